import { detach } from '../../text/detach';
import { fullLexicon } from '../../language/extraWords';
import type { Reading } from '../../language/reading';
import { furnitureAt, isOutsideStory, type Furniture } from '../furniture/furniture';
import { documentSigns } from './documentSigns';
import type { Draft } from './draft';
import type { Figure } from './figure';
import { scanSentence } from './scanSentence';
import { SentenceContext } from './sentenceContext';

/** Tokens that are read at a time: no sentence of prose is longer, and a table without full stops stays in bounds. */
const LONGEST = 4096;

/**
 * Every quantity, date, ordinal and designation of a text, sorted by start. Spans are UTF-16 offsets into it; they do not
 * overlap, but a date may lie within a change ("from $36 last night to $34"). Linear in the text; never throws. The reading must come from `read`, after this module was loaded.
 */
export function extractFigures(reading: Reading, furniture: Furniture): Figure[] {
  fullLexicon();
  const { sentences } = reading;
  const context = new SentenceContext(reading, documentSigns(reading));
  const collector = new Collector(context, furniture);
  for (let s = 0; s < sentences.count; s++) {
    context.sentence = s;
    const end = sentences.first[s + 1]!;
    for (let first = sentences.first[s]!; first < end; first += LONGEST) {
      context.first = first;
      context.end = Math.min(end, first + LONGEST);
      const drafts = scanSentence(context);
      if (drafts.length > 0) collector.add(drafts);
    }
  }
  return collector.figures;
}

/** Turns the drafts of one sentence after the other into figures, with their numbers in the whole text. */
class Collector {
  readonly figures: Figure[] = [];
  /** Index of the last date of the story. */
  private lastDate = -1;

  constructor(
    private readonly c: SentenceContext,
    private readonly furniture: Furniture,
  ) {}

  add(drafts: readonly Draft[]): void {
    const { c, figures } = this;
    const offset = figures.length;
    const places = linked(drafts);
    for (const draft of drafts) {
      const outside = isOutsideStory(furnitureAt(this.furniture, c.sentence, draft.first));
      anchorDate(draft, this.lastDate);
      if (draft.value.type === 'date' && !outside) this.lastDate = figures.length;
      figures.push(
        figureOf(c, draft, outside, (other) => (other ? offset + (places.get(other) ?? 0) : null)),
      );
    }
  }
}

/** The places of the drafts, where any of them points to another. */
function linked(drafts: readonly Draft[]): ReadonlyMap<Draft, number> {
  const places = new Map<Draft, number>();
  if (drafts.some((draft) => draft.twin ?? draft.alternative))
    drafts.forEach((draft, i) => places.set(draft, i));
  return places;
}

/** Lets "the following day" point to the last date before it. */
function anchorDate(draft: Draft, anchor: number): void {
  if (draft.value.type === 'date' && draft.value.date.type === 'following')
    draft.value = { type: 'date', date: { ...draft.value.date, anchor } };
  if (draft.when?.type === 'following') draft.when = { ...draft.when, anchor };
}

/** A string that does not keep the text alive. */
function own(text: string | null): string | null {
  return text === null ? null : detach(text, 0, text.length);
}

/** The figure that a draft ends up as. `indexOf` finds the figure of another draft of the sentence. */
function figureOf(
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
    unit: own(draft.unit),
    normalizedUnit: own(draft.normalizedUnit),
    dimension: draft.dimension,
    factor: draft.factor,
    currency: draft.currency,
    per: own(draft.per),
    perApart: draft.perApart,
    modifier: draft.modifier,
    step: draft.step,
    trend: draft.trend,
    twin: indexOf(draft.twin),
    alternative: indexOf(draft.alternative),
    when: draft.when,
    tense: draft.tense,
    base: base && { start: c.start(base[0]), end: c.stop(base[1]) },
    furniture,
    sentence: c.sentence,
    firstToken: draft.first,
    endToken: draft.end,
    headToken: draft.head,
  };
}
