import { Tag } from '../../language/tag';
import { IndexMap } from '../../text/indexMap';
import { detach } from './detach';
import type { DocumentNames, LocalEntity, LocalMention, MemberList } from './documentNames';
import type { Draft, DraftMention } from './draft';
import { rootOf, type Drafts } from './groupDrafts';
import { findMemberLists, type DraftMemberList } from './memberLists';
import { isKept } from './keepMention';
import type { NameTokens } from './nameTokens';
import { winningType } from './typeVotes';

/** Turns drafts into the plain data that is kept of a source. */
export function buildNames(names: NameTokens, all: Drafts): DocumentNames {
  const kept = all.mentions.filter((mention) => isKept(names, all, mention));
  kept.sort(
    (a, b) =>
      a.first - b.first ||
      b.end - a.end ||
      (a.form === 'coreference' ? 1 : 0) - (b.form === 'coreference' ? 1 : 0),
  );
  /** Entity of each root that has one. */
  const numbers = new IndexMap(all.drafts.length);
  const roots: number[] = [];
  const groups: DraftMention[][] = [];
  const mentions: LocalMention[] = [];
  for (const mention of kept) {
    const root = rootOf(all.drafts, mention.draft);
    let entity = numbers.get(root);
    if (entity < 0) {
      entity = groups.length;
      numbers.set(root, entity);
      roots.push(root);
      groups.push([]);
    }
    groups[entity]!.push(mention);
    mentions.push(localMention(names, mention, entity));
  }
  const shortForms = shortFormsOf(all);
  const entities = roots.map((root, i) =>
    localEntity(names, all.drafts[root]!, groups[i]!, shortForms.get(root) ?? []),
  );
  const memberLists = findMemberLists(names, all).flatMap((list) => localList(names, list, numbers));
  numbers.release();
  return memberLists.length > 0 ? { entities, mentions, memberLists } : { entities, mentions };
}

function localList(names: NameTokens, list: DraftMemberList, numbers: IndexMap): MemberList[] {
  const { start, end } = names.tokens;
  const body = numbers.get(list.body);
  const members = list.members.map((member) => numbers.get(member));
  if (body < 0 || members.includes(-1)) return [];
  return [{ body, members, span: { start: start[list.first]!, end: end[list.end - 1]! } }];
}

function localMention(names: NameTokens, mention: DraftMention, entity: number): LocalMention {
  const { start, end } = names.tokens;
  const span = { start: start[mention.first]!, end: end[mention.end - 1]! };
  const same = mention.first === mention.anchorFirst && mention.end === mention.anchorEnd;
  const anchor = same ? span : { start: start[mention.anchorFirst]!, end: end[mention.anchorEnd - 1]! };
  return {
    span,
    anchor,
    form: mention.form,
    rule: mention.rule,
    entity,
    sentence: mention.sentence,
    firstToken: mention.first,
    endToken: mention.end,
  };
}

function localEntity(
  names: NameTokens,
  draft: Draft,
  mentions: readonly DraftMention[],
  shortForms: readonly string[],
): LocalEntity {
  const { type, sure } = winningType(draft.votes);
  const surfaces = surfacesOf(names, mentions);
  const name = draft.known?.name ?? fullestOf(surfaces, draft);
  let named = 0;
  for (const mention of mentions) if (mention.form !== 'coreference') named++;
  return {
    type,
    sure,
    name: draft.known ? name : detach(name),
    aliases: surfaces.filter((text) => text !== name).map(detach),
    key: detach(draft.key.startsWith('mr ') ? draft.key.slice(3) : draft.key),
    qualifier: draft.qualifier && detach(draft.qualifier),
    shortForms: shortForms.map(detach),
    mentions: named,
    registry: null,
  };
}

/** Acronyms, and the keys of the drafts that were joined to each root. */
function shortFormsOf(all: Drafts): Map<number, string[]> {
  const forms = new Map<number, string[]>();
  all.drafts.forEach((draft, i) => {
    const root = rootOf(all.drafts, i);
    if (root === i && draft.acronyms.length === 0) return;
    const own = root === i ? draft.acronyms : [draft.key, ...draft.acronyms];
    const list = forms.get(root) ?? [];
    for (const form of own)
      if (
        !form.includes(':') &&
        !form.startsWith('mr ') &&
        form !== all.drafts[root]!.key &&
        !list.includes(form)
      )
        list.push(form);
    if (list.length > 0) forms.set(root, list);
  });
  return forms;
}

/** Different spellings of the proper-name parts, and descriptions without their article, the most frequent first. */
function surfacesOf(names: NameTokens, mentions: readonly DraftMention[]): string[] {
  const texts: string[] = [];
  for (const mention of mentions) if (NAMING.has(mention.form)) texts.push(surfaceOfMention(names, mention));
  return texts.every((text) => text === texts[0]) ? texts.slice(0, 1) : byFrequency(texts);
}

function byFrequency(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const count = (text: string): number => counts.get(text)!;
  return [...counts.keys()].sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1));
}

function surfaceOfMention(names: NameTokens, mention: DraftMention): string {
  return mention.form === 'description' && mention.rule === 'place-description'
    ? surfaceOf(names, withoutArticle(names, mention.first), mention.end)
    : surfaceOf(names, mention.anchorFirst, mention.anchorEnd);
}

function withoutArticle(names: NameTokens, first: number): number {
  const tag = names.tag(first);
  return tag === Tag.Determiner || tag === Tag.Possessive ? first + 1 : first;
}

/** Text of a span with single spaces. */
function surfaceOf(names: NameTokens, first: number, end: number): string {
  const text = names.slice(first, end);
  const { start, end: ends } = names.tokens;
  for (let i = first + 1; i < end; i++) if (start[i]! > ends[i - 1]! + 1) return text.replace(/\s+/g, ' ');
  return text;
}

/** The surface with the most words; of equals the most frequent. Of descriptions the shortest that has a name in it. */
function fullestOf(surfaces: readonly string[], draft: Draft): string {
  if (draft.key.includes(':')) return plainest(surfaces) || draft.label || surfaces[0] || draft.key;
  if (surfaces.length === 1) return surfaces[0]!;
  let best = '';
  let words = 0;
  for (const text of surfaces) {
    const count = text.split(' ').length;
    const acronym = draft.acronyms.length > 0 && text === text.toUpperCase();
    if (count > words && !acronym) {
      best = text;
      words = count;
    }
  }
  return best || surfaces[0] || draft.key;
}

/** "Kant air base" rather than "base", "Kant" or "Russian air base in Kant". */
function plainest(surfaces: readonly string[]): string {
  const full = surfaces.filter((text) => text.includes(' ') && /\p{Lu}/u.test(text));
  return full.reduce((best, text) => (best === '' || text.length < best.length ? text : best), '');
}

const NAMING = new Set(['name', 'acronym', 'surname', 'description']);
