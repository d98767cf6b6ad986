import type { EntityType } from '../../extract/names/documentNames';
import { withoutRestated, type Claim, type Modality } from '../../facts/claims/claim';
import type { Fact, Severity, Verdict } from '../../facts/conflicts/conflict';
import type { Entity, EntityId } from '../../facts/entities/entity';
import type { SourceDate } from '../../facts/source';
import { rangeOf, type Place } from '../../workspace/position';
import type { PlacedDecision } from '../../workspace/decisions/placedDecision';
import type { Snapshot } from '../../workspace/snapshot';
import { describeInFull } from '../decisions/describeDecision';
import { severityOf } from '../severity';

/** All that the sources say about one entity, ready to be shown. */
export interface EntityCard {
  readonly id: EntityId;
  readonly name: string;
  readonly type: EntityType;
  readonly origin: Entity['origin'];
  readonly otherNames: readonly string[];
  /** The most important attribute first. */
  readonly facts: readonly CardFact[];
  readonly claims: number;
  readonly mentions: number;
  readonly sources: number;
  /** What people have said about it. */
  readonly decisions: readonly CardDecision[];
}

/** The claims on one attribute. */
export interface CardFact {
  readonly attribute: string;
  /** The name of whom it is about, where that is another entity. */
  readonly subject: string | null;
  /** Shown only where the sources disagree, or say something about the same at different times. */
  readonly conflict: {
    readonly verdict: Verdict;
    readonly severity: Severity;
    readonly explanation: string;
    /** The decision that settles it, or ignores it; null: it is open. */
    readonly decided: CardDecision | null;
  } | null;
  /** Agreeing claims together; the group with the newest claim first. */
  readonly groups: readonly CardGroup[];
}

/** A decision as a card shows it. */
export interface CardDecision {
  readonly kind: 'settled' | 'ignored' | 'about';
  /** What it says, by whom, when and why. */
  readonly text: string;
  readonly id: string;
  /** URI of its folder. */
  readonly folder: string;
  /** Its item in the YAML. */
  readonly place: Place;
}

export interface CardGroup {
  /** It alone stands against what all other claims agree on. */
  readonly isOddOneOut: boolean;
  /** The newest first. */
  readonly claims: readonly CardClaim[];
}

export interface CardClaim {
  readonly id: string;
  /** As the source writes it. */
  readonly text: string;
  /** ISO; the time the claim is about, else the date of the source. */
  readonly date: string | null;
  /** How the date is known. */
  readonly dateBasis: 'stated' | SourceDate['basis'] | null;
  readonly publisher: string | null;
  /** As the settings give it: "high", "medium", "low", or words of the user. */
  readonly reliability: string | null;
  readonly claimant: string | null;
  readonly modality: Modality;
  readonly scope: readonly string[];
  /** Path relative to the folder. */
  readonly file: string;
  readonly place: Place;
}

/** Puts together what is known of an entity; null where there is none. */
export function makeEntityCard(snapshot: Snapshot, id: EntityId): EntityCard | null {
  const entity = snapshot.entity(id);
  if (!entity) return null;
  const known = snapshot.factsOf(id);
  // Numbers first: dates are many, and seldom what somebody looks for.
  const ordered = [...known.filter((fact) => !tellsDates(fact)), ...known.filter(tellsDates)];
  const facts = mergeEqual(ordered.map((fact) => makeCardFact(snapshot, fact, id)));
  return {
    id,
    name: entity.name,
    type: entity.type,
    origin: entity.origin,
    otherNames: entity.aliases.filter((alias) => alias !== entity.name),
    facts,
    claims: facts.reduce((sum, fact) => sum + countClaims(fact), 0),
    ...snapshot.countsOf(id),
    decisions: decisionsOnCard(snapshot, id),
  };
}

function tellsDates({ claims }: Fact): boolean {
  return claims.every(
    ({ value }) => typeof value === 'string' || (typeof value === 'object' && 'from' in value),
  );
}

/** Facts with the same attribute and subject under one heading: they are apart only because they cannot be compared. */
function mergeEqual(facts: readonly CardFact[]): CardFact[] {
  const alike = new Map<string, CardFact[]>();
  for (const fact of facts) {
    const key = `${fact.attribute} of ${fact.subject ?? ''}`;
    const those = alike.get(key);
    if (those) those.push(fact);
    else alike.set(key, [fact]);
  }
  return [...alike.values()].map((those) => (those.length > 1 ? merge(those) : those[0]!));
}

function merge(facts: readonly CardFact[]): CardFact {
  const conflict = facts.find((fact) => fact.conflict)?.conflict ?? null;
  return { ...facts[0]!, conflict, groups: eachClaimOnce(facts.flatMap(({ groups }) => groups)) };
}

function eachClaimOnce(groups: readonly CardGroup[]): CardGroup[] {
  const shown = new Set<string>();
  return groups
    .map((group) => ({ ...group, claims: group.claims.filter(({ id }) => !shown.has(id) && shown.add(id)) }))
    .filter(({ claims }) => claims.length > 0)
    .sort(byNewestClaim);
}

export function countClaims(fact: CardFact): number {
  return fact.groups.reduce((sum, group) => sum + group.claims.length, 0);
}

/** One fact as it is shown on the card of `id`, or (null) beside a figure. */
export function makeCardFact(snapshot: Snapshot, fact: Fact, id: EntityId | null): CardFact {
  const groups = groupsOf(fact).map((claims) => claims.map((claim) => makeCardClaim(snapshot, claim)));
  const conflict = shownConflict(snapshot, fact);
  const odd = conflict ? oddOneOut(groups) : null;
  return {
    attribute: fact.attribute,
    subject: fact.subject === id ? null : (snapshot.entity(fact.subject)?.name ?? fact.subject),
    conflict,
    groups: groups
      .map((claims) => ({ isOddOneOut: claims === odd, claims: [...claims].sort(byNewest) }))
      .sort(byNewestClaim),
  };
}

/** The groups of a fact; claims that are in none stand alone. */
function groupsOf(fact: Fact): Claim[][] {
  const grouped = new Set(fact.groups.flat());
  const rest = fact.claims.filter((_, i) => !grouped.has(i)).map((claim) => [claim]);
  const groups = fact.groups.map((group) => group.map((i) => fact.claims[i]!));
  const shown = new Set(withoutRestated(fact.claims));
  return [...groups, ...rest]
    .map((group) => group.filter((claim) => shown.has(claim)))
    .filter((group) => group.length > 0);
}

function shownConflict(snapshot: Snapshot, fact: Fact): CardFact['conflict'] {
  if (!fact.conflict || fact.conflict.verdict === 'compatible') return null;
  const severity = severityOf(snapshot, fact.conflict);
  if (severity === 'off') return null;
  const status = snapshot.statusOf(fact.conflict);
  const decided = status && makeCardDecision(snapshot, status.decision, status.kind);
  return { verdict: fact.conflict.verdict, severity, explanation: fact.conflict.explanation, decided };
}

/** Those about the name; what is decided about a figure stands beside the figure. */
function decisionsOnCard(snapshot: Snapshot, id: EntityId): CardDecision[] {
  return snapshot
    .decisionsOn(id)
    .filter(({ decision }) => decision.kind !== 'settled' && decision.kind !== 'ignore')
    .map((placed) => makeCardDecision(snapshot, placed, 'about'));
}

export function makeCardDecision(
  snapshot: Snapshot,
  { decision, file, mark }: PlacedDecision,
  kind: CardDecision['kind'],
): CardDecision {
  const nameOf = (id: string): string => snapshot.entity(id)?.name ?? id;
  return {
    kind,
    text: describeInFull(decision, nameOf),
    id: decision.id,
    folder: snapshot.folder,
    place: { uri: file, range: mark },
  };
}

/** With two groups, the one of a single claim against several. */
function oddOneOut(groups: readonly (readonly CardClaim[])[]): readonly CardClaim[] | null {
  if (groups.length !== 2) return null;
  const [a, b] = groups as [readonly CardClaim[], readonly CardClaim[]];
  if (a.length === 1 && b.length > 1) return a;
  return b.length === 1 && a.length > 1 ? b : null;
}

/** One claim as a card shows it. */
export function makeCardClaim(snapshot: Snapshot, claim: Claim): CardClaim {
  const source = snapshot.source(claim.source);
  const stated = claim.asOf?.basis === 'stated' ? claim.asOf.value : null;
  const sourceDate = source?.meta.date ?? null;
  const claimant = claim.claimant === null ? null : (snapshot.entity(claim.claimant)?.name ?? claim.claimant);
  return {
    id: claim.id,
    text: claim.text,
    date: stated ?? claim.asOf?.value ?? sourceDate?.value ?? null,
    dateBasis: stated === null ? (sourceDate?.basis ?? null) : 'stated',
    publisher: source?.meta.publisher ?? null,
    reliability: source?.meta.reliability ?? null,
    claimant,
    modality: claim.modality,
    scope: claim.scope,
    file: source?.file ?? claim.source,
    place: {
      uri: claim.source,
      range: rangeOf(source?.analysis.lineStarts ?? new Int32Array(1), claim.span),
    },
  };
}

function byNewestClaim(a: CardGroup, b: CardGroup): number {
  return byNewest(a.claims[0]!, b.claims[0]!);
}

/** The newest first; what has no date comes last, and equals in order of their places. */
function byNewest(a: CardClaim, b: CardClaim): number {
  const [one, other] = [a.date ?? '', b.date ?? ''];
  if (one !== other) return one < other ? 1 : -1;
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  const [from, to] = [a.place.range.start, b.place.range.start];
  return from.line - to.line || from.character - to.character;
}
