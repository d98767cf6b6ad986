import { itemAt } from '../../text/itemAt';
import type { Chunk } from '../../language/chunk';
import type { Clause, ClauseStructure } from '../../language/clause';
import { SentenceCue } from '../../language/sentenceCue';
import { Tag } from '../../language/tag';
import { words } from '../../text/words';
import { WordClass } from '../../language/wordClass';
import type { AttributeReading } from './attributes/figureView';
import type { DocumentContext } from './documentContext';
import type { FigureSite } from './figureSite';

/** Those who fight, as the nouns that count them: a government's men, and those who fight it. */
type Side = 'soldier' | 'rebel';

const SOLDIERS = new SentenceCue(
  'soldier soldiers troop troops army military government serviceman servicemen commando commandos',
);
const REBELS = new SentenceCue(
  'rebel rebels insurgent insurgents militant militants guerrilla guerrillas fighter fighters militia militias militiaman militiamen paramilitary paramilitaries jihadist jihadists separatist separatists gunman gunmen',
);
const LOSS = new WordClass('loss');
const GENERAL = new WordClass('man member people person dead killed loss casualty other fatality');
const TOLLS = words('deaths injuries casualties arrests');
const KILLING = new WordClass(
  'kill wound injure capture inflict slay take eliminate neutralise neutralize liquidate',
);
const LOSING = new WordClass('lose suffer admit acknowledge concede report give put bury');

/**
 * Whose the dead, wounded and captured of a figure are where two sides fight and no noun says it: by whose losses they are, or by who killed or
 * lost them. Each side counts its own, and those of the other; the two must not be held against each other.
 */
export class Sides {
  private sides: ReadonlyMap<number, Side> | null = null;
  private both = false;

  constructor(private readonly c: DocumentContext) {}

  /** Whether the source tells of soldiers and of others who fight them. */
  get areTwo(): boolean {
    this.survey();
    return this.both;
  }

  /** The noun that stands for whom a figure counts; null where they are no fighters, or their own noun says it. */
  counted(site: FigureSite, { name }: AttributeReading): Side | null {
    const { kind, headToken } = this.c.figures[site.figure]!;
    if (kind !== 'count' || !TOLLS.has(name)) return null;
    if ((headToken >= 0 && !GENERAL.has(this.c.nounLemma(headToken))) || !this.areTwo) return null;
    return (
      this.inPhrase(site.structure.chunks[site.chunk]) ??
      this.ofLosses(site) ??
      this.suffering(site) ??
      this.byVerb(site)
    );
  }

  /** "130 RSG dead", "army losses". */
  private inPhrase(phrase: Chunk | undefined): Side | null {
    if (phrase?.kind !== 'np') return null;
    for (let t = phrase.first; t < phrase.end; t++) {
      const side = this.at(t);
      if (side) return side;
    }
    return null;
  }

  private at(token: number): Side | null {
    const word = this.c.wordId(token);
    const side = SOLDIERS.has(word) ? 'soldier' : REBELS.has(word) ? 'rebel' : null;
    const mention = side ? null : this.c.mention(token);
    return mention ? (this.sides!.get(mention.entity) ?? null) : side;
  }

  /** "puts army losses at 170", "gives its own losses as 59", "losses of 12". */
  private ofLosses(site: FigureSite): Side | null {
    const { structure, clause, governor, sentence } = site;
    for (const at of [governor, clause.subject, ...clause.objects]) {
      const phrase = itemAt(structure.chunks, at);
      if (phrase?.kind !== 'np' || at === site.chunk || !LOSS.has(this.c.nounLemma(phrase.head))) continue;
      return (
        this.inPhrase(phrase) ??
        this.behind(structure, at, 'of') ??
        this.ofSubject(structure, clause, sentence)
      );
    }
    return null;
  }

  private behind({ chunks }: ClauseStructure, at: number, preposition: string): Side | null {
    const next = chunks[at + 1];
    return next?.kind === 'prep' && this.c.word(next.first) === preposition
      ? this.inPhrase(chunks[at + 2])
      : null;
  }

  /** "inflicted 400 dead on the army", "40 dead among the rebels". */
  private suffering({ structure, chunk }: FigureSite): Side | null {
    return (
      this.behind(structure, chunk, 'on') ??
      this.behind(structure, chunk, 'among') ??
      this.behind(structure, chunk, 'of')
    );
  }

  /** "The army says it killed 417": others; "the rebels lost 20": their own. */
  private byVerb({ structure, clause, chunk, sentence }: FigureSite): Side | null {
    if (clause.verb < 0 || clause.subject === chunk) return null;
    const { lemma, passive } = structure.chunks[clause.verb]!.verb!;
    if (passive || !(KILLING.has(lemma) || LOSING.has(lemma))) return null;
    const own = this.ofSubject(structure, clause, sentence);
    if (!own || LOSING.has(lemma)) return own;
    return own === 'soldier' ? 'rebel' : 'soldier';
  }

  /** The side of who does it; of who is told of in the sentence before, where a pronoun does. */
  private ofSubject(structure: ClauseStructure, clause: Clause, sentence: number): Side | null {
    for (let at: Clause | undefined = clause; at; at = itemAt(structure.clauses, at.parent)) {
      const side = this.inPhrase(itemAt(structure.chunks, at.subject));
      if (side) return side;
    }
    const subject = itemAt(structure.chunks, clause.subject);
    if (sentence === 0 || !subject || this.c.reading.tags[subject.head] !== Tag.Pronoun) return null;
    const before = this.c.structure(sentence - 1);
    return this.inPhrase(itemAt(before.chunks, before.clauses[0]?.subject ?? -1));
  }

  private isAnywhere(cue: SentenceCue): boolean {
    for (let s = 0; s < this.c.reading.sentences.count; s++) if (this.c.hasCue(s, cue)) return true;
    return false;
  }

  /** Goes over the source once: which names are armies, which are told of as rebels. */
  private survey(): void {
    if (this.sides) return;
    const found = new Map<number, Side>();
    const seen = new Set<Side>();
    this.sides = found;
    if (!this.isAnywhere(SOLDIERS) || !this.isAnywhere(REBELS)) return;
    const { count } = this.c.reading.tokens;
    for (let t = 0; t < count; t++) {
      const word = this.c.wordId(t);
      const side = REBELS.has(word) ? 'rebel' : SOLDIERS.has(word) ? 'soldier' : null;
      if (!side) continue;
      seen.add(side);
      for (const at of [t, t - 1, t + 1]) {
        const mention = this.c.mention(at);
        if (!mention || !BODIES.has(this.c.typeOf(mention.entity))) continue;
        if (side === 'rebel' || (at === t && !found.has(mention.entity))) found.set(mention.entity, side);
      }
    }
    this.both = seen.size === 2;
  }
}

const BODIES = words('organisation military-unit unknown');
