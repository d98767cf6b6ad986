import { itemAt } from '../../../text/itemAt';
import { WordClass } from '../../../language/wordClass';
import { plainReading, amended, type AttributeReading } from '../attributes/figureView';
import type { DocumentContext } from '../documentContext';
import type { FigureSite } from '../figureSite';
import { readModality } from '../readModality';
import { isScheduled, prepositionBefore } from './dateSite';

/** Attributes of dates that something is to start, end or arrive on begin with this. */
export const SCHEDULE = 'schedule ';

/** Words that say which step of a thing's life a date is planned for, by infinitive or noun. */
const STEPS: readonly (readonly [string, WordClass])[] = [
  [
    'start',
    new WordClass(
      'start begin commence open launch opening inauguration inaugurate service operation operational online live stream ready',
    ),
  ],
  [
    'completion',
    new WordClass('complete completion finish conclude finalize finalise closing close closure shut'),
  ],
  ['delivery', new WordClass('deliver delivery handover')],
  ['repair', new WordClass('repair restore restoration reconnect fix')],
];

/** Verbs that name no step where another word does: "will come into operation". */
const ARRIVING = new WordClass('come arrive');
/** "has slipped to mid-2031", "was put off until May": a plan, though it is told in the past. */
const SHIFTING = new WordClass('slip delay postpone push put defer move');
const EXPECTED = new WordClass('expect schedule plan set slate');
const TOWARDS = new WordClass('to until till for');
/** "First gas", "the last day of production": the beginning, and the end, of what goes on. */
const ENDS: ReadonlyMap<string, string> = new Map([
  ['first', 'start'],
  ['last', 'completion'],
  ['final', 'completion'],
]);

const CARRYING = new WordClass('carry');
/** Whom or what a thing carries once it is in service. */
const CARRIED = new WordClass('passenger traffic customer data gas oil power freight');

/** What is done before the thing itself can start, and meetings: these have dates of their own. */
const OTHER_THINGS = new WordClass(
  'work construction building drilling digging survey study talk negotiation trial test testing hearing meeting summit conference session vote election poll tournament season campaign strike phase tender bidding auction sale',
);

/** Tokens between the verb and the date that may name the step. */
const REACH = 14;

/**
 * "will enter service in late 2031", "to be delivered by May", "Ready for service: Q1 2030": the step of the thing that the source is about
 * and when it is planned for. Null for other dates.
 */
export function scheduleOf(c: DocumentContext, site: FigureSite): AttributeReading | null {
  const step = labelledStep(c, site) ?? plannedStep(c, site);
  if (step === null) return null;
  const why = `when it is to come: ${step}`;
  return amended(plainReading(`${step.replace(' ', '_')}_date`, 0.8, why), {
    comparable: SCHEDULE + step,
    ofEvent: true,
  });
}

/** "Delivery: 2030", "Start of operations: Q1 2028". */
function labelledStep(c: DocumentContext, { figure, sentence }: FigureSite): string | null {
  const { firstToken } = c.figures[figure]!;
  const start = c.reading.sentences.first[sentence]!;
  const colon = firstToken - 1;
  if (colon <= start || colon > start + REACH || c.textOf(colon, firstToken) !== ':') return null;
  return stepWithin(c, start, colon) ?? endWithin(c, start, colon);
}

/** Of "first gas" and "the last shift" which of both. */
function endWithin(c: DocumentContext, from: number, to: number): string | null {
  for (let t = from; t < Math.min(to, from + 2); t++) {
    const end = ENDS.get(c.word(t));
    if (end !== undefined && !OTHER_THINGS.has(c.nounLemma(t + 1))) return end;
  }
  return null;
}

function plannedStep(c: DocumentContext, site: FigureSite): string | null {
  const { clause, structure } = site;
  const { firstToken } = c.figures[site.figure]!;
  if (clause.verb < 0) return null;
  const planned =
    isScheduled(site) || isAwaited(c, site) || readModality(c, structure, clause, firstToken) === 'planned';
  if (!planned) return null;
  const subject = itemAt(structure.chunks, clause.subject);
  const noun = subject?.kind === 'np' ? c.nounLemma(subject.head) : 0;
  if (OTHER_THINGS.has(noun)) return null;
  const from = verbStart(site);
  if (from > firstToken || firstToken - from > REACH) return null;
  const named = stepWithin(c, from, firstToken) ?? stepOf(noun);
  return named ?? (subject?.kind === 'np' ? endWithin(c, subject.first, subject.end) : null);
}

/** The first token of the verb; of "start operating" the first of both. */
function verbStart({ clause, structure: { chunks, clauses } }: FigureSite): number {
  const parent = clause.kind === 'participle' ? itemAt(clauses, clause.parent) : undefined;
  return chunks[parent?.verb === clause.verb - 1 ? parent.verb : clause.verb]!.first;
}

/** "is expected in May", "has slipped to mid-2031". */
function isAwaited(c: DocumentContext, site: FigureSite): boolean {
  const { head, verb } = site.structure.chunks[site.clause.verb]!;
  const { lemma } = verb!;
  if (verb!.passive && EXPECTED.has(lemma)) return true;
  const { firstToken } = c.figures[site.figure]!;
  return (
    SHIFTING.has(lemma) &&
    head < firstToken &&
    (TOWARDS.has(c.wordId(firstToken)) || TOWARDS.has(c.lexicon.idOf(prepositionBefore(c, site))))
  );
}

/** The first step that tokens `[from, to)` name; null where they name another thing as well. */
function stepWithin(c: DocumentContext, from: number, to: number): string | null {
  let step: string | null = null;
  let arrives = false;
  for (let t = from; t < to; t++) {
    const [noun, verb] = [c.nounLemma(t), c.verbLemma(t)];
    if (OTHER_THINGS.has(noun)) return null;
    arrives ||= ARRIVING.has(verb);
    step ??= stepOf(verb) ?? stepOf(noun) ?? (carries(c, t) ? 'start' : null);
  }
  return step ?? (arrives ? 'delivery' : null);
}

function stepOf(lemma: number): string | null {
  for (const [step, named] of STEPS) if (named.has(lemma)) return step;
  return null;
}

/** "will carry passengers from May". */
function carries(c: DocumentContext, t: number): boolean {
  return CARRYING.has(c.verbLemma(t)) && CARRIED.has(c.nounLemma(t + 1));
}
