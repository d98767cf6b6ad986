import { mostCounted } from '../../text/mostCounted';
import { Sense } from '../../language/tag';
import { fold } from '../../text/fold';
import { Noted } from './candidate';
import { COREFERENCE_NOUNS, type NounClass } from './data/coreferenceNouns';
import type { Draft, DraftMention } from './draft';
import { rootOf, type Drafts } from './groupDrafts';
import { NameBit } from './nameLexicon';
import type { NameTokens } from './nameTokens';
import { collectRoles } from './roles';
import { T, winningType } from './typeVotes';

/** How far back, in sentences, the last named thing may be. */
const REACH = 4;
/** How many times more often one thing must have been named than the next for it to be meant without being the nearest. */
const PROMINENCE = 2;
/** No antecedent is looked for further back than this many mentions. */
const MOST_MENTIONS = 400;

/** Finds what definite descriptions and pronouns stand for among the names before them. */
export class AntecedentFinder {
  /** All names and descriptions by place. */
  readonly mentions: readonly DraftMention[];
  private readonly found: DraftMention[] = [];
  /** Made when first asked for. */
  private roles: ReadonlyMap<number, ReadonlySet<number>> | null = null;
  /** Type of each root, looked up once. */
  private readonly types: (string | undefined)[];

  constructor(
    private readonly names: NameTokens,
    private readonly all: Drafts,
  ) {
    this.mentions = all.mentions
      .filter((mention) => !isWeak(all, mention))
      .sort((a, b) => a.first - b.first || b.end - a.end);
    this.types = all.drafts.map(() => undefined);
  }

  /** Adds the coreferences found to the mentions of the source. */
  flush(): void {
    this.all.mentions.push(...this.found);
  }

  add(
    first: number,
    end: number,
    sentence: number,
    draft: number,
    rule: 'definite-description' | 'pronoun',
  ): void {
    this.found.push({
      first,
      end,
      anchorFirst: first,
      anchorEnd: end,
      sentence,
      form: 'coreference',
      rule,
      draft,
      candidate: null,
    });
  }

  rootOf(mention: DraftMention): number {
    return rootOf(this.all.drafts, mention.draft);
  }

  draft(root: number): Draft {
    return this.all.drafts[root]!;
  }

  typeOf(root: number): string {
    return (this.types[root] ??= winningType(this.draft(root).votes).type);
  }

  /** Index of the first mention that begins at or behind a token. */
  indexAt(token: number): number {
    let low = 0;
    let high = this.mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.mentions[middle]!.first < token) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The last body before a token whose name has the noun that the token is: "the Commission". */
  bodyWithNoun(noun: number, sentence: number): number {
    const lemma = this.names.lexicon.nounLemma[this.names.word(noun)]!;
    const word = this.names.lexicon.word(lemma) || this.names.lemma(noun);
    return this.lastWithWord(word, noun, sentence);
  }

  /** Links "the base" and its like, where one thing before it fits. */
  linkDefinite(article: number, noun: number, sentence: number): void {
    const { names } = this;
    const lemma = names.lexicon.nounLemma[names.word(noun)]!;
    const word = names.lexicon.word(lemma) || names.lemma(noun);
    const kind = COREFERENCE_NOUNS.get(word);
    const target = kind
      ? this.byClass(kind, word, article, sentence)
      : this.byOwnWord(word, lemma, article, sentence);
    if (target >= 0) this.add(article, noun + 1, sentence, target, 'definite-description');
  }

  private byClass(kind: NounClass, word: string, before: number, sentence: number): number {
    if (kind === 'country')
      return this.onlyOne(before, sentence, (mention) => this.countryOf(mention), REACH);
    const fits = this.meant((root) => this.fitsClass(kind, word, root));
    switch (kind) {
      case 'base':
      case 'unit':
      case 'event':
        return this.lastNamed(before, sentence, fits);
      case 'region':
        return this.prominent(before, fits);
      default:
        return this.onlyOne(before, sentence, fits, REACH, fits);
    }
  }

  private meant(fits: (root: number) => boolean): Meant {
    return (mention) => {
      const root = this.rootOf(mention);
      return fits(root) ? root : -1;
    };
  }

  /** The country that a mention names; of a city of the tables, the one it lies in. Adjectives belong to something else. */
  private countryOf(mention: DraftMention): number {
    if (mention.form === 'adjective' || mention.form === 'demonym') return -1;
    const root = this.rootOf(mention);
    const known = this.draft(root).known;
    if (known?.type === 'country') return root;
    if (known?.type !== 'city') return -1;
    const country = this.names.known.countryName(known.country);
    const index = this.all.byKey.get(`country:${fold(country)}`);
    return index === undefined ? -1 : rootOf(this.all.drafts, index);
  }

  /** "the university", "the commission": a body whose name has the noun; "the president": a person who was called so. */
  private byOwnWord(word: string, lemma: number, before: number, sentence: number): number {
    const { names } = this;
    if (lemma === 0) return -1;
    if ((names.words.headBits(lemma) & BODY_BITS) !== 0) return this.lastWithWord(word, before, sentence);
    if (names.words.isRole(lemma) || names.lexicon.nounSense[lemma] === Sense.Person)
      return this.onlyPersonCalled(lemma, before, sentence);
    return -1;
  }

  private lastWithWord(word: string, before: number, sentence: number): number {
    return this.lastNamed(
      before,
      sentence,
      this.meant((root) => this.hasWord(root, word)),
    );
  }

  private onlyPersonCalled(lemma: number, before: number, sentence: number): number {
    this.roles ??= collectRoles(this.names, this.all);
    const called = this.roles.get(lemma);
    if (!called) return -1;
    return this.onlyOne(
      before,
      sentence,
      this.meant((root) => called.has(root)),
      Infinity,
    );
  }

  private hasWord(root: number, word: string): boolean {
    const { words, key } = this.draft(root);
    return words.length > 1 && !key.includes(':') && words.includes(word) && this.typeOf(root) !== 'person';
  }

  private fitsClass(kind: NounClass, word: string, root: number): boolean {
    const draft = this.draft(root);
    const type = this.typeOf(root);
    switch (kind) {
      case 'base':
        return type === 'base';
      case 'unit':
        return type === 'military-unit' && draft.words.includes(word);
      case 'event':
        return type === 'event' && (draft.key.startsWith(`event:${word}:`) || draft.words.includes(word));
      case 'agreement':
        return type === 'agreement';
      case 'region':
        return type === 'place' || (type === 'region' && draft.known !== null);
      case 'country':
        return false;
      case 'city':
        return type === 'city';
      case 'island':
        return draft.words.includes('island') || draft.key.endsWith('island');
      case 'product':
        return type === 'product';
      case 'publication':
        return type === 'publication';
      case 'company':
        return type === 'organisation' && isCompanyLike(this.names, draft);
    }
  }

  /** The last one named within reach. */
  private lastNamed(before: number, sentence: number, meant: Meant): number {
    for (let i = this.indexAt(before) - 1; i >= 0; i--) {
      const mention = this.mentions[i]!;
      if (mention.sentence < sentence - REACH) return -1;
      if (mention.end > before) continue;
      const root = meant(mention);
      if (root >= 0) return root;
    }
    return -1;
  }

  /**
   * The one that fits, where the nearest sentence that has any has just one; where it has several, the one of `among` that was
   * named far more often than all others.
   */
  private onlyOne(before: number, sentence: number, meant: Meant, reach: number, among?: Meant): number {
    let nearest = -1;
    let found = -1;
    const last = this.indexAt(before) - 1;
    for (let i = last; i >= Math.max(0, last - MOST_MENTIONS); i--) {
      const mention = this.mentions[i]!;
      if (mention.sentence < sentence - reach || (nearest >= 0 && mention.sentence < nearest)) break;
      const root = mention.end > before ? -1 : meant(mention);
      if (root < 0 || root === found) continue;
      if (found >= 0) return among ? this.prominent(before, among) : -1;
      nearest = mention.sentence;
      found = root;
    }
    return found;
  }

  /** The thing that was named at least twice as often as any other that fits, so far. */
  private prominent(before: number, meant: Meant): number {
    const counts = new Map<number, number>();
    const limit = this.indexAt(before);
    for (let i = Math.max(0, limit - MOST_MENTIONS); i < limit; i++) {
      const root = meant(this.mentions[i]!);
      if (root >= 0) counts.set(root, (counts.get(root) ?? 0) + 1);
    }
    return mostCounted(counts, PROMINENCE) ?? -1;
  }
}

/** The root that a mention speaks for, -1 where it does not fit. */
type Meant = (mention: DraftMention) => number;

/** Mentions that may turn out to be no names cannot be what others stand for. */
function isWeak(all: Drafts, mention: DraftMention): boolean {
  const noted = mention.candidate?.noted ?? 0;
  if ((noted & (Noted.Doubtful | Noted.HeadOnly | Noted.Furniture)) === 0) return false;
  return (noted & Noted.Furniture) !== 0 || rootOf(all.drafts, mention.draft) === mention.draft;
}

/** A firm rather than a state's body, a team or an alliance of states. */
function isCompanyLike(names: NameTokens, draft: Draft): boolean {
  if (draft.key.startsWith('body:')) return false;
  const bits = names.headBits(draft.end - 1);
  if ((bits & (NameBit.StateBody | NameBit.Unit)) !== 0) return false;
  if (draft.known !== null && draft.acronyms.length === 0 && draft.words.length > 2) return false;
  return draft.votes[T.Organisation]! >= 3;
}

const BODY_BITS = NameBit.Organisation | NameBit.StateBody | NameBit.Publication | NameBit.Place;
