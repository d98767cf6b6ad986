import { words } from '../../../text/words';
import { plainReading, amended, type AttributeReading } from '../attributes/figureView';
import type { DocumentContext } from '../documentContext';
import type { FigureSite } from '../figureSite';
import { readModality } from '../readModality';
import { isScheduled, prepositionBefore } from './dateSite';

/** Attributes of dates that something is to start, end or arrive on begin with this. */
export const SCHEDULE = 'schedule ';

/** Words that say which step of a thing's life a date is planned for, by infinitive or noun. */
const STEPS: Readonly<Record<string, string>> = {
  ...stepped(
    'start',
    'start begin commence open launch opening inauguration inaugurate service operation operational online live stream ready',
  ),
  ...stepped(
    'completion',
    'complete completion finish conclude finalize finalise closing close closure shut',
  ),
  ...stepped('delivery', 'deliver delivery handover'),
  ...stepped('repair', 'repair restore restoration reconnect fix'),
};

function stepped(step: string, lemmas: string): Record<string, string> {
  return Object.fromEntries(lemmas.split(' ').map((lemma) => [lemma, step]));
}

/** Verbs that name no step where another word does: "will come into operation". */
const ARRIVING = words('come arrive');
/** "has slipped to mid-2031", "was put off until May": a plan, though it is told in the past. */
const SHIFTING = words('slip delay postpone push put defer move');
const EXPECTED = words('expect schedule plan set slate');
const TOWARDS = words('to until till for');
/** "First gas", "the last day of production": the beginning, and the end, of what goes on. */
const ENDS: Readonly<Record<string, string>> = { first: 'start', last: 'completion', final: 'completion' };

/** Whom or what a thing carries once it is in service. */
const CARRIED = words('passenger traffic customer data gas oil power freight');

/** What is done before the thing itself can start, and meetings: these have dates of their own. */
const OTHER_THINGS = words(
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
    const end = ENDS[c.word(t)];
    if (end !== undefined && !OTHER_THINGS.has(c.nounAt(t + 1))) return end;
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
  const subject = structure.chunks[clause.subject];
  const noun = subject?.kind === 'np' ? c.nounAt(subject.head) : '';
  if (OTHER_THINGS.has(noun)) return null;
  const from = structure.chunks[clause.verb]!.first;
  if (from > firstToken || firstToken - from > REACH) return null;
  const named = stepWithin(c, from, firstToken) ?? STEPS[noun];
  return named ?? (subject?.kind === 'np' ? endWithin(c, subject.first, subject.end) : null);
}

/** "is expected in May", "has slipped to mid-2031". */
function isAwaited(c: DocumentContext, site: FigureSite): boolean {
  const { head, verb } = site.structure.chunks[site.clause.verb]!;
  const lemma = c.lexicon.word(verb!.lemma);
  if (verb!.passive && EXPECTED.has(lemma)) return true;
  const { firstToken } = c.figures[site.figure]!;
  return (
    SHIFTING.has(lemma) &&
    head < firstToken &&
    (TOWARDS.has(c.word(firstToken)) || TOWARDS.has(prepositionBefore(c, site)))
  );
}

/** The first step that tokens `[from, to)` name; null where they name another thing as well. */
function stepWithin(c: DocumentContext, from: number, to: number): string | null {
  let step: string | null = null;
  let arrives = false;
  for (let t = from; t < to; t++) {
    const [noun, verb] = [c.nounAt(t), c.lexicon.word(c.verbLemma(t))];
    if (OTHER_THINGS.has(noun)) return null;
    arrives ||= ARRIVING.has(verb);
    step ??=
      STEPS[verb] ?? STEPS[noun] ?? (verb === 'carry' && CARRIED.has(c.nounAt(t + 1)) ? 'start' : null);
  }
  return step ?? (arrives ? 'delivery' : null);
}
