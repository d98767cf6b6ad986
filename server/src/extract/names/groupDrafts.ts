import { fold } from '../../text/fold';
import { hashWord } from '../../text/vocabulary';
import { Noted, type Candidate } from './candidate';
import { newVotes, type Draft, type DraftMention } from './draft';
import { qualifierOf } from './containers';
import type { MentionForm, LinkRule } from './documentNames';
import { chooseSense, type PlaceContext } from './knownSense';
import type { KnownName } from './knownNames';
import { NameBit } from './nameLexicon';
import type { NameTokens } from './nameTokens';

/** The names of one source while they are being linked. */
export interface Drafts {
  readonly drafts: Draft[];
  readonly mentions: DraftMention[];
  /** Draft by key. Joined drafts stay; follow `into`. */
  readonly byKey: Map<string, number>;
}

/** Puts candidates with the same words into one draft, and forms of the tables into that of what they name. */
export function groupDrafts(
  names: NameTokens,
  candidates: readonly Candidate[],
  context: PlaceContext,
): Drafts {
  const all: Drafts = { drafts: [], mentions: [], byKey: new Map() };
  const byText = new Map<string, number>();
  for (const candidate of candidates) {
    const sense = candidate.known.length === 0 ? null : chooseSense(names, candidate, context);
    const draft = draftFor(names, all, byText, candidate, sense);
    addMention(names, all, draft, candidate, sense);
  }
  return all;
}

/** The draft that a draft has been joined to, or itself. */
export function rootOf(drafts: readonly Draft[], index: number): number {
  let at = index;
  while (drafts[at]!.into !== at) at = drafts[at]!.into;
  return at;
}

/** Joins one draft to another: mentions, votes and forms go over. Does nothing where they are one already. */
export function joinDrafts(all: Drafts, from: number, to: number): void {
  const source = rootOf(all.drafts, from);
  const target = rootOf(all.drafts, to);
  if (source === target) return;
  const a = all.drafts[source]!;
  const b = all.drafts[target]!;
  a.into = target;
  for (let t = 0; t < b.votes.length; t++) b.votes[t]! += a.votes[t]!;
  b.any |= a.any;
  b.count += a.count;
  b.known ??= a.known;
  if (!b.key.includes(':')) b.qualifier ||= a.qualifier;
  for (const acronym of a.acronyms) if (!b.acronyms.includes(acronym)) b.acronyms.push(acronym);
}

/** Adds a mention by a description: "the air base in Kant", where the draft is the base. */
export function addDescription(
  all: Drafts,
  draft: number,
  sentence: number,
  { first, end, anchorFirst, anchorEnd }: Pick<DraftMention, 'first' | 'end' | 'anchorFirst' | 'anchorEnd'>,
): void {
  all.mentions.push({
    first,
    end,
    anchorFirst,
    anchorEnd,
    sentence,
    form: 'description',
    rule: 'place-description',
    draft,
    candidate: null,
  });
}

/** The draft of a key, made where it is new; `words` where they are at hand. */
export function addDraft(
  all: Drafts,
  key: string,
  place: { first: number; end: number },
  known: KnownName | null = null,
  words: readonly string[] | null = null,
): number {
  const found = all.byKey.get(key);
  if (found !== undefined) return found;
  const index = all.drafts.length;
  all.byKey.set(key, index);
  all.drafts.push({
    key,
    first: place.first,
    end: place.end,
    words: words && words.length > 0 ? words : key.slice(key.lastIndexOf(':') + 1).split(' '),
    votes: newVotes(),
    into: index,
    known,
    any: 0,
    all: ~0,
    count: 0,
    acronyms: [],
    label: '',
    qualifier: '',
  });
  return index;
}

/** The draft of a candidate. `byText`: those of names told before, so that the key of a name is made once. */
function draftFor(
  names: NameTokens,
  all: Drafts,
  byText: Map<string, number>,
  candidate: Candidate,
  sense: KnownName | null,
): number {
  const qualifier = qualifierOf(names, candidate, sense);
  const plain = sense === null && qualifier === '' && (candidate.noted & Noted.Honorific) === 0;
  const text = plain ? names.slice(candidate.first, candidate.end) : '';
  const known = plain ? byText.get(text) : undefined;
  if (known !== undefined) return known;
  const words = sense === null ? draftWords(names, candidate) : null;
  const key = words ? words.join(' ') : knownKey(sense!);
  if (qualifier !== '') return qualifiedDraft(all, key, qualifier, candidate, sense);
  const index = addDraft(all, key, candidate, sense, words);
  if (plain) byText.set(text, index);
  return index;
}

function addMention(
  names: NameTokens,
  all: Drafts,
  index: number,
  candidate: Candidate,
  sense: KnownName | null,
): void {
  const draft = all.drafts[index]!;
  draft.any |= candidate.noted;
  draft.all &= candidate.noted;
  draft.count++;
  const [form, rule] = formOf(names, candidate, sense);
  all.mentions.push({
    first: candidate.titleFirst,
    end: candidate.end,
    anchorFirst: candidate.first,
    anchorEnd: candidate.end,
    sentence: candidate.sentence,
    form,
    rule,
    draft: index,
    candidate,
  });
}

/** "Springfield, Ohio": the draft of the plain name, unless that is already in another place. */
function qualifiedDraft(
  all: Drafts,
  key: string,
  qualifier: string,
  candidate: Candidate,
  sense: KnownName | null,
): number {
  const index = addDraft(all, key, candidate, sense);
  const draft = all.drafts[index]!;
  // The plain key of a town of the tables means the one in the tables.
  if (sense === null && (draft.qualifier === '' || draft.qualifier === qualifier)) {
    draft.qualifier = qualifier;
    return index;
  }
  const other = addDraft(all, `${key}, ${qualifier}`, candidate, sense);
  all.drafts[other]!.key = key;
  all.drafts[other]!.qualifier = qualifier;
  return other;
}

/** Words of a name's key. A person with an honorific does not share a draft with a town or a firm of that name. */
function draftWords(names: NameTokens, candidate: Candidate): string[] {
  const words = keyWords(names, candidate.first, candidate.end);
  if ((candidate.noted & Noted.Honorific) !== 0 && words.length === 1) words.unshift('mr');
  return words;
}

const knownKeys = new WeakMap<KnownName, string>();

/** Key of the draft of something in the tables. */
export function knownKey(known: KnownName): string {
  let key = knownKeys.get(known);
  if (key === undefined) {
    key = `${known.type}:${fold(known.name)}`;
    knownKeys.set(known, key);
  }
  return key;
}

function formOf(names: NameTokens, candidate: Candidate, sense: KnownName | null): [MentionForm, LinkRule] {
  if (sense?.role === 'adjective') return ['adjective', 'demonym'];
  if (sense?.role === 'people') return ['demonym', 'demonym'];
  if (sense?.role === 'seat') return ['metonym', 'metonym'];
  const spelling: LinkRule = sense === null ? 'full-name' : 'known-spelling';
  const single = candidate.end - candidate.first === 1;
  const acronym = single && names.isAllCaps(candidate.first) && names.length(candidate.first) <= 7;
  return [acronym ? 'acronym' : 'name', spelling];
}

/** Folded words of a name: no articles, dots and company forms, no plural on acronyms and brands ("APCs", "iPods"). */
export function keyWords(names: NameTokens, first: number, end: number): string[] {
  if (end - first === 1 && names.isWord(first) && names.lemma(first) !== 'the')
    return [singular(names, first)];
  const words: string[] = [];
  for (let i = first; i < end; i++) {
    if (names.isHyphen(i) || names.isDot(i) || names.isComma(i)) continue;
    if (i === first && names.lemma(i) === 'the') continue;
    if (words.length > 0 && names.isGlued(i) && joinsWord(names, i))
      words.push(words.pop()! + names.folded(i));
    else words.push(singular(names, i));
  }
  while (words.length > 1 && isForm(names, words[words.length - 1]!)) words.pop();
  if (words.length > 2 && words[words.length - 1] === '&') words.pop();
  return words;
}

function singular(names: NameTokens, i: number): string {
  const word = names.folded(i);
  return isPluralBrand(names, i, word) ? word.slice(0, -1) : word;
}

/** Glued parts that are one word: "3GS", "AT&T", "McDonald's", "Amazon.com", "201st". */
function joinsWord(names: NameTokens, i: number): boolean {
  return !names.isHyphen(i - 1);
}

function isForm(names: NameTokens, word: string): boolean {
  const id = names.lexicon.vocabulary.idOf(word.includes('.') ? word.replaceAll('.', '') : word);
  return (names.words.bits(id) & NameBit.CompanyForm) !== 0 && word !== 'group' && word !== 'company';
}

function isPluralBrand(names: NameTokens, i: number, word: string): boolean {
  if (!word.endsWith('s') || word.length < 4 || names.isAllCaps(i)) return false;
  const last = names.tokens.end[i]! - 1;
  const text = names.tokens.text;
  if (text.charCodeAt(last) !== 0x73) return false;
  const before = text.charCodeAt(last - 1);
  // "APCs": a capital right before the s; "iPods": a small first letter.
  if (before >= 0x41 && before <= 0x5a) return true;
  const start = names.unit(i);
  if (!names.isInnerCap(i) || start < 0x61 || start > 0x7a) return false;
  return names.pairs.hasWord(hashWord(word.slice(0, -1)));
}
