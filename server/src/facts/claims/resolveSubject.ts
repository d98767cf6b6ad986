import { itemAt } from '../../text/itemAt';
import { WordClass } from '../../language/wordClass';
import { words } from '../../text/words';
import type { Clause } from '../../language/clause';
import { Sense, Tag } from '../../language/tag';
import { eventAt, type DocumentEvents } from '../events/localEvent';
import type { DocumentContext } from './documentContext';
import type { FigureSite } from './figureSite';
import type { AttributeReading } from './attributes/figureView';
import { isPerson } from './attributes/measured';
import { isReporting } from './readModality';
import {
  bodyBefore,
  changingThing,
  holder,
  ownerOfPronoun,
  stationedAt,
  subjectBefore,
} from './subjects/nearbySubject';
import {
  commaBefore,
  holderOf,
  lastingThing,
  measuredThing,
  purposeOf,
  tellsOfEpicentre,
} from './subjects/holder';
import { partOfEvent } from './subjects/partOfEvent';
import { convictOf, isSeen } from './subjects/affected';
import { endowedPhrase, endowedWith } from './subjects/endowed';
import { NOBODY, type SubjectReading } from './subjects/subjectReading';
import { namedByPreposition } from './namedByPreposition';
import { refOf } from './refOf';
import { subjectOf, withSure, type PhraseResolver, type Referent } from './resolvePhrase';

/** Verbs whose object is what the figure is about. */
const ESTIMATING = new WordClass(
  'put place estimate value set measure assess count peg price calculate reckon locate',
);

/** What can be counted, but seldom is what a count is about. */
const THINGS = words('equipment product');

const UNITS = words('military-unit organisation');
const UNINHABITED = words('military-unit organisation person product equipment publication agreement');

const AGELESS = words('country city region place base agreement product equipment publication');

/** Events that somebody does to others. */
const RAIDS = words('robbery attack kidnapping murder escape breach');

/** Verbs whose figure goes to somebody: the receiver is whom the figure is about. */
const TRANSFER = new WordClass(
  'provide give pledge send supply donate grant lend deliver award pay transfer contribute promise allocate hand',
);

/**
 * Who or what a figure is about, by the structure of its clause: what its phrase belongs to, then the subject of the verb,
 * then what the clause hangs on, then the event that the sentence tells of.
 */
export class SubjectResolver {
  /** Attribute that a subject is looked for. */
  private wanted = '';

  constructor(
    private readonly c: DocumentContext,
    private readonly phrases: PhraseResolver,
    private readonly events: DocumentEvents,
  ) {}

  resolve(site: FigureSite, attribute: AttributeReading): SubjectReading {
    if (attribute.ofEvent)
      return (
        partOfEvent(this.c, this.events, site) ?? this.eventFor(site) ?? this.byStructure(site) ?? NOBODY
      );
    this.wanted = attribute.name;
    if (attribute.name === 'sentence') {
      const convict = convictOf(this.c, this.phrases, site);
      if (convict) return this.reading(site, convict.referent) ?? this.eventFor(site) ?? NOBODY;
    }
    if (this.countsRaiders(site, attribute)) return this.eventFor(site) ?? NOBODY;
    return (
      this.lasting(site) ??
      this.byStructure(site) ??
      this.unnamed(site) ??
      this.eventFor(site, this.agentless(site) ? 0.8 : 0.5) ??
      NOBODY
    );
  }

  /** "Four gunmen robbed a hotel in Lund", "the five-strong gang": how many did it is told of what they did. */
  private countsRaiders(site: FigureSite, { comparable }: AttributeReading): boolean {
    const { sentence, structure, chunk, clause, governor } = site;
    if (!comparable.startsWith('count ') || clause.verb < 0) return false;
    const isPeople = comparable === 'count person' || isPerson(this.c, structure.chunks[chunk]!.head);
    if (!isPeople) return false;
    const event = eventAt(this.events, sentence, structure.clauseOf[chunk]!);
    if (event < 0) return false;
    // "footage shows three men climbing in"
    if (isSeen(this.c, site)) return true;
    // "was seized by six men"
    const acts = structure.chunks[clause.verb]!.verb!.passive
      ? site.preposition === 'by'
      : clause.subject === chunk || (governor >= 0 && clause.subject === governor);
    return acts && RAIDS.has(this.events.events[event]!.kind);
  }

  private reading(site: FigureSite, referent: Referent | null): SubjectReading | null {
    if (!referent || !this.fits(referent)) return null;
    const event = eventAt(this.events, site.sentence, site.structure.clauseOf[site.chunk]!);
    return { ref: refOf(referent, event), sure: referent.sure, why: referent.why };
  }

  /** Countries have no age, and companies no inhabitants. */
  private fits(referent: Referent): boolean {
    if (referent.kind !== 'entity') return true;
    if (this.wanted === 'population') return !UNINHABITED.has(this.c.typeOf(referent.entity));
    if (this.wanted !== 'age') return true;
    return !AGELESS.has(this.c.typeOf(referent.entity));
  }

  private byStructure(site: FigureSite): SubjectReading | null {
    return (
      this.inOwnPhrase(site) ??
      this.modified(site) ??
      (this.wanted === 'stake' ? this.reading(site, holder(this.phrases, site)) : null) ??
      this.estimated(site) ??
      this.receiver(site) ??
      this.reading(site, endowedWith(this.c, this.phrases, site)) ??
      this.reading(site, changingThing(this.c, this.phrases, site)) ??
      this.reading(site, stationedAt(this.c, this.phrases, site)) ??
      this.byRole(site) ??
      this.byClause(site) ??
      this.reading(site, ownerOfPronoun(this.c, this.phrases, site)) ??
      this.reading(site, bodyBefore(this.c, this.phrases, site)) ??
      this.reading(site, subjectBefore(this.c, this.phrases, site)) ??
      this.things(site)
    );
  }

  /** "36-year-old Tom Harden", "a 6.1-magnitude quake", "the Harriers' eight-year offer". */
  private inOwnPhrase(site: FigureSite): SubjectReading | null {
    const aged = this.wanted === 'age' ? this.aged(site) : null;
    if (aged) return aged;
    if (site.modifiesHead) {
      const named = this.phrases.resolve(site.structure, site.chunk, site.sentence);
      if (named) return this.reading(site, named);
    }
    const unit = this.ownUnit(site);
    if (unit) return this.reading(site, unit);
    const owner = this.phrases.owner(site.structure, site.chunk);
    if (owner && this.isThing(owner)) return null;
    // "sent 200 Toyota trucks to Chad": the maker owns nothing.
    const isMaker = owner?.kind === 'entity' && site.structure.chunks[site.chunk]!.possessorEnd === 0;
    return (isMaker ? this.receiver(site) : null) ?? this.reading(site, owner);
  }

  /** "Hale, the 52-year-old chief, …", "the driver, 57, and …"; "the 23-year-old was …", where the age itself stands for who is that old. */
  private aged(site: FigureSite): SubjectReading | null {
    const { structure, chunk, role, governor } = site;
    const { chunks } = structure;
    const comma = commaBefore(this.c, chunks, chunk);
    const isBetweenCommas = comma >= 0 && chunks[chunk + 1]?.kind === 'comma';
    const of = role === 'apposition' ? governor : isBetweenCommas ? comma - 1 : -1;
    const beside = of < 0 ? null : this.explained(site, of, 0.95);
    return beside ?? this.reading(site, this.phrases.aged(structure, chunk));
  }

  /** "some 200 French troops": a group that the source knows as one. */
  private ownUnit({ structure, chunk, sentence }: FigureSite): Referent | null {
    const own = this.phrases.resolve(structure, chunk, sentence);
    return own?.kind === 'entity' && UNITS.has(this.c.typeOf(own.entity)) ? own : null;
  }

  /** "300 armoured vehicles of that make": what is counted is not whom it is about, unless there is nobody else. */
  private things(site: FigureSite): SubjectReading | null {
    return this.reading(site, this.phrases.owner(site.structure, site.chunk));
  }

  private isThing(referent: Referent): boolean {
    return referent.kind === 'entity' && THINGS.has(this.c.typeOf(referent.entity));
  }

  /** "put the epicentre of the quake at 58 km", "estimated the loss at $5m": what is put there, not who puts it. */
  private estimated(site: FigureSite): SubjectReading | null {
    const { clause, structure, role } = site;
    if (
      clause.verb < 0 ||
      (role !== 'prepositional' && role !== 'object') ||
      !ESTIMATING.has(structure.chunks[clause.verb]!.verb!.lemma)
    )
      return null;
    for (const object of clause.objects) {
      if (object >= site.chunk) continue;
      const own = this.explained(site, object, 0.9) ?? this.heldBy(site, object);
      if (own) return own;
    }
    return tellsOfEpicentre(this.c, site) ? this.eventFor(site) : null;
  }

  /** What a phrase belongs to by "of": "the epicentre of Sunday's quake". */
  private heldBy(site: FigureSite, chunk: number): SubjectReading | null {
    for (const p of site.clause.prepositional) {
      if (p.governor !== chunk) continue;
      const referent = this.phrases.resolve(site.structure, p.phrase, site.sentence);
      if (referent) return this.reading(site, withSure(referent, referent.sure * 0.9));
    }
    return null;
  }

  /** "provided 300 vehicles to Uzbekistan": the receiver. */
  private receiver(site: FigureSite): SubjectReading | null {
    const { clause, structure } = site;
    if (clause.verb < 0 || !TRANSFER.has(structure.chunks[clause.verb]!.verb!.lemma)) return null;
    for (const p of clause.prepositional) {
      if (this.c.word(structure.chunks[p.preposition]!.first) !== 'to') continue;
      const referent = this.phrases.resolve(structure, p.phrase, site.sentence);
      if (referent) return this.reading(site, withSure(referent, referent.sure * 0.9));
    }
    return null;
  }

  private byRole(site: FigureSite): SubjectReading | null {
    switch (site.role) {
      case 'apposition':
        return this.explained(site, site.governor, 0.95);
      case 'prepositional':
        return site.governor >= 0 ? this.owner(site, site.governor) : null;
      case 'subject':
        return this.ofSubjectFigure(site);
      default:
        return null;
    }
  }

  /** Follows appositions: "Harriers (seven years, $140 million)" leads from either figure to the team. */
  private explained(site: FigureSite, chunk: number, sure: number): SubjectReading | null {
    for (let at = chunk, steps = 0; at >= 0 && steps < 6; steps++) {
      const referent = this.phrases.resolve(site.structure, at, site.sentence);
      if (referent) return this.reading(site, withSure(referent, referent.sure * sure));
      const next = this.explains(site, at);
      if (next < 0) break;
      at = next;
    }
    return null;
  }

  private explains(site: FigureSite, chunk: number): number {
    for (const clause of site.structure.clauses) {
      const found = clause.appositions.find((a) => a.phrase === chunk);
      if (found) return found.of;
    }
    return -1;
  }

  /** "a town of about 15,000 people", "a population of 120,000": what the governing noun belongs to. */
  private owner(site: FigureSite, governor: number): SubjectReading | null {
    for (let at = governor, steps = 0; at >= 0 && steps < 4; steps++) {
      const referent =
        this.phrases.resolve(site.structure, at, site.sentence) ?? this.phrases.possessor(site.structure, at);
      // "Tolland Partners, a shareholder with 9.8 percent": the name, rather than somebody.
      const isNamed = referent !== null && referent.kind !== 'someone';
      const apposition = isNamed ? null : this.explained(site, this.explains(site, at), 0.9);
      if (apposition) return apposition;
      if (referent) return this.reading(site, withSure(referent, referent.sure * 0.9));
      const above = this.governorOf(site, at);
      at = above >= 0 ? above : endowedPhrase(this.c, site.structure, at);
    }
    return null;
  }

  private governorOf(site: FigureSite, chunk: number): number {
    for (const clause of site.structure.clauses) {
      const found = clause.prepositional.find((p) => p.phrase === chunk);
      if (found) return found.governor;
    }
    return -1;
  }

  /** "17 questions would be discussed at the summit", "200 troops are stationed in Dushanbe": what stands behind a preposition. */
  private ofSubjectFigure(site: FigureSite): SubjectReading | null {
    for (const p of site.clause.prepositional) {
      const word = this.c.word(site.structure.chunks[p.preposition]!.first);
      if (word !== 'at' && word !== 'in' && word !== 'of' && word !== 'on' && word !== 'for') continue;
      const referent = this.phrases.resolve(site.structure, p.phrase, site.sentence);
      if (referent) return this.reading(site, withSure(referent, referent.sure * 0.7));
    }
    return null;
  }

  /** The subject of the clause, or of the clauses it hangs on; never the one who merely reports it. */
  private byClause(site: FigureSite): SubjectReading | null {
    let sure = 0.9;
    for (
      let clause: Clause | undefined = site.clause;
      clause;
      clause = itemAt(site.structure.clauses, clause.parent)
    ) {
      const holdsFigure = clause.subject === site.chunk;
      if (!holdsFigure && !this.reports(site, clause)) {
        const referent =
          subjectOf(this.phrases, site.structure, clause, site.sentence) ??
          namedByPreposition(this.c, this.phrases, site, clause);
        if (referent) return this.reading(site, withSure(referent, referent.sure * sure));
        if (clause === site.clause && this.isOther(site)) return null;
      }
      sure *= 0.75;
    }
    return null;
  }

  /** "Jones got eight years and his brother got five": a clause beside the first, with a subject of its own. */
  private isOther({ clause, structure }: FigureSite): boolean {
    const subject = itemAt(structure.chunks, clause.subject);
    if (clause.kind !== 'main' || clause.inherited || !subject) return false;
    return isPerson(this.c, subject.head);
  }

  private reports(site: FigureSite, clause: Clause): boolean {
    if (clause.verb < 0 || clause === site.clause) return false;
    return isReporting(this.c.lexicon.word(site.structure.chunks[clause.verb]!.verb!.lemma));
  }

  /** "the train was doing 90 km/h", "a limit of 60": a thing without a name stands for itself within the event. */
  private unnamed(site: FigureSite): SubjectReading | null {
    const holder = holderOf(this.c, site);
    return holder === site.chunk ? null : this.thing(site, holder);
  }

  private thing(site: FigureSite, holder: number): SubjectReading | null {
    const phrase = itemAt(site.structure.chunks, holder);
    if (
      phrase?.kind !== 'np' ||
      this.c.figureAt[phrase.head]! >= 0 ||
      this.c.reading.tags[phrase.head] === Tag.Pronoun ||
      isPerson(this.c, phrase.head)
    )
      return null;
    const { subject } = site.clause;
    const purpose = holder === subject && this.wanted === 'duration' ? purposeOf(this.c, site) : '';
    const noun = purpose || this.c.nounAt(phrase.head);
    const event = this.eventFor(site);
    if (
      noun === '' ||
      !event ||
      this.c.lexicon.nounSense[this.c.reading.tokens.word[phrase.head]!] === Sense.Time
    )
      return null;
    const why = `“${this.c.chunkText(phrase)}”, which has no name`;
    return { ref: event.ref, sure: 0.65, why, qualifier: noun };
  }

  /** "A 50ft yacht sank the ship", "a wave 3 metres high hit Orlo": the measure of that thing, whoever does what to it. */
  private modified(site: FigureSite): SubjectReading | null {
    const at = measuredThing(this.c, site);
    const named =
      at < 0 || at === site.chunk ? null : this.phrases.resolve(site.structure, at, site.sentence);
    return named ? this.reading(site, named) : this.thing(site, at);
  }

  /** "After four days of fighting the army took Orlo": told of the fighting, not of the army. */
  private lasting(site: FigureSite): SubjectReading | null {
    const at = this.wanted === 'duration' ? lastingThing(this.c, site) : -1;
    const event = at < 0 ? null : this.eventFor(site);
    if (!event || this.c.mention(site.structure.chunks[at]!.head)) return null;
    const named = this.phrases.resolve(site.structure, at, site.sentence);
    const noun = this.c.nounAt(site.structure.chunks[at]!.head);
    if (named) return this.reading(site, named);
    return { ref: event.ref, sure: 0.65, why: `“of ${noun}”`, qualifier: noun };
  }

  /** Nobody, a pronoun or unnamed people do it: "the men made off with …" tells of the event. */
  private agentless(site: FigureSite): boolean {
    const subject = itemAt(site.structure.chunks, site.clause.subject);
    if (!subject || site.clause.subject === site.chunk) return true;
    return this.c.reading.tags[subject.head] === Tag.Pronoun || isPerson(this.c, subject.head);
  }

  /** The event named in the clause, else the one that the sentence tells of. */
  private eventFor(site: FigureSite, share = 1): SubjectReading | null {
    const event = eventAt(this.events, site.sentence, site.structure.clauseOf[site.chunk]!);
    if (event < 0) return null;
    const known = this.events.events[event]!.kind !== 'story';
    return {
      ref: { kind: 'event', event },
      sure: (known ? 0.85 : 0.7) * share,
      why: known ? 'the event that the sentence tells of' : 'what the source is about',
    };
  }
}
