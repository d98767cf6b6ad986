import { words } from '../../text/words';
import type { EntityType, LocalMention } from '../../extract/names/documentNames';
import { Tag } from '../../language/tag';
import { WordClass } from '../../language/wordClass';
import { bySentence } from '../claims/bySentence';
import { isDate, type DocumentContext } from '../claims/documentContext';
import { eventLexicon } from './eventLexicon';
import { isDistant } from './distantDate';
import { findEventHits, type EventHit } from './eventHits';
import { mainKind } from './mainKind';
import { recalledLists } from './recalledLists';
import { findTopics, type Topic } from './findTopics';
import { finishDraft, type EventDraft } from './eventDraft';
import type { DocumentEvents, EventMention } from './localEvent';
import { namesBySentence } from './sentenceNames';

/** Sentences from the start in which names and event words count as what the source is about. */
const LEAD = 4;
/** Sentences whose names lead. */
const LEAD_NAMES = 3;
/** Names further down say half as much of what the source is about. */
const LATE_SHARE = 0.5;
/** Names that say no more than which country. */
const TELLING = 0.4;

/** How much a name of this type tells events apart. */
const ANCHOR_WEIGHT: Readonly<Record<EntityType, number>> = {
  country: 0.4,
  region: 0.6,
  city: 0.6,
  place: 0.8,
  base: 1,
  organisation: 0.9,
  'military-unit': 1,
  person: 1,
  equipment: 0.6,
  product: 0.9,
  event: 1,
  agreement: 1,
  publication: 0,
  unknown: 0.7,
};

/** A stretch of a sentence: all of it, or one clause; with what stands in it. */
interface Stretch {
  readonly first: number;
  readonly end: number;
  readonly hits: readonly EventHit[];
  /** Local entities. */
  readonly names: readonly number[];
  /** Figures of times that cannot be that of the report: a year, an earlier month, "two years ago". */
  readonly distantTimes: readonly number[];
}

/**
 * The events that a source tells of: the one it is about, and earlier cases that it recalls ("in February, a quake in …").
 * `furniture[s]` is not 0 for sentences that belong to the page.
 */
export function findEvents(context: DocumentContext, furniture: Uint8Array): DocumentEvents {
  return new EventFinder(context, furniture).run();
}

class EventFinder {
  private readonly hits: readonly EventHit[];
  private readonly hitsOf: readonly (readonly EventHit[])[];
  private readonly drafts: EventDraft[] = [];
  private readonly eventOfSentence: Int32Array;
  private readonly eventOfClause = new Map<number, number[]>();
  private readonly namesOf: readonly (readonly LocalMention[])[];
  private readonly order: number[] = [];
  private readonly rankOf: number[] = [];
  private readonly topics: readonly Topic[];
  /** Names of the first sentences that tell more than which country. */
  private readonly leadNames: ReadonlySet<number>;
  private readonly recalled: Uint8Array;
  /** How much each local entity tells events apart. */
  private readonly weightOf: readonly number[];
  /** Written forms of dates, by figure. */
  private readonly dateKeys: (string | undefined)[] = [];

  constructor(
    private readonly c: DocumentContext,
    furniture: Uint8Array,
  ) {
    const { count } = c.reading.sentences;
    this.namesOf = namesBySentence(c);
    this.eventOfSentence = new Int32Array(count).fill(-1);
    for (let s = 0; s < count; s++) {
      this.rankOf.push(this.order.length);
      if (!furniture[s]) this.order.push(s);
    }
    this.hits = findEventHits(c, this.order);
    this.hitsOf = bySentence(this.hits, count);
    this.topics = findTopics(c, furniture);
    this.recalled = recalledLists(c);
    this.weightOf = c.names.entities.map(({ type }) => ANCHOR_WEIGHT[type]);
    this.leadNames = this.tellingNames(this.order.slice(0, LEAD_NAMES));
  }

  private tellingNames(sentences: readonly number[]): ReadonlySet<number> {
    const found = new Set<number>();
    for (const s of sentences)
      for (const { entity } of this.namesOf[s]!) if (this.isTelling(entity)) found.add(entity);
    return found;
  }

  run(): DocumentEvents {
    this.drafts.push({
      kind: mainKind(this.hits, this.rankOf),
      main: true,
      nouns: new Map(),
      anchors: new Map(),
      time: this.leadDate(),
    });
    let current = 0;
    for (const [rank, s] of this.order.entries()) {
      current = this.assign(s, rank, current);
      this.eventOfSentence[s] = current;
    }
    return {
      events: this.drafts.map((d) => finishDraft(d, d.main ? this.topics : [])),
      mentions: this.mentions(),
      eventOfSentence: this.eventOfSentence,
      eventOfClause: this.eventOfClause,
    };
  }

  private get main(): EventDraft {
    return this.drafts[0]!;
  }

  /** The time of the event a source is about: the first date in its lead. */
  private leadDate(): number {
    for (const s of this.order.slice(0, LEAD)) {
      for (const i of this.c.figuresIn(s)) {
        const f = this.c.figures[i]!;
        if (!f.furniture && f.value.type === 'date' && f.kind === 'date') return i;
      }
    }
    return -1;
  }

  /** The event that a sentence tells of; where its clauses tell of several, they are noted one by one. */
  private assign(s: number, rank: number, current: number): number {
    const whole = this.whole(s);
    if (this.recalled[s]) return this.recall(whole, rank);
    if (rank >= 1 && this.mixes(whole)) return this.assignClauses(whole, s, rank);
    const event = this.eventFor(whole, rank, current);
    this.note(event, whole, rank);
    return event;
  }

  /** One of a list of other events: its date is that of the event. */
  private recall(whole: Stretch, rank: number): number {
    const event = this.background(whole);
    this.note(event, whole, rank);
    return event;
  }

  private whole(s: number): Stretch {
    const { first } = this.c.reading.sentences;
    return {
      first: first[s]!,
      end: first[s + 1]!,
      hits: this.hitsOf[s]!,
      names: this.namesOf[s]!.map((n) => n.entity),
      distantTimes: this.recalled[s]
        ? this.c.figuresIn(s).filter((i) => isDate(this.c.figures[i]!))
        : this.distantTimesIn(s),
    };
  }

  private part(whole: Stretch, s: number, first: number, end: number): Stretch {
    const isInside = (token: number): boolean => token >= first && token < end;
    return {
      first,
      end,
      hits: whole.hits.filter((hit) => isInside(hit.token)),
      names: this.namesOf[s]!.filter((n) => isInside(n.firstToken)).map((n) => n.entity),
      distantTimes: whole.distantTimes.filter((i) => isInside(this.c.figures[i]!.firstToken)),
    };
  }

  /** Two times apart from the report's, or the event of the source beside another one. */
  private mixes(whole: Stretch): boolean {
    const times = whole.distantTimes;
    const both =
      this.pointsToMain(whole) &&
      (times.length > 0 || this.bringsInOther(whole) || this.happensElsewhere(whole));
    const second = this.bringsInOther(whole) && whole.hits.length > 1;
    return both || second || (times.length > 1 && times.some((t) => !this.isSameTime(t, times[0]!)));
  }

  private assignClauses(whole: Stretch, s: number, rank: number): number {
    const { chunks, clauses, clauseOf } = this.c.structure(s);
    const events: number[] = [];
    let before = 0;
    clauses.forEach((clause, k) => {
      const own = chunks.filter((_, i) => clauseOf[i] === k);
      if (own.length === 0) {
        events.push(before);
        return;
      }
      const stretch = this.part(whole, s, own[0]!.first, own.at(-1)!.end);
      const inherits =
        clause.parent >= 0 && (clause.kind === 'participle' || clause.inherited)
          ? events[clause.parent]!
          : before;
      const brings =
        this.isDistant(stretch) ||
        this.bringsInOther(stretch) ||
        (!this.pointsToMain(stretch) && this.happensElsewhere(stretch));
      const event = brings ? this.background(stretch) : this.pointsToMain(stretch) ? 0 : inherits;
      this.note(event, stretch, rank);
      events.push(event);
      before = event;
    });
    this.eventOfClause.set(s, events);
    return events.at(-1) ?? 0;
  }

  private eventFor(stretch: Stretch, rank: number, current: number): number {
    if (rank >= 1 && this.isElsewhere(stretch, rank) && this.hasCue(stretch)) return this.background(stretch);
    return current !== 0 && this.continues(stretch, current) ? current : 0;
  }

  /** Whether time, place or words lead away from the event of the source. */
  private isElsewhere(stretch: Stretch, rank: number): boolean {
    const distant = this.isDistant(stretch);
    if (distant && (rank >= 2 || !this.namesLead(stretch)) && !this.pointsToMain(stretch)) return true;
    return rank >= 2 && (this.bringsInOther(stretch) || this.happensElsewhere(stretch));
  }

  /** Whether a date leads away. What is to come with no event of its own is the future of the main one: "will open in 2031". */
  private isDistant({ distantTimes, hits }: Stretch): boolean {
    return distantTimes.some((i) => hits.length > 0 || this.c.figures[i]!.tense !== 'future');
  }

  private hasCue(stretch: Stretch): boolean {
    return (
      stretch.hits.some((hit) => !hit.tallied) ||
      this.namesOtherPlace(stretch) ||
      this.hasCasualtyVerb(stretch)
    );
  }

  private distantTimesIn(sentence: number): number[] {
    return this.c.figuresIn(sentence).filter((i) => {
      const f = this.c.figures[i]!;
      return f.value.type === 'date' && !f.furniture && isDate(f) && isDistant(f.value.date);
    });
  }

  private dateKey(figure: number): string {
    return (this.dateKeys[figure] ??= JSON.stringify(this.c.figures[figure]!.value));
  }

  private hasCasualtyVerb(stretch: Stretch): boolean {
    for (let t = stretch.first; t < stretch.end; t++) {
      const tag = this.c.reading.tags[t]!;
      if (tag >= Tag.Verb && tag <= Tag.VerbIng && CASUALTY_VERBS.has(this.c.verbLemma(t))) return true;
    }
    return false;
  }

  /** "another robbery", "a second quake", "a quake in eastern China": an event beside the one the source is about. */
  private bringsInOther(stretch: Stretch): boolean {
    return stretch.hits.some(
      (hit) =>
        hit.noun &&
        hit.article !== 'the' &&
        (hit.other ||
          (hit.article === 'a' && hit.kinds.includes(this.main.kind) && this.namesOtherPlace(stretch))),
    );
  }

  /** "Thieves also struck at …": what events of this kind do, at a place that the lead does not name; such an event has one place. */
  private happensElsewhere(stretch: Stretch): boolean {
    if (eventLexicon().wide.has(this.main.kind) || !this.namesOtherPlace(stretch)) return false;
    return stretch.hits.some((hit) => !hit.noun && hit.kinds.includes(this.main.kind));
  }

  /** Whether the stretch names places or people, none of which the lead has named. */
  private namesOtherPlace(stretch: Stretch): boolean {
    const isElse = (e: number): boolean => this.isTelling(e) && !WITHOUT_PLACE.has(this.c.typeOf(e));
    return stretch.names.some(isElse) && !this.namesLead(stretch);
  }

  private namesLead(stretch: Stretch): boolean {
    return stretch.names.some((e) => this.leadNames.has(e));
  }

  private isTelling(entity: number): boolean {
    return this.weightOf[entity]! > TELLING;
  }

  /** "the quake", "Sunday's robbery": the event of the source itself. */
  private pointsToMain(stretch: Stretch): boolean {
    return stretch.hits.some(
      (hit) => hit.noun && hit.article === 'the' && !hit.other && hit.kinds.includes(this.main.kind),
    );
  }

  private background(stretch: Stretch): number {
    const kind = this.kindIn(stretch);
    const time = stretch.distantTimes[0] ?? -1;
    const names = stretch.names.filter((e) => this.isTelling(e));
    for (let e = 1; e < this.drafts.length; e++) {
      const d = this.drafts[e]!;
      if (d.kind === kind && names.some((n) => d.anchors.has(n)) && this.isSameTime(time, d.time)) return e;
    }
    return this.drafts.push({ kind, main: false, nouns: new Map(), anchors: new Map(), time }) - 1;
  }

  /** Dates by their figures, -1 for an unknown one, which may be any. */
  private isSameTime(a: number, b: number): boolean {
    return a < 0 || b < 0 || this.dateKey(a) === this.dateKey(b);
  }

  /** Class of the event in a stretch: that of the source where the words allow it. */
  private kindIn(stretch: Stretch): string {
    const hits = [...stretch.hits].sort(
      (a, b) => Number(b.strong) - Number(a.strong) || Number(b.noun) - Number(a.noun),
    );
    if (hits.some((h) => h.kinds.includes(this.main.kind))) return this.main.kind;
    return hits[0]?.kinds[0] ?? this.main.kind;
  }

  /** "It killed 612 people": a pronoun goes on with the event of the sentence before, as does the noun of its kind with "the". */
  private continues(stretch: Stretch, current: number): boolean {
    if (CONTINUERS.has(this.c.wordId(stretch.first)) || this.saysThere(stretch)) return true;
    const { kind } = this.drafts[current]!;
    return (
      kind !== this.main.kind &&
      stretch.hits.some((h) => h.noun && h.article === 'the' && h.kinds.includes(kind))
    );
  }

  /** "Officials there said": the place of the sentence before; "there were" is no place. */
  private saysThere({ first, end }: Stretch): boolean {
    for (let t = first + 1; t < end; t++)
      if (THERE.has(this.c.wordId(t)) && isNounTag(this.c.reading.tags[t - 1]!)) return true;
    return false;
  }

  private note(event: number, stretch: Stretch, rank: number): void {
    const draft = this.drafts[event]!;
    for (const hit of stretch.hits) {
      if (!hit.noun || !hit.kinds.includes(draft.kind)) continue;
      const noun = this.c.nounAt(hit.token);
      draft.nouns.set(noun, (draft.nouns.get(noun) ?? 0) + 1);
    }
    this.addAnchors(draft, stretch, !draft.main || rank < LEAD ? 1 : LATE_SHARE);
  }

  private addAnchors(draft: EventDraft, stretch: Stretch, share: number): void {
    for (const entity of stretch.names) {
      const weight = this.weightOf[entity]! * share;
      if (weight > (draft.anchors.get(entity) ?? 0)) draft.anchors.set(entity, weight);
    }
  }

  private mentions(): EventMention[] {
    const { tokens } = this.c.reading;
    const found: EventMention[] = [];
    for (const hit of this.hits) {
      const event = this.eventOfSentence[hit.sentence]!;
      if (!hit.noun || event < 0 || !hit.kinds.includes(this.drafts[event]!.kind)) continue;
      if (this.isInEventName(hit.token)) continue;
      found.push({
        span: { start: tokens.start[hit.token]!, end: tokens.end[hit.token]! },
        sentence: hit.sentence,
        event,
      });
    }
    return found;
  }

  /** "the shootings in Kerrow" that a registry knows by that name: the noun leads there. */
  private isInEventName(token: number): boolean {
    const mention = this.c.mention(token);
    if (!mention || mention.form === 'coreference') return false;
    const type = this.c.typeOf(mention.entity);
    return type === 'event' || type === 'agreement';
  }
}

function isNounTag(tag: Tag): boolean {
  return tag === Tag.Noun || tag === Tag.NounPlural;
}

/** A plane or ship, by its type or name, is no other place. */
const WITHOUT_PLACE = words('equipment product');

const CASUALTY_VERBS = new WordClass(
  'kill die injure wound destroy flatten raze damage steal rob hit strike jolt rock',
);
const THERE = new WordClass('there');
const CONTINUERS = new WordClass('it they he she its their his her that');
