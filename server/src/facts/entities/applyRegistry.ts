import type { DocumentNames, LocalEntity, LocalMention, MemberList } from '../../extract/names/documentNames';
import type { Reading } from '../../language/reading';
import { sentenceOf } from '../../text/segment';
import type { Span } from '../../text/span';
import { TokenFlag } from '../../text/tokenise';
import type { EntityId } from './entity';
import type { RegistryMatch } from './matchRegistry';
import { isPlaceType } from './nodeKeys';
import type { RegistryEntity } from './registry';

/**
 * The names of a source with what the registry says about them: mentions that it knows lead to its entities, whatever the text
 * made of them; forms that no rule finds become mentions. Returns `names` itself where the registry says nothing.
 */
export function applyRegistry(
  reading: Reading,
  names: DocumentNames,
  matches: readonly RegistryMatch[],
): DocumentNames {
  if (matches.length === 0) return names;
  const draft = new RegistryDraft(reading, names);
  for (const match of matches) draft.place(match);
  return draft.finish();
}

class RegistryDraft {
  private readonly mentions: LocalMention[];
  private readonly entities: LocalEntity[];
  private readonly memberLists: readonly MemberList[];
  /** What the registry says of each mention of the text; absent where nothing. */
  private readonly decided = new Map<number, RegistryEntity>();
  private readonly added: { match: RegistryMatch; entity: RegistryEntity }[] = [];
  private readonly indexOf = new Map<EntityId, number>();
  /** Mentions by the first token of their name. */
  private readonly byAnchor = new Map<number, number[]>();

  constructor(
    private readonly reading: Reading,
    names: DocumentNames,
  ) {
    this.mentions = [...names.mentions];
    this.entities = [...names.entities];
    this.memberLists = names.memberLists ?? [];
    const { tokens } = reading;
    names.mentions.forEach((mention, i) => {
      let at = mention.firstToken;
      while (tokens.start[at]! < mention.anchor.start) at++;
      for (const token of at === mention.firstToken ? [at] : [mention.firstToken, at]) {
        const list = this.byAnchor.get(token);
        if (list) list.push(i);
        else this.byAnchor.set(token, [i]);
      }
    });
  }

  /** Finds the mention that a match is about, or makes it one. */
  place(match: RegistryMatch): void {
    const { tokens } = this.reading;
    const start = tokens.start[match.firstToken]!;
    const end = tokens.end[match.endToken - 1]!;
    const same = this.mentionAt(match, start, end);
    if (same !== undefined) {
      const { form, entity: local } = this.mentions[same]!;
      const entity = choose(match, this.entities[local]!);
      // The registry knows the city; where the text means the government in it, it does not say otherwise.
      if (entity && !(form === 'metonym' && entity.type === 'city')) this.decided.set(same, entity);
      return;
    }
    const entity = choose(match, null);
    if (entity && !this.isInsideName(start, end)) this.added.push({ match, entity });
  }

  /** The mention of exactly these characters, or the one whose name they are; a base is not what it is called after. */
  private mentionAt(match: RegistryMatch, start: number, end: number): number | undefined {
    const list = this.byAnchor.get(match.firstToken) ?? [];
    const exact = list.find((i) => isSpan(this.mentions[i]!.span, start, end));
    if (exact !== undefined) return exact;
    return list.find((i) => {
      const mention = this.mentions[i]!;
      if (!isSpan(mention.anchor, start, end)) return false;
      const { type } = this.entities[mention.entity]!;
      return mention.form !== 'description' || match.forms.some((form) => form.entity.type === type);
    });
  }

  finish(): DocumentNames {
    this.confirmWhole();
    for (const [i, entity] of this.decided) {
      const mention = this.mentions[i]!;
      if (this.entities[mention.entity]!.registry === entity.id) continue;
      this.mentions[i] = { ...mention, entity: this.indexFor(entity), rule: 'registry' };
    }
    for (const { match, entity } of this.added) this.mentions.push(this.newMention(match, entity));
    this.mentions.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
    return compact(this.entities, this.mentions, this.memberLists);
  }

  /** Where all that the registry says about a local entity is one thing, the whole of it is confirmed. */
  private confirmWhole(): void {
    const said = new Map<number, Set<RegistryEntity>>();
    for (const [i, entity] of this.decided) {
      const local = this.mentions[i]!.entity;
      const set = said.get(local);
      if (set) set.add(entity);
      else said.set(local, new Set([entity]));
    }
    for (const [local, set] of said) {
      const [entity] = set;
      if (set.size > 1 || !entity) continue;
      this.entities[local] = { ...this.entities[local]!, registry: entity.id };
      if (!this.indexOf.has(entity.id)) this.indexOf.set(entity.id, local);
    }
  }

  private indexFor(entity: RegistryEntity): number {
    const known = this.indexOf.get(entity.id);
    if (known !== undefined) return known;
    const index = this.entities.length;
    this.entities.push({
      type: entity.type,
      sure: true,
      name: entity.name,
      aliases: [],
      key: entity.name.toLowerCase(),
      qualifier: '',
      shortForms: [],
      mentions: 0,
      registry: entity.id,
    });
    this.indexOf.set(entity.id, index);
    return index;
  }

  private newMention({ firstToken, endToken }: RegistryMatch, entity: RegistryEntity): LocalMention {
    const { tokens, sentences } = this.reading;
    const span = { start: tokens.start[firstToken]!, end: tokens.end[endToken - 1]! };
    const acronym = endToken - firstToken === 1 && (tokens.flags[firstToken]! & TokenFlag.AllCaps) !== 0;
    return {
      span,
      anchor: span,
      form: acronym ? 'acronym' : 'name',
      rule: 'registry',
      entity: this.indexFor(entity),
      sentence: sentenceOf(sentences, firstToken),
      firstToken,
      endToken,
    };
  }

  /** Part of a longer name, such as "Uzbekistan" in the name of a movement: not a mention of its own. */
  private isInsideName(start: number, end: number): boolean {
    return this.mentions.some(
      ({ form, anchor }) =>
        form !== 'coreference' &&
        form !== 'description' &&
        anchor.start <= start &&
        end <= anchor.end &&
        anchor.end - anchor.start > end - start,
    );
  }
}

function isSpan(span: Span, start: number, end: number): boolean {
  return span.start === start && span.end === end;
}

/** Of several entities with one alias the one whose type fits what the text says; null where that does not tell. */
function choose(match: RegistryMatch, local: LocalEntity | null): RegistryEntity | null {
  const entities = [...new Set(match.forms.map((form) => form.entity))];
  if (entities.length === 1) return entities[0]!;
  if (!local) return null;
  const exact = entities.filter((entity) => entity.type === local.type);
  const near =
    exact.length > 0
      ? exact
      : entities.filter((entity) => isPlaceType(entity.type) === isPlaceType(local.type));
  return near.length === 1 ? near[0]! : null;
}

/** Drops local entities that no mention leads to any more. */
function compact(
  entities: readonly LocalEntity[],
  mentions: readonly LocalMention[],
  memberLists: readonly MemberList[],
): DocumentNames {
  const numbers = new Map<number, number>();
  for (const mention of mentions) if (!numbers.has(mention.entity)) numbers.set(mention.entity, numbers.size);
  const lists = memberLists.flatMap((list) => {
    const body = numbers.get(list.body);
    const members = list.members.flatMap((member) => numbers.get(member) ?? []);
    return body === undefined || members.length < list.members.length ? [] : [{ ...list, body, members }];
  });
  const names = {
    entities: [...numbers.keys()].map((old) => entities[old]!),
    mentions: mentions.map((mention) => ({ ...mention, entity: numbers.get(mention.entity)! })),
  };
  return lists.length > 0 ? { ...names, memberLists: lists } : names;
}
