import { CARDINALS } from '../../../language/data/numberWords';
import type { Quantity } from '../../compare/bounds';

/** A time of day as written. */
export interface ClockTime {
  /** Minutes since midnight. */
  readonly minutes: number;
  /** Given as GMT or UTC; else the time of the place. */
  readonly universal: boolean;
  /** True times that round to the one written lie within so many minutes either way. */
  readonly slack: number;
}

/** Slack of "about 4:30". */
const ABOUT = 15;
const HALF_DAY = 12 * 60;
const DAY = 24 * 60;

/** "4:32 a.m.", "10.45pm", "17:22", "1353 GMT", "3pm", "11:15", "quarter to four in the morning"; null where the half of the day is open ("5:40") and for times of races ("1:36.6"). */
export function readClock(text: string, approximate: boolean): ClockTime | null {
  const spoken = SPOKEN.exec(text);
  if (spoken) return readSpoken(text, spoken);
  const parts = /^\D*(\d{1,2})(?:[:.]?(\d{2}))?(?![\d.:])/.exec(text);
  if (!parts) return null;
  const [hour, minute] = [Number(parts[1]), Number(parts[2] ?? 0)];
  if (hour > 24 || minute > 59) return null;
  const half = halfOf(text, hour);
  const universal = /\b(?:GMT|UTC)\b/i.test(text);
  const isOpen = hour < 10 || hour === 12 || parts[2] === undefined || !text.includes(':');
  if (half === undefined && !universal && hour <= 12 && isOpen && !/^\D*0/.test(text)) return null;
  if (half !== undefined && hour > 12) return null;
  const inHalf = half === undefined ? hour * 60 : (hour % 12) * 60 + (half === 'p' ? HALF_DAY : 0);
  const slack = approximate ? ABOUT : slackOf(minute, parts[2] !== undefined);
  return { minutes: (inHalf + minute) % DAY, universal, slack };
}

const SPOKEN = /^(quarter|half) (to|past) (\w+)/i;

/** "half past three in the afternoon". */
function readSpoken(text: string, [, part, way, word]: RegExpExecArray): ClockTime | null {
  const hour = Number(word) || (CARDINALS[word!.toLowerCase()] ?? 0);
  const half = halfOf(text, hour);
  if (half === undefined || hour < 1 || hour > HALF_DAY / 60) return null;
  const past = part!.toLowerCase() === 'half' ? 30 : 15;
  const minutes =
    (hour % 12) * 60 + (way!.toLowerCase() === 'to' ? -past : past) + (half === 'p' ? HALF_DAY : 0);
  return { minutes: (minutes + DAY) % DAY, universal: false, slack: 5 };
}

/** "a" before noon, "p" behind it, as the text says. */
function halfOf(text: string, hour: number): string | undefined {
  const half = /([ap])\.?\s?m\b/i.exec(text)?.[1]?.toLowerCase();
  if (half !== undefined) return half;
  const part = /(morning|afternoon|evening|night)$/i.exec(text)?.[1]?.toLowerCase();
  if (part === undefined) return undefined;
  return part === 'morning' || (part === 'night' && (hour < 6 || hour === 12)) ? 'a' : 'p';
}

/** Hours and half hours are rounded more often than not, and so are fives; other minutes are meant. */
function slackOf(minute: number, hasMinutes: boolean): number {
  if (!hasMinutes) return ABOUT;
  if (minute % 30 === 0) return 5;
  return minute % 5 === 0 ? 2.5 : 0.5;
}

/** As an amount to compare, counted from the midnight before, so that no time is near zero. */
export function quantityOfClock({ minutes, slack }: ClockTime): Quantity {
  const value = { type: 'single', value: minutes + DAY } as const;
  return { value, modifier: 'exact', close: false, step: 2 * slack, counted: false };
}

/** "04:32". */
export function formatClock({ minutes }: ClockTime): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
