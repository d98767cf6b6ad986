import type { EntityType } from '../../extract/names/documentNames';
import type { Span } from '../../text/span';
import type { ClaimValue, Modality } from '../claims/claim';
import type { SourceKey } from '../source';

/**
 * What a ruling about a name is about: one mention, all that its source calls by that name, or the name in all sources (`key`, as names
 * of the name graph have it).
 */
export type NameTarget =
  { readonly kind: 'mention' | 'name'; readonly span: Span } | { readonly kind: 'key'; readonly key: string };

/** `none`: it is no entity. `apart`: it is not what it is called like; those with one tag are one thing. `type`: what kind it is. */
export type NameRuling = { readonly target: NameTarget } & (
  | { readonly kind: 'none' }
  | { readonly kind: 'apart'; readonly tag: string }
  | { readonly kind: 'type'; readonly type: EntityType; readonly tag: string }
);

/** What a claim says, where extraction got it wrong; null for what it got right. */
export interface ClaimCorrection {
  /** Id or name of an entity. */
  readonly subject: string | null;
  readonly attribute: string | null;
  readonly value: ClaimValue | null;
  readonly unit: string | null;
  /** When it holds: "2015", "2015-10", "2015-10-31". */
  readonly time: string | null;
  readonly modality: Modality | null;
  /** [] where the claim is about the whole. */
  readonly scope: readonly string[] | null;
}

export const NOTHING_CORRECTED: ClaimCorrection = {
  subject: null,
  attribute: null,
  value: null,
  unit: null,
  time: null,
  modality: null,
  scope: null,
};

/** About the figure at a place. `none`: it claims nothing. `is`: it claims this; `text` is what stands there. */
export type ClaimRuling = { readonly span: Span; readonly text: string } & (
  { readonly kind: 'none' } | { readonly kind: 'is'; readonly claim: ClaimCorrection }
);

/** What people have decided about one source, to be applied to what was read. Plain data. */
export interface SourceRulings {
  readonly names: readonly NameRuling[];
  readonly claims: readonly ClaimRuling[];
}

/** One side of what is the same: what a mention leads to, or the entity with an id or name. */
export type Side = { readonly source: SourceKey; readonly span: Span } | { readonly name: string };

/** All sides are one entity. The last side that names an entity gives it its name. */
export interface Join {
  readonly id: string;
  readonly sides: readonly Side[];
}

/** Entities have a type by what a mention of them leads to. */
export interface TypeRuling {
  readonly side: Side;
  readonly type: EntityType;
}

/** What people have decided about entities of all sources. */
export interface IdentityRulings {
  readonly joins: readonly Join[];
  readonly types: readonly TypeRuling[];
}

export const NO_IDENTITIES: IdentityRulings = { joins: [], types: [] };
