import { MODIFIERS_BEFORE, MODIFIERS_BEHIND } from '../../extract/data/modifiers';
import type { Figure, FigureValue, Modifier } from '../../extract/figures/figure';
import type { Span } from '../../text/span';
import { numberStyleOf, writeNumber, type NumberStyle } from './writeNumber';

/** A change of a draft. */
export interface ValueEdit {
  readonly span: Span;
  readonly newText: string;
}

type Amount = { readonly low: number; readonly high: number | null };

/** Words for a modifier where the draft has none of its own. */
const USUAL_WORDS: Readonly<Record<Modifier, string>> = {
  exact: '',
  approx: 'about',
  'at-least': 'at least',
  'more-than': 'more than',
  'at-most': 'up to',
  'less-than': 'less than',
  almost: 'almost',
};

/**
 * Puts the value of a source's figure in place of a draft's: number, modifier and unit are written as the draft writes them. null where
 * the two cannot be put for each other (another currency or dimension, no plain amount), or nothing would change.
 */
export function useValue(
  text: string,
  own: Figure,
  other: Figure,
  ownFigures: readonly Figure[],
): ValueEdit | null {
  const amount = amountIn(own, other);
  if (!amount || !isReplaceable(own.value)) return null;
  const style = numberStyleOf(text.slice(own.core.start, own.core.end));
  const number = writeAmount(amount, style);
  const before = text.slice(own.span.start, own.core.start);
  const behind = text.slice(own.core.end, own.span.end);
  const newText = rephrase({ before, behind }, number, own, modifierOf(other), { text, ownFigures });
  return newText === text.slice(own.span.start, own.span.end) ? null : { span: own.span, newText };
}

function isReplaceable(value: FigureValue): boolean {
  return value.type === 'single' || value.type === 'range';
}

/** The amount of the source in the unit of the draft. */
function amountIn(own: Figure, other: Figure): Amount | null {
  if (own.currency !== other.currency || own.dimension !== other.dimension) return null;
  if ((own.per === null) !== (other.per === null)) return null;
  const by = other.factor / own.factor;
  const convert = (n: number): number => (by === 1 ? n : roundLike(n * by, n, other.step));
  const { value } = other;
  if (value.type === 'single') return { low: convert(value.value), high: null };
  if (value.type !== 'range') return null;
  if (value.low === null || value.high === null)
    return { low: convert((value.low ?? value.high)!), high: null };
  return { low: convert(value.low), high: convert(value.high) };
}

/** A converted number with as many digits as the source wrote out: 10 miles are 16 km, not 16.09344. */
function roundLike(converted: number, original: number, step: number): number {
  const digits = Math.max(2, Math.round(Math.log10(Math.max(1, Math.abs(original) / step))) + 1);
  return Number(converted.toPrecision(Math.min(15, digits)));
}

function modifierOf({ modifier, value }: Figure): Modifier {
  if (value.type !== 'range') return modifier;
  return value.high === null ? 'at-least' : value.low === null ? 'at-most' : modifier;
}

function writeAmount({ low, high }: Amount, style: NumberStyle): string {
  if (high === null) return writeNumber(low, style);
  return `${writeNumber(low, { ...style, words: false })} to ${writeNumber(high, { ...style, words: false })}`;
}

interface Draft {
  readonly text: string;
  readonly ownFigures: readonly Figure[];
}

/** The whole phrase anew: the modifier changes only where the source's is another one. */
function rephrase(
  { before, behind }: { before: string; behind: string },
  number: string,
  own: Figure,
  wanted: Modifier,
  draft: Draft,
): string {
  const lead = splitModifier(before, MODIFIERS_BEFORE[own.modifier]);
  const trail = splitTrail(behind, MODIFIERS_BEHIND[own.modifier]);
  const isKept = wanted === own.modifier && own.value.type === 'single';
  if (isKept) return before + number + behind;
  const words = wanted === 'exact' ? '' : wordsFor(wanted, draft);
  // "Between 5 and 7" and "from 5 to 7" lose their first word with the range.
  const rest = lead.rest.replace(/^(?:between|from)\s+/i, '');
  const phrase = [words, `${rest}${number}${trail}`].filter(Boolean).join(' ');
  return /^\p{Lu}/u.test(before) ? capital(phrase) : phrase;
}

/** "some " off "some $": the words of the modifier, and what stays with the number. */
function splitModifier(before: string, phrases: string): { words: string; rest: string } {
  const lower = before.toLowerCase();
  for (const phrase of byLength(phrases))
    if (lower.startsWith(phrase)) {
      const blank = /^\s*/.exec(before.slice(phrase.length))![0];
      return {
        words: before.slice(0, phrase.length),
        rest: before.slice(phrase.length + blank.length),
      };
    }
  return { words: '', rest: before };
}

/** " or so men": what stays behind the number without the modifier. */
function splitTrail(behind: string, phrases: string): string {
  const lower = behind.toLowerCase();
  for (const phrase of byLength(phrases)) {
    const at = lower.indexOf(phrase);
    if (at >= 0 && /^[\s-]*$/.test(behind.slice(0, at))) return behind.slice(at + phrase.length);
    if (at >= 0 && at + phrase.length === behind.length) return behind.slice(0, at).trimEnd();
  }
  return behind;
}

function byLength(phrases: string): string[] {
  return phrases
    .split('|')
    .filter((phrase) => phrase !== '')
    .sort((a, b) => b.length - a.length);
}

/** How the draft itself words the modifier elsewhere, most often; else the usual words. */
function wordsFor(wanted: Modifier, { text, ownFigures }: Draft): string {
  const counts = new Map<string, number>();
  for (const figure of ownFigures) {
    if (figure.modifier !== wanted || figure.value.type !== 'single') continue;
    const { words } = splitModifier(
      text.slice(figure.span.start, figure.core.start),
      MODIFIERS_BEFORE[wanted],
    );
    if (words !== '') counts.set(words.toLowerCase(), (counts.get(words.toLowerCase()) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? USUAL_WORDS[wanted];
}

function capital(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
