import type { DaySpan, PlacedClaim } from '../claims/placedClaim';
import type { EntityId } from '../entities/entity';
import type { Conflict, Severity, Verdict } from './conflict';
import { explainConflict } from './explainConflict';
import { fingerprintOf } from './fingerprint';
import type { ClaimGroups, Disagreement } from './groupClaims';

/** Claims surer than this may raise a conflict above a hint. */
const SURE_ENOUGH = 0.3;

const DEFAULT_SEVERITY: Readonly<Record<Verdict, Severity>> = {
  conflict: 'warning',
  'changed-over-time': 'information',
  'planned-vs-actual': 'information',
  'different-scope': 'hint',
  compatible: 'hint',
};

/** The conflicts among claims that were compared: one for each verdict, the worst first. `title`: the subject as a reader calls it. */
export function judge(subject: EntityId, title: string, compared: ClaimGroups): Conflict[] {
  const byVerdict = new Map<Verdict, Disagreement[]>();
  for (const d of compared.disagreements) {
    const verdict = verdictOf(d, compared);
    const list = byVerdict.get(verdict);
    if (list) list.push(d);
    else byVerdict.set(verdict, [d]);
  }
  return [...byVerdict]
    .flatMap(([verdict, list]) => conflictOf(subject, title, verdict, list) ?? [])
    .sort((a, b) => b.rank - a.rank);
}

function verdictOf({ a, b }: Disagreement, compared: ClaimGroups): Verdict {
  if (isAhead(a) !== isAhead(b) && !isPromise(a)) return 'planned-vs-actual';
  if (a.cumulative && risesOnly(compared)) return 'changed-over-time';
  if (a.cumulative) return 'conflict';
  return apart(a.time, b.time) ? 'changed-over-time' : 'conflict';
}

/** What is offered is offered, whether somebody "offers" or "will pay" it. */
function isPromise({ comparable }: PlacedClaim): boolean {
  return PROMISES.has(comparable);
}

const PROMISES = new Set(['price per share', 'premium', 'contract_length', 'job_cuts']);

function isAhead(claim: PlacedClaim): boolean {
  return claim.modality === 'planned' || claim.modality === 'proposed';
}

/** Whether two known times do not overlap. */
function apart(a: DaySpan, b: DaySpan): boolean {
  if (a.from === null || a.to === null || b.from === null || b.to === null) return false;
  return a.to < b.from || b.to < a.from;
}

/** A toll whose later reports never give less than earlier ones, all of them dated. */
function risesOnly(compared: ClaimGroups): boolean {
  const members = compared.groups.flat().filter((c) => c.quantity?.value.type === 'single');
  if (members.some((c) => c.time.to === null)) return false;
  const sorted = [...members].sort((x, y) => x.time.to! - y.time.to!);
  let days = 0;
  for (let i = 1; i < sorted.length; i++) {
    if (sorted[i]!.time.to! > sorted[i - 1]!.time.to!) days++;
    if (amount(sorted[i]!) < amount(sorted[i - 1]!) && sorted[i]!.time.to! > sorted[i - 1]!.time.to!)
      return false;
  }
  return days > 0;
}

function amount(claim: PlacedClaim): number {
  const value = claim.quantity!.value;
  return value.type === 'single' ? value.value : 0;
}

/** Null where figures are as likely about two things: quiet beats wrong. */
function conflictOf(
  subject: EntityId,
  title: string,
  verdict: Verdict,
  list: readonly Disagreement[],
): Conflict | null {
  const members = sortedMembers(list);
  const gap = Math.max(...list.map((d) => d.gap));
  const odds = Math.max(...list.map((d) => d.odds ?? LEAST_ODDS));
  const sure = Math.max(...list.map((d) => Math.min(d.a.confidence, d.b.confidence)));
  const sources = new Set(members.map((m) => m.source)).size;
  const first = members[0]!;
  const isWeighed = list.every((d) => d.odds !== null);
  if (isWeighed && isUnsupported(sources, gap, odds)) return null;
  const severity = isWorthTelling(sure, odds) ? DEFAULT_SEVERITY[verdict] : 'hint';
  const fingerprint = fingerprintOf(subject, first.comparable, verdict, members);
  return {
    id: `${subject}/${first.attribute.replaceAll(' ', '-')}/${fingerprint.slice(0, 8)}`,
    fingerprint,
    verdict,
    severity,
    subject,
    attribute: mostCommon(members.map((m) => m.attribute)),
    explanation: explainConflict(title, verdict, members, Math.max(...list.map(distanceOf))),
    members,
    rank: Math.round(1000 * sure * (0.5 + gap) * Math.log2(1 + sources) * VERDICT_WEIGHT[verdict]) / 1000,
  };
}

/** Log odds below which figures are likelier about two things, the words of both weighed. */
const LEAST_ODDS = -0.3;
/** Log odds from which on the words around two figures make up for subjects or attributes that are guesses. */
const TELLING_ODDS = 1.2;

/** Quiet beats wrong: what is a guess in one way or the other is only a hint. */
function isWorthTelling(sure: number, odds: number): boolean {
  return (sure >= SURE_ENOUGH && odds >= LEAST_ODDS) || odds >= TELLING_ODDS;
}

/** Two reports that nobody bears out, and values that are no versions of one number: as likely about two things. */
function isUnsupported(sources: number, gap: number, odds: number): boolean {
  return sources <= 2 && gap > VERSIONS && odds < UNSUPPORTED_ODDS;
}

/** Values further apart than this share of the larger are hardly versions of one number. */
const VERSIONS = 0.5;
const UNSUPPORTED_ODDS = 0.75;

const VERDICT_WEIGHT: Readonly<Record<Verdict, number>> = {
  conflict: 1,
  'changed-over-time': 0.5,
  'planned-vs-actual': 0.25,
  'different-scope': 0.2,
  compatible: 0,
};

/** How far apart two figures are as written, as a share of the larger; between ranges, of what they leave open. */
function distanceOf({ a, b, gap }: Disagreement): number {
  const [x, y] = [a.quantity?.value, b.quantity?.value];
  if (x?.type !== 'single' || y?.type !== 'single' || a.currency !== b.currency) return gap;
  return Math.abs(x.value - y.value) / Math.max(Math.abs(x.value), Math.abs(y.value));
}

function sortedMembers(list: readonly Disagreement[]): PlacedClaim[] {
  const members = new Set(list.flatMap((d) => [d.a, d.b]));
  return [...members].sort((a, b) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : a.span.start - b.span.start,
  );
}

function mostCommon(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0];
}
