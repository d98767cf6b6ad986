import type { Figure } from '../figures/figure';
import { type DateBase, resolveDate, type ResolvedDate } from './resolveDate';

/**
 * What the dates among the figures of one source mean, by index: dates themselves, and durations that lead to one ("two years
 * ago"). What cannot be resolved is missing. "The following day" counts from the figure it points to.
 */
export function resolveFigureDates(
  figures: readonly Figure[],
  base: DateBase | null,
): Map<number, ResolvedDate> {
  const resolved = new Map<number, ResolvedDate>();
  for (const [i, figure] of figures.entries()) {
    const expression = figure.value.type === 'date' ? figure.value.date : figure.when;
    if (!expression) continue;
    const anchor = expression.type === 'following' ? (resolved.get(expression.anchor) ?? null) : null;
    const date = resolveDate(expression, base, { tense: figure.tense, anchor });
    if (date) resolved.set(i, date);
  }
  return resolved;
}
