import type { CodeAction } from 'vscode-languageserver-types';
import type { Claim } from '../../facts/claims/claim';
import type { Conflict } from '../../facts/conflicts/conflict';
import type { SettledReason } from '../../workspace/decisions/decision';
import type { Snapshot, SnapshotSource } from '../../workspace/snapshot';
import { originOf, tellOrigin } from '../claimOrigin';
import { formatAttribute } from '../formatValue';
import { severityOf } from '../severity';
import type { ActionRequest } from './actionRequest';
import { askAction, decideAction, queryAction } from './plannedActions';
import { quoted } from './describeDecision';
import { placeIn, type PlannedPlace } from './plan';

/** Other values that are offered to stand, and claims that a decision is anchored at. */
const MOST_VALUES = 4;
const MOST_PLACES = 12;

/** What may be done about conflicts in which a figure in the range takes part, unless a decision has been made. */
export function conflictActions(snapshot: Snapshot, key: string, request: ActionRequest): CodeAction[] {
  const source = snapshot.source(key);
  if (!source) return [];
  return withOtherPlaces(openConflicts(snapshot, source, request)).flatMap(({ conflict, claim }) => {
    const diagnostics = request.diagnostics.filter(
      ({ data }) => (data as { fingerprint?: string } | undefined)?.fingerprint === conflict.fingerprint,
    );
    return actionsFor(new ConflictPlaces(snapshot, conflict, claim), { ...request, diagnostics });
  });
}

/** Without those between the same figures as one before: what the number is and what it is planned to be are settled at once. */
function withOtherPlaces<T extends { readonly conflict: Conflict }>(found: readonly T[]): T[] {
  const seen = new Set<string>();
  return found.filter(({ conflict }) => {
    const places = [...new Set(conflict.members.map(({ source, span }) => `${source} ${span.start}`))]
      .sort()
      .join('\n');
    return !seen.has(places) && seen.add(places);
  });
}

/** Conflicts at a place that are shown and open. */
function openConflicts(
  snapshot: Snapshot,
  source: SnapshotSource,
  { span }: Pick<ActionRequest, 'span'>,
): { conflict: Conflict; claim: Claim }[] {
  return snapshot.conflictsIn(source.key).flatMap((conflict) => {
    if (conflict.verdict === 'compatible' || severityOf(snapshot, conflict) === 'off') return [];
    if (snapshot.statusOf(conflict)) return [];
    const claim = conflict.members.find(
      (one) => one.source === source.key && one.span.start <= span.end && span.start <= one.span.end,
    );
    return claim ? { conflict, claim } : [];
  });
}

/** The members of a conflict as places, the one under the cursor first. */
class ConflictPlaces {
  readonly members: readonly Claim[];
  readonly places: readonly PlannedPlace[];

  constructor(
    readonly snapshot: Snapshot,
    readonly conflict: Conflict,
    readonly here: Claim,
  ) {
    const seen = new Set<string>();
    this.members = [here, ...conflict.members]
      .filter((one) => {
        const place = `${one.source} ${one.span.start}`;
        return snapshot.source(one.source) !== undefined && !seen.has(place) && seen.add(place);
      })
      .slice(0, MOST_PLACES);
    this.places = this.members.map((one) => placeIn(snapshot.source(one.source)!, one.span));
  }

  /** One claim for each way the value is written, with its index; the one under the cursor first. */
  get values(): { claim: Claim; index: number }[] {
    const seen = new Set<string>();
    return this.members
      .map((claim, index) => ({ claim, index }))
      .filter(({ claim }) => {
        const text = claim.text.toLowerCase();
        return !seen.has(text) && seen.add(text);
      })
      .slice(0, MOST_VALUES);
  }
}

function actionsFor(at: ConflictPlaces, request: ActionRequest): CodeAction[] {
  return [
    ...settleActions(at, request),
    ...ignoreActions(at, request),
    queryAction(request, queryOf(at)),
  ].filter((action) => action !== null);
}

function settleActions(at: ConflictPlaces, request: ActionRequest): (CodeAction | null)[] {
  const { folder } = at.snapshot;
  const settle = (
    title: string,
    stands: number | 'both',
    reason: SettledReason | null,
    why: string | null = null,
  ): CodeAction =>
    decideAction(request, `Settle: ${title}`, {
      folder,
      body: { kind: 'settled', stands, reason, why },
      places: at.places,
    });
  const standing = at.values.map(({ claim, index }) => {
    const told = index === 0 ? '' : ` (${tellOrigin(at.snapshot, originOf(at.snapshot, claim))})`;
    return settle(`${quoted(claim.text)}${told} stands`, index, null);
  });
  const both = at.places.length > 2 ? 'all hold' : 'both hold';
  const dates = settle(`${both}, at different dates`, 'both', 'different-dates');
  const scope = settle(`${both}, for different scope`, 'both', 'different-scope');
  const likely =
    LIKELY[at.conflict.verdict] === 'dates' ? dates : LIKELY[at.conflict.verdict] === 'scope' ? scope : null;
  const [first, ...others] = [...(likely ? [likely] : []), ...standing];
  return [
    first ? { ...first, isPreferred: true } : null,
    ...others,
    dates === likely ? null : dates,
    scope === likely ? null : scope,
    settle(`${both}, one is an estimate`, 'both', 'estimate'),
    settle('not the same thing', 'both', 'other', 'Not the same thing.'),
    askAction(request, `Settle: ${both}, because…`, { folder, asks: 'both-because', places: at.places }),
    askAction(request, `Settle: ${quoted(at.here.text)} stands, because…`, {
      folder,
      asks: 'settle-because',
      places: at.places,
    }),
  ];
}

/** Why both values most likely hold, by what the comparison found already. */
const LIKELY: Readonly<Record<Conflict['verdict'], 'dates' | 'scope' | null>> = {
  conflict: null,
  'changed-over-time': 'dates',
  'planned-vs-actual': 'dates',
  'different-scope': 'scope',
  compatible: null,
};

function ignoreActions(at: ConflictPlaces, request: ActionRequest): CodeAction[] {
  const { snapshot, conflict, here, places } = at;
  const { folder } = snapshot;
  const attribute = formatAttribute(conflict.attribute);
  const subject = snapshot.entity(conflict.subject)?.name ?? conflict.subject;
  const home = places[0]!;
  const none = { kind: 'ignore', file: null, attribute: null, verdict: null, why: null } as const;
  const ignore = (
    title: string,
    body: Partial<Omit<typeof none, 'file' | 'attribute' | 'verdict'>> & {
      scope: 'pair' | 'fact' | 'file' | 'kind';
      file?: string;
      attribute?: string;
      verdict?: Conflict['verdict'];
    },
    about: readonly PlannedPlace[],
    confirm: string | null = null,
  ): CodeAction =>
    decideAction(request, `Ignore: ${title}`, { folder, body: { ...none, ...body }, places: about }, confirm);
  const kind = conflict.verdict.replaceAll('-', ' ');
  return [
    ignore('these figures', { scope: 'pair' }, places),
    ignore(`all on the ${attribute} of ${subject}`, { scope: 'fact' }, [home]),
    ignore(`all that only ${home.file} makes`, { scope: 'file', file: home.file }, []),
    ignore(
      `all “${kind}” on ${attribute}, of anything`,
      { scope: 'kind', attribute: here.attribute, verdict: conflict.verdict },
      [],
      countOfKind(snapshot, conflict),
    ),
  ];
}

function countOfKind(snapshot: Snapshot, { verdict, attribute }: Conflict): string {
  const alike = snapshot.conflicts().filter((one) => one.verdict === verdict && one.attribute === attribute);
  return `This hides ${alike.length} of the conflicts that there are now, and all of the kind that come.`;
}

function queryOf({ snapshot, conflict, places }: ConflictPlaces): {
  folder: string;
  conflict: string;
  places: readonly PlannedPlace[];
} {
  return { folder: snapshot.folder, conflict: conflict.fingerprint, places };
}
