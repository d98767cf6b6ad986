import type { Modifier } from '../../extract/figures/figure';
import type { Span } from '../../text/span';
import type { EntityId } from '../entities/entity';
import type { SourceKey } from '../source';

export const MODALITIES = ['actual', 'planned', 'claimed', 'denied', 'proposed', 'hypothetical'] as const;
export type Modality = (typeof MODALITIES)[number];

export interface AsOf {
  readonly value: string;
  readonly precision: string;
  readonly basis: 'stated' | 'source-date';
}

/** A number with its bounds as the claim states it; a list is never a value. Dates are ISO strings. */
export type ClaimValue =
  | number
  | string
  | { readonly low: number | null; readonly high: number | null }
  | { readonly from: string | null; readonly to: string | null };

/** Entity + attribute + value + time + modality + claimant, as one source states it. */
export interface Claim {
  /** "a.txt@1": the n-th claim of its source. */
  readonly id: string;
  readonly source: SourceKey;
  /** The sentence that states it. */
  readonly evidence: Span;
  /** The figure in it; what a click leads to. */
  readonly span: Span;
  readonly subject: EntityId;
  readonly attribute: string;
  readonly value: ClaimValue;
  readonly unit: string | null;
  readonly currency: string | null;
  readonly modifier: Modifier;
  readonly modality: Modality;
  readonly asOf: AsOf | null;
  readonly claimant: string | null;
  /** Further entities of the sentence that this claim also tells about. */
  readonly about: readonly EntityId[];
  /** Index of the figure in its source. */
  readonly figure: number;
  /** 0 to 1: how sure subject and attribute are. */
  readonly confidence: number;
  /** The figure as written: "some 7,000 troops". */
  readonly text: string;
  /** What narrows the claim down: "in Kerrow district", "foreign workers". */
  readonly scope: readonly string[];
  /** Id of the claim whose amount it gives again in another unit or currency: "33 km (20.5 miles)"; null for others. */
  readonly restates: string | null;
}

/** Without claims that only restate another one of the list: what a person is shown. */
export function withoutRestated<T extends Pick<Claim, 'id' | 'restates'>>(
  claims: readonly T[],
): readonly T[] {
  if (claims.every(({ restates }) => restates === null)) return claims;
  const ids = new Set(claims.map(({ id }) => id));
  return claims.filter(({ restates }) => restates === null || !ids.has(restates));
}
