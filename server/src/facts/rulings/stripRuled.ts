import type { DocumentNames } from '../../extract/names/documentNames';

/** Names without those local entities that are none of the entity index's business, and where the others have gone. */
export interface StrippedNames {
  readonly names: DocumentNames;
  /** New index of each local entity; -1 for those left out. */
  readonly indexes: readonly number[];
}

/** Leaves out local entities that a person has ruled out, and those that only stand for others. */
export function stripRuled(names: DocumentNames): StrippedNames {
  const isKept = names.entities.map(({ ruled }) => ruled === undefined || ruled.kind === 'apart');
  let count = 0;
  const indexes = isKept.map((kept) => (kept ? count++ : -1));
  if (count === names.entities.length) return { names, indexes };
  const lists = names.memberLists?.filter(({ body, members }) =>
    [body, ...members].every((one) => isKept[one]),
  );
  return {
    names: {
      entities: names.entities.filter((_, i) => isKept[i]),
      mentions: names.mentions.map((mention) => ({ ...mention, entity: indexes[mention.entity]! })),
      ...(lists && {
        memberLists: lists.map((list) => ({
          ...list,
          body: indexes[list.body]!,
          members: list.members.map((member) => indexes[member]!),
        })),
      }),
    },
    indexes,
  };
}
