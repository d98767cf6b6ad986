import { fullLexicon } from '../../language/extraWords';
import type { Reading } from '../../language/reading';
import { furnitureAt, isOutsideStory, type Furniture } from '../furniture/furniture';
import { documentSigns } from './documentSigns';
import type { Draft } from './draft';
import type { Figure } from './figure';
import { scanSentence } from './scanSentence';
import { SentenceContext } from './sentenceContext';

/**
 * Every quantity, date, ordinal and designation of a text, sorted by start. Spans are UTF-16 offsets into it and do not
 * overlap. Linear in the text; never throws. The reading must come from `read`, after this module was loaded.
 */
export function extractFigures(reading: Reading, furniture: Furniture): Figure[] {
  fullLexicon();
  const { sentences } = reading;
  const context = new SentenceContext(reading, documentSigns(reading));
  const figures: Figure[] = [];
  for (let s = 0; s < sentences.count; s++) {
    context.sentence = s;
    context.first = sentences.first[s]!;
    context.end = sentences.first[s + 1]!;
    const drafts = scanSentence(context);
    if (drafts.length > 0) addFigures(context, drafts, furniture, figures);
  }
  return figures;
}

function addFigures(
  c: SentenceContext,
  drafts: readonly Draft[],
  furniture: Furniture,
  into: Figure[],
): void {
  const offset = into.length;
  for (const draft of drafts) {
    const outside = isOutsideStory(furnitureAt(furniture, c.sentence, draft.first));
    into.push(figureOf(c, draft, outside, (other) => (other ? offset + drafts.indexOf(other) : null)));
  }
}

/** The figure that a draft ends up as. `indexOf` finds the figure of another draft of the sentence. */
export function figureOf(
  c: SentenceContext,
  draft: Draft,
  furniture: boolean,
  indexOf: (other: Draft | null) => number | null,
): Figure {
  const { base } = draft;
  return {
    span: {
      start: Math.min(c.start(draft.first), draft.coreStart),
      end: Math.max(c.stop(draft.end), draft.coreEnd),
    },
    core: { start: draft.coreStart, end: draft.coreEnd },
    kind: furniture ? 'designation' : draft.kind,
    value: draft.value,
    unit: draft.unit,
    normalizedUnit: draft.normalizedUnit,
    dimension: draft.dimension,
    factor: draft.factor,
    currency: draft.currency,
    per: draft.per,
    modifier: draft.modifier,
    step: draft.step,
    trend: draft.trend,
    twin: indexOf(draft.twin),
    alternative: indexOf(draft.alternative),
    when: draft.when,
    base: base && { start: c.start(base[0]), end: c.stop(base[1]) },
    furniture,
    sentence: c.sentence,
    firstToken: draft.first,
    endToken: draft.end,
    headToken: draft.head,
  };
}
