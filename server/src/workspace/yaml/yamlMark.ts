import type { Span } from '../../text/span';
import type { EntityId } from '../../facts/entities/entity';

/** What a text in one of our YAML files stands for; the features on YAML files start from these. */
export type YamlMark = { readonly span: Span } & (
  | { readonly role: 'entity-id' | 'entity-name' | 'entity-alias'; readonly entity: EntityId }
  /** The id of another entity. `optional`: it may be a name, too. */
  | { readonly role: 'entity-reference'; readonly entity: EntityId; readonly optional: boolean }
  | { readonly role: 'url'; readonly url: string }
  /** Path of a file, relative to the folder. */
  | { readonly role: 'path'; readonly path: string }
);

/** One of our YAML files as it is now, good or not. */
export interface YamlFile {
  /** URI. */
  readonly key: string;
  readonly role: 'config' | 'registry' | 'decisions';
  readonly text: string;
  readonly lineStarts: Int32Array;
  /** In order of appearance; they never overlap. */
  readonly marks: readonly YamlMark[];
}
