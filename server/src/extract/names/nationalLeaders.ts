import { Tag } from '../../language/tag';
import { words } from '../../text/words';
import type { AntecedentFinder } from './antecedents';
import type { DraftMention } from './draft';
import type { NameTokens } from './nameTokens';

/** Those of whom a state has one at a time. */
const LEADERS = words('president leader premier chancellor king queen emir sultan monarch ruler');
/** Tokens before a name among which its office and country are looked for: "the president of Ruritania (RR), Karl Orman". */
const BEFORE = 9;

/** The leaders that a source names with their countries: "Ruritanian President Karl Orman", "the president of Ruritania, Karl Orman". */
export class NationalLeaders {
  /** By the root of a country the roots of its leaders, each with the token of the first such mention; made when first asked for. */
  private ofCountry: Map<number, Map<number, number>> | null = null;

  constructor(
    private readonly names: NameTokens,
    private readonly finder: AntecedentFinder,
  ) {}

  /** "the Ruritanian leader": links it with the one leader of that country whom the source has named by then. `adjective`: the token behind the article. */
  link(article: number, adjective: number, sentence: number): void {
    const { names, finder } = this;
    const noun = adjective + 1;
    if (!names.isWord(noun) || names.isCapital(noun) || !LEADERS.has(names.lemma(noun))) return;
    if (names.isCapital(noun + 1)) return;
    const of = this.countryAt(adjective);
    if (of < 0) return;
    this.ofCountry ??= this.collect();
    const [only, ...others] = this.ofCountry.get(of) ?? [];
    if (!only || others.length > 0 || only[1] > article) return;
    finder.add(article, noun + 1, sentence, only[0], 'definite-description');
  }

  private countryAt(token: number): number {
    const mention = this.finder.mentions[this.finder.indexAt(token)];
    return mention?.first === token && mention.end === token + 1 ? this.countryOf(mention) : -1;
  }

  private countryOf(mention: DraftMention): number {
    const root = this.finder.rootOf(mention);
    return this.finder.typeOf(root) === 'country' ? root : -1;
  }

  private collect(): Map<number, Map<number, number>> {
    const found = new Map<number, Map<number, number>>();
    const { mentions } = this.finder;
    for (const mention of mentions) {
      const root = this.finder.rootOf(mention);
      if (mention.form === 'coreference' || this.finder.typeOf(root) !== 'person') continue;
      const country = this.countryOfOffice(this.officeOf(mention));
      if (country < 0) continue;
      const known = found.get(country);
      if (!known) found.set(country, new Map([[root, mention.first]]));
      else if (!known.has(root)) known.set(root, mention.first);
    }
    return found;
  }

  /** "President" in the name or before it, -1 for none; the president's aide holds none. */
  private officeOf({ first, anchorFirst, sentence }: DraftMention): number {
    const from = Math.max(this.names.sentences.first[sentence]!, first - BEFORE);
    for (let t = anchorFirst - 1; t >= from && !this.names.isClitic(t); t--)
      if (LEADERS.has(this.names.text(t).toLowerCase())) return t;
    return -1;
  }

  /** The country of an office: "Ruritanian president", "Ruritania's president", "president of the Republic of Ruritania". */
  private countryOfOffice(office: number): number {
    const { names, finder } = this;
    if (office < 0) return -1;
    const end = names.isClitic(office - 1) ? office - 1 : office;
    const of = names.lemma(office + 1) === 'of' ? office + 2 : -1;
    const start = of >= 0 && names.tag(of) === Tag.Determiner ? of + 1 : of;
    const near = finder.indexAt(office);
    for (let i = Math.max(0, near - 3); i < Math.min(finder.mentions.length, near + 3); i++) {
      const mention = finder.mentions[i]!;
      if (mention.end !== end && mention.first !== start) continue;
      const country = this.countryOf(mention);
      if (country >= 0) return country;
    }
    return -1;
  }
}
