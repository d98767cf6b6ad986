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

/** Why a mention belongs to its entity, within its source. */
export type LinkRule =
  /** The entity's own name, in full. */
  | 'full-name'
  /** Another spelling of it in the tables: "Kiev", "Russian Federation". */
  | 'known-spelling'
  /** "Collective Security Treaty Organization (CSTO)". */
  | 'acronym-pair'
  /** The first letters of a name in the source. */
  | 'initials'
  | 'surname'
  | 'given-name'
  /** Part of a longer name in the source: "Northrop". */
  | 'short-name'
  /** "the Commission". */
  | 'head-noun'
  | 'demonym'
  /** A capital for the government in it. */
  | 'metonym'
  /** "air base in Kant". */
  | 'place-description'
  /** "the company": the last one named that fits. */
  | 'definite-description'
  | 'pronoun'
  /** A person has written the form into the registry. */
  | 'registry';

/** A span that names something, before other sources are known. */
export interface LocalMention {
  readonly span: Span;
  /** The proper-name part of a longer description: "Kant" in "the air base at Kant". Equal to `span` elsewhere. */
  readonly anchor: Span;
  readonly form: MentionForm;
  readonly rule: LinkRule;
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
  /** Whether the source leaves no doubt about the type. */
  readonly sure: boolean;
  /** The fullest name in the source. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** What joins it with entities of other sources: the folded name, in its place: "vladimir putin", "base:kant". */
  readonly key: string;
  /** Tells it from others with its key: "illinois", "2005". Empty where the source says nothing. */
  readonly qualifier: string;
  /** Folded acronyms and short forms that the source uses for it: they lead to it from other sources, too. */
  readonly shortForms: readonly string[];
  /** Of the name's mentions here, those in full or short form; coreferences do not count. */
  readonly mentions: number;
  /** Id in the registry, where a person has confirmed the form; else null. */
  readonly registry: string | null;
  /** What a person has decided about it; absent where nothing. */
  readonly ruled?: RuledAs;
}

/**
 * `none`: it is no entity. `apart`: it is not what it is called like; those with one `tag` are one thing. `named`: no mention has it; it
 * stands for the entity with an id or a name.
 */
type RuledAs =
  | { readonly kind: 'none' }
  | { readonly kind: 'apart'; readonly tag: string }
  | { readonly kind: 'named'; readonly name: string };

/** Countries that a source lists as all members of a body. */
export interface MemberList {
  /** Indexes into `DocumentNames.entities`. */
  readonly body: number;
  readonly members: readonly number[];
  /** Of the list: "Norway, Sweden and Denmark". */
  readonly span: Span;
}

/** All names of one source. Mentions are sorted by start; nested mentions follow the longer one. */
export interface DocumentNames {
  readonly entities: readonly LocalEntity[];
  readonly mentions: readonly LocalMention[];
  /** Absent where the source has none. */
  readonly memberLists?: readonly MemberList[];
}
