import { Tag } from '../../language/tag';
import type { DescriptionReader } from './descriptionReader';
import type { Draft, DraftMention } from './draft';
import { addDescription, addDraft, joinDrafts, rootOf, type Drafts } from './groupDrafts';
import type { MentionMap } from './mentionMap';
import type { NameTokens } from './nameTokens';
import { nounPhraseStart } from './nounPhrase';
import { T, winningType } from './typeVotes';

const PLACE_PREPOSITIONS = new Set(['in', 'at', 'near', 'outside']);
/** Words of a place's name that its base drops: "Manas International Airport" → "manas". */
const GENERIC = new Set([
  'international',
  'airport',
  'airfield',
  'airbase',
  'air',
  'base',
  'force',
  'naval',
  'military',
  'city',
  'town',
  'district',
  'province',
  'port',
  'station',
]);

/** Where the base is, and the tokens that say so. */
interface Site {
  readonly draft: number;
  readonly first: number;
  readonly end: number;
}

/**
 * Military bases by their place: "the Kant air base", "airbase at Kant, Kyrgyzstan", "a U.S. military base on its territory",
 * "Tajikistan, its largest foreign base". A base is not the town it is called after.
 */
export class BaseReader implements DescriptionReader {
  /** Drafts of places that bases are called after, with the base. */
  private readonly named = new Map<number, number>();
  /** Bases that are called military, by a word or by whose they are. */
  private readonly military = new Set<number>();

  constructor(
    private readonly names: NameTokens,
    private readonly all: Drafts,
    private readonly map: MentionMap,
  ) {}

  read(i: number, sentence: number): void {
    const { names } = this;
    if (names.tag(i) === Tag.NounPlural || names.isCapital(i) || !this.isMilitary(i)) return;
    const start = nounPhraseStart(names, i, this.map);
    const site =
      this.siteBehind(i) ??
      this.siteBefore(start.name) ??
      this.siteByApposition(start.first) ??
      this.ownTerritory(i, sentence);
    if (!site) return;
    const place = this.all.drafts[rootOf(this.all.drafts, site.draft)]!;
    const key = `base:${siteName(place)}`;
    if (key === 'base:') return;
    const base = addDraft(this.all, key, { first: i, end: i + 1 });
    const draft = this.all.drafts[base]!;
    draft.votes[T.Base]! += 8;
    draft.count++;
    if (this.isSoldierly(start.first, i)) this.military.add(base);
    if (isLand(place)) draft.label = `${this.names.text(i).toLowerCase()} in ${place.known!.name}`;
    if (isLand(place)) draft.qualifier ||= this.ownerOf(start.name, place);
    else this.named.set(rootOf(this.all.drafts, site.draft), base);
    this.push(base, start.first, i, site, sentence, isLand(place));
  }

  /** "reinforcement at Kant": the bare name means the base, in a source that knows the place only by it. */
  joinBareNames(): void {
    const { all } = this;
    const bases = new Set<number>();
    for (const [place, base] of this.named) {
      const draft = all.drafts[place]!;
      if (draft.known !== null || this.isAirport(draft) || draft.words.length > 1 || !this.military.has(base))
        continue;
      joinDrafts(all, place, base);
      all.drafts[base]!.votes[T.Base]! += 8;
      bases.add(base);
    }
    if (bases.size === 0) return;
    for (const mention of all.mentions)
      if (mention.candidate !== null && bases.has(rootOf(all.drafts, mention.draft)))
        mention.rule = 'place-description';
    this.dropCovered(bases);
  }

  /** The place's name inside a description is part of it, no mention of its own. */
  private dropCovered(bases: ReadonlySet<number>): void {
    const { mentions, drafts } = this.all;
    const covered = new Map<number, number>();
    for (const mention of mentions)
      if (mention.candidate === null && bases.has(mention.draft))
        for (let i = mention.first; i < mention.end; i++) covered.set(i, mention.draft);
    const kept = mentions.filter(
      (mention) => mention.candidate === null || covered.get(mention.first) !== rootOf(drafts, mention.draft),
    );
    mentions.length = 0;
    for (const mention of kept) mentions.push(mention);
  }

  private isAirport(draft: Draft): boolean {
    return draft.words.length > 1 && draft.words.some((word) => GENERIC.has(word));
  }

  private push(base: number, first: number, noun: number, site: Site, sentence: number, land: boolean): void {
    const end = Math.max(noun + 1, site.end);
    const inside = site.first >= first && site.end <= end;
    const anchored = inside && !land;
    addDescription(this.all, base, sentence, {
      first,
      end: site.first > noun ? this.withContainer(end) : noun + 1,
      anchorFirst: anchored ? site.first : this.nounStart(first, noun),
      anchorEnd: anchored ? site.end : noun + 1,
    });
  }

  /** The noun with its modifiers, without article: "largest foreign base". */
  private nounStart(first: number, noun: number): number {
    const tag = this.names.tag(first);
    return first < noun && (tag === Tag.Determiner || tag === Tag.Possessive) ? first + 1 : first;
  }

  /** "Kant, Kyrgyzstan": the country belongs to the description unless a verb makes it a subject. */
  private withContainer(end: number): number {
    const { names } = this;
    if (!names.isComma(end)) return end;
    const country = this.map.startingAt(end + 1);
    if (!country || !isLand(this.all.drafts[this.map.rootOf(country)]!)) return end;
    return isSubjectTag(names.tag(country.end)) ? end : country.end;
  }

  private isSoldierly(first: number, noun: number): boolean {
    const { names } = this;
    if (names.lemma(noun) !== 'base') return true;
    for (let i = first; i < noun; i++)
      if (SOLDIERLY.has(names.lemma(i)) || this.map.startingAt(i)?.form === 'adjective') return true;
    return false;
  }

  private isMilitary(i: number): boolean {
    const { names } = this;
    const word = names.lemma(i);
    if (word !== 'base') return true;
    const before = names.lemma(i - 1);
    return !OTHER_BASES.has(before) && !(names.lemma(i + 1) === 'of' || names.lemma(i + 1) === 'for');
  }

  private siteBehind(i: number): Site | null {
    const { names } = this;
    if (!PLACE_PREPOSITIONS.has(names.lemma(i + 1))) return null;
    let at = i + 2;
    while (names.tag(at) === Tag.Determiner || names.tag(at) === Tag.Possessive) at++;
    const mention = this.map.startingAt(at);
    return mention && this.isPlace(mention) ? this.siteOf(mention) : null;
  }

  /** "the Kant air base": a name before the noun that is no country's. */
  private siteBefore(mention: DraftMention | null): Site | null {
    if (!mention || mention.form === 'adjective') return null;
    return this.isPlace(mention) && !isLand(this.all.drafts[this.map.rootOf(mention)]!)
      ? this.siteOf(mention)
      : null;
  }

  /** "in Tajikistan, its largest foreign base". */
  private siteByApposition(first: number): Site | null {
    const { names } = this;
    const tag = names.tag(first);
    if ((tag !== Tag.Possessive && tag !== Tag.Determiner) || !names.isComma(first - 1)) return null;
    const mention = this.map.endingAt(first - 1);
    return mention && mention.form !== 'adjective' && this.isPlace(mention) ? this.siteOf(mention) : null;
  }

  /** "Uzbekistan, which closed a U.S. military base on its territory": the country that comes first in the sentence. */
  private ownTerritory(i: number, sentence: number): Site | null {
    const { names } = this;
    if (names.lemma(i + 1) !== 'on' || names.tag(i + 2) !== Tag.Possessive) return null;
    const word = names.lemma(i + 3);
    if (word !== 'territory' && word !== 'soil') return null;
    const first = names.sentences.first[sentence]!;
    for (let at = first; at < i; at++) {
      const mention = this.map.startingAt(at);
      if (!mention || mention.form === 'adjective' || !isLand(this.all.drafts[this.map.rootOf(mention)]!))
        continue;
      return { draft: mention.draft, first: mention.first, end: i + 4 };
    }
    return null;
  }

  private siteOf(mention: DraftMention): Site {
    return { draft: mention.draft, first: mention.anchorFirst, end: mention.anchorEnd };
  }

  private isPlace(mention: DraftMention): boolean {
    if (mention.form === 'surname' || mention.form === 'acronym') return false;
    const draft = this.all.drafts[this.map.rootOf(mention)]!;
    const { type } = winningType(draft.votes);
    return type !== 'person' && type !== 'event' && (type !== 'organisation' || draft.known === null);
  }

  /** The state whose base it is, where an adjective says so; it must not be the one it lies in. */
  private ownerOf(mention: DraftMention | null, place: Draft): string {
    if (!mention) return '';
    const owner = this.all.drafts[this.map.rootOf(mention)]!;
    return owner.known?.type === 'country' && owner !== place ? siteName(owner) : '';
  }
}

function isLand(draft: Draft): boolean {
  const type = draft.known?.type;
  return type === 'country' || type === 'region' || type === 'place';
}

function siteName(draft: Draft): string {
  const colon = draft.key.indexOf(':');
  const key = draft.key.slice(colon + 1);
  const words = key.split(' ').filter((word) => !GENERIC.has(word));
  return words.length > 0 ? words.join(' ') : key;
}

function isSubjectTag(tag: Tag): boolean {
  return tag === Tag.VerbS || tag === Tag.VerbPast || tag === Tag.Modal || tag === Tag.Verb;
}

const SOLDIERLY = new Set([
  'air',
  'military',
  'naval',
  'army',
  'force',
  'marine',
  'missile',
  'submarine',
  'nato',
]);
/** "customer base", "tax base": no place. */
const OTHER_BASES = new Set([
  'customer',
  'tax',
  'fan',
  'user',
  'power',
  'knowledge',
  'support',
  'manufacturing',
  'first',
  'second',
  'third',
  'data',
  'client',
  'industrial',
  'production',
  'home',
  'installed',
  'skills',
  'economic',
  'resource',
  'cost',
  'wide',
  'broad',
  'loyal',
  'solid',
  'legal',
]);
