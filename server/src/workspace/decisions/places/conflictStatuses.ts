import type { Claim } from '../../../facts/claims/claim';
import type { PlacedClaim } from '../../../facts/claims/placedClaim';
import type { Conflict } from '../../../facts/conflicts/conflict';
import type { SourceKey } from '../../../facts/source';
import { compileGlob, type PathMatcher } from '../../../text/glob';
import { overlaps } from '../../../text/span';
import type { Ignore, Settled } from '../decision';
import type { ConflictStatus, PlacedDecision } from '../placedDecision';
import { jsonOf } from './jsonOf';

/** What is known of a source when conflicts are looked at. */
export interface ClaimsOfSource {
  readonly file: string;
  readonly claims: readonly Claim[];
}

interface Placed<T> extends PlacedDecision {
  readonly decision: T & PlacedDecision['decision'];
}

/**
 * What decisions say about conflicts. A decision about values covers a conflict as long as each value in it is one of those that were
 * decided about: where another source repeats one of them, the decision holds; where one brings a new value, the conflict is open again.
 */
export class ConflictStatuses {
  private readonly settled: readonly Placed<Settled>[];
  private readonly ignored: readonly Placed<Ignore>[];
  private readonly globs = new Map<string, PathMatcher>();
  private settledIn: ReadonlyMap<SourceKey, readonly Placed<Settled>[]> | null = null;
  private readonly known = new WeakMap<Conflict, ConflictStatus>();

  constructor(
    placed: readonly PlacedDecision[],
    private readonly sourceOf: (key: SourceKey) => ClaimsOfSource | undefined,
  ) {
    this.settled = placed.filter((one): one is Placed<Settled> => one.decision.kind === 'settled');
    this.ignored = placed.filter((one): one is Placed<Ignore> => one.decision.kind === 'ignore');
  }

  /** null: nothing is decided, the conflict is open. */
  statusOf(conflict: Conflict): ConflictStatus | null {
    if (this.settled.length + this.ignored.length === 0) return null;
    const known = this.known.get(conflict);
    if (known) return known;
    const status = this.find(conflict);
    if (status) this.known.set(conflict, status);
    return status;
  }

  private find(conflict: Conflict): ConflictStatus | null {
    this.settledIn ??= bySource(this.settled);
    const near = new Set(conflict.members.flatMap(({ source }) => this.settledIn!.get(source) ?? []));
    const settled = [...near].find((one) => coversValues(one, conflict.members));
    if (settled) return { kind: 'settled', decision: settled };
    const ignored = this.ignored.find((one) => this.ignores(one, conflict));
    return ignored ? { kind: 'ignored', decision: ignored } : null;
  }

  private ignores(placed: Placed<Ignore>, conflict: Conflict): boolean {
    switch (placed.decision.scope) {
      case 'pair':
        return coversValues(placed, conflict.members);
      case 'fact':
        return this.isOnFact(placed, conflict);
      case 'file':
        return this.isMadeByFile(placed, conflict);
      case 'kind':
        return isOfKind(placed.decision, conflict);
    }
  }

  /** A figure that is anchored is among the members, or claims something on the same subject and attribute. */
  private isOnFact(placed: Placed<Ignore>, { members, subject, attribute }: Conflict): boolean {
    const { attribute: only } = placed.decision;
    if (only !== null && only !== attribute) return false;
    if (members.some((claim) => isAnchored(placed, claim))) return true;
    return placed.places.some(
      (place) =>
        place !== 'lost' &&
        this.sourceOf(place.source)?.claims.some(
          (claim) => claim.subject === subject && claim.attribute === attribute && isAnchored(placed, claim),
        ),
    );
  }

  /** Without the file, there would be no two values. */
  private isMadeByFile(placed: Placed<Ignore>, { members }: Conflict): boolean {
    const rest = members.filter((claim) => !this.isInFile(placed, claim.source));
    return rest.length < members.length && new Set(rest.map(valueOf)).size < 2;
  }

  private isInFile({ decision, places }: Placed<Ignore>, source: SourceKey): boolean {
    if (places.some((place) => place !== 'lost' && place.source === source)) return true;
    const file = this.sourceOf(source)?.file;
    if (decision.file === null || file === undefined) return false;
    const known = this.globs.get(decision.file);
    const matches = known ?? compileGlob(decision.file);
    if (!known) this.globs.set(decision.file, matches);
    return matches(file);
  }
}

function bySource<T>(list: readonly Placed<T>[]): Map<SourceKey, Placed<T>[]> {
  const table = new Map<SourceKey, Placed<T>[]>();
  for (const one of list)
    for (const place of one.places)
      if (place !== 'lost') table.set(place.source, [...(table.get(place.source) ?? []), one]);
  return table;
}

/** Whether each value of a conflict is one of a figure that is anchored, and at least two of them are decided about. */
function coversValues(placed: PlacedDecision, members: readonly Claim[]): boolean {
  const decided = members.filter((claim) => isAnchored(placed, claim));
  const values = new Set(decided.map(valueOf));
  const isEnough = decided.length > 1 || placed.places.length === 1;
  return (
    decided.length > 0 &&
    isEnough &&
    (placed.places.length === 1 || members.every((claim) => values.has(valueOf(claim))))
  );
}

function isAnchored({ places }: PlacedDecision, { source, span }: Claim): boolean {
  return places.some((place) => place !== 'lost' && place.source === source && overlaps(place.span, span));
}

function isOfKind({ attribute, verdict }: Ignore, conflict: Conflict): boolean {
  return (
    (attribute !== null || verdict !== null) &&
    (attribute === null || attribute === conflict.attribute) &&
    (verdict === null || verdict === conflict.verdict)
  );
}

/** Two claims have one value where this is equal, in whatever unit they are written. */
function valueOf(claim: Claim): string {
  const { quantity } = claim as Partial<PlacedClaim>;
  return JSON.stringify([quantity?.value ?? claim.value, claim.currency]);
}

/** Equal where the decisions about conflicts are, and the sources in which they were found. */
export function describeConflictDecisions(placed: readonly PlacedDecision[]): string {
  const about = placed.filter(({ decision }) => decision.kind === 'settled' || decision.kind === 'ignore');
  return about
    .map(({ decision, places }) => {
      const sources = places.map((place) => (place === 'lost' ? '' : place.source));
      return `${jsonOf(decision)} ${sources.join(' ')}`;
    })
    .join('\n');
}
