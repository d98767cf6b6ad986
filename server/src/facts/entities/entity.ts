import type { EntityType, MentionForm } from '../../extract/names/documentNames';
import type { Span } from '../../text/span';

/** A readable, stable identifier: the slug of the name, or the id given in the registry. */
export type EntityId = string;

/** A mention that is linked to an entity of the whole workspace. */
export interface Mention {
  readonly span: Span;
  readonly anchor: Span;
  readonly entity: EntityId;
  readonly form: MentionForm;
}

/** What mentions name, across all sources. */
export interface Entity {
  readonly id: EntityId;
  readonly type: EntityType;
  readonly name: string;
  /** Other surface forms, the most frequent first. */
  readonly aliases: readonly string[];
  /** `registry`: a person has confirmed it in YAML. */
  readonly origin: 'registry' | 'discovered';
  /** An event that reports tell of without a name: "earthquake, Orlo". */
  readonly told?: true;
}
