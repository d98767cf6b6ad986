import { TokenFlag } from '../../../text/tokenise';
import { Tag } from '../../../language/tag';
import { amend, designation, draftOf } from '../draft';
import { type Detector, Trigger } from '../detector';
import { W } from '../figureWords';
import { isPlural, nounPhraseAt } from '../nounPhrase';
import { isPlain, type Numeral } from '../numeral';
import type { SentenceContext } from '../sentenceContext';
import { unitAt } from '../units';

/** Numbers that name one of a series: "Section 427", "No. 5", "Flight 370", "Channel Four", "number one" (a rank). */
export const labels: Detector = {
  name: 'label',
  triggers: Trigger.Number,
  words: 0,
  detect(c, { numeral, from }) {
    if (!numeral || numeral.magnitude !== 1 || (numeral.decimal && c.word(numeral.first - 1) !== 'version'))
      return undefined;
    const label = labelBefore(c, numeral, from);
    if (label < 0) return undefined;
    if (numeral.form === 'words' || c.word(label) === 'number' || c.word(label) === 'no')
      if (numeral.value === 1) return amend(draftOf(c, 'label', 'ordinal', numeral), { first: label });
    const end = seriesEnd(c, numeral.end, isPlural(c, label) && numeral.form === 'digits');
    return designation(c, 'label', label, end, c.word(label) || null);
  },
};

/** Token of the label before the number, -1 for none. A dot, colon or "#" may stand between. */
function labelBefore(c: SentenceContext, numeral: Numeral, from: number): number {
  let at = numeral.first - 1;
  if (c.isMark(at, '.') || c.isMark(at, ':') || c.isMark(at, '#')) at--;
  if (at < from || !c.isWord(at)) return -1;
  if (!c.has(at, W.Label | W.CapitalLabel)) return -1;
  const capital = c.upper(at) && at > c.first;
  if (numeral.form === 'words' && !(capital && c.upper(numeral.first)) && !/^(number|no)$/.test(c.word(at)))
    return -1;
  if (numeral.form === 'words') return at;
  if (capital) return c.has(at, W.Label) || c.upper(at) ? at : -1;
  if (at === c.first && c.upper(at) && isPlain(numeral)) return countFollows(c, numeral) ? -1 : at;
  if (!c.has(at, W.Label) || !(isPlain(numeral) || numeral.decimal)) return -1;
  return isRealLabel(c, at) && !countFollows(c, numeral) ? at : -1;
}

/** "no 5" but not "no 5 people were …"; "in page 7" but not "his game 7 times". */
function countFollows(c: SentenceContext, numeral: Numeral): boolean {
  if (unitAt(c.tokens, numeral.end, c.end)) return true;
  return nounPhraseAt(c, numeral.end)?.plural ?? false;
}

/** A label has its number right behind it; a verb or a plural noun that happens to look like one does not count. */
function isRealLabel(c: SentenceContext, at: number): boolean {
  const t = c.tag(at);
  if (t >= Tag.Verb && t <= Tag.VerbIng) return false;
  return !(
    c.word(at) === 'no' &&
    (c.tokens.flags[at + 1]! & TokenFlag.SpaceBefore) !== 0 &&
    !c.isNumber(at + 1)
  );
}

/** "Sections 4, 5 and 6", "pages 12-15", "Section 427 Row 21" (the second label starts anew): end of the list of numbers. */
function seriesEnd(c: SentenceContext, from: number, list: boolean): number {
  let end = from;
  while (c.glued(end) && (c.isWord(end) || (c.joint(end) && (c.isNumber(end + 1) || c.isWord(end + 1)))))
    end += c.isWord(end) ? 1 : 2;
  while (list && (c.isMark(end, ',') || LIST_WORDS.has(c.word(end))) && isListed(c, end + 1)) end += 2;
  return end;
}

const LIST_WORDS = new Set(['and', 'or', 'to', 'through']);

/** A further number of the list: short and plain, with nothing behind it that it could count. */
function isListed(c: SentenceContext, i: number): boolean {
  if (!c.isNumber(i) || !/^\d{1,4}$/.test(c.raw(i)) || (c.glued(i + 1) && c.isWord(i + 1))) return false;
  return !unitAt(c.tokens, i + 1, c.end) && !nounPhraseAt(c, i + 1, true);
}
