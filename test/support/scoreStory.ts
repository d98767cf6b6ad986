import type { Marker } from './fixture';
import { agreeingPairs, labelsOf, opposedPairs, type Expectation, type Story } from './story';

/** A conflict that is told of: where its members stand, and what is said. */
export interface Alarm {
  readonly members: readonly Marker[];
  readonly text: string;
}

/** What comparing the reports of a story brought out. */
export interface StoryOutcome {
  readonly alarms: readonly Alarm[];
  /** Where the claims of each fact stand. */
  readonly facts: readonly (readonly Marker[])[];
}

/**
 * - `right`: shows a conflict or an update.
 * - `allowed`: shows something that may be told; counts nowhere.
 * - `apart`, `agreement`: sets against each other what must be kept apart, or what agrees.
 * - `unrelated`: sets marked figures against each other that have nothing to do with one another.
 * - `uncovered`: of its members at most one is a marked figure.
 */
export type AlarmKind = 'right' | 'allowed' | 'apart' | 'agreement' | 'unrelated' | 'uncovered';

export interface JudgedAlarm {
  readonly alarm: Alarm;
  readonly kind: AlarmKind;
  /** Conflicts and updates that it shows, each with the share of its members that belongs to it. */
  readonly shown: ReadonlyMap<Expectation, number>;
  /** Pairs of `apart` expectations that stand in it. */
  readonly violated: readonly (readonly [string, string])[];
}

export interface StoryScore {
  readonly alarms: readonly JudgedAlarm[];
  /** Conflicts and updates between reports; only these are asked for. */
  readonly wanted: readonly Expectation[];
  /** Shown by an alarm. */
  readonly found: ReadonlySet<Expectation>;
  /** Shown by an alarm at least half of whose members belong to it. */
  readonly pure: ReadonlySet<Expectation>;
  readonly agreements: readonly { readonly pair: readonly [string, string]; readonly isOneFact: boolean }[];
}

export interface Counts {
  readonly wanted: number;
  readonly found: number;
  readonly pure: number;
  /** Alarms, without those that are merely allowed. */
  readonly alarms: number;
  readonly right: number;
  readonly violations: number;
  readonly agreements: number;
  readonly oneFact: number;
}

const PURE = 0.5;

export function scoreStory(story: Story, outcome: StoryOutcome): StoryScore {
  const alarms = outcome.alarms.map((alarm) => judgeAlarm(story, alarm));
  const shares = alarms.flatMap(({ shown }) => [...shown]);
  const facts = outcome.facts.map((claims) => new Set(claims.flatMap((claim) => labelsAt(story, claim))));
  return {
    alarms,
    wanted: story.expectations.filter(
      (expectation) => isToTell(expectation) && spansReports(story, expectation),
    ),
    found: new Set(shares.map(([expectation]) => expectation)),
    pure: new Set(shares.filter(([, share]) => share >= PURE).map(([expectation]) => expectation)),
    agreements: story.expectations
      .filter(({ kind }) => kind === 'agree')
      .flatMap(agreeingPairs)
      .map((pair) => ({ pair, isOneFact: facts.some((labels) => pair.every((label) => labels.has(label))) })),
  };
}

export function countScore({ alarms, wanted, found, pure, agreements }: StoryScore): Counts {
  const counted = alarms.filter(({ kind }) => kind !== 'allowed');
  return {
    wanted: wanted.length,
    found: wanted.filter((expectation) => found.has(expectation)).length,
    pure: wanted.filter((expectation) => pure.has(expectation)).length,
    alarms: counted.length,
    right: counted.filter(({ kind }) => kind === 'right').length,
    violations: alarms.reduce((sum, { violated }) => sum + violated.length, 0),
    agreements: agreements.length,
    oneFact: agreements.filter(({ isOneFact }) => isOneFact).length,
  };
}

export function addCounts(counts: readonly Counts[]): Counts {
  const sum = (key: keyof Counts): number => counts.reduce((total, one) => total + one[key], 0);
  return {
    wanted: sum('wanted'),
    found: sum('found'),
    pure: sum('pure'),
    alarms: sum('alarms'),
    right: sum('right'),
    violations: sum('violations'),
    agreements: sum('agreements'),
    oneFact: sum('oneFact'),
  };
}

function judgeAlarm(story: Story, alarm: Alarm): JudgedAlarm {
  const members = alarm.members.map((member) => labelsAt(story, member));
  const shows = ([a, b]: readonly [string, string]): boolean => holdsPair(members, a, b);
  const shown = new Map(
    story.expectations
      .filter((expectation) => isToTell(expectation) && opposedPairs(expectation).some(shows))
      .map((expectation) => [expectation, shareOf(members, labelsOf(expectation))]),
  );
  const pairs = (kind: Expectation['kind'], of: typeof opposedPairs): (readonly [string, string])[] =>
    story.expectations
      .filter((expectation) => expectation.kind === kind)
      .flatMap(of)
      .filter(shows);
  const violated = pairs('apart', opposedPairs);
  const kind: AlarmKind =
    shown.size > 0
      ? 'right'
      : violated.length > 0
        ? 'apart'
        : pairs('may', opposedPairs).length > 0
          ? 'allowed'
          : pairs('agree', agreeingPairs).length > 0
            ? 'agreement'
            : members.filter((labels) => labels.length > 0).length > 1
              ? 'unrelated'
              : 'uncovered';
  return { alarm, kind, shown, violated };
}

/** Labels of the marks that a place touches. */
export function labelsAt({ marks }: Story, { file, start, end }: Marker): string[] {
  return [...marks.values()]
    .filter((mark) => mark.file === file && mark.start < end && start < mark.end)
    .map(({ label }) => label);
}

/** Whether two different members stand on the two figures. */
function holdsPair(members: readonly (readonly string[])[], a: string, b: string): boolean {
  return members.some(
    (first, i) => first.includes(a) && members.some((second, j) => i !== j && second.includes(b)),
  );
}

function shareOf(members: readonly (readonly string[])[], labels: readonly string[]): number {
  return members.filter((own) => own.some((label) => labels.includes(label))).length / members.length;
}

function isToTell({ kind }: Expectation): boolean {
  return kind === 'conflict' || kind === 'update';
}

function spansReports({ marks }: Story, expectation: Expectation): boolean {
  return opposedPairs(expectation).some(([a, b]) => marks.get(a)!.file !== marks.get(b)!.file);
}
