import type { PlacedClaim } from '../claims/placedClaim';
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

/** Each value once, with the sources that give it. */
function voices(members: readonly PlacedClaim[]): string {
  const byText = new Map<string, PlacedClaim[]>();
  for (const m of members) {
    const key = m.text.toLowerCase();
    const list = byText.get(key);
    if (list) list.push(m);
    else byText.set(key, [m]);
  }
  const groups = [...byText.values()].sort((a, b) => b.length - a.length);
  const shown = groups.slice(0, MOST_VOICES).map((group) => `“${group[0]!.text}” in ${sourcesOf(group)}`);
  const rest = groups.length - shown.length;
  return shown.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

function sourcesOf(group: readonly PlacedClaim[]): string {
  const names = [
    ...new Set(
      group.map((m) => (m.asOf ? `${m.voiceName} (${m.asOf.value.replace('/', '–')})` : m.voiceName)),
    ),
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
