import { Tag } from '../../language/tag';
import { Noted } from './candidate';
import type { Draft, DraftMention } from './draft';
import { joinDrafts, keyWords, rootOf, type Drafts } from './groupDrafts';
import { NameBit } from './nameLexicon';
import type { NameTokens } from './nameTokens';
import { T, winningType } from './typeVotes';

/**
 * Joins the forms of one person within a source: "J. Smith" and "John A. Smith" with "John Smith", then "Mr Smith", "Smith" and
 * "John". A surname that several persons of the source share goes to the one named last before it, by gender where a title tells.
 */
export function linkPersons(names: NameTokens, all: Drafts): void {
  const linker = new PersonLinker(names, all);
  linker.joinFullNames();
  linker.joinSingleNames();
  linker.joinHonorifics();
}

/** More persons of one surname than this are a list; no two of them are compared. */
const MOST_NAMESAKES = 40;
/** How many mentions back a shared surname may look for its person. */
const REACH = 500;

class PersonLinker {
  /** Person drafts of several words by each of their tails: "van gogh", "gogh". */
  private readonly bySurname = new Map<string, number[]>();
  private readonly byGiven = new Map<string, number[]>();
  /** Of the tails, in words. */
  private longestTail = 0;

  constructor(
    private readonly names: NameTokens,
    private readonly all: Drafts,
  ) {
    all.drafts.forEach((draft, i) => {
      if (draft.words.length < 2 || !this.isPerson(draft) || draft.known) return;
      const words = draft.key.startsWith('mr ') ? draft.words.slice(1) : draft.words;
      if (words.length < 2) return;
      for (let k = 1; k < words.length; k++) push(this.bySurname, withoutSuffix(words.slice(k)), i);
      push(this.byGiven, words[0]!, i);
      this.longestTail = Math.max(this.longestTail, words.length - 1);
    });
  }

  /** A draft with the form of a person's name and nothing that speaks louder for something else. */
  private isPerson(draft: Draft): boolean {
    if (draft.any & (Noted.Person | Noted.Honorific)) return winningType(draft.votes).type === 'person';
    const { type } = winningType(draft.votes);
    return type === 'person' && draft.words.length <= 4;
  }

  joinFullNames(): void {
    for (const [surname, group] of this.bySurname) {
      if (surname.includes(' ')) continue;
      if (group.length > MOST_NAMESAKES) continue;
      for (const a of group) for (const b of group) if (a !== b) this.joinIfSame(a, b);
    }
  }

  /** The same given name or its initial, with or without what stands between. */
  private joinIfSame(a: number, b: number): void {
    const { all } = this;
    const short = all.drafts[a]!;
    const long = all.drafts[b]!;
    if (short.words.length > long.words.length || rootOf(all.drafts, a) === rootOf(all.drafts, b)) return;
    if (lastWord(short) !== lastWord(long)) return;
    const given = short.words[0]!;
    const full = long.words[0]!;
    const initial = given.length === 1 && full.startsWith(given);
    if (given === full || (initial && full.length > 1)) joinDrafts(all, a, b);
  }

  joinSingleNames(): void {
    if (this.longestTail === 0) return;
    this.all.mentions.forEach((mention, index) => {
      const own = this.all.drafts[mention.draft]!;
      if (own.into !== mention.draft || mention.candidate === null) return;
      if (!this.mayBePerson(own, mention)) return;
      const words = this.wordsOf(own, mention);
      if (words.length > 2 || (words.length > this.longestTail && !SUFFIXES.has(words[1]!))) return;
      const person = this.personFor(withoutSuffix(words), own, mention, index);
      if (person >= 0) this.take(mention, own, person);
    });
  }

  /** Words of a mention; the draft of something in the tables has others. */
  private wordsOf(own: Draft, mention: DraftMention): readonly string[] {
    if (own.known) return keyWords(this.names, mention.anchorFirst, mention.anchorEnd);
    return own.key.startsWith('mr ') ? own.words.slice(1) : own.words;
  }

  /** "Mr Khan" and "Khan", where no full name is told. */
  joinHonorifics(): void {
    const { all } = this;
    all.drafts.forEach((draft, i) => {
      if (draft.into !== i || !draft.key.startsWith('mr ')) return;
      const plain = all.byKey.get(draft.key.slice(3));
      if (plain !== undefined && all.drafts[plain]!.votes[T.Organisation]! < 5) joinDrafts(all, plain, i);
    });
  }

  private mayBePerson(own: Draft, mention: DraftMention): boolean {
    const { names } = this;
    const { noted } = mention.candidate!;
    if (own.any & Noted.Honorific) return true;
    if (own.words.length > 1 && !(noted & Noted.Person) && own.known) return false;
    if (noted & (Noted.Adjective | Noted.Nested) || mention.form === 'demonym') return false;
    if (noted & Noted.Article && !isNounTag(names.tag(mention.end))) return false;
    if (own.known) {
      // "Chelsea" the town, unless a person of the source is called so and no preposition of place stands before it.
      return own.known.type !== 'country' && !PLACE_PREPOSITIONS.has(names.lemma(mention.first - 1));
    }
    if (noted & Noted.Doubtful) return this.readsAsName(mention);
    return own.votes[T.Organisation]! < 8;
  }

  /** An ordinary word that opens its sentence: a surname only before a verb of its own, or "'s". */
  private readsAsName(mention: DraftMention): boolean {
    const { names } = this;
    const next = names.tag(mention.end);
    const word = names.lemma(mention.end);
    if (word === 'are' || word === 'were' || word === 'have') return false;
    return next === Tag.VerbS || next === Tag.VerbPast || next === Tag.Modal || names.isClitic(mention.end);
  }

  /** The person that a single name means; -1 where none or more than one does. */
  private personFor(key: string, own: Draft, mention: DraftMention, index: number): number {
    const bySurname = this.candidates(this.bySurname.get(key), own, mention);
    if (bySurname.length === 1) return bySurname[0]!;
    if (bySurname.length > 1) return this.lastNamed(bySurname, index);
    const { names } = this;
    if (own.any & Noted.Honorific || own.known || own.words.length > 1) return -1;
    if (!names.has(mention.anchorFirst, NameBit.Given)) return -1;
    const byGiven = this.candidates(this.byGiven.get(key), own, mention);
    return byGiven.length === 1 ? byGiven[0]! : -1;
  }

  private candidates(list: readonly number[] | undefined, own: Draft, mention: DraftMention): number[] {
    const gender = (mention.candidate!.noted | own.all) & (Noted.Male | Noted.Female);
    const roots: number[] = [];
    for (const i of list ?? []) {
      const root = rootOf(this.all.drafts, i);
      const other = this.all.drafts[root]!.any & (Noted.Male | Noted.Female);
      const clash = gender !== 0 && other !== 0 && (gender & other) === 0;
      if (!clash && !roots.includes(root) && root !== mention.draft) roots.push(root);
    }
    return roots;
  }

  private lastNamed(roots: readonly number[], before: number): number {
    for (let i = before - 1; i >= Math.max(0, before - REACH); i--) {
      const root = rootOf(this.all.drafts, this.all.mentions[i]!.draft);
      if (roots.includes(root)) return root;
    }
    return -1;
  }

  /** Moves one mention, not its whole draft: "Clinton" may mean another person further down. */
  private take(mention: DraftMention, own: Draft, person: number): void {
    const surname = this.all.drafts[person]!.words;
    const given = surname[0] === own.words[own.words.length - 1];
    mention.draft = person;
    mention.form = given ? 'name' : 'surname';
    mention.rule = given ? 'given-name' : 'surname';
    own.count--;
    const target = this.all.drafts[person]!;
    target.count++;
    target.any |= mention.candidate!.noted;
    target.votes[T.Person]! += 2;
  }
}

/** "the Smith case": the article is the noun's. */
function isNounTag(tag: Tag): boolean {
  return tag === Tag.Noun || tag === Tag.NounPlural || tag === Tag.Adjective;
}

function lastWord(draft: Draft): string {
  const { words } = draft;
  const last = words[words.length - 1]!;
  return SUFFIXES.has(last) && words.length > 2 ? words[words.length - 2]! : last;
}

function withoutSuffix(words: readonly string[]): string {
  const last = words[words.length - 1]!;
  if (words.length === 1) return last;
  return (SUFFIXES.has(last) && words.length > 1 ? words.slice(0, -1) : words).join(' ');
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const PLACE_PREPOSITIONS = new Set(['in', 'near', 'outside', 'around', 'across']);
