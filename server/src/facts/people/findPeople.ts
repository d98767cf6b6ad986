import type { DocumentContext } from '../claims/documentContext';
import { isPerson } from '../claims/attributes/measured';
import { isReporting } from '../claims/readModality';
import { Sense, Tag } from '../../language/tag';
import { words } from '../../text/words';
import type { LocalPerson } from './localPerson';

/** Tokens looked at in front of a noun for its determiner. */
const PHRASE = 11;
/** Sentences behind an unnamed person in which the name is expected. */
const NAME_WITHIN = 3;
/** Sentences for which "the man" or "he" may go on meaning an unnamed person. */
const LASTS = 3;

interface Draft {
  age: number | null;
  readonly role: string;
  entity: number;
  readonly sentence: number;
  /** Verbs of the sentence that brings the person in, by lemma id. */
  readonly verbs: ReadonlySet<number>;
}

/** Unnamed people of a source, and which of them a token means. */
export interface PeopleReading {
  readonly people: readonly LocalPerson[];
  /** Index into `people` by token of a head noun or pronoun. */
  readonly at: ReadonlyMap<number, number>;
}

/** Finds people told of without a name, follows them through the text, and joins them to the name that comes later. `skip[s]`: sentences that are no part of the story. */
export function findPeople(context: DocumentContext, skip: Uint8Array): PeopleReading {
  return new PeopleFinder(context, skip).run();
}

class PeopleFinder {
  private readonly drafts: Draft[] = [];
  private readonly at = new Map<number, number>();
  private current = -1;
  private lastSentence = -1;
  /** The last person named: the last token of the name. */
  private last = { entity: -1, token: -1, sentence: -1 };
  /** The verbs of the sentence that was asked about last. */
  private verbs: { readonly sentence: number; readonly found: ReadonlySet<number> } | null = null;
  /** Whether the source tells anybody's age. */
  private readonly hasAges: boolean;

  constructor(
    private readonly c: DocumentContext,
    private readonly skip: Uint8Array,
  ) {
    this.hasAges = c.figures.some(({ dimension }) => dimension === 'age');
  }

  run(): PeopleReading {
    const { sentences } = this.c.reading;
    for (let s = 0; s < sentences.count; s++) {
      if (this.skip[s]) continue;
      for (let t = sentences.first[s]!; t < sentences.first[s + 1]!; t++) this.token(t, s);
    }
    this.joinNames();
    return {
      people: this.drafts.map(({ age, role, entity, sentence }) => ({ age, role, entity, sentence })),
      at: this.at,
    };
  }

  private token(t: number, s: number): void {
    const { tags } = this.c.reading;
    const mention = this.c.mention(t);
    if (mention) {
      if (this.c.typeOf(mention.entity) === 'person' && mention.form !== 'coreference')
        this.named(mention.entity, mention.endToken - 1, s);
      if (mention.form !== 'adjective' && mention.form !== 'demonym') return;
    }
    if (tags[t] === Tag.Pronoun && PRONOUNS.has(this.c.word(t))) this.goOn(t, s);
    else if (this.isOneOld(t) || (tags[t] === Tag.Noun && isPerson(this.c, t)) || this.isDescribed(t))
      this.noun(t, s);
  }

  /** A name takes over from an unnamed person, unless it is that person's. */
  private named(entity: number, token: number, sentence: number): void {
    const { last } = this;
    // "Jones will be out for weeks, manager Carl Hill said. The 22-year-old …": not the one who speaks.
    const isAside = last.entity >= 0 && sentence - last.sentence <= 1 && this.speaks(token);
    if (!isAside) this.last = { entity, token, sentence };
    if (this.current >= 0 && this.drafts[this.current]!.entity !== entity) this.current = -1;
  }

  /** "the 36-year-old": the age stands for the person. */
  private isOneOld(t: number): boolean {
    const figure = this.hasAges ? this.c.figureAt[t]! : -1;
    return (
      figure >= 0 &&
      this.c.figures[figure]!.dimension === 'age' &&
      this.c.word(t) === 'old' &&
      !this.nounFollows(t)
    );
  }

  /** "the 22-year-old Uruguay international", "a 29-year-old right-hander": whoever has an age right before, and is no thing. */
  private isDescribed(t: number): boolean {
    const { tags, tokens } = this.c.reading;
    if (!this.hasAges || !this.isPart(t) || this.isInside(t + 1) || tags[t + 1] === Tag.NounPlural)
      return false;
    if (LIFELESS.has(this.c.lexicon.nounSense[tokens.word[t]!]!)) return false;
    for (let i = t - 1; i > t - NEAR_AGE && i >= 0; i--) {
      if (this.ageAt(i) !== null) return this.c.word(i) === 'old';
      if (!this.isInside(i)) return false;
    }
    return false;
  }

  private isInside(t: number): boolean {
    return this.isPart(t) || this.isHyphen(t);
  }

  private isPart(t: number): boolean {
    const tag = this.c.reading.tags[t];
    return tag === Tag.Adjective || tag === Tag.Name || tag === Tag.Noun;
  }

  private isHyphen(t: number): boolean {
    return this.c.textOf(t, t + 1) === '-';
  }

  private nounFollows(t: number): boolean {
    const tag = this.c.reading.tags[t + 1];
    return tag === Tag.Noun || tag === Tag.Adjective || tag === Tag.Name || tag === Tag.NounPlural;
  }

  private noun(t: number, s: number): void {
    const { article, age: inside } = this.phrase(t, s);
    const age = inside ?? this.ageBehind(t);
    const role = this.c.nounAt(t);
    if (article === '' || SPEAKERS.has(role) || this.speaks(t)) return;
    if (article === 'a' && this.explainsPerson(t)) return;
    if (article === 'a') this.introduce(t, s, role, age);
    else this.resume(t, s, role, age);
  }

  /** "His father, a mechanic, sold the car": nobody new. */
  private explainsPerson(t: number): boolean {
    const { tags } = this.c.reading;
    let at = t;
    while (at > t - PHRASE && at > 1 && tags[at] !== Tag.Determiner) at--;
    return this.c.textOf(at - 1, at) === ',' && tags[at - 2] === Tag.Noun && isPerson(this.c, at - 2);
  }

  private introduce(t: number, s: number, role: string, age: number | null): void {
    this.current = this.drafts.push({ age, role, entity: -1, sentence: s, verbs: this.verbsOf(s) }) - 1;
    this.mark(t, s);
  }

  /** "the man", "the 36-year-old": the one spoken of, or the one of that age. */
  private resume(t: number, s: number, role: string, age: number | null): void {
    if (age !== null) {
      const same = this.drafts.findIndex((d) => d.age === age);
      if (same >= 0) this.current = same;
      else if (this.mayBeCurrent(role)) this.drafts[this.current]!.age = age;
      else {
        this.introduce(t, s, role, age);
        if (this.isOneOld(t) || this.ageBehind(t) === null)
          this.drafts[this.current]!.entity = this.lastNamed(s, age);
        return;
      }
      this.mark(t, s);
    } else this.goOn(t, s);
  }

  /** Whether an age may be that of the one spoken of: "a mother … the driver, 57" are two. */
  private mayBeCurrent(role: string): boolean {
    const draft = this.drafts[this.current];
    if (draft?.age !== null) return false;
    return draft.role === role || ANY_ROLE.has(draft.role) || ANY_ROLE.has(role);
  }

  /** "The 22-year-old …" behind a name: the last person named, unless of another age. */
  private lastNamed(s: number, age: number): number {
    const { entity, sentence, token } = this.last;
    if (entity < 0 || s - sentence > NAME_WITHIN - 1) return -1;
    const own = this.ageBeside(token, token + 1);
    return own === null || own === age ? entity : -1;
  }

  /** "The driver, 57, …", "a guard, aged 52, …", "the driver, a 52-year-old with …", "the pilot, who was 54, …". */
  private ageBehind(t: number): number | null {
    const { tokens } = this.c.reading;
    if (this.c.textOf(t + 1, t + 2) !== ',' || t + 2 >= tokens.count) return null;
    for (let i = t + 2; i < Math.min(t + 6, tokens.count); i++) {
      const age = this.ageAt(i);
      if (age !== null) return age;
      if (!BEFORE_AGE.has(this.c.word(i))) return null;
    }
    return null;
  }

  private goOn(t: number, s: number): void {
    if (this.current >= 0 && s - this.lastSentence <= LASTS) this.mark(t, s);
  }

  private mark(t: number, s: number): void {
    this.at.set(t, this.current);
    this.lastSentence = s;
  }

  /** Determiner and age in front of a noun. */
  private phrase(t: number, s: number): { article: 'a' | 'the' | ''; age: number | null } {
    const from = this.c.reading.sentences.first[s]!;
    let age = this.ageAt(t);
    for (let i = t; i >= from && i > t - PHRASE; i--) {
      age ??= this.ageAt(i);
      const word = this.c.word(i);
      const tag = this.c.reading.tags[i]!;
      if (word === 'a' || word === 'an' || word === 'another' || (word === 'one' && i < t))
        return { article: 'a', age };
      if (tag === Tag.Determiner) return { article: word === 'the' ? 'the' : '', age };
      if (
        i < t &&
        (tag === Tag.Preposition ||
          tag === Tag.Possessive ||
          tag === Tag.Clitic ||
          tag === Tag.Conjunction ||
          (tag >= Tag.Verb && tag <= Tag.VerbIng))
      )
        break;
    }
    return { article: '', age };
  }

  private ageAt(t: number): number | null {
    if (!this.hasAges) return null;
    const figure = this.c.figures[this.c.figureAt[t] ?? -1];
    return figure?.dimension === 'age' && figure.value.type === 'single' ? figure.value.value : null;
  }

  private speaks(t: number): boolean {
    for (let i = t + 1; i <= t + 2; i++) {
      const tag = this.c.reading.tags[i];
      if (tag !== undefined && tag >= Tag.Verb && tag <= Tag.VerbIng)
        return isReporting(this.c.lexicon.word(this.c.verbLemma(i)));
    }
    return false;
  }

  private verbsOf(s: number): ReadonlySet<number> {
    if (this.verbs?.sentence === s) return this.verbs.found;
    const { sentences, tags } = this.c.reading;
    const found = new Set<number>();
    for (let t = sentences.first[s]!; t < sentences.first[s + 1]!; t++) {
      if (
        tags[t]! >= Tag.Verb &&
        tags[t]! <= Tag.VerbIng &&
        !EMPTY_VERBS.has(this.c.lexicon.word(this.c.verbLemma(t)))
      )
        found.add(this.c.verbLemma(t));
    }
    this.verbs = { sentence: s, found };
    return found;
  }

  /** "A British climber has died. Thomas Wray, 32, fell …": the first new name behind an unnamed person that age or verb join to it. */
  private joinNames(): void {
    const seen = new Set<number>();
    for (const m of this.c.names.mentions) {
      if (m.form === 'coreference' || this.c.typeOf(m.entity) !== 'person' || seen.has(m.entity)) continue;
      seen.add(m.entity);
      if (this.speaks(m.endToken - 1)) continue;
      const age = this.ageBeside(m.firstToken, m.endToken);
      const draft = this.drafts.find((d) => this.fits(d, m.sentence, age));
      if (!draft) continue;
      draft.entity = m.entity;
      draft.age ??= age;
    }
  }

  private fits(d: Draft, sentence: number, age: number | null): boolean {
    if (d.entity >= 0 || sentence < d.sentence) return false;
    if (d.age !== null && age !== null) return d.age === age;
    if (sentence - d.sentence > NAME_WITHIN || (sentence === d.sentence && age === null)) return false;
    const verbs = this.verbsOf(sentence);
    return (
      [...d.verbs].some((v) => verbs.has(v)) || (age !== null && d.age === null && sentence - d.sentence <= 1)
    );
  }

  /** "Thomas Wray, 32," or "36-year-old Simon Hale". */
  private ageBeside(first: number, end: number): number | null {
    for (let t = end; t <= end + 2; t++) {
      const age = this.ageAt(t);
      if (age !== null) return age;
    }
    for (let t = first - 1; t >= first - 3 && t >= 0; t--) {
      const age = this.ageAt(t);
      if (age !== null) return age;
    }
    return null;
  }
}

/** Tokens between an age and the noun that it describes. */
const NEAR_AGE = 5;
/** Senses of what may be old, but is nobody. */
const LIFELESS: ReadonlySet<Sense> = new Set([
  Sense.Artifact,
  Sense.Group,
  Sense.Location,
  Sense.Communication,
  Sense.Object,
  Sense.Plant,
  Sense.Food,
  Sense.Animal,
  Sense.Event,
  Sense.Act,
  Sense.Possession,
]);
/** What anybody may be called. */
const ANY_ROLE = words(
  'man woman boy girl person teenager child victim suspect survivor patient pensioner adult youth old',
);
const BEFORE_AGE = words('a an aged age who is was');
const PRONOUNS = words('he she his her');
/** Those who tell, rather than those who are told of. */
const SPEAKERS = words(
  'spokesman spokeswoman spokesperson official source witness reporter correspondent analyst expert minister president officer commander judge lawyer attorney prosecutor journalist',
);
const EMPTY_VERBS = words('be have do say tell report get make take');
