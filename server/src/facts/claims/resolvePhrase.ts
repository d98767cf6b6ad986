import { itemAt } from '../../text/itemAt';
import { WordClass } from '../../language/wordClass';
import { lastBelow } from '../../text/lastBelow';
import { words } from '../../text/words';
import type { EntityType, LocalMention } from '../../extract/names/documentNames';
import type { Chunk } from '../../language/chunk';
import type { Clause, ClauseStructure } from '../../language/clause';
import { Sense, Tag } from '../../language/tag';
import { eventLexicon } from '../events/eventLexicon';
import type { PeopleReading } from '../people/findPeople';
import { eventAt, type DocumentEvents, type EventMention } from '../events/localEvent';
import { isPerson } from './attributes/measured';
import type { DocumentContext } from './documentContext';
import { happeningOf } from './subjects/happeningOf';
import { MainTown } from './subjects/mainTown';

/** What a noun phrase stands for, and how sure that is (0 to 1). */
export type Referent =
  | { readonly kind: 'entity'; readonly entity: number; readonly sure: number; readonly why: string }
  | { readonly kind: 'event'; readonly event: number; readonly sure: number; readonly why: string }
  | { readonly kind: 'someone'; readonly person: number; readonly sure: number; readonly why: string };

/** Names that a common noun may explain. */
const THINGS: ReadonlySet<EntityType> = new Set(['unknown', 'equipment', 'product']);
/** Things that the dictionary knows as something else first. */
const ALSO_THINGS = words('cable line link network system craft');
/** The same, less or more sure. Written out: what spread syntax makes is slow to read. */
export function withSure(referent: Referent, sure: number, why = referent.why): Referent {
  switch (referent.kind) {
    case 'entity':
      return { kind: 'entity', entity: referent.entity, sure, why };
    case 'event':
      return { kind: 'event', event: referent.event, sure, why };
    case 'someone':
      return { kind: 'someone', person: referent.person, sure, why };
  }
}

const PLACES: ReadonlySet<EntityType> = new Set(['country', 'city', 'region', 'place', 'base']);

/** Leads from noun phrases to entities and events of the source. */
export class PhraseResolver {
  /** What the phrases of the last sentence asked for name, by chunk. */
  private resolved: (Referent | null)[] = [];
  private resolvedOf: ClauseStructure | null = null;
  private readonly town: MainTown;

  constructor(
    private readonly c: DocumentContext,
    private readonly events: DocumentEvents,
    private readonly people: PeopleReading,
  ) {
    this.town = new MainTown(c);
  }

  /** What the phrase names; null where it names nothing that the source tells of by name. Many rules ask for the same phrases. */
  resolve(structure: ClauseStructure, chunk: number, sentence: number): Referent | null {
    if (this.resolvedOf !== structure) {
      this.resolvedOf = structure;
      this.resolved = [];
    }
    const known = this.resolved[chunk];
    if (known !== undefined) return known;
    const found = this.find(structure, chunk, sentence);
    this.resolved[chunk] = found;
    return found;
  }

  private find(structure: ClauseStructure, chunk: number, sentence: number): Referent | null {
    const phrase = itemAt(structure.chunks, chunk);
    if (phrase?.kind !== 'np') return null;
    return (
      this.named(phrase) ??
      this.someone(phrase) ??
      this.definiteDocument(phrase, sentence) ??
      this.described(phrase) ??
      this.event(structure, chunk, sentence) ??
      this.ofName(structure, chunk) ??
      this.calledSo(phrase)
    );
  }

  /** The owner in front ("Orlo's free-trade zone" → Orlo), or a name set before the head ("the Harriers contract"). */
  possessor(structure: ClauseStructure, chunk: number): Referent | null {
    const phrase = itemAt(structure.chunks, chunk);
    if (phrase?.kind !== 'np') return null;
    for (let t = (phrase.possessorEnd || phrase.head) - 1; t >= phrase.first; t--) {
      const mention = this.c.mention(t);
      // "100,000 Swiss francs" do not belong to Switzerland.
      if (mention && mention.endToken <= phrase.head && !this.isCurrency(t))
        return {
          kind: 'entity',
          entity: mention.entity,
          sure: 0.6,
          why: `possessor “${this.c.textOf(mention.firstToken, mention.endToken)}”`,
        };
    }
    return null;
  }

  private isCurrency(token: number): boolean {
    return itemAt(this.c.figures, this.c.figureAt[token] ?? -1)?.kind === 'money';
  }

  /** As `possessor`, but people of a place are not the place: "Paris thieves". */
  owner(structure: ClauseStructure, chunk: number): Referent | null {
    const phrase = itemAt(structure.chunks, chunk);
    return phrase?.kind === 'np' && phrase.possessorEnd === 0 && isPerson(this.c, phrase.head)
      ? null
      : this.possessor(structure, chunk);
  }

  /** "Norland, whose army can …", "made Norland a country whose army can …": the one that "whose" points back to. */
  ownerBefore(
    { chunks, clauses, clauseOf }: ClauseStructure,
    chunk: number,
    sentence: number,
  ): Referent | null {
    const phrase = itemAt(chunks, chunk);
    if (phrase?.kind !== 'np' || this.c.word(phrase.first) !== 'whose') return null;
    let before = chunk - 1;
    while (before >= 0 && chunks[before]!.kind !== 'np') before--;
    const host = itemAt(clauses, itemAt(clauseOf, before) ?? -1);
    if (!host) return null;
    const structure = { chunks, clauses, clauseOf };
    // A country, a rank: what is said of the object, or, without one, of the subject.
    for (const at of [before, ...host.objects.filter((o) => o < before), host.subject]) {
      const referent = this.resolve(structure, at, sentence);
      if (referent?.kind === 'entity') return withSure(referent, referent.sure * 0.8);
    }
    return null;
  }

  /**
   * What a noun without a name belongs to: "the expansion of the force", "access to the air base", "an increase in troops in Ruritania, its
   * largest base". A name set beside the complement goes before the complement itself.
   */
  complement(structure: ClauseStructure, chunk: number, sentence: number, steps = 3): Referent | null {
    if (steps === 0) return null;
    for (const clause of structure.clauses) {
      for (const { phrase, governor, preposition } of clause.prepositional) {
        if (governor !== chunk || !BELONGING.has(this.c.wordId(structure.chunks[preposition]!.first)))
          continue;
        const referent =
          this.beside(structure, phrase, sentence) ??
          this.resolve(structure, phrase, sentence) ??
          this.complement(structure, phrase, sentence, steps - 1);
        if (referent) return withSure(referent, referent.sure * 0.9);
      }
    }
    return null;
  }

  /** The name set beside a phrase: "a climber, Martin Hale, slipped", "troops in Ruritania, its largest base". */
  beside(structure: ClauseStructure, chunk: number, sentence: number): Referent | null {
    for (const { appositions } of structure.clauses) {
      for (const { phrase, of } of appositions) {
        const referent = of === chunk ? this.resolve(structure, phrase, sentence) : null;
        if (referent?.kind === 'entity') return referent;
      }
    }
    return null;
  }

  /** What "it" stands for that hit at noon: no place, but what happened there. */
  happening(structure: ClauseStructure, clause: Clause, sentence: number): Referent | null {
    const event = happeningOf(this.c, this.events, structure, clause, sentence);
    return event < 0 ? null : { kind: 'event', event, sure: 0.8, why: '“it” that happens' };
  }

  private named(phrase: Chunk): Referent | null {
    const mention = this.c.mention(phrase.head) ?? this.nameBeside(phrase);
    if (!mention) return null;
    const coreference = mention.form === 'coreference';
    return {
      kind: 'entity',
      entity: mention.entity,
      sure: coreference ? 0.8 : 1,
      why: `${coreference ? 'coreference' : 'name'} “${this.c.textOf(mention.firstToken, mention.endToken)}”`,
    };
  }

  /** Who is told of by an age: "the 28-year-old American", "the 22-year-old Uruguay international". */
  aged(structure: ClauseStructure, chunk: number): Referent | null {
    const [phrase, next] = [itemAt(structure.chunks, chunk), structure.chunks[chunk + 1]];
    if (phrase?.kind !== 'np') return null;
    // "the 24-year-old's fourth win"
    const owner = phrase.possessorEnd > 0 ? this.personAt(phrase, phrase.possessorEnd - 2) : null;
    return owner ?? this.someone(phrase) ?? (next?.kind === 'np' ? this.someone(next) : null);
  }

  /** "the man", "a 36-year-old climber": a person without a name, or one whom the source names elsewhere. */
  private someone(phrase: Chunk): Referent | null {
    return this.personAt(phrase, phrase.head) ?? this.personAt(phrase, phrase.end - 1);
  }

  private personAt(phrase: Chunk, token: number): Referent | null {
    const index = this.people.at.get(token);
    if (index === undefined) return null;
    const { entity, role } = this.people.people[index]!;
    const why = `“${this.c.chunkText(phrase)}”: the ${role}`;
    return entity >= 0
      ? { kind: 'entity', entity, sure: 0.8, why: `${why} who is named later` }
      : { kind: 'someone', person: index, sure: 0.85, why };
  }

  /** "Orlo island", "Varna province", "the Tamar cable": a name and the kind of place or thing it is. */
  private nameBeside(phrase: Chunk): LocalMention | null {
    if (phrase.head === phrase.first) return null;
    const mention = this.c.mention(phrase.head - 1);
    return mention && this.typesOf(phrase.head)?.has(this.c.typeOf(mention.entity)) ? mention : null;
  }

  /** Of which types a name may be that a common noun beside it explains; null where the noun is for no place and no thing. */
  private typesOf(noun: number): ReadonlySet<EntityType> | null {
    const word = this.c.nounAt(noun);
    if (PLACE_NOUNS.has(word)) return PLACES;
    const sense = this.c.lexicon.nounSense[this.c.reading.tokens.word[noun]!];
    return sense === Sense.Artifact || ALSO_THINGS.has(word) ? THINGS : null;
  }

  /** A noun that names an event: the one this sentence tells of. */
  private event(structure: ClauseStructure, chunk: number, sentence: number): Referent | null {
    const phrase = structure.chunks[chunk]!;
    const { nouns, weakNouns } = eventLexicon();
    const lemma = this.c.nounLemma(phrase.head);
    const kinds = nouns.get(lemma) ?? weakNouns.get(lemma);
    const event = eventAt(this.events, sentence, structure.clauseOf[chunk]!);
    if (!kinds || event < 0 || !kinds.includes(this.events.events[event]!.kind)) return null;
    return { kind: 'event', event, sure: 0.9, why: `event noun “${this.c.word(phrase.head)}”` };
  }

  /** "the town of Kerrow", "the island of Orlo", "the villages of …": a kind of place and its name. */
  private ofName(structure: ClauseStructure, chunk: number): Referent | null {
    const { chunks } = structure;
    const phrase = chunks[chunk]!;
    if (DIRECTIONS.has(this.c.wordId(phrase.head))) return null;
    const [of, next] = [chunks[chunk + 1], chunks[chunk + 2]];
    if (of?.kind !== 'prep' || next?.kind !== 'np' || this.c.word(of.first) !== 'of') return null;
    if (
      this.c.lexicon.nounSense[this.c.reading.tokens.word[phrase.head]!] !== Sense.Location &&
      !PLACE_NOUNS.has(this.c.nounAt(phrase.head))
    )
      return null;
    const mention = this.c.mention(next.head);
    if (!mention || !PLACES.has(this.c.typeOf(mention.entity))) return null;
    return {
      kind: 'entity',
      entity: mention.entity,
      sure: 0.9,
      why: `“${this.c.chunkText(phrase)} of ${this.c.chunkText(next)}”`,
    };
  }

  /** "the island" behind "Orlo island", "the 5,000-km cable" behind "the Tamar cable": a name with the same noun beside it. */
  private calledSo(phrase: Chunk): Referent | null {
    if (this.c.reading.tags[phrase.first] !== Tag.Determiner || !DEFINITE.has(this.c.wordId(phrase.first)))
      return null;
    const types = this.typesOf(phrase.head);
    if (!types) return null;
    const head = this.c.nounAt(phrase.head);
    const last = this.lastMentionBefore(phrase.first);
    for (let i = last; i >= 0 && i > last - LOOK_BACK; i--) {
      const m = this.c.names.mentions[i]!;
      if (m.form === 'coreference' || !types.has(this.c.typeOf(m.entity))) continue;
      const beside =
        this.c.nounAt(m.endToken) === head ||
        this.c.word(m.endToken - 1) === head ||
        (this.c.word(m.firstToken - 1) === 'of' && this.c.word(m.firstToken - 2) === head);
      if (beside)
        return { kind: 'entity', entity: m.entity, sure: 0.8, why: `“the ${head}”: the last one called so` };
    }
    const town = this.town.called(head);
    return town < 0
      ? null
      : { kind: 'entity', entity: town, sure: 0.7, why: `“the ${head}”: the one named most` };
  }

  /** "the document" behind a treaty with a name: the last one told of. */
  private definiteDocument(phrase: Chunk, sentence: number): Referent | null {
    if (!DEFINITE.has(this.c.wordId(phrase.first))) return null;
    if (!DOCUMENT_NOUNS.has(this.c.nounLemma(phrase.head))) return null;
    const last = this.lastMentionBefore(phrase.first);
    for (let i = last; i >= 0 && i > last - LOOK_BACK; i--) {
      const { entity } = this.c.names.mentions[i]!;
      if (this.c.typeOf(entity) === 'agreement')
        return {
          kind: 'entity',
          entity,
          sure: 0.8,
          why: `“${this.c.chunkText(phrase)}”: the last one told of`,
        };
    }
    return this.agreementBefore(phrase, sentence);
  }

  /** "the document" behind "ratified an agreement": the event that the sentence before tells of. */
  private agreementBefore(phrase: Chunk, sentence: number): Referent | null {
    const { mentions, events } = this.events;
    const from = this.c.reading.tokens.start[phrase.first]!;
    let before: EventMention | null = null;
    for (let i = this.eventBefore(from); i >= 0 && mentions[i]!.sentence >= sentence - 1 && !before; i--)
      if (events[mentions[i]!.event]!.kind === 'deal') before = mentions[i]!;
    if (!before) return null;
    return {
      kind: 'event',
      event: before.event,
      sure: 0.75,
      why: `“${this.c.chunkText(phrase)}”: the agreement told of before`,
    };
  }

  /** Index of the last mention of an event that begins before an offset, -1 for none. */
  private eventBefore(offset: number): number {
    const { mentions } = this.events;
    return lastBelow(mentions.length, (i) => mentions[i]!.span.start, offset);
  }

  /** "the group" behind "the joint group of troops": what a description that a registry knows has as its noun. */
  private described(phrase: Chunk): Referent | null {
    if (!DEFINITE.has(this.c.wordId(phrase.first)) || phrase.end - phrase.first !== 2) return null;
    const noun = this.c.nounAt(phrase.head);
    const last = this.lastMentionBefore(phrase.first);
    for (let i = last; i >= 0 && i > last - NEAR; i--) {
      const m = this.c.names.mentions[i]!;
      if (m.rule !== 'registry' || this.headOf(m) !== noun) continue;
      const why = `“the ${noun}”: the last one described so`;
      return { kind: 'entity', entity: m.entity, sure: 0.8, why };
    }
    return null;
  }

  /** The noun of a description in lower case: the last before "of"; '' for names. */
  private headOf({ firstToken, endToken }: LocalMention): string {
    let at = firstToken;
    while (at + 1 < endToken && this.c.word(at + 1) !== 'of') at++;
    const tag = this.c.reading.tags[at]!;
    return tag === Tag.Noun || tag === Tag.NounPlural ? this.c.nounAt(at) : '';
  }

  private lastMentionBefore(token: number): number {
    const { mentions } = this.c.names;
    return lastBelow(mentions.length, (i) => mentions[i]!.firstToken, token);
  }
}

/** Prepositions that say whose, or where, something is. */
const BELONGING = new WordClass('of in to at');

/** Mentions looked at for what "the group" means. */
const NEAR = 20;
/** Mentions looked at for the place that "the island" means. */
const LOOK_BACK = 80;

/** "Mike Tierney, 33, who batted …": what stands between a name and its clause belongs to the name. */
function ageOf(
  resolver: PhraseResolver,
  structure: ClauseStructure,
  chunk: number,
  sentence: number,
): Referent | null {
  for (const { appositions } of structure.clauses)
    for (const { phrase, of } of appositions)
      if (phrase === chunk) return resolver.resolve(structure, of, sentence);
  return null;
}

/** The entity or event that the subject of a clause names. */
export function subjectOf(
  resolver: PhraseResolver,
  structure: ClauseStructure,
  clause: Clause,
  sentence: number,
): Referent | null {
  if (clause.subject < 0) return null;
  const own =
    resolver.happening(structure, clause, sentence) ?? resolver.resolve(structure, clause.subject, sentence);
  if (own && own.kind !== 'someone') return own;
  return (
    resolver.beside(structure, clause.subject, sentence) ??
    ageOf(resolver, structure, clause.subject, sentence) ??
    own ??
    resolver.owner(structure, clause.subject) ??
    resolver.ownerBefore(structure, clause.subject, sentence)
  );
}

const DOCUMENT_NOUNS = new WordClass('document text paper treaty accord pact protocol convention');
const DEFINITE = new WordClass('the this that');
/** Directions are locations to the dictionary; what follows them is a landmark. */
const DIRECTIONS = new WordClass(
  'north south east west northeast northwest southeast southwest off away outside inside side end part centre center coast edge',
);
/** Kinds of places that stand beside their names. */
const PLACE_NOUNS = words(
  'island town city village province region district county state port capital republic country isle suburb valley resort municipality prefecture territory emirate kingdom',
);
