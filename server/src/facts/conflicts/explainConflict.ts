import { withoutRestated } from '../claims/claim';
import type { PlacedClaim } from '../claims/placedClaim';
import { showYears } from '../source';
import type { Verdict } from './conflict';

/** Voices named one by one; the rest are counted. */
const MOST_VOICES = 4;

/** What a reader understands without the tool: what, who says which, how far apart, what might explain it. The values come first: lists cut the end. */
export function explainConflict(
  title: string,
  verdict: Verdict,
  members: readonly PlacedClaim[],
  gap: number,
): string {
  const first = members[0]!;
  const apart = first.dimension.startsWith('clock') ? minutesApart(members) : distance(gap);
  const attribute = first.attribute.replaceAll('_', ' ');
  return `${title}, ${attribute}: ${voices(members)} (${apart}). ${VERDICTS[verdict]}${reason(verdict, members)}`;
}

const VERDICTS: Readonly<Record<Verdict, string>> = {
  conflict: 'Sources disagree',
  'changed-over-time': 'What is given has changed over time',
  'planned-vs-actual': 'The plan and what came of it differ',
  'different-scope': 'They may cover different things',
  compatible: 'Both may hold',
};

/** Each value once, with the sources that give it: what most of them say first, and never without the lowest and the highest. */
function voices(members: readonly PlacedClaim[]): string {
  const groups = byValue(withoutRestated(members));
  const [lowest, highest] = [groups[0]!, groups.at(-1)!];
  const bySources = [...groups].sort((a, b) => countSources(b) - countSources(a));
  const others = bySources.filter((group) => group !== lowest && group !== highest);
  const shown = new Set([lowest, highest, ...others.slice(0, MOST_VOICES - 2)]);
  const told = bySources
    .filter((group) => shown.has(group))
    .map((group) => `“${commonText(group)}” in ${sourcesOf(group)}`);
  const rest = groups.length - shown.size;
  return told.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

/** Values in two units ("60 metres", "200 feet") are one within this share. */
const CONVERTED = 0.03;

/** Claims of one value together, the lowest value first; ranges by where they begin. */
function byValue(members: readonly PlacedClaim[]): PlacedClaim[][] {
  const groups: PlacedClaim[][] = [];
  for (const member of [...members].sort((a, b) => amountOf(a) - amountOf(b))) {
    const last = groups.at(-1);
    if (last && last.some((other) => isSameValue(member, other))) last.push(member);
    else groups.push([member]);
  }
  return groups;
}

function isSameValue(a: PlacedClaim, b: PlacedClaim): boolean {
  const [x, y] = [amountOf(a), amountOf(b)];
  if (a.quantity?.value.type !== b.quantity?.value.type || a.currency !== b.currency) return false;
  return x === y || (a.unit !== b.unit && a.currency === null && Math.abs(x - y) <= CONVERTED * Math.abs(x));
}

function amountOf({ quantity }: PlacedClaim): number {
  const value = quantity?.value;
  if (value?.type === 'range') return value.low ?? value.high ?? 0;
  return value?.type === 'single' ? value.value : 0;
}

function countSources(group: readonly PlacedClaim[]): number {
  return new Set(group.map((m) => m.voiceName)).size;
}

/** How most claims of a value write it; the first where none is more common. */
function commonText(group: readonly PlacedClaim[]): string {
  const counts = new Map<string, number>();
  for (const { text } of group) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]![0];
}

function sourcesOf(group: readonly PlacedClaim[]): string {
  const names = [
    ...new Set(group.map((m) => (m.asOf ? `${m.voiceName} (${showYears(m.asOf.value)})` : m.voiceName))),
  ];
  return names.length <= 2 ? names.join(' and ') : `${names[0]!} and ${names.length - 1} others`;
}

function distance(gap: number): string {
  const percent = Math.round(gap * 100);
  return percent < 1 ? 'less than 1% apart' : `${percent}% apart`;
}

/** How far the earliest time of day is from the latest. */
function minutesApart(members: readonly PlacedClaim[]): string {
  const times = members.map(({ quantity }) => (quantity?.value.type === 'single' ? quantity.value.value : 0));
  const minutes = Math.max(...times) - Math.min(...times);
  return minutes < 120 ? `${minutes} minutes apart` : `${Math.floor(minutes / 60)} hours apart`;
}

function reason(verdict: Verdict, members: readonly PlacedClaim[]): string {
  if (verdict !== 'conflict') return '.';
  if (members.some((m) => m.time.to === null))
    return members[0]!.cumulative
      ? '; not all sources are dated: a later report may have updated it.'
      : '; not all sources are dated: their dates may explain it.';
  if (new Set(members.map((m) => m.source)).size === 1) return '; one source contradicts itself.';
  return '.';
}
