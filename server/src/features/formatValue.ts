import { showYears } from '../facts/source';
import type { Figure, FigureValue, Modifier } from '../extract/figures/figure';
import type { ClaimValue } from '../facts/claims/claim';

const MODIFIER_WORDS: Readonly<Record<Modifier, string>> = {
  exact: '',
  approx: 'about',
  'at-least': 'at least',
  'more-than': 'more than',
  'at-most': 'at most',
  'less-than': 'less than',
  almost: 'almost',
};

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "about 7,000 troops", "1,200,000,000 USD", "18–25 percent": the normalised reading of a figure; null where it has none. */
export function formatFigure(figure: Figure): string | null {
  const amount = formatAmount(figure.value);
  if (amount === null) return null;
  const per = figure.per === null ? null : `per ${figure.per}`;
  return [MODIFIER_WORDS[figure.modifier], amount, unitOf(figure), per].filter(Boolean).join(' ');
}

/** Nouns stay as they are written, in their number; amounts of money take the code of their currency. */
function unitOf({ kind, currency, unit, normalizedUnit }: Figure): string | null {
  if (kind === 'percent') return 'percent';
  return currency ?? unit ?? normalizedUnit;
}

/** "border_length" as a reader sees it: "border length". */
export function formatAttribute(attribute: string): string {
  return attribute.replaceAll('_', ' ');
}

function formatAmount(value: FigureValue): string | null {
  switch (value.type) {
    case 'single':
      return formatNumber(value.value);
    case 'range':
      return formatRange(value.low, value.high);
    case 'change':
      return `from ${formatNumber(value.from)} to ${formatNumber(value.to)}`;
    case 'date':
    case 'none':
      return null;
  }
}

export function formatClaimValue(value: ClaimValue): string {
  if (typeof value === 'number') return formatNumber(value);
  if (typeof value === 'string') return formatDate(value);
  if ('from' in value) return formatInterval(value);
  return formatRange(value.low, value.high);
}

/** An interval of dates; an open end is an ellipsis. */
export function formatInterval({
  from,
  to,
}: {
  readonly from: string | null;
  readonly to: string | null;
}): string {
  return `${from === null ? '…' : formatDate(from)} – ${to === null ? '…' : formatDate(to)}`;
}

function formatRange(low: number | null, high: number | null): string {
  if (low === null) return high === null ? '' : `up to ${formatNumber(high)}`;
  return high === null ? `${formatNumber(low)} or more` : `${formatNumber(low)}–${formatNumber(high)}`;
}

/** English grouping, whatever the machine: sources are English, and a card must not depend on who reads it. */
function formatNumber(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 6 });
}

/** "2015-10-15" as "15 Oct 2015"; what is no such date stays as it is. */
export function formatDate(iso: string): string {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(iso);
  const month = match && MONTHS[Number(match[2]) - 1];
  if (!match || !month) return showYears(iso);
  return match[3] ? `${Number(match[3])} ${month} ${match[1]!}` : `${month} ${match[1]!}`;
}

/** "NATO, the Alliance"; names that have a comma themselves are parted by ";". */
export function formatNames(names: readonly string[]): string {
  return names.join(names.some((name) => name.includes(',')) ? '; ' : ', ');
}
