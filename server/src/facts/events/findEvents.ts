import type { DateExpression } from '../../extract/dates/dateExpression';
import type { EntityType } from '../../extract/names/documentNames';
import { Tag } from '../../language/tag';
import { isDate, type DocumentContext } from '../claims/documentContext';
import { eventLexicon } from './eventLexicon';
import type { DocumentEvents, EventAnchor, EventMention, LocalEvent } from './localEvent';

/** Sentences from the start in which names and event words count as what the source is about. */
const LEAD = 4;
/** Evidence from which on a class of events is what the source is about. */
const ENOUGH = 2;
const MOST_ANCHORS = 12;

/** How much a name of this type tells events apart. */
const ANCHOR_WEIGHT: Readonly<Record<EntityType, number>> = {
  country: 0.4,
  region: 0.7,
  city: 0.8,
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

interface Hit {
  readonly token: number;
  readonly sentence: number;
  readonly kinds: readonly string[];
  readonly noun: boolean;
  readonly strong: boolean;
}

interface Draft {
  kind: string;
  main: boolean;
  readonly nouns: Map<string, number>;
  readonly anchors: Map<number, number>;
  time: DateExpression | null;
}

/**
 * The events that a source tells of: the one it is about, and earlier cases that it recalls ("in February, a quake in …").
 * `furniture[s]` is not 0 for sentences that belong to the page.
 */
export function findEvents(context: DocumentContext, furniture: Uint8Array): DocumentEvents {
  return new EventFinder(context, furniture).run();
}

class EventFinder {
  private readonly hits: Hit[] = [];
  private readonly hitsOf: Hit[][] = [];
  private readonly drafts: Draft[] = [];
  private readonly eventOfSentence: Int32Array;
  private readonly namesOf: number[][] = [];
  private readonly order: number[] = [];
  private readonly rankOf: number[] = [];

  constructor(
    private readonly c: DocumentContext,
    furniture: Uint8Array,
  ) {
    const { count } = c.reading.sentences;
    this.eventOfSentence = new Int32Array(count).fill(-1);
    for (let s = 0; s < count; s++) {
      this.hitsOf.push([]);
      this.namesOf.push([]);
      this.rankOf.push(this.order.length);
      if (!furniture[s]) this.order.push(s);
    }
  }

  run(): DocumentEvents {
    this.collectHits();
    this.collectNames();
    this.drafts.push({ kind: this.mainKind(), main: true, nouns: new Map(), anchors: new Map(), time: null });
    this.assignSentences();
    this.anchorMain();
    return {
      events: this.drafts.map((d) => this.finish(d)),
      mentions: this.mentions(),
      eventOfSentence: this.eventOfSentence,
    };
  }

  private collectHits(): void {
    const { nouns, weakNouns, verbs } = eventLexicon();
    const { sentences, tags } = this.c.reading;
    for (const s of this.order) {
      for (let t = sentences.first[s]!; t < sentences.first[s + 1]!; t++) {
        const tag = tags[t]!;
        if (tag === Tag.Noun || tag === Tag.NounPlural || tag === Tag.Name) {
          const lemma = this.c.nounLemma(t);
          if (tag === Tag.Name && !this.isHeadlineWord(t)) continue;
          this.addHit(t, s, nouns.get(lemma), true, true);
          this.addHit(t, s, weakNouns.get(lemma), true, false);
        } else if (tag >= Tag.Verb && tag <= Tag.VerbIng)
          this.addHit(t, s, verbs.get(this.c.verbLemma(t)), false, false);
      }
    }
  }

  /** A capitalised noun that is no part of a name: "Killer Quake" in a headline. */
  private isHeadlineWord(t: number): boolean {
    return this.c.mentionAt[t]! < 0;
  }

  private addHit(
    token: number,
    sentence: number,
    kinds: readonly string[] | undefined,
    noun: boolean,
    strong: boolean,
  ): void {
    if (!kinds) return;
    const hit = { token, sentence, kinds, noun, strong };
    this.hits.push(hit);
    this.hitsOf[sentence]!.push(hit);
  }

  private collectNames(): void {
    for (const m of this.c.names.mentions)
      if (m.form !== 'coreference') this.namesOf[m.sentence]?.push(m.entity);
  }

  /** The class with most evidence; the headline and the lead count more. */
  private mainKind(): string {
    const score = new Map<string, number>();
    for (const hit of this.hits) {
      const rank = this.rankOf[hit.sentence]!;
      const place = rank === 0 ? 3 : rank < LEAD ? 2 : 1;
      const weight = (hit.strong ? 1 : hit.noun ? 0.3 : 0.5) * place;
      for (const kind of hit.kinds) score.set(kind, (score.get(kind) ?? 0) + weight / hit.kinds.length);
    }
    let best = 'story';
    let most = ENOUGH;
    for (const [kind, value] of score) {
      if (value > most || (value === most && kind < best)) {
        best = kind;
        most = value;
      }
    }
    return best;
  }

  private assignSentences(): void {
    let current = 0;
    for (const [rank, s] of this.order.entries()) {
      current = this.eventFor(s, rank, current);
      this.eventOfSentence[s] = current;
      this.note(current, s, rank);
    }
  }

  private eventFor(s: number, rank: number, current: number): number {
    const time = this.distantTime(s);
    const cue = this.hitsOf[s]!.length > 0 || this.hasCasualtyVerb(s);
    const other = rank >= 2 && this.introducesOther(s);
    if (cue && ((time && !this.pointsToMain(s, rank)) || other)) return this.background(s, time);
    if (current !== 0 && this.continuesPrevious(s, current)) return current;
    return 0;
  }

  /** A time that cannot be that of the report: a year, an earlier month, "two years ago". */
  private distantTime(s: number): DateExpression | null {
    for (const i of this.c.figuresIn(s)) {
      const f = this.c.figures[i]!;
      if (f.furniture || !isDate(f) || f.value.type !== 'date') continue;
      if (isDistant(f.value.date)) return f.value.date;
    }
    return null;
  }

  private hasCasualtyVerb(s: number): boolean {
    const { sentences, tags } = this.c.reading;
    for (let t = sentences.first[s]!; t < sentences.first[s + 1]!; t++) {
      if (
        tags[t]! >= Tag.Verb &&
        tags[t]! <= Tag.VerbIng &&
        CASUALTY_VERBS.has(this.c.lexicon.word(this.c.verbLemma(t)))
      )
        return true;
    }
    return false;
  }

  /** "another robbery", "a second quake", "a similar attack": an event beside the one the source is about. */
  private introducesOther(s: number): boolean {
    return this.hitsOf[s]!.some((hit) => {
      if (!hit.noun) return false;
      const { first, others } = this.modifiers(hit.token, s);
      if (others) return true;
      return first === 'a' && hit.kinds.includes(this.drafts[0]!.kind) && this.namesOtherPlace(s);
    });
  }

  /** The determiner of an event noun, and whether a word like "another" or "previous" stands in its phrase. */
  private modifiers(token: number, s: number): { first: string; others: boolean } {
    const from = this.c.reading.sentences.first[s]!;
    let others = false;
    for (let t = token - 1; t >= from && t > token - 7; t--) {
      const word = this.c.word(t);
      if (OTHER_WORDS.has(word)) others = true;
      const tag = this.c.reading.tags[t]!;
      if (tag === Tag.Determiner || tag === Tag.Possessive || tag === Tag.Clitic) {
        return {
          first: word === 'an' ? 'a' : tag === Tag.Determiner ? word : 'the',
          others: others || OTHER_WORDS.has(word),
        };
      }
      if (tag === Tag.Preposition || (tag >= Tag.Verb && tag <= Tag.VerbEn) || tag === Tag.Punctuation) break;
    }
    return { first: '', others };
  }

  /** Whether the sentence names places or people, none of which the lead has named. */
  private namesOtherPlace(s: number): boolean {
    const lead = new Set(this.order.slice(0, 3).flatMap((l) => this.namesOf[l]!));
    const own = this.namesOf[s]!.filter((e) => ANCHOR_WEIGHT[this.c.typeOf(e)] > 0.4);
    return own.length > 0 && own.every((e) => !lead.has(e));
  }

  /** "the quake", "Sunday's robbery": the event of the source itself, whatever time stands beside it. */
  private pointsToMain(s: number, rank: number): boolean {
    if (rank < 2) return true;
    const main = this.drafts[0]!.kind;
    return this.hitsOf[s]!.some(
      (hit) =>
        hit.noun &&
        hit.kinds.includes(main) &&
        DEFINITE.has(this.modifiers(hit.token, s).first) &&
        !this.modifiers(hit.token, s).others,
    );
  }

  private background(s: number, time: DateExpression | null): number {
    const kind = this.kindIn(s);
    const names = this.namesOf[s]!.filter((e) => ANCHOR_WEIGHT[this.c.typeOf(e)] > 0.4);
    for (let e = 1; e < this.drafts.length; e++) {
      const d = this.drafts[e]!;
      if (
        d.kind === kind &&
        names.some((n) => d.anchors.has(n)) &&
        (!time || !d.time || sameExpression(time, d.time))
      )
        return e;
    }
    return this.drafts.push({ kind, main: false, nouns: new Map(), anchors: new Map(), time }) - 1;
  }

  /** Class of the event in a sentence: that of the source where the words allow it. */
  private kindIn(s: number): string {
    const main = this.drafts[0]!.kind;
    const hits = [...this.hitsOf[s]!].sort(
      (a, b) => Number(b.strong) - Number(a.strong) || Number(b.noun) - Number(a.noun),
    );
    if (hits.some((h) => h.kinds.includes(main))) return main;
    return hits[0]?.kinds[0] ?? main;
  }

  /** "It killed 612 people": a pronoun or the same noun with "the" goes on with the event of the sentence before. */
  private continuesPrevious(s: number, current: number): boolean {
    const first = this.c.reading.sentences.first[s]!;
    const opener = this.c.word(first);
    if (CONTINUERS.has(opener)) return true;
    const { kind } = this.drafts[current]!;
    return (
      kind !== this.drafts[0]!.kind &&
      this.hitsOf[s]!.some(
        (h) => h.noun && h.kinds.includes(kind) && DEFINITE.has(this.modifiers(h.token, s).first),
      )
    );
  }

  private note(event: number, s: number, rank: number): void {
    const draft = this.drafts[event]!;
    for (const hit of this.hitsOf[s]!) {
      if (!hit.noun || !hit.kinds.includes(draft.kind)) continue;
      const noun = this.c.lexicon.word(this.c.nounLemma(hit.token));
      draft.nouns.set(noun, (draft.nouns.get(noun) ?? 0) + 1);
    }
    if (draft.main) {
      if (rank < LEAD) this.addAnchors(draft, s, 1);
      else if (this.pointsToMain(s, rank)) this.addAnchors(draft, s, 0.5);
    } else this.addAnchors(draft, s, 1);
  }

  private addAnchors(draft: Draft, s: number, share: number): void {
    for (const entity of this.namesOf[s]!) {
      const weight = ANCHOR_WEIGHT[this.c.typeOf(entity)] * share;
      if (weight > (draft.anchors.get(entity) ?? 0)) draft.anchors.set(entity, weight);
    }
  }

  /** The time of the event a source is about: the first date in its lead. */
  private anchorMain(): void {
    const main = this.drafts[0]!;
    for (const s of this.order.slice(0, LEAD)) {
      for (const i of this.c.figuresIn(s)) {
        const f = this.c.figures[i]!;
        if (!f.furniture && f.value.type === 'date' && f.kind === 'date') {
          main.time = f.value.date;
          return;
        }
      }
    }
  }

  private finish(d: Draft): LocalEvent {
    const noun = [...d.nouns].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? d.kind;
    const anchors: EventAnchor[] = [...d.anchors]
      .map(([entity, weight]) => ({ entity, weight }))
      .filter((a) => a.weight > 0)
      .sort((a, b) => b.weight - a.weight || a.entity - b.entity)
      .slice(0, MOST_ANCHORS);
    return { kind: d.kind, noun, main: d.main, anchors, time: d.time };
  }

  private mentions(): EventMention[] {
    const { tokens } = this.c.reading;
    const found: EventMention[] = [];
    for (const hit of this.hits) {
      const event = this.eventOfSentence[hit.sentence]!;
      if (!hit.noun || event < 0 || !hit.kinds.includes(this.drafts[event]!.kind)) continue;
      found.push({
        span: { start: tokens.start[hit.token]!, end: tokens.end[hit.token]! },
        sentence: hit.sentence,
        event,
      });
    }
    return found;
  }
}

const CASUALTY_VERBS = new Set([
  'kill',
  'die',
  'injure',
  'wound',
  'destroy',
  'flatten',
  'raze',
  'damage',
  'steal',
  'rob',
  'hit',
  'strike',
  'jolt',
  'rock',
]);
const OTHER_WORDS = new Set([
  'another',
  'second',
  'previous',
  'earlier',
  'similar',
  'other',
  'separate',
  'different',
  'last',
  'subsequent',
  'later',
  'past',
]);
const DEFINITE = new Set(['the', 'this', 'that']);
const CONTINUERS = new Set(['it', 'they', 'he', 'she', 'its', 'their', 'his', 'her', 'that']);

/** Dates that lie apart from the day of the report: a year or month, or an offset of months or years. */
function isDistant(date: DateExpression): boolean {
  switch (date.type) {
    case 'absolute':
      return date.date.day === null;
    case 'relative':
      return (
        (date.unit === 'year' || date.unit === 'month' || date.unit === 'decade' || date.unit === 'season') &&
        date.offset !== 0
      );
    case 'interval':
      return date.from !== null && isDistant(date.from);
    case 'following':
      return false;
  }
}

function sameExpression(a: DateExpression, b: DateExpression): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
