import { parseFixture, type Marker } from './fixture';

/** A marked figure of a story: offsets into the text of its report, markers taken out. */
export interface StoryMark extends Marker {
  readonly label: string;
  readonly text: string;
}

/**
 * - `conflict`: figures of different groups cannot both hold, and an editor wants to be told.
 * - `update`: the same, where later reports explain the difference.
 * - `may`: telling is neither asked for nor wrong.
 * - `apart`: figures of different groups look alike, but must never be set against each other.
 * - `agree`: one fact; the only group holds all its figures.
 */
export type ExpectationKind = 'conflict' | 'update' | 'may' | 'apart' | 'agree';

export interface Expectation {
  readonly kind: ExpectationKind;
  readonly name: string;
  /** Labels; those of one group agree. */
  readonly groups: readonly (readonly string[])[];
  /** Labels of figures of the same fact that fit more than one group ("fewer than 10,000"). */
  readonly neutral: readonly string[];
}

/** Several reports of one event, with what comparing them should bring out. */
export interface Story {
  readonly title: string;
  readonly domain: string;
  readonly reports: ReadonlyMap<string, string>;
  readonly marks: ReadonlyMap<string, StoryMark>;
  readonly expectations: readonly Expectation[];
}

const EXPECT = '\n--- expect\n';
const SEPARATORS: Record<ExpectationKind, '|' | '~' | null> = {
  conflict: '|',
  update: '|',
  may: '|',
  apart: '~',
  agree: null,
};

/**
 * Reads a story. Its first line is `# title — domain`; `--- a.txt` starts a report, in which `<|label:figure|>` marks what matters; after
 * `--- expect` comes one expectation a line: `conflict NAME: a b | c + d` (likewise update, may), `apart NAME: a b ~ c`,
 * `agree NAME: a b`. There, lines with `#` are comments. Throws on markers that do not match, on labels given twice or not at all,
 * and on expectations that contradict each other.
 */
export function parseStory(marked: string): Story {
  const heading = /^# (\S.*) — (\S.*)\n/.exec(marked);
  if (!heading) throw new Error('A story begins with "# title — domain".');
  const [reports, expected, ...more] = marked.slice(heading[0].length).split(EXPECT);
  if (expected === undefined || more.length > 0) throw new Error('A story has one part "--- expect".');
  const fixture = parseFixture(reports!);
  if (fixture.cursor || fixture.annotations.length > 0)
    throw new Error('A story has no cursor and no carets.');
  const texts = new Map([...fixture.files].map(([file, text]) => [file, text.trimEnd() + '\n']));
  const marks = readMarks(fixture.ranges, texts);
  const expectations = expected
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => readExpectation(line, marks));
  for (const expectation of expectations)
    for (const other of expectations) refuseContradiction(expectation, other);
  return { title: heading[1]!, domain: heading[2]!, reports: texts, marks, expectations };
}

function readMarks(
  ranges: ReadonlyMap<string, readonly Marker[]>,
  texts: ReadonlyMap<string, string>,
): ReadonlyMap<string, StoryMark> {
  const marks = new Map<string, StoryMark>();
  for (const [label, [marker, ...more]] of ranges) {
    if (more.length > 0) throw new Error(`The label "${label}" comes twice.`);
    const { file, start, end } = marker!;
    const text = texts.get(file)!.slice(start, end);
    if (text.trim() !== text || text === '')
      throw new Error(`The mark "${label}" is empty or has blanks at its ends.`);
    marks.set(label, { label, file, start, end, text });
  }
  return marks;
}

function readExpectation(line: string, marks: ReadonlyMap<string, StoryMark>): Expectation {
  const match = /^(conflict|update|may|apart|agree) ([\w-]+): (\S.*)$/.exec(line);
  if (!match) throw new Error(`Not an expectation: ${line}`);
  const kind = match[1] as ExpectationKind;
  const separator = SEPARATORS[kind];
  const [compared, neutral = '', ...more] = separator === '|' ? match[3]!.split('+') : [match[3]!];
  const groups = (separator ? compared!.split(separator) : [compared!]).map(labelsIn);
  const expectation = { kind, name: match[2]!, groups, neutral: labelsIn(neutral) };
  const labels = labelsOf(expectation);
  const unknown = labels.find((label) => !marks.has(label));
  if (unknown !== undefined) throw new Error(`No figure has the label "${unknown}": ${line}`);
  if (new Set(labels).size < labels.length) throw new Error(`A label comes twice: ${line}`);
  const fewest = Math.min(...groups.map((group) => group.length));
  const isWhole = separator ? groups.length > 1 && fewest > 0 : fewest > 1;
  if (!isWhole || more.length > 0) throw new Error(`Nothing to compare: ${line}`);
  return expectation;
}

function labelsIn(part: string): string[] {
  return part.split(/\s+/).filter((label) => label !== '');
}

export function labelsOf({ groups, neutral }: Expectation): readonly string[] {
  return [...groups.flat(), ...neutral];
}

/** Pairs of labels that stand in different groups. */
export function opposedPairs({ groups }: Expectation): readonly (readonly [string, string])[] {
  return groups.flatMap((group, i) =>
    groups.slice(i + 1).flatMap((other) => group.flatMap((a) => other.map((b) => [a, b] as const))),
  );
}

/** Pairs of labels that stand in one group. */
export function agreeingPairs({ groups }: Expectation): readonly (readonly [string, string])[] {
  return groups.flatMap((group) => group.flatMap((a, i) => group.slice(i + 1).map((b) => [a, b] as const)));
}

/** What disagrees cannot agree, and what is to be told must not be kept apart. */
function refuseContradiction(expectation: Expectation, other: Expectation): void {
  const isOpposing = expectation.kind !== 'agree';
  if (!isOpposing || (other.kind !== 'agree' && (other.kind === 'apart') === (expectation.kind === 'apart')))
    return;
  const pairs = other.kind === 'agree' ? agreeingPairs(other) : opposedPairs(other);
  const both = new Set(pairs.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  const found = opposedPairs(expectation).find(([a, b]) => both.has(`${a} ${b}`));
  if (found) {
    const [a, b] = found;
    throw new Error(
      `${expectation.kind} ${expectation.name} and ${other.kind} ${other.name} differ on ${a} and ${b}.`,
    );
  }
}
