import type { Marker } from './fixture';
import { countScore, type Counts, type JudgedAlarm, type StoryScore } from './scoreStory';
import type { Expectation, Story } from './story';

/** One line of a table over stories. */
export function tableLine(name: string, counts: Counts): string {
  const { wanted, found, pure, alarms, right, violations, agreements, oneFact } = counts;
  const cells = [
    `wanted ${pad(wanted)}`,
    `found ${pad(found)} (pure ${pad(pure)})`,
    `recall ${rate(pure, wanted)}`,
    `alarms ${pad(alarms)}`,
    `precision ${rate(right, alarms)}`,
    `apart violated ${pad(violations)}`,
    `agreements ${pad(oneFact, 3)}/${pad(agreements, 3)}`,
  ];
  return `${name.padEnd(26)} ${cells.join('  ')}`;
}

/** What was missed, what was wrongly told, and which agreements fall apart, with quotes. */
export function describeScore(name: string, story: Story, score: StoryScore): string {
  const missed = score.wanted.filter((expectation) => !score.pure.has(expectation));
  const apart = score.agreements.filter(({ isOneFact }) => !isOneFact);
  return [
    tableLine(name, countScore(score)),
    ...missed.map((expectation) => {
      const isImpure = score.found.has(expectation);
      return `  ${isImpure ? 'found among other figures' : 'missed'} ${describeExpectation(story, expectation)}`;
    }),
    ...score.alarms
      .filter(({ kind, violated }) => kind !== 'right' || violated.length > 0)
      .map((judged) => describeAlarm(story, judged)),
    ...apart.map(({ pair }) => `  not one fact: ${pair.map((label) => quoteMark(story, label)).join(' · ')}`),
  ].join('\n');
}

function describeExpectation(story: Story, { kind, name, groups }: Expectation): string {
  const quotes = groups.map((group) => group.map((label) => quoteMark(story, label)).join(' · '));
  return `${kind} ${name}: ${quotes.join('  |  ')}`;
}

function describeAlarm(story: Story, { alarm, kind, violated }: JudgedAlarm): string {
  const pairs = violated.map(([a, b]) => `${a} ~ ${b}`).join(', ');
  const members = alarm.members.map((member) => `    ${member.file} ${quoteInContext(story, member)}`);
  return [`  ${kind}${pairs && ` (violates ${pairs})`}: ${alarm.text}`, ...members].join('\n');
}

function quoteMark({ marks }: Story, label: string): string {
  const { file, text } = marks.get(label)!;
  return `${label} "${text}" (${file})`;
}

const AROUND = 45;

function quoteInContext({ reports }: Story, { file, start, end }: Marker): string {
  const text = reports.get(file) ?? '';
  const around = `${text.slice(Math.max(0, start - AROUND), start)}[${text.slice(start, end)}]${text.slice(end, end + AROUND)}`;
  return `…${around.replace(/\s+/g, ' ')}…`;
}

/** 1 where nothing was asked for. */
export function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function rate(part: number, whole: number): string {
  return whole === 0 ? '    -' : ratio(part, whole).toFixed(3);
}

function pad(n: number, width = 2): string {
  return String(n).padStart(width);
}
