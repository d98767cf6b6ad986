import { amend, emptyDraft, type Draft } from '../draft';
import type { Detector } from '../detector';
import { vagueOf, W } from '../figureWords';
import { nounPhraseAt, partitiveAt, type NounPhrase } from '../nounPhrase';
import type { SentenceContext } from '../sentenceContext';
import { countedName } from '../unitName';
import { currencyWordAt } from '../currencies';
import { unitAt, unitWordsAt } from '../units';
import { kindOfDimension } from '../kinds';

/** "dozens of people", "hundreds of thousands of homes", "thousands fled": a range from the word's magnitude to the next. */
export const vague: Detector = {
  name: 'vague number',
  triggers: 0,
  words: W.Vague,
  detect(c, { at, bits }) {
    if ((bits & W.Vague) === 0) return undefined;
    if (isIdiom(c, at)) return undefined;
    const { low, high, end } = product(c, at);
    const draft: Draft = amend(
      emptyDraft('vague number', 'count', { type: 'range', low, high }, at, end, c),
      { step: low },
    );
    return withNoun(c, draft);
  },
};

/** "scores" of a game and "tens" in "the tens" stand for something else without "of". */
function isIdiom(c: SentenceContext, at: number): boolean {
  return (c.word(at) === 'scores' || c.word(at) === 'tens') && c.word(at + 1) !== 'of';
}

/** "tens of thousands": magnitudes multiply. */
function product(c: SentenceContext, at: number): { low: number; high: number; end: number } {
  let [low, high] = vagueOf(c.id(at))!;
  let end = at + 1;
  while (c.word(end) === 'of' && c.has(end + 1, W.Vague)) {
    const scale = vagueOf(c.id(end + 1))![0];
    low *= scale;
    high *= scale;
    end += 2;
  }
  return { low, high, end };
}

function withNoun(c: SentenceContext, draft: Draft): Draft {
  const of = c.word(draft.end) === 'of' ? draft.end + 1 : draft.end;
  const money = currencyWordAt(c.tokens, of, c.end);
  if (money && !money.value.doubtful)
    return amend(draft, {
      kind: 'money',
      end: money.end,
      unit: c.slice(of, money.end),
      normalizedUnit: money.value.name,
      dimension: 'money',
      currency: money.value.code,
      openCurrency: true,
      factor: money.value.factor,
      head: money.end - 1,
    });
  const unit = unitAt(c.tokens, of, c.end);
  if (unit)
    return amend(draft, {
      kind: kindOfDimension(unit.unit.dimension),
      end: unit.end,
      unit: c.slice(of, unit.end),
      normalizedUnit: unit.unit.name,
      dimension: unit.unit.dimension,
      factor: unit.unit.factor,
      head: unit.end - 1,
    });
  const phrase = of > draft.end ? partitiveAt(c, draft.end, true) : moreAt(c, of);
  return phrase ? ofPhrase(c, draft, phrase) : amend(draft, { bare: true });
}

/** "thousands more people", "hundreds more": without "of" only behind such a word. */
function moreAt(c: SentenceContext, i: number): NounPhrase | undefined {
  return /^(more|other|others)$/.test(c.word(i)) ? nounPhraseAt(c, i) : undefined;
}

function ofPhrase(c: SentenceContext, draft: Draft, phrase: NounPhrase): Draft {
  const unit = phrase.first < phrase.head ? unitWordsAt(c.tokens, phrase.head, phrase.end) : undefined;
  return amend(draft, {
    end: phrase.end,
    unit: c.raw(phrase.head),
    normalizedUnit: unit?.unit.name ?? countedName(c, phrase),
    head: phrase.head,
  });
}
