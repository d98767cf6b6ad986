import type { ResolvedDate } from '../../extract/dates/resolveDate';
import type { Figure } from '../../extract/figures/figure';
import type { Quantity } from '../compare/bounds';
import type { EntityId } from '../entities/entity';
import type { FactSource } from '../factSource';
import { words } from '../../text/words';
import type { AsOf, ClaimValue, Modality } from './claim';
import type { ClaimFrame } from './claimFrame';
import { formatClock } from './clock/readClock';
import type { PeopleAges } from '../people/peopleByAge';
import type { DaySpan, PlacedClaim, PlacedScope } from './placedClaim';
import { dimensionOf, perOf, quantityOf, quantityOfDate } from './placedQuantity';
import { daysOfSource } from './resolveTime';

/** Below this, the figure claims nothing of anybody. Little above, other reports may bear out what it seems to say. */
const LEAST_SURE = 0.12;

/** What turns local entities, events and dates of a source into those of the workspace. */
export interface Placing {
  /** The event of the workspace that a local event belongs to. */
  eventId(event: number): EntityId | null;
  /** The people whom the sources of an event name, with their ages. */
  people(event: number): PeopleAges;
  /** What the dates of the source mean, by figure. */
  readonly dates: ReadonlyMap<number, ResolvedDate>;
}

/** Turns the claims of one source into claims about entities of the workspace. */
export function placeClaims(source: FactSource, placing: Placing): PlacedClaim[] {
  return new Placer(source, placing).run();
}

/** Words of a figure that stands beside something else. */
const BESIDE = words('another other others more additional further extra');

const SMALL = words('city place');
const PLACES = words('country city region place');

class Placer {
  private readonly written: DaySpan;
  /** The amount that the source gives first, by what it is told of; null where that is no single number. */
  private readonly told = new Map<string, number | null>();
  /** The amount that the source gives first, by attribute. */
  private readonly firstOf = new Map<string, number>();
  /** The id of the claim read from each figure so far. */
  private readonly claimOf = new Map<number, string>();
  /** The amounts that the source gives of each kind. */
  private readonly amounts = new Map<string, Set<number>>();

  constructor(
    private readonly source: FactSource,
    private readonly placing: Placing,
  ) {
    this.written = daysOfSource(source.meta.date);
  }

  run(): PlacedClaim[] {
    const placed: PlacedClaim[] = [];
    for (const frame of this.source.analysis.frames) this.noteAmount(frame);
    for (const written of this.source.analysis.frames) {
      const frame = this.withKnownSubject(written);
      const subject = this.subjectOf(frame);
      if (subject === null || frame.confidence < LEAST_SURE) continue;
      const claim = this.place(frame, subject, placed.length + 1);
      placed.push(claim);
      this.claimOf.set(frame.figure, claim.id);
      if (!this.told.has(this.factKey(frame))) this.told.set(this.factKey(frame), this.amountOf(frame));
    }
    return placed;
  }

  /** A subject that a person has named, but nothing is called so, would drop the claim. */
  private withKnownSubject(frame: ClaimFrame): ClaimFrame {
    const { asRead } = frame;
    if (!asRead || this.subjectOf(frame) !== null) return frame;
    const { subject, qualifier, confidence, reason } = asRead;
    return { ...frame, subject, qualifier, confidence, reasons: { ...frame.reasons, subject: reason } };
  }

  private subjectOf({ subject }: ClaimFrame): EntityId | null {
    switch (subject.kind) {
      case 'entity':
        return this.link(subject.entity);
      case 'event':
        return this.placing.eventId(subject.event);
      case 'someone':
        return this.someone(subject.person, subject.event);
      case 'none':
        return null;
    }
  }

  /** A person without a name is the one of that age in other reports of the event; else the claim is about the event. */
  private someone(person: number, event: number): EntityId | null {
    if (event < 0) return null;
    const { age } = this.source.analysis.people[person]!;
    return (age === null ? null : this.placing.people(event).byAge.get(age)) ?? this.placing.eventId(event);
  }

  private link(entity: number): EntityId | null {
    return entity < 0 ? null : (this.source.links[entity] ?? null);
  }

  private place(frame: ClaimFrame, subject: EntityId, number: number): PlacedClaim {
    const { source } = this;
    const figure = source.analysis.figures[frame.figure]!;
    const stated = this.placing.dates.get(frame.time) ?? null;
    const isDate = figure.value.type === 'date' || figure.kind === 'designation';
    const own = isDate ? (this.placing.dates.get(frame.figure) ?? null) : null;
    const quantity = quantityOf(figure, frame) ?? quantityOfDate(figure, frame, own);
    const about = new Set(frame.about.map((e) => this.link(e)).filter((id) => id !== null && id !== subject));
    return {
      id: `${source.file}@${number}`,
      source: source.key,
      file: source.file,
      evidence: frame.evidence,
      span: figure.span,
      sentence: figure.sentence,
      subject,
      attribute: frame.attribute,
      comparable: frame.comparable,
      qualifier: this.qualifierOf(frame, subject),
      cumulative: frame.cumulative,
      former: frame.former,
      now: frame.now,
      weak: frame.weak,
      attributeSure: frame.attributeSure,
      counted: frame.counted,
      ages: this.agesOf(frame, subject),
      subjectKind: this.kindOf(frame, subject),
      story: this.placing.eventId(0) ?? '',
      value: valueOf(figure, frame, own),
      unit: figure.unit,
      currency: figure.currency,
      modifier: figure.modifier,
      modality: this.modalityOf(frame, frame.attribute.endsWith('_until') ? null : (own ?? stated)),
      asOf: this.asOf(stated ?? (frame.attribute.endsWith('_during') ? own : null)),
      claimant: this.link(frame.claimantEntity) ?? frame.claimant,
      about: [...about].sort() as EntityId[],
      figure: frame.figure,
      confidence: frame.confidence,
      text: frame.text,
      scope: frame.scope.map((s) =>
        s.entity < 0 ? s.words : source.analysis.names.entities[s.entity]!.name,
      ),
      restates: figure.twin === null ? null : (this.claimOf.get(figure.twin) ?? null),
      isFirst: this.isFirst(frame, quantity),
      isOnly: this.amounts.get(kindOf(frame))?.size === 1,
      quantity,
      converted: this.convertedOf(figure, frame),
      dated: own,
      dimension: dimensionOf(figure, frame, own),
      per: perOf(figure, frame),
      placedScope: this.scopeOf(frame),
      time: stated ?? this.written,
      timeStated: stated !== null,
      when: stated?.from == null ? frame.when : '',
      context: frame.context,
      event: frame.event < 0 ? null : this.placing.eventId(frame.event),
      voiceName: source.meta.publisher ?? source.file,
      reasons: frame.reasons,
    };
  }

  private convertedOf({ kind, twin }: Figure, frame: ClaimFrame): PlacedClaim['converted'] {
    const other = kind === 'money' && twin !== null ? this.source.analysis.figures[twin]! : null;
    const quantity = other && quantityOf(other, frame);
    return other?.currency && quantity ? { currency: other.currency, quantity } : null;
  }

  /** Ages that the subject is known to have, for a person with or without a name. */
  private agesOf(frame: ClaimFrame, subject: EntityId): readonly number[] {
    if (frame.subject.kind === 'someone') {
      const { age } = this.source.analysis.people[frame.subject.person]!;
      if (age !== null) return [age];
    }
    return frame.event < 0 ? [] : [...(this.placing.people(0).ages.get(subject) ?? [])];
  }

  private kindOf(frame: ClaimFrame, subject: EntityId): PlacedClaim['subjectKind'] {
    if (
      frame.subject.kind === 'event' ||
      (frame.subject.kind === 'someone' && subject === this.placing.eventId(frame.subject.event))
    )
      return 'event';
    if (frame.subject.kind === 'someone') return 'person';
    if (frame.subject.kind === 'none') return 'other';
    const { type } = this.source.analysis.names.entities[frame.subject.entity]!;
    return type === 'person' ? 'person' : PLACES.has(type) ? 'place' : 'other';
  }

  /** Keeps unnamed things and people of one event apart. A person's age is no mark of itself. */
  private qualifierOf(frame: ClaimFrame, subject: EntityId): string {
    if (frame.subject.kind !== 'someone') return frame.qualifier;
    if (subject !== this.placing.eventId(frame.subject.event)) return '';
    const { age, role } = this.source.analysis.people[frame.subject.person]!;
    return age === null || frame.attribute === 'age' ? role : `${role} ${age}`;
  }

  private scopeOf(frame: ClaimFrame): PlacedScope[] {
    const { entities } = this.source.analysis.names;
    const told = this.told.get(this.factKey(frame)) ?? null;
    const isFirst = told === null || told === this.amountOf(frame);
    const scope = frame.scope.map((s): PlacedScope => {
      const entity = this.link(s.entity);
      const type = s.entity < 0 ? null : entities[s.entity]!.type;
      const isPart = s.kind === 'part' && entity !== null;
      const isPlaceOfAll = s.kind === 'place' && (isFirst || !frame.cumulative || !SMALL.has(type ?? ''));
      if (!isPart && (s.kind !== 'place' || isPlaceOfAll))
        return { kind: s.kind, words: s.words, entity, type };
      // Those killed in one village, told of after those killed in all, are a part.
      return { kind: 'part', words: `in ${entity ?? s.words}`, entity, type };
    });
    // "Eight others were hurt" tells of all who were hurt, unless some were told of before.
    return isFirst ? scope.filter((s) => s.kind !== 'part' || !BESIDE.has(s.words)) : scope;
  }

  private noteAmount(frame: ClaimFrame): void {
    const amount = this.amountOf(frame);
    if (amount === null) return;
    const kind = kindOf(frame);
    const known = this.amounts.get(kind);
    if (known) known.add(amount);
    else this.amounts.set(kind, new Set([amount]));
  }

  private isFirst({ comparable }: ClaimFrame, quantity: Quantity | null): boolean {
    const amount = quantity && mainOf(quantity);
    if (amount === null) return false;
    const first = this.firstOf.get(comparable);
    if (first === undefined) this.firstOf.set(comparable, amount);
    return first === undefined || first === amount;
  }

  private amountOf({ figure }: ClaimFrame): number | null {
    const { value } = this.source.analysis.figures[figure]!;
    return value.type === 'single' ? value.value : null;
  }

  /** What is told once of an event in all. */
  private factKey(frame: ClaimFrame): string {
    return `${frame.event}|${frame.comparable}`;
  }

  private asOf(stated: ResolvedDate | null): AsOf | null {
    if (stated) {
      const { value } = stated;
      const day = typeof value === 'string' ? value : (value.to ?? value.from);
      if (day !== null) return { value: day, precision: stated.precision, basis: 'stated' };
    }
    const { date } = this.source.meta;
    return date ? { value: date.value, precision: date.precision, basis: 'source-date' } : null;
  }

  /** What holds at a time after the source was written is planned, whatever the verb. */
  private modalityOf(frame: ClaimFrame, stated: ResolvedDate | null): Modality {
    if (frame.modality !== 'actual' || stated?.from == null || this.written.to === null)
      return frame.modality;
    return stated.from > this.written.to ? 'planned' : 'actual';
  }
}

/** The number of an amount, or the lower of the two. */
function mainOf({ value }: Quantity): number | null {
  return value.type === 'single' ? value.value : value.type === 'range' ? (value.low ?? value.high) : null;
}

function valueOf(figure: Figure, frame: ClaimFrame, own: ResolvedDate | null): ClaimValue {
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
      return frame.clock ? formatClock(frame.clock) : (own?.value ?? frame.text);
  }
}

/** What an amount is one of: the thing counted, whatever happened to it, or the attribute. */
function kindOf({ counted, comparable }: Pick<ClaimFrame, 'counted' | 'comparable'>): string {
  return counted === '' || counted === 'person' ? comparable : counted;
}
