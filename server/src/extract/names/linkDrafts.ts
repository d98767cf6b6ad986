import { words } from '../../text/words';
import { TokenFlag } from '../../text/tokenise';
import { Noted } from './candidate';
import type { Draft, DraftMention } from './draft';
import { joinDrafts, rootOf, type Drafts } from './groupDrafts';
import { linkPersons } from './linkPersons';
import { NameBit } from './nameLexicon';
import type { NameTokens } from './nameTokens';
import { T, winningType } from './typeVotes';

/** Joins the short forms of names to the full ones within one source: surnames, shortened bodies, brands, first letters. */
export function linkDrafts(names: NameTokens, all: Drafts): void {
  linkPersons(names, all);
  const linker = new ShortFormLinker(names, all);
  linker.linkShortNames();
  linker.linkPlacesOf();
  linker.linkStorms();
  linker.linkInitials();
}

class ShortFormLinker {
  /** Drafts of several words, by their first and by their last word. */
  private readonly byFirst = new Map<string, number[]>();
  private readonly byLast = new Map<string, number[]>();
  private byDraft: Map<number, DraftMention[]> | null = null;

  constructor(
    private readonly names: NameTokens,
    private readonly all: Drafts,
  ) {
    all.drafts.forEach((draft, i) => {
      if (draft.into !== i || draft.words.length < 2 || draft.any & Noted.Person) return;
      push(this.byFirst, draft.words[0]!, i);
      push(this.byLast, draft.words[draft.words.length - 1]!, i);
    });
  }

  /** "Northrop" → "Northrop Grumman", "Braves" → "Atlanta Braves", "Elba" → "Elba Island". */
  linkShortNames(): void {
    const { all } = this;
    all.drafts.forEach((draft, i) => {
      if (
        draft.into !== i ||
        draft.count <= 0 ||
        draft.words.length > 3 ||
        draft.any & (Noted.Person | Noted.Adjective)
      )
        return;
      const longer = this.longerOf(draft, i);
      if (longer >= 0) this.join(i, longer);
    });
  }

  /** "Island of Elba" and "Elba". */
  linkPlacesOf(): void {
    const { all } = this;
    all.drafts.forEach((draft, i) => {
      if (draft.into !== i || draft.words[1] !== 'of' || !PLACE_TAILS.has(draft.words[0]!)) return;
      const plain = all.byKey.get(draft.words.slice(2).join(' '));
      if (plain !== undefined) joinDrafts(all, i, plain);
    });
  }

  /** "Hurricane Marta" and "Marta". */
  linkStorms(): void {
    const { all } = this;
    all.drafts.forEach((draft, i) => {
      if (draft.into !== i || draft.words.length !== 2 || !STORMS.has(draft.words[0]!)) return;
      const plain = all.byKey.get(draft.words[1]!);
      if (plain !== undefined && !(all.drafts[plain]!.any & Noted.Titled)) this.join(plain, i);
    });
  }

  /** "EDM" for "Eurasia Daily Monitor", where the source has just one name with these first letters. */
  linkInitials(): void {
    const { all, names } = this;
    let byInitials: Map<string, number[]> | null = null;
    all.drafts.forEach((draft, i) => {
      if (draft.into !== i || draft.known || draft.words.length !== 1 || !isAcronymToken(names, draft.first))
        return;
      if (draft.key.length < 3) return;
      byInitials ??= this.collectInitials();
      const [full, ...others] = new Set(byInitials.get(draft.key.replace(/\./g, '')) ?? []);
      if (full === undefined || others.length > 0 || full === i) return;
      this.setRule(i, 'acronym', 'initials');
      all.drafts[full]!.acronyms.push(draft.key);
      joinDrafts(all, i, full);
    });
  }

  /** Roots by the first letters of their names. */
  private collectInitials(): Map<string, number[]> {
    const { drafts } = this.all;
    const found = new Map<string, number[]>();
    for (const list of this.byFirst.values())
      for (const i of list)
        for (const letters of initialsOf(drafts[i]!.words)) push(found, letters, rootOf(drafts, i));
    return found;
  }

  private join(short: number, long: number): void {
    const { drafts } = this.all;
    // What the tables have keeps its key: "Helmand Province" is Helmand.
    const [from, to] = drafts[short]!.known && !drafts[long]!.known ? [long, short] : [short, long];
    this.setRule(from, 'name', 'short-name');
    joinDrafts(this.all, from, to);
  }

  private setRule(draft: number, form: 'name' | 'acronym', rule: 'short-name' | 'initials'): void {
    for (const mention of this.mentionsOf(draft)) {
      if (mention.form === 'acronym') continue;
      mention.form = form;
      mention.rule = rule;
    }
  }

  private mentionsOf(draft: number): readonly DraftMention[] {
    if (!this.byDraft) {
      this.byDraft = new Map();
      for (const mention of this.all.mentions) {
        const list = this.byDraft.get(mention.draft);
        if (list) list.push(mention);
        else this.byDraft.set(mention.draft, [mention]);
      }
    }
    return this.byDraft.get(draft) ?? [];
  }

  /** The one longer name that the draft may be short for; -1 for none or several. */
  private longerOf(short: Draft, index: number): number {
    const { all } = this;
    let found = -1;
    for (const i of this.byFirst.get(short.words[0]!) ?? [])
      if (this.isShortened(short, i, index)) {
        const root = rootOf(all.drafts, i);
        if (found >= 0 && found !== root) return -1;
        found = root;
      }
    if (found >= 0) return found;
    for (const i of this.byLast.get(short.words[short.words.length - 1]!) ?? [])
      if (this.isTail(short, i, index)) {
        const root = rootOf(all.drafts, i);
        if (found >= 0 && found !== root) return -1;
        found = root;
      }
    return found;
  }

  private isLonger(short: Draft, i: number, index: number): boolean {
    const long = this.all.drafts[i]!;
    return i !== index && long.words.length > short.words.length && rootOf(this.all.drafts, i) !== index;
  }

  /** "Northrop" of "Northrop Grumman": the rest is a firm's trade or a word of its own. */
  private isShortened(short: Draft, i: number, index: number): boolean {
    const { names } = this;
    const long = this.all.drafts[i]!;
    if (!this.isLonger(short, i, index) || !startsWith(long.words, short.words)) return false;
    const rest = long.words.slice(short.words.length);
    if (short.known && !isBodyType(short)) return this.isSamePlace(short, long, rest);
    if (this.isWeakStart(short)) return this.isSamePlace(short, long, rest);
    const type = winningType(long.votes).type;
    if (type === 'place' || type === 'region' || type === 'city') return this.isSamePlace(short, long, rest);
    if (type !== 'organisation' && type !== 'unknown' && type !== 'person' && type !== 'publication')
      return false;
    if (this.isBrand(short)) return false;
    const last = rest[rest.length - 1]!;
    if (isTrade(last)) return true;
    if (type === 'publication') return false;
    return (
      rest.every((word) => !names.words.isCommon(idOf(names, word))) &&
      rest.length <= 2 &&
      (type !== 'person' || short.votes[T.Organisation]! > 1.5)
    );
  }

  /** "iPod" of "iPod nano": what is made in versions keeps its short name to itself. */
  private isBrand(short: Draft): boolean {
    const { votes } = short;
    const start = this.names.unit(short.first);
    if (this.names.isInnerCap(short.first) && start >= 0x61 && start <= 0x7a) return true;
    return votes[T.Product]! > 0 && votes[T.Product]! >= votes[T.Organisation]!;
  }

  /** Words too general to stand for the name that begins with them: "National", "New", given names, demonyms. */
  private isWeakStart(short: Draft): boolean {
    const { names } = this;
    if (short.any & Noted.HeadOnly) return true;
    if (short.words.length > 1) return false;
    const id = idOf(names, short.words[0]!);
    const bits = names.words.bits(id);
    if (bits & (NameBit.Direction | NameBit.TitleModifier | NameBit.Plain | NameBit.Calendar)) return true;
    return (bits & NameBit.Given) !== 0 && short.votes[T.Organisation]! < 2;
  }

  /** "Elba" and "Elba Island": an island, a river, a province of the name. */
  private isSamePlace(short: Draft, long: Draft, rest: readonly string[]): boolean {
    const { names } = this;
    if (rest.length !== 1 || short.known?.type === 'country' || short.any & Noted.HeadOnly) return false;
    if (!PLACE_TAILS.has(rest[0]!)) return false;
    if (short.known && short.known.type === 'city' && rest[0] !== 'province' && rest[0] !== 'county')
      return false;
    return long.known === null && !names.words.isCommon(idOf(names, short.words[0]!));
  }

  /** "Braves" of "Atlanta Braves", "Duma" of "Russian State Duma", "Macintosh" of "Apple Macintosh". */
  private isTail(short: Draft, i: number, index: number): boolean {
    const long = this.all.drafts[i]!;
    if (!this.isLonger(short, i, index) || !endsWith(long.words, short.words)) return false;
    if (short.known || long.known || short.any & Noted.HeadOnly) return false;
    const lead = long.words.slice(0, long.words.length - short.words.length);
    return this.isLand(lead) || this.isOwner(lead, short);
  }

  /** Whether words name a place or a people. */
  private isLand(words: readonly string[]): boolean {
    const { known } = this.names;
    const text = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
    return known.gazetteer.valuesOf(text).some((value) => {
      const { type } = known.entries[value]!;
      return type !== 'organisation' && type !== 'publication';
    });
  }

  /** Whether words name a body that makes what the short form names, or the line of products it belongs to. */
  private isOwner(lead: readonly string[], short: Draft): boolean {
    const { all } = this;
    const owner = all.byKey.get(lead.join(' '));
    if (owner === undefined) return false;
    const root = all.drafts[rootOf(all.drafts, owner)]!;
    const type = winningType(root.votes).type;
    return MAKERS.has(type) && winningType(short.votes).type !== 'organisation';
  }
}

/** "EDM", "MoD". */
function isAcronymToken(names: NameTokens, i: number): boolean {
  return (
    names.isAllCaps(i) || (names.isInnerCap(i) && names.hasFlag(i, TokenFlag.Upper) && names.length(i) <= 4)
  );
}

/** First letters of a name with and without its small words; a leading number counts as it stands. */
function initialsOf(words: readonly string[]): string[] {
  const all = words.map((word) => (/^\d/.test(word) ? word : word.charAt(0))).join('');
  const main = words
    .filter((word) => !SMALL.has(word))
    .map((word) => word.charAt(0))
    .join('');
  // "201st MRD" is the division, "MRD" too.
  return all === main ? [all] : [all, main];
}

function isBodyType(draft: Draft): boolean {
  return draft.known?.type === 'organisation' || draft.known?.type === 'publication';
}

function isTrade(word: string): boolean {
  return TRADES.has(word);
}

function idOf(names: NameTokens, word: string): number {
  return names.lexicon.vocabulary.idOf(word);
}

function startsWith(long: readonly string[], short: readonly string[]): boolean {
  return short.every((word, i) => long[i] === word);
}

function endsWith(long: readonly string[], short: readonly string[]): boolean {
  const offset = long.length - short.length;
  return short.every((word, i) => long[offset + i] === word);
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const MAKERS = new Set(['organisation', 'product', 'unknown']);
const STORMS = new Set(['hurricane', 'typhoon', 'cyclone', 'storm']);
const SMALL = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'to', '&']);
/** Nouns that say what a firm or body does; without them its name still is its name. */
const TRADES = words(
  'computer computers systems motors motor group bank banks airlines airways airline industries technologies technology energy entertainment media foods electric electronics oil petroleum steel pharmaceuticals pharmaceutical insurance financial capital securities partners holdings holding brothers communications telecom networks software corporation company university college institution institute foundation wireless aerospace aviation chemicals chemical laboratories labs mobile international enterprises resources logistics shipping pictures studios records press publishing consulting brewery breweries semiconductor devices instruments dynamics works therapeutics biotech healthcare health solutions services trust mutual reinsurance football fc united party league orchestra agency inc cooperative union',
);
const PLACE_TAILS = words(
  'island islands isle river lake province region district county prefecture oblast peninsula desert governorate municipality',
);
