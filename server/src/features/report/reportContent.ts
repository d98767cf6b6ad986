import type { SourceKey } from '../../facts/source';
import type { Conflict } from '../../facts/conflicts/conflict';
import { withoutRestated, type Claim } from '../../facts/claims/claim';
import type { Snapshot, SnapshotSource } from '../../workspace/snapshot';
import type { PlacedDecision } from '../../workspace/decisions/placedDecision';
import { ENTITY_TYPE_NAMES } from '../../workspace/registry/entityTypes';
import { makeCardClaim, makeEntityCard, type CardClaim, type CardFact } from '../card/entityCard';
import { describeDecision } from '../decisions/describeDecision';
import { formatAttribute, formatDate } from '../formatValue';
import { severityOf } from '../severity';
import { VERDICT_HELP } from '../verdictHelp';
import { describeStatus, type FindingStatus } from './finding';

/** All that a report says, in words and in order; the forms it is written in only lay it out. */
export interface ReportContent {
  readonly title: string;
  readonly conflicts: readonly ReportConflict[];
  readonly entities: readonly ReportEntity[];
  /** Names of entities about which no figure is stated. */
  readonly others: readonly string[];
  readonly decisions: readonly ReportDecision[];
  readonly sources: readonly ReportSource[];
}

export interface ReportConflict {
  readonly title: string;
  readonly verdict: string;
  readonly severity: string;
  readonly status: FindingStatus | null;
  readonly explanation: string;
  readonly claims: readonly ReportClaim[];
}

export interface ReportEntity {
  readonly name: string;
  readonly type: string;
  readonly otherNames: readonly string[];
  /** "5 mentions in 2 sources". */
  readonly counts: string;
  readonly facts: readonly ReportFact[];
}

export interface ReportFact {
  readonly attribute: string;
  /** "Conflict", "Conflict, settled"; '' where the sources agree. */
  readonly verdict: string;
  readonly claims: readonly ReportClaim[];
}

export interface ReportClaim {
  /** As the source writes it. */
  readonly value: string;
  readonly asOf: string;
  /** How it is meant, and what narrows it down: "planned; in Kerrow district; says the mayor". */
  readonly qualifiers: string;
  readonly publisher: string;
  /** "a/one.txt:12". */
  readonly place: string;
  /** The sentence; '' where it is not known, or where it stands elsewhere in the report. */
  readonly quote: string;
}

export interface ReportDecision {
  /** "settled: “640 people” stands". */
  readonly says: string;
  readonly quotes: readonly { readonly quote: string; readonly file: string; readonly isLost: boolean }[];
  readonly why: string;
  readonly by: string;
  readonly on: string;
}

export interface ReportSource {
  readonly file: string;
  readonly title: string;
  readonly publisher: string;
  readonly author: string;
  readonly date: string;
  readonly reliability: string;
  /** Only what may be linked to: http or https; '' otherwise. */
  readonly url: string;
  readonly claims: number;
}

export interface ReportOptions {
  readonly title: string;
  /** The text of a source; null where it cannot be read. */
  readonly textOf: (key: SourceKey) => string | null;
}

/** Puts together what the sources of a folder say, where they differ, and what people have decided. */
export function makeReport(snapshot: Snapshot, options: ReportOptions): ReportContent {
  const cards = snapshot.entities().flatMap((entity) => makeEntityCard(snapshot, entity.id) ?? []);
  const entities = cards.map((card) => ({
    name: card.name,
    type: ENTITY_TYPE_NAMES[card.type],
    otherNames: card.otherNames,
    counts: `${count(card.mentions, 'mention')} in ${count(card.sources, 'source')}`,
    // What is told of others and touches this one, too, stands with the others.
    facts: card.facts.filter(({ subject }) => subject === null).map(reportFact),
  }));
  entities.sort(byName);
  return {
    title: options.title,
    conflicts: openFirst(
      snapshot.conflicts().flatMap((conflict) => reportConflict(snapshot, conflict, options)),
    ),
    entities: entities.filter(({ facts }) => facts.length > 0),
    others: entities.filter(({ facts }) => facts.length === 0).map(({ name }) => name),
    decisions: snapshot.decisions().map((placed) => reportDecision(snapshot, placed)),
    sources: snapshot.sources().map(reportSource),
  };
}

function openFirst(conflicts: readonly ReportConflict[]): ReportConflict[] {
  return [...conflicts.filter(({ status }) => !status), ...conflicts.filter(({ status }) => status)];
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name.localeCompare(b.name, 'en');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function reportFact({ attribute, conflict, groups }: CardFact): ReportFact {
  return {
    attribute: formatAttribute(attribute),
    verdict: conflict
      ? [VERDICT_HELP[conflict.verdict].title, conflict.decided?.kind].filter(Boolean).join(', ')
      : '',
    claims: groups.flatMap(({ claims }) => claims.map((claim) => reportClaim(claim, ''))),
  };
}

function reportClaim(claim: CardClaim, quote: string): ReportClaim {
  const { text, date, dateBasis, modality, scope, claimant, publisher, file, place } = claim;
  const qualifiers = [
    modality === 'actual' ? '' : modality,
    ...scope,
    claimant ? `according to ${claimant}` : '',
  ];
  return {
    value: text,
    asOf: date === null ? '' : `${formatDate(date)}${dateBasis === 'inferred' ? ' (inferred)' : ''}`,
    qualifiers: qualifiers.filter(Boolean).join('; '),
    publisher: publisher ?? '',
    place: `${file}:${place.range.start.line + 1}`,
    quote,
  };
}

function reportConflict(snapshot: Snapshot, conflict: Conflict, options: ReportOptions): ReportConflict[] {
  const severity = severityOf(snapshot, conflict);
  if (conflict.verdict === 'compatible' || severity === 'off') return [];
  const name = snapshot.entity(conflict.subject)?.name ?? conflict.subject;
  return [
    {
      title: `${name}: ${formatAttribute(conflict.attribute)}`,
      verdict: VERDICT_HELP[conflict.verdict].title,
      severity,
      status: describeStatus(snapshot.statusOf(conflict)),
      explanation: conflict.explanation,
      claims: withoutRestated(conflict.members).map((claim) =>
        reportClaim(makeCardClaim(snapshot, claim), evidenceOf(claim, options)),
      ),
    },
  ];
}

function evidenceOf({ source, evidence }: Claim, { textOf }: ReportOptions): string {
  return (textOf(source)?.slice(evidence.start, evidence.end) ?? '').replace(/\s+/g, ' ').trim();
}

function reportDecision(snapshot: Snapshot, { decision, places }: PlacedDecision): ReportDecision {
  return {
    says: describeDecision(decision, (id) => snapshot.entity(id)?.name ?? id),
    quotes: decision.about.map(({ quote, source }, i) => ({
      quote,
      file: source,
      isLost: places[i] === 'lost',
    })),
    why: decision.why ?? '',
    by: decision.by ?? '',
    on: decision.on === null ? '' : formatDate(decision.on),
  };
}

function reportSource({ file, meta, claims }: SnapshotSource): ReportSource {
  const { title, publisher, author, date, url, reliability } = meta;
  return {
    file,
    title: title ?? '',
    publisher: publisher ?? '',
    author: author ?? '',
    date: date ? `${formatDate(date.value)}${date.basis === 'inferred' ? ' (inferred)' : ''}` : '',
    reliability: reliability ?? '',
    url: url !== null && /^https?:\/\//i.test(url) ? url : '',
    claims: claims.length,
  };
}

/** What has become of a conflict, in words. */
export function conflictState({ status }: Pick<ReportConflict, 'status'>): string {
  if (!status) return 'open';
  const who = [status.by, status.on && formatDate(status.on)].filter(Boolean).join(', ');
  return `${status.kind}${who === '' ? '' : ` by ${who}`}${status.why === null ? '' : `: ${status.why}`}`;
}

/** What the report is about, in one sentence. */
export function reportSummary({ conflicts, entities, sources }: ReportContent): string {
  const open = conflicts.filter(({ status, severity }) => !status && isLoud(severity)).length;
  const decided = conflicts.filter(({ status }) => status).length;
  const notes = conflicts.length - open - decided;
  return (
    `${count(sources.length, 'source')} with figures on ${entities.length === 1 ? '1 subject' : `${entities.length} subjects`}. ` +
    `${count(open, 'open conflict')}, ${decided} settled or ignored, ${count(notes, 'further difference')} that dates, plans or scope may explain.`
  );
}

function isLoud(severity: string): boolean {
  return severity === 'warning' || severity === 'error';
}
