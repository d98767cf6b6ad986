import { Tag } from '../../../language/tag';
import { TokenKind } from '../../../text/tokenise';
import { designation } from '../draft';
import { type Detector, Trigger } from '../detector';
import { W } from '../figureWords';
import type { SentenceContext } from '../sentenceContext';
import { unitAt } from '../units';

/**
 * Results and formations: "2-1", "6-4, 6-3", "a 52-48 vote", "4-4-2". Two whole numbers joined by a hyphen that do not rise, or
 * that a word of winning stands beside; a range ("5-10 people") rises and has its noun behind it.
 */
export const scores: Detector = {
  name: 'score',
  triggers: Trigger.Digits,
  words: 0,
  detect(c, { at, numeral }) {
    if (!numeral || !isWhole(c, at)) return undefined;
    if (c.joint(at + 1) && c.word(at + 2) === 'of' && c.joint(at + 3) && isWhole(c, at + 4))
      return designation(c, 'score', at, at + 5, 'score');
    if (isCricket(c, at) || isPressure(c, at)) return designation(c, 'score', at, at + 3, 'score');
    const end = pairEnd(c, at);
    if (end === at + 1) return undefined;
    if (end > at + 3) return designation(c, 'score', at, end, 'score');
    return isScore(c, at, end) || hasScore(c, at) || isRecord(c, at)
      ? designation(c, 'score', at, end, 'score')
      : undefined;
  },
};

/** "89 for 3": runs for wickets. */
function isCricket(c: SentenceContext, at: number): boolean {
  if (c.word(at + 1) !== 'for' || !isWhole(c, at + 2) || c.raw(at).length < 2 || Number(c.raw(at + 2)) > 10)
    return false;
  return !c.isWord(at + 3) || c.tag(at + 3) === Tag.Preposition || c.tag(at + 3) === Tag.Conjunction;
}

/** "150 over 95": blood pressure. */
function isPressure(c: SentenceContext, at: number): boolean {
  if (c.word(at + 1) !== 'over' || !isWhole(c, at + 2)) return false;
  const [high, low] = [Number(c.raw(at)), Number(c.raw(at + 2))];
  return (
    high >= 70 &&
    high <= 250 &&
    low >= 30 &&
    low < high &&
    c.tag(at + 3) !== Tag.Noun &&
    c.tag(at + 3) !== Tag.NounPlural
  );
}

function isWhole(c: SentenceContext, i: number): boolean {
  return c.isNumber(i) && /^\d{1,3}$/.test(c.raw(i));
}

function pairEnd(c: SentenceContext, at: number): number {
  let end = at + 1;
  while ((c.joint(end) || (c.isMark(end, ':') && c.glued(end))) && isWhole(c, end + 1) && c.glued(end + 1))
    end += 2;
  return end;
}

/** "has gone 3-13": wins and losses. */
function isRecord(c: SentenceContext, at: number): boolean {
  const t = c.tag(at + 3);
  if (t === Tag.Noun || t === Tag.NounPlural || t === Tag.Adjective || t === Tag.Name) return false;
  return (
    /^(go|goes|went|gone|going|started|opened|improved)$/.test(c.word(at - 1)) ||
    (c.word(at - 1) === 'to' && c.word(at - 2) === 'improved')
  );
}

/** "4-1 at home and 2-6 away": after a score, a pair with no noun behind it is one too. */
function hasScore(c: SentenceContext, at: number): boolean {
  if (c.tag(at + 3) !== Tag.Preposition && c.inside(at + 3) && c.tag(at + 3) !== Tag.Punctuation)
    return false;
  for (let i = at - 3; i > at - 12 && c.inside(i); i--)
    if (isWhole(c, i) && pairEnd(c, i) === i + 3)
      return Number(c.raw(i)) >= Number(c.raw(i + 2)) || isRecord(c, i);
  return false;
}

function isScore(c: SentenceContext, at: number, end: number): boolean {
  if (c.isMark(at + 1, ':')) return true;
  if (c.joint(end) || unitAt(c.tokens, end, c.end) || c.has(end, W.Magnitude | W.Suffix | W.Month))
    return false;
  if (c.kind(end) === TokenKind.Currency || c.kind(at - 1) === TokenKind.Currency || c.has(at - 1, W.Month))
    return false;
  const left = Number(c.raw(at));
  const right = Number(c.raw(end - 1));
  if (left >= right) return true;
  if (c.has(end, W.ScoreNoun)) return true;
  for (let i = at - 1; i >= at - 6 && c.inside(i); i--) if (c.has(i, W.ScoreVerb | W.ScoreNoun)) return true;
  return false;
}
