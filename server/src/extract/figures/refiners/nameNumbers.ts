import { Tag } from '../../../language/tag';
import type { Draft } from '../draft';
import { nounPhraseAt, type NounPhrase } from '../nounPhrase';
import type { Refiner } from '../refiner';
import type { SentenceContext } from '../sentenceContext';
import { countedName } from '../unitName';

const NUMBERS = new Set(['number', 'numbers', 'total']);
/** Words that lead from what is counted to how many there are. */
const LEADS = new Set([
  'to',
  'at',
  'from',
  'below',
  'above',
  'is',
  'was',
  'reached',
  'hit',
  'exceeded',
  'passed',
  'topped',
  'by',
  'as',
  'than',
  'of',
  'over',
  'nearly',
  'almost',
  'about',
  'around',
  'only',
  'just',
  'least',
  'between',
]);
const FARTHEST = 25;

/** "The number of rough sleepers in the borough tripled to 612": the subject says what a bare number counts. */
export const nameNumbers: Refiner = {
  name: 'the number of',
  refine(c, drafts) {
    let searched = false;
    let phrase: NounPhrase | undefined;
    for (const draft of drafts) {
      if (!draft.bare || draft.kind !== 'count' || draft.value.type === 'none') continue;
      if (!searched) phrase = subject(c, draft.first);
      searched = true;
      if (phrase && follows(c, phrase, draft)) name(c, draft, phrase);
    }
    return drafts;
  },
};

/** The phrase behind "number of" nearest before token `before`. */
function subject(c: SentenceContext, before: number): NounPhrase | undefined {
  for (let i = before - 3; i >= c.first && i > before - FARTHEST; i--) {
    if (!NUMBERS.has(c.word(i)) || c.word(i + 1) !== 'of') continue;
    const phrase = nounPhraseAt(c, c.tag(i + 2) === Tag.Determiner ? i + 3 : i + 2, true);
    return phrase?.plural && phrase.end <= before ? phrase : undefined;
  }
  return undefined;
}

/** A verb stands between the two, and the number is where it leads; a clause of its own would have its own subject. */
function follows(c: SentenceContext, phrase: NounPhrase, draft: Draft): boolean {
  if (draft.first <= phrase.end || draft.first - phrase.end > FARTHEST || !LEADS.has(c.word(draft.first - 1)))
    return false;
  // "bringing the number of deaths to three"
  let verb = draft.first - 1 === phrase.end && c.word(phrase.end) === 'to';
  for (let i = phrase.end; i < draft.first; i++) {
    const t = c.tag(i);
    if (c.isMark(i, ';') || t === Tag.Pronoun) return false;
    verb ||= t === Tag.VerbPast || t === Tag.VerbS || t === Tag.Verb || t === Tag.VerbEn;
  }
  return verb;
}

function name(c: SentenceContext, draft: Draft, phrase: NounPhrase): void {
  draft.unit = c.slice(phrase.head, phrase.end);
  draft.normalizedUnit = countedName(c, phrase);
  draft.head = phrase.head;
  draft.bare = false;
}
