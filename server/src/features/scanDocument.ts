import type { FigureKind, Modifier, FigureValue, Figure } from '../extract/figures/figure';
import type { EntityType, MentionForm } from '../extract/names/documentNames';
import type { AsOf, Claim, ClaimValue, Modality } from '../facts/claims/claim';
import type { Conflict, Severity, Verdict } from '../facts/conflicts/conflict';
import type { SourceDate } from '../facts/source';
import type { Snapshot, SnapshotSource } from '../workspace/snapshot';
import { datesIn } from './datesIn';
import { severityOf } from './severity';

/** What `corroborate scan --format json` prints. Other tools read it: a change of shape raises `version`. */
export interface ScanDocument {
  readonly version: 1;
  readonly sources: readonly ScanSource[];
  readonly entities: readonly ScanEntity[];
  readonly mentions: readonly ScanMention[];
  readonly figures: readonly ScanFigure[];
  readonly claims: readonly ScanClaim[];
  readonly conflicts: readonly ScanConflict[];
}

interface ScanSource {
  readonly file: string;
  readonly publisher: string | null;
  readonly title: string | null;
  readonly date: Pick<SourceDate, 'value' | 'precision' | 'basis'> | null;
}

interface ScanEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly origin: 'registry' | 'discovered';
}

interface ScanMention {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly entity: string;
  readonly form: MentionForm;
}

type ScanValue =
  | number
  | string
  | { readonly low: number | null; readonly high: number | null }
  | { readonly from: number | string | null; readonly to: number | string | null }
  | null;

interface ScanFigure {
  readonly id: string;
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly core: { readonly start: number; readonly end: number };
  readonly kind: FigureKind;
  readonly value: ScanValue;
  readonly unit: string | null;
  readonly normalizedUnit: string | null;
  readonly currency: string | null;
  readonly modifier: Modifier;
}

interface ScanClaim {
  readonly id: string;
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly subject: string;
  readonly attribute: string;
  readonly value: ClaimValue;
  readonly unit: string | null;
  readonly currency: string | null;
  readonly modifier: Modifier;
  readonly modality: Modality;
  readonly asOf: AsOf | null;
  readonly claimant: string | null;
  readonly about: readonly string[];
  readonly figures: readonly string[];
}

interface ScanConflict {
  readonly id: string;
  readonly fingerprint: string;
  readonly verdict: Verdict;
  readonly severity: Severity;
  readonly subject: string;
  readonly attribute: string;
  readonly explanation: string;
  readonly members: readonly {
    readonly file: string;
    readonly start: number;
    readonly end: number;
    readonly value: ClaimValue;
    readonly claim: string;
  }[];
}

export interface ScanOptions {
  /** Also groups that agree within rounding and modifiers. */
  readonly all: boolean;
}

/** The whole state as plain data in a fixed order: two scans of the same input are equal byte by byte. */
export function scanDocument(snapshot: Snapshot, options: ScanOptions): ScanDocument {
  const sources = snapshot.sources();
  const listed = new Set(snapshot.entities().map(({ id }) => id));
  return {
    version: 1,
    sources: sources.map(scanSource),
    entities: snapshot
      .entities()
      .map(({ id, type, name, aliases, origin }) => ({ id, type, name, aliases, origin })),
    // An event without a name that is told once, and nothing of it, is no entity of the document.
    mentions: sources.flatMap(scanMentions).filter(({ entity }) => listed.has(entity)),
    figures: sources.flatMap(scanFigures),
    claims: sources.flatMap(scanClaims),
    conflicts: scanConflicts(snapshot, options),
  };
}

function scanSource({ file, meta }: SnapshotSource): ScanSource {
  const { publisher, title, date } = meta;
  return {
    file,
    publisher,
    title,
    date: date && { value: date.value, precision: date.precision, basis: date.basis },
  };
}

function scanMentions(source: SnapshotSource): ScanMention[] {
  return source.mentions.map(({ span, entity, form }) => ({
    file: source.file,
    start: span.start,
    end: span.end,
    entity,
    form,
  }));
}

function figureId(source: SnapshotSource, figure: number): string {
  return `${source.file}#${figure + 1}`;
}

/** Figures of the page rather than the story are left out: nothing is said by them. */
function scanFigures(source: SnapshotSource): ScanFigure[] {
  const dates = datesIn(source);
  return source.analysis.figures
    .map((figure, i) => ({ figure, id: figureId(source, i), date: dates.get(i) }))
    .filter(({ figure }) => !figure.furniture)
    .sort((a, b) => a.figure.span.start - b.figure.span.start || b.figure.span.end - a.figure.span.end)
    .map(({ figure, id, date }) => ({
      id,
      file: source.file,
      start: figure.span.start,
      end: figure.span.end,
      core: { start: figure.core.start, end: figure.core.end },
      kind: figure.kind,
      value: figure.value.type === 'date' ? (date?.value ?? null) : scanValue(figure.value),
      unit: withDenominator(figure, figure.unit),
      normalizedUnit: withDenominator(figure, figure.normalizedUnit),
      currency: figure.currency,
      modifier: figure.modifier,
    }));
}

function scanValue(value: FigureValue): ScanValue {
  switch (value.type) {
    case 'single':
      return value.value;
    case 'range':
      return { low: value.low, high: value.high };
    case 'change':
      return { from: value.from, to: value.to };
    case 'date':
    case 'none':
      return null;
  }
}

function withDenominator(figure: Figure, unit: string | null): string | null {
  return figure.per === null || figure.perApart ? unit : `${unit ?? ''} per ${figure.per}`.trim();
}

function scanClaims(source: SnapshotSource): ScanClaim[] {
  return [...source.claims]
    .sort((a, b) => a.evidence.start - b.evidence.start || a.span.start - b.span.start)
    .map((claim) => ({
      id: claim.id,
      file: source.file,
      start: claim.evidence.start,
      end: claim.evidence.end,
      subject: claim.subject,
      attribute: claim.attribute,
      value: claim.value,
      unit: claim.unit,
      currency: claim.currency,
      modifier: claim.modifier,
      modality: claim.modality,
      asOf: claim.asOf,
      claimant: claim.claimant,
      about: claim.about,
      figures: [figureId(source, claim.figure)],
    }));
}

function scanConflicts(snapshot: Snapshot, options: ScanOptions): ScanConflict[] {
  return snapshot.conflicts().flatMap((conflict) => {
    const severity = severityOf(snapshot, conflict);
    const hidden = conflict.verdict === 'compatible' && !options.all;
    return severity === 'off' || hidden ? [] : [scanConflict(snapshot, conflict, severity)];
  });
}

function scanConflict(snapshot: Snapshot, conflict: Conflict, severity: Severity): ScanConflict {
  const { id, fingerprint, verdict, subject, attribute, explanation } = conflict;
  const members = conflict.members.map((claim) => scanMember(snapshot, claim));
  return { id, fingerprint, verdict, severity, subject, attribute, explanation, members };
}

function scanMember(snapshot: Snapshot, claim: Claim): ScanConflict['members'][number] {
  return {
    file: snapshot.source(claim.source)?.file ?? claim.source,
    start: claim.span.start,
    end: claim.span.end,
    value: claim.value,
    claim: claim.id,
  };
}
