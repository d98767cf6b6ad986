import type { Span } from '../../text/span';

export type EntityType =
  | 'country'
  | 'city'
  | 'region'
  | 'place'
  | 'base'
  | 'organisation'
  | 'military-unit'
  | 'person'
  | 'equipment'
  | 'product'
  | 'event'
  | 'agreement'
  | 'publication'
  | 'unknown';

/** How a mention names its entity. `coreference`: pronouns and definite descriptions ("the base"). */
export type MentionForm =
  'name' | 'acronym' | 'surname' | 'adjective' | 'demonym' | 'metonym' | 'description' | 'coreference';

/** A span that names something, before other sources are known. */
export interface LocalMention {
  readonly span: Span;
  /** The proper-name part of a longer description: "Kant" in "the air base at Kant". Equal to `span` elsewhere. */
  readonly anchor: Span;
  readonly form: MentionForm;
  /** Index into `DocumentNames.entities`. */
  readonly entity: number;
  readonly sentence: number;
  /** Tokens `[firstToken, endToken)`; valid only together with the `Reading` it was found in. */
  readonly firstToken: number;
  readonly endToken: number;
}

/** What the mentions of one source name, linked within that source only. */
export interface LocalEntity {
  readonly type: EntityType;
  /** The fullest name in the source. */
  readonly name: string;
  readonly aliases: readonly string[];
}

/** All names of one source. Mentions are sorted by start; nested mentions follow the longer one. */
export interface DocumentNames {
  readonly entities: readonly LocalEntity[];
  readonly mentions: readonly LocalMention[];
}
