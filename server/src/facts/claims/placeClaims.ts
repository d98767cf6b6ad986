import type { Figure } from '../../extract/figures/figure';
import type { Quantity } from '../compare/bounds';
import type { EntityId } from '../entities/entity';
import type { FactSource } from '../factSource';
import type { SourceDate } from '../source';
import type { AsOf, ClaimValue, Modality } from './claim';
import type { ClaimFrame } from './claimFrame';
import type { PlacedClaim } from './placedClaim';
import { daysOf, NO_TIME, resolveTime, type ResolvedTime } from './resolveTime';

/** Below this, subject and attribute are guesses: the figure is shown, but claims nothing of anybody. */
const LEAST_SURE = 0.25;

/** Turns the claims of one source into claims about entities of the workspace. `eventId(n)` is the event that local event `n` belongs to. */
export function placeClaims(source: FactSource, eventId: (event: number) => EntityId | null): PlacedClaim[] {
  const placed: PlacedClaim[] = [];
  for (const frame of source.analysis.frames) {
    const subject = subjectOf(source, frame, eventId);
    if (subject !== null && frame.confidence >= LEAST_SURE)
      placed.push(place(source, frame, subject, eventId, placed.length + 1));
  }
  return placed;
}

function subjectOf(
  source: FactSource,
  frame: ClaimFrame,
  eventId: (event: number) => EntityId | null,
): EntityId | null {
  switch (frame.subject.kind) {
    case 'entity':
      return source.links[frame.subject.entity] ?? null;
    case 'event':
      return eventId(frame.subject.event);
    case 'none':
      return null;
  }
}

function place(
  source: FactSource,
  frame: ClaimFrame,
  subject: EntityId,
  eventId: (event: number) => EntityId | null,
  number: number,
): PlacedClaim {
  const figure = source.analysis.figures[frame.figure]!;
  const link = (entity: number): EntityId | null => source.links[entity] ?? null;
  const stated = frame.time ? resolveTime(frame.time, source.meta.date) : null;
  const own = figure.value.type === 'date' ? resolveTime(figure.value.date, source.meta.date) : null;
  const about = new Set(frame.about.map(link).filter((id): id is EntityId => id !== null && id !== subject));
  return {
    id: `${source.file}@${number}`,
    source: source.key,
    file: source.file,
    evidence: frame.evidence,
    span: figure.span,
    sentence: figure.sentence,
    subject,
    attribute: frame.attribute,
    comparable: comparableOf(frame, eventId),
    cumulative: frame.cumulative,
    value: valueOf(figure, frame, own),
    unit: figure.unit,
    currency: figure.currency,
    modifier: figure.modifier,
    modality: modalityOf(frame, stated, source.meta.date),
    asOf: asOf(stated, source.meta.date),
    claimant: (frame.claimantEntity >= 0 ? link(frame.claimantEntity) : null) ?? frame.claimant,
    about: [...about].sort(),
    figure: frame.figure,
    confidence: frame.confidence,
    text: frame.text,
    scope: frame.scope.map((s) => s.words),
    quantity: quantityOf(figure, frame),
    dated: own ? own.days : null,
    dimension: dimensionOf(figure),
    placedScope: frame.scope.map((s) => ({
      kind: s.kind,
      words: s.words,
      entity: s.entity >= 0 ? link(s.entity) : null,
    })),
    time: stated?.days ?? (source.meta.date ? daysOf(source.meta.date.value) : NO_TIME),
    timeStated: stated !== null,
    context: frame.context,
    twin: figure.twin === null ? null : String(figure.twin),
    event: frame.event >= 0 ? eventId(frame.event) : null,
    voiceName: source.meta.publisher ?? source.file,
    voice: frame.claimant?.toLowerCase() ?? '',
    reasons: frame.reasons,
  };
}

/** Weak attributes ("an amount of money") compare only within one event. */
function comparableOf(frame: ClaimFrame, eventId: (event: number) => EntityId | null): string {
  return frame.weak
    ? `${frame.comparable} @${(frame.event >= 0 && eventId(frame.event)) || ''}`
    : frame.comparable;
}

function valueOf(figure: Figure, frame: ClaimFrame, own: ResolvedTime | null): ClaimValue {
  const { value } = figure;
  switch (value.type) {
    case 'single':
      return value.value;
    case 'range':
      return { low: value.low, high: value.high };
    case 'change':
      return frame.end === 'from' ? value.from : value.to;
    case 'date':
      return own?.value ?? frame.text;
    case 'none':
      return frame.text;
  }
}

function quantityOf(figure: Figure, frame: ClaimFrame): Quantity | null {
  const { value, factor } = figure;
  const counted = figure.kind === 'count';
  const rest = { modifier: figure.modifier, step: figure.step * factor, counted };
  switch (value.type) {
    case 'single':
      return { ...rest, value: { type: 'single', value: value.value * factor } };
    case 'change':
      return {
        ...rest,
        value: { type: 'single', value: (frame.end === 'from' ? value.from : value.to) * factor },
      };
    case 'range':
      return {
        ...rest,
        value: {
          type: 'range',
          low: value.low === null ? null : value.low * factor,
          high: value.high === null ? null : value.high * factor,
        },
      };
    default:
      return null;
  }
}

function dimensionOf(figure: Figure): string {
  if (figure.kind === 'money') return `money${figure.per ? ` per ${figure.per}` : ''}`;
  return `${figure.dimension ?? figure.kind}${figure.per ? ` per ${figure.per}` : ''}`;
}

function asOf(stated: ResolvedTime | null, source: SourceDate | null): AsOf | null {
  if (stated) {
    const value = typeof stated.value === 'string' ? stated.value : stated.value.to;
    return { value, precision: stated.precision, basis: 'stated' };
  }
  return source ? { value: source.value, precision: source.precision, basis: 'source-date' } : null;
}

/** What holds at a time after the source was written is planned, whatever the verb. */
function modalityOf(frame: ClaimFrame, stated: ResolvedTime | null, source: SourceDate | null): Modality {
  if (frame.modality !== 'actual' || !stated || !source) return frame.modality;
  const written = daysOf(source.value).to;
  return written !== null && stated.days.from !== null && stated.days.from > written ? 'planned' : 'actual';
}
