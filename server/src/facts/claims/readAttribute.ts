import { words } from '../../text/words';
import type { Figure } from '../../extract/figures/figure';
import type { Chunk } from '../../language/chunk';
import { Tag } from '../../language/tag';
import type { AttributeLexicon } from './attributeLexicon';
import type { AttributeFamily, Measured } from './data/attributeFamilies';
import type { DocumentContext } from './documentContext';
import { measuredOf } from './measured';
import type { FigureSite } from './figureSite';

/** What a figure measures or counts. */
export interface AttributeReading {
  readonly name: string;
  /** Figures compare only where this is equal. */
  readonly comparable: string;
  readonly cumulative: boolean;
  /** Told of an event rather than of who or what the clause names: "killed 11". */
  readonly ofEvent: boolean;
  /** Chunk of the place a distance is measured from, -1 elsewhere. */
  readonly landmark: number;
  /** 0 to 1. */
  readonly sure: number;
  readonly why: string;
}

/** Reads the attribute of a figure from the words around it, the most telling first. */
export function readAttribute(
  context: DocumentContext,
  lexicon: AttributeLexicon,
  site: FigureSite,
): AttributeReading {
  return new AttributeReader(context, lexicon, site).read();
}

class AttributeReader {
  private readonly figure: Figure;
  private readonly measured: Measured;

  constructor(
    private readonly c: DocumentContext,
    private readonly lexicon: AttributeLexicon,
    private readonly site: FigureSite,
  ) {
    this.figure = c.figures[site.figure]!;
    this.measured = measuredOf(c, this.figure);
  }

  read(): AttributeReading {
    return (
      this.byDimension() ??
      this.byModifiedHead() ??
      this.byMark() ??
      this.byGovernor() ??
      this.byCounted() ??
      this.byVerb() ??
      this.byTopicNoun() ??
      this.byDistance() ??
      this.fallback()
    );
  }

  private get chunk(): Chunk {
    return this.site.structure.chunks[this.site.chunk]!;
  }

  private family(f: AttributeFamily, sure: number, why: string): AttributeReading {
    return {
      name: f.name,
      comparable: f.group ?? f.name,
      cumulative: f.cumulative ?? false,
      ofEvent: OF_EVENT.has(f.name),
      landmark: -1,
      sure,
      why,
    };
  }

  private byDimension(): AttributeReading | null {
    if (this.measured === 'age') return plain('age', false, 1, 'an age');
    if (this.measured === 'magnitude') return plain('magnitude', true, 1, 'a magnitude');
    return null;
  }

  /** "an eight-year contract", "a two-million-euro heist". */
  private byModifiedHead(): AttributeReading | null {
    if (!this.site.modifiesHead) return null;
    const head = this.c.nounLemma(this.chunk.head);
    const family = this.lexicon.byGovernor(head, this.measured);
    return family ? this.family(family, 0.9, `“${this.c.word(this.chunk.head)}” behind the figure`) : null;
  }

  /** "10 dead", "80 wounded", "40 km deep", "two men missing": an adjective or participle beside the figure. */
  private byMark(): AttributeReading | null {
    const { tokens } = this.c.reading;
    const from = this.markStart();
    const to = Math.min(this.figure.endToken + 2, tokens.count);
    for (let t = from; t < to; t++) {
      const tag = this.c.reading.tags[t]!;
      if (
        t >= this.figure.endToken &&
        tag !== Tag.Adjective &&
        tag !== Tag.VerbEn &&
        tag !== Tag.VerbIng &&
        tag !== Tag.VerbPast &&
        tag !== Tag.Adverb &&
        tag !== Tag.Noun &&
        tag !== Tag.NounPlural
      )
        break;
      const family =
        this.lexicon.byMark(tokens.word[t]!, this.measured) ??
        (t < this.figure.endToken ? this.lexicon.byMark(tokens.word[t]!, 'person') : null);
      if (family) return this.family(family, 0.95, `“${this.c.word(t)}” beside the figure`);
    }
    return this.byPredicate();
  }

  /** Tokens in front that may mark money: "worth $2m", "valued at some $2m". */
  private markStart(): number {
    const first = this.figure.firstToken;
    if (this.measured !== 'money') return first;
    return Math.max(this.site.structure.chunks[0]!.first, first - 2);
  }

  /** "11 people were missing", "left 31,000 people dead". */
  private byPredicate(): AttributeReading | null {
    const { clause, structure, role } = this.site;
    if (role !== 'subject' && role !== 'object') return null;
    if (
      clause.verb < 0 ||
      !['be', 'leave', 'remain', 'make', 'go'].includes(
        this.c.lexicon.word(structure.chunks[clause.verb]!.verb!.lemma),
      )
    )
      return null;
    for (const object of clause.objects) {
      if (object === this.site.chunk) continue;
      const family = this.lexicon.byMark(
        this.c.reading.tokens.word[structure.chunks[object]!.head]!,
        this.measured,
      );
      if (family)
        return this.family(family, 0.9, `“${this.c.word(structure.chunks[object]!.head)}” said of it`);
    }
    return null;
  }

  /** "a population of 120,000", "the death toll rose to 10", "at a depth of 10 km". */
  private byGovernor(): AttributeReading | null {
    const { structure, governor, preposition, role } = this.site;
    if (
      governor >= 0 &&
      (preposition === 'of' ||
        preposition === 'at' ||
        preposition === 'to' ||
        preposition === 'in' ||
        role === 'apposition')
    ) {
      const family =
        this.governedBy(structure.chunks[governor]!) ??
        this.placeOf(structure.chunks[governor]!, preposition);
      if (family)
        return this.family(family, 0.95, `“${this.c.chunkText(structure.chunks[governor]!)} ${preposition}”`);
    }
    // "$300 million debt", "$160 million offer": the noun inside the figure's own phrase, or behind it with "in".
    for (let t = this.figure.endToken; t < this.chunk.end; t++) {
      const family = this.lexicon.byGovernor(this.c.nounLemma(t), this.measured);
      if (family) return this.family(family, 0.9, `“${this.c.word(t)}” behind the figure`);
    }
    return this.byNounBehind();
  }

  /** "a town of 15,000 people", "home to 120,000 people". */
  private placeOf(phrase: Chunk, preposition: string): AttributeFamily | null {
    const home = this.c.word(phrase.head) === 'home';
    return preposition === (home ? 'to' : 'of')
      ? this.lexicon.byDirectGovernor(this.c.nounLemma(phrase.head), this.measured)
      : null;
  }

  private governedBy(phrase: Chunk): AttributeFamily | null {
    for (let t = phrase.end - 1; t >= phrase.first; t--) {
      const family = this.lexicon.byGovernor(this.c.nounLemma(t), this.measured);
      if (family) return family;
    }
    return null;
  }

  /** "$1bn … in military aid", "11m euros of jewellery": a noun that follows with "in", "of" or "worth of". */
  private byNounBehind(): AttributeReading | null {
    const { chunks, clauseOf } = this.site.structure;
    for (let i = this.site.chunk + 1; i + 1 < chunks.length && i < this.site.chunk + 8; i++) {
      if (clauseOf[i] !== clauseOf[this.site.chunk] || chunks[i]!.kind === 'vp') break;
      if (
        chunks[i]!.kind !== 'prep' ||
        chunks[i + 1]!.kind !== 'np' ||
        this.c.word(chunks[i]!.first) !== 'in'
      )
        continue;
      const family = this.lexicon.byGovernor(this.c.nounLemma(chunks[i + 1]!.head), this.measured);
      if (family) return this.family(family, 0.85, `“in ${this.c.chunkText(chunks[i + 1]!)}”`);
    }
    return null;
  }

  private byCounted(): AttributeReading | null {
    if (this.figure.headToken < 0) return null;
    const family = this.lexicon.byCounted(this.c.nounLemma(this.figure.headToken), this.measured);
    if (!family) return null;
    // Soldiers killed are deaths: the verb says more than the noun where it is about what happened to people.
    const verb = this.byVerb();
    return verb && FATES.has(verb.name)
      ? verb
      : this.family(family, 0.9, `counted “${this.c.word(this.figure.headToken)}”`);
  }

  /** Object of an active verb, subject of a passive one, or subject of a verb that takes no object. */
  private byVerb(): AttributeReading | null {
    const lemma = this.patientVerb();
    if (lemma === 0) return null;
    const family = this.lexicon.byVerb(lemma, this.measured);
    return family ? this.family(family, 0.95, `verb “${this.c.lexicon.word(lemma)}”`) : null;
  }

  /** The verb that the figure is the patient of; 0 where it is the agent or stands apart. */
  private patientVerb(): number {
    const { clause, role, structure, chunk } = this.site;
    if (clause.verb < 0) return 0;
    const verb = structure.chunks[clause.verb]!.verb!;
    const word = this.c.lexicon.word(verb.lemma);
    if (clause.subject === chunk || (role === 'prepositional' && this.partOfSubject()))
      return verb.passive || INTRANSITIVE.has(word) ? verb.lemma : 0;
    if (role === 'object')
      return verb.passive && clause.subject >= 0 && !this.measuredAlong() ? 0 : verb.lemma;
    if (role === 'prepositional')
      return this.measuredAlong() || OBLIQUE.has(this.site.preposition) ? verb.lemma : 0;
    return 0;
  }

  /** "a total of 10 people had been killed", "10 of the men died". */
  private partOfSubject(): boolean {
    const { clause, governor } = this.site;
    return governor >= 0 && governor === clause.subject;
  }

  /** Lengths, times and money go along a verb without being its object: "fell about 200ft", "sold for $5". */
  private measuredAlong(): boolean {
    return (
      this.measured === 'length' ||
      this.measured === 'time' ||
      this.measured === 'money' ||
      this.measured === 'percent'
    );
  }

  /** "the toll stands at 10", "the death toll rose to 10": the subject names the attribute. */
  private byTopicNoun(): AttributeReading | null {
    const { clause, structure, chunk } = this.site;
    for (const i of [clause.subject, ...clause.objects]) {
      if (i < 0 || i === chunk) continue;
      const family = this.governedBy(structure.chunks[i]!);
      if (family)
        return this.family(family, 0.85, `“${this.c.chunkText(structure.chunks[i]!)}” in the clause`);
    }
    return null;
  }

  /** "35 miles southwest of Bandar Abbas", "58 km from the capital". */
  private byDistance(): AttributeReading | null {
    if (this.measured !== 'length') return null;
    const { chunks } = this.site.structure;
    for (let i = this.site.chunk; i < chunks.length - 1 && i < this.site.chunk + 8; i++) {
      const word = this.c.word(chunks[i]!.first);
      if (chunks[i]!.kind === 'vp') break;
      if (chunks[i]!.kind === 'prep' && DISTANCE_PREPOSITIONS.has(word) && chunks[i + 1]!.kind === 'np') {
        return {
          ...plain('distance', false, 0.9, `“${word} ${this.c.chunkText(chunks[i + 1]!)}”`),
          landmark: i + 1,
        };
      }
    }
    return null;
  }

  private fallback(): AttributeReading {
    switch (this.measured) {
      case 'money':
        return { ...plain('value', false, 0.5, 'an amount of money'), comparable: 'worth' };
      case 'percent':
        return plain('share', false, 0.3, 'a share');
      case 'length':
      case 'area':
      case 'mass':
      case 'volume':
      case 'speed':
      case 'temperature':
      case 'energy':
        return plain(this.measured === 'mass' ? 'weight' : this.measured, false, 0.5, `a ${this.measured}`);
      case 'time':
        return plain('duration', false, 0.5, 'a length of time');
      default:
        return this.countOf();
    }
  }

  /** "seven villages … flattened" → "villages destroyed"; without a telling verb the noun alone. */
  private countOf(): AttributeReading {
    const head = this.figure.headToken;
    const noun =
      head < 0
        ? ''
        : this.lexicon.nounKey(this.c.nounLemma(head), this.c.lexicon.word(this.c.nounLemma(head)));
    const verb = this.patientVerb();
    const doing = verb ? this.lexicon.verbClass(verb) : null;
    const written = head < 0 ? 'number' : this.c.word(head) || this.c.textOf(head, head + 1).toLowerCase();
    const name = doing ? `${written} ${doing}` : written;
    const sure = head < 0 ? 0.2 : doing ? 0.8 : 0.6;
    return {
      ...plain(
        name,
        doing !== null && EVENT_DOINGS.has(doing),
        sure,
        doing ? `“${written}” with “${this.c.lexicon.word(verb)}”` : `counted “${written}”`,
      ),
      comparable: `count ${noun} ${doing ?? ''}`.trim(),
    };
  }
}

function plain(name: string, ofEvent: boolean, sure: number, why: string): AttributeReading {
  return { name, comparable: name, cumulative: false, ofEvent, landmark: -1, sure, why };
}

const OF_EVENT = words(
  'deaths injuries casualties missing displaced evacuated housed trapped rescued arrests charged hostages hospitalised infected magnitude attendance',
);
/** Attributes that say what happened to people, whoever they are. */
const FATES = words(
  'deaths injuries missing displaced evacuated trapped rescued arrests charged convicted hostages hospitalised infected vaccinated',
);
const EVENT_DOINGS = words('destroyed damaged closed stolen cancelled');
const INTRANSITIVE = words(
  'live reside dwell die perish drown fall vanish disappear attend gather march rally collapse crash',
);
const OBLIQUE = new Set(['with', 'by', 'for']);
const DISTANCE_PREPOSITIONS = words('of from off to');
