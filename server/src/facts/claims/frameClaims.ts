import { WordClass } from '../../language/wordClass';
import type { Figure } from '../../extract/figures/figure';
import { words } from '../../text/words';
import { detach } from '../../text/detach';
import { eventAt, type DocumentEvents } from '../events/localEvent';
import type { PeopleReading } from '../people/findPeople';
import type { AttributeLexicon } from './attributes/attributeLexicon';
import { changeNoun, isAnnouncedChange } from './changeNoun';
import { formerOf, isFormer, replacedBy } from './formerValue';
import type { Modality } from './claim';
import { AMONG, type ClaimFrame, type ScopeRef } from './claimFrame';
import { clockAttribute, clockOf } from './clock/frameClock';
import { isDate, type DocumentContext } from './documentContext';
import { locateFigure, type FigureSite } from './figureSite';
import { isScheduled } from './dates/dateSite';
import { frameDate } from './dates/frameDate';
import { scheduleOf } from './dates/schedule';
import { amended, familyReading, type AttributeReading } from './attributes/figureView';
import { countedHead, countedKey } from './attributes/countedKey';
import { attributeInEvent } from './attributes/attributeInEvent';
import { LOSSES } from './attributes/lossRule';
import { readAttribute } from './attributes/readAttribute';
import { isFeat } from './attributes/featRule';
import { isPresupposed } from './presupposed';
import { readClaimant } from './readClaimant';
import { readModality } from './readModality';
import { readScope } from './readScope';
import { readTime } from './readTime';
import { PhraseResolver } from './resolvePhrase';
import { SubjectResolver } from './resolveSubject';
import { Sides } from './sides';
import { Surroundings } from './surroundings';
import type { SubjectReading } from './subjects/subjectReading';
import { SharePrices } from './attributes/sharePrices';
import { respectiveEntity } from './respectively';

/** The claims that one source makes with its figures, in the order of the text. */
export function frameClaims(
  context: DocumentContext,
  events: DocumentEvents,
  people: PeopleReading,
  lexicon: AttributeLexicon,
): ClaimFrame[] {
  const framer = new ClaimFramer(context, events, people, lexicon);
  const frames: ClaimFrame[] = [];
  context.figures.forEach((figure, index) => {
    if (frames.length >= MOST_CLAIMS || isEndless(context, figure)) return;
    if (canClaim(context, figure)) {
      for (const frame of framer.frame(index)) if (saysHowMany(context, figure, frame)) frames.push(frame);
    } else {
      const clock = framer.frameClock(index);
      if (clock) frames.push(clock);
    }
  });
  return frames;
}

/** A text that claims more is a table, a log or a book, no report: what follows is read, but compared with nothing. */
const MOST_CLAIMS = 1000;
/** Tokens of a sentence that can be understood; longer ones are lists without full stops. */
const LONGEST_SENTENCE = 1000;

function isEndless({ reading }: DocumentContext, { sentence }: Figure): boolean {
  const { first } = reading.sentences;
  return first[sentence + 1]! - first[sentence]! > LONGEST_SENTENCE;
}

/** Furniture, designations, ranks and bare multiples state no fact of their own. */
function canClaim(context: DocumentContext, figure: Figure): boolean {
  if (figure.furniture) return false;
  if (figure.kind === 'designation') return figure.when !== null;
  if (figure.kind === 'ordinal') return isAnniversary(context, figure) || isFeat(context, figure);
  return !(figure.kind === 'count' && isEnumeration(context, figure));
}

/** "One" mostly stands for somebody; it counts those to whom something happened: "One was killed, two are missing". */
function saysHowMany(context: DocumentContext, figure: Figure, { attribute }: ClaimFrame): boolean {
  if (figure.dimension === 'age') return !isOfAnotherTime(context, figure);
  if (figure.kind !== 'count' || !isOneOf(context, figure)) return true;
  return TOLLS.has(attribute) && context.word(figure.firstToken + 1) !== 'of';
}

/** "Jones, by then 45, …": no age of the time that is told of. */
function isOfAnotherTime(context: DocumentContext, { firstToken }: Figure): boolean {
  return context.word(firstToken - 1) === 'then' && context.word(firstToken - 2) === 'by';
}

const TOLLS = words('deaths injuries missing rescued arrests hospitalised');

/** "the 70th anniversary of …". */
function isAnniversary(context: DocumentContext, { endToken }: Figure): boolean {
  return ANNIVERSARIES.has(context.wordId(endToken)) || ANNIVERSARIES.has(context.wordId(endToken - 1));
}

const ANNIVERSARIES = new WordClass('anniversary birthday');

/** "one of the greatest sources", "one more forum". */
function isOneOf(context: DocumentContext, figure: Figure): boolean {
  return (
    figure.value.type === 'single' && figure.value.value === 1 && context.word(figure.firstToken) === 'one'
  );
}

/** "for two reasons", "between the two sides": counts what the text goes through. */
function isEnumeration(context: DocumentContext, { value, headToken }: Figure): boolean {
  if (headToken < 0 || value.type !== 'single' || value.value > FEW) return false;
  return ABSTRACT.has(context.nounLemma(headToken));
}

const FEW = 10;
const ABSTRACT = new WordClass(
  'reason side way thing factor kind type sort aspect respect possibility hand place example',
);

/** Attributes that name what they are of themselves. */
const OWN_THINGS = words('change amount savings');

/** Nouns that only say that something is an amount. */
const SUMS = words('amount loss');

/** Attributes less sure than this are defaults. */
const WEAK = 0.65;

const CLOSE = words('just slightly little marginally fractionally shade barely');

/** The end of a change that a claim takes, as written: "from 5,900", "to 9,000 soldiers". */
function endOf(text: string, { value }: Figure, end: 'from' | 'to' | null): string {
  if (value.type !== 'change' || end === null) return text;
  const at = text.indexOf(' to ');
  if (at < 0) return text;
  return end === 'from' ? text.slice(0, at) : text.slice(at + 1);
}

function firstWord(text: string): string {
  const gap = text.indexOf(' ');
  return gap < 0 ? text : text.slice(0, gap);
}

class ClaimFramer {
  private readonly phrases: PhraseResolver;
  private readonly subjects: SubjectResolver;
  private readonly sharePrices: SharePrices;
  private readonly surroundings: Surroundings;
  private readonly sides: Sides;

  constructor(
    private readonly c: DocumentContext,
    private readonly events: DocumentEvents,
    people: PeopleReading,
    private readonly lexicon: AttributeLexicon,
  ) {
    this.phrases = new PhraseResolver(c, events, people);
    this.sharePrices = new SharePrices(c.figures);
    this.surroundings = new Surroundings(c);
    this.sides = new Sides(c);
    this.subjects = new SubjectResolver(c, this.phrases, events);
  }

  frame(index: number): ClaimFrame[] {
    const figure = this.c.figures[index]!;
    const former = formerOf(this.c, index);
    // "€85m ($108m)": the second says the same of the same. So does "57" of "to 51 from 57".
    const first = figure.twin !== null && figure.twin < index ? figure.twin : former >= 0 ? former : index;
    const found = locateFigure(this.c, first);
    if (!found) return [];
    const site = first === index ? found : { ...found, figure: index };
    if (isDate(figure) || figure.kind === 'designation') return this.frameDated(site);
    const read = readAttribute(this.c, this.lexicon, found);
    const attribute = this.inEvent(read, site);
    const subject = this.subjectOf(site, attribute);
    if (figure.value.type !== 'change')
      return [this.build(site, subject, attribute, former < 0 ? null : 'from')];
    return [this.build(site, subject, attribute, 'from'), this.build(site, subject, attribute, 'to')];
  }

  /** A time of day, as a claim about the event. */
  frameClock(index: number): ClaimFrame | null {
    const clock = clockOf(this.c, index);
    const site = clock && locateFigure(this.c, index);
    const attribute = site && clockAttribute(this.c, this.events, site);
    if (!attribute) return null;
    return Object.assign(this.build(site, this.subjectOf(site, attribute), attribute, null), { clock });
  }

  /** What a date tells of somebody with a name; else what it is planned for. */
  private frameDated(site: FigureSite): ClaimFrame[] {
    const schedule = isDate(this.c.figures[site.figure]!) ? scheduleOf(this.c, site) : null;
    const frames = frameDate(
      this.c,
      this.phrases,
      site,
      (other) => this.readOther(other, site),
      (s, { subject, attribute }) =>
        this.build(
          s,
          this.dated(s, subject),
          schedule ? amended(attribute, { comparable: schedule.comparable }) : attribute,
          null,
        ),
    );
    if (frames.length > 0 || !schedule) return frames;
    return [this.build(site, this.subjectOf(site, schedule), schedule, null)];
  }

  /** Subject and attribute of another figure of the sentence. */
  private readOther(
    figure: number,
    { sentence }: FigureSite,
  ): { subject: SubjectReading; attribute: AttributeReading } | null {
    const site = locateFigure(this.c, figure);
    if (site?.sentence !== sentence) return null;
    const attribute = this.inEvent(readAttribute(this.c, this.lexicon, site), site);
    return { subject: this.subjectOf(site, attribute), attribute };
  }

  private inEvent(attribute: AttributeReading, site: FigureSite): AttributeReading {
    if (attribute.name === LOSSES && this.sides.areTwo)
      return familyReading(this.lexicon.named('deaths')!, 0.85, `${attribute.why}, where two sides fight`);
    const event = eventAt(this.events, site.sentence, site.structure.clauseOf[site.chunk]!);
    if (event < 0) return attribute;
    const verb =
      site.clause.verb < 0 ? '' : this.c.lexicon.word(site.structure.chunks[site.clause.verb]!.verb!.lemma);
    const { unit } = this.c.figures[site.figure]!;
    const nearSharePrice = this.sharePrices.isNear(this.c.figures[site.figure]!);
    return attributeInEvent(
      { attribute, verb, unit, nearSharePrice },
      this.events.events[event]!.kind,
      this.lexicon,
    );
  }

  /** "until 2050 and 2040 respectively": each date has its own. */
  private dated(site: FigureSite, subject: SubjectReading): SubjectReading {
    const respective = respectiveEntity(this.c, site);
    return respective < 0 ? subject : { ...subject, ref: { kind: 'entity', entity: respective } };
  }

  private subjectOf(site: FigureSite, attribute: AttributeReading): SubjectReading {
    const respective = respectiveEntity(this.c, site);
    if (respective >= 0)
      return {
        ref: { kind: 'entity', entity: respective },
        sure: 0.95,
        why: '“respectively”: the name in the same place of its list',
      };
    return this.subjects.resolve(site, attribute);
  }

  private build(
    site: FigureSite,
    subject: SubjectReading,
    attribute: AttributeReading,
    end: 'from' | 'to' | null,
  ): ClaimFrame {
    const { tokens, sentences } = this.c.reading;
    const first = sentences.first[site.sentence]!;
    const last = sentences.first[site.sentence + 1]! - 1;
    const figure = this.c.figures[site.figure]!;
    const time = isDate(figure) || end === 'from' ? null : readTime(this.c, site);
    const claimant = readClaimant(this.c, this.phrases, site);
    return {
      evidence: { start: tokens.start[first]!, end: tokens.end[last]! },
      text: endOf(detach(this.c.reading.text, figure.span.start, figure.span.end), figure, end),
      figure: site.figure,
      end,
      former: end === 'from' || isFormer(this.c, site),
      now:
        figure.value.type === 'change'
          ? end === 'from'
            ? site.figure
            : -1
          : replacedBy(this.c, site.figure),
      close: this.isClose(figure),
      subject: subject.ref,
      about: this.aboutOf(site, subject),
      attribute: attribute.name,
      comparable:
        attribute.ofEvent && subject.qualifier
          ? `${attribute.comparable} of ${subject.qualifier}`
          : attribute.comparable,
      qualifier: this.qualifierOf(attribute, subject),
      cumulative: attribute.cumulative,
      weak: attribute.sure < WEAK,
      attributeSure: attribute.sure,
      counted: attribute.among ?? this.countedOf(site, attribute),
      scope: this.scopeOf(site, attribute),
      modality: this.modalityOf(site, end),
      when: time?.words.toLowerCase() ?? '',
      time: time?.figure ?? -1,
      claimantEntity: claimant?.entity ?? -1,
      claimant: claimant?.words ?? null,
      context: this.surroundings.wordsAt(site),
      event: eventAt(this.events, site.sentence, site.structure.clauseOf[site.chunk]!),
      confidence: Math.round(subject.sure * attribute.sure * 100) / 100,
      reasons: {
        subject: subject.why,
        attribute: attribute.why,
        time: time ? `“${time.words}” in the clause` : 'the date of the source',
      },
    };
  }

  /** The side of those who fell, else the noun. */
  private countedOf(site: FigureSite, attribute: AttributeReading): string {
    const figure = this.c.figures[site.figure]!;
    return (
      this.sides.counted(site, attribute) ??
      countedKey(this.c, this.lexicon, figure, countedHead(this.c, site.figure))
    );
  }

  private scopeOf(site: FigureSite, attribute: AttributeReading): ScopeRef[] {
    const { landmark, byVerb, among } = attribute;
    const read = readScope(this.c, site, landmark).filter((s) => !this.saysAttribute(s, attribute));
    if (among !== null) return [...read.filter((s) => s.kind !== 'part'), AMONG];
    return read.filter((s) => !(byVerb && s.kind === 'part' && s.words === 'of'));
  }

  /** "38 dead civilians", "the 236 destroyed homes": the attribute, and no group. */
  private saysAttribute(
    { kind, entity, words: word }: ScopeRef,
    { name, comparable }: AttributeReading,
  ): boolean {
    if (kind !== 'group' || entity >= 0) return false;
    const id = this.c.lexicon.idOf(word);
    if (this.lexicon.byMark(id, 'person')?.name === name) return true;
    const doing = this.lexicon.verbClass(this.c.lexicon.verbLemma[id] ?? 0);
    return doing !== null && comparable.endsWith(` ${doing}`);
  }

  /** The thing without a name that a claim is about, unless the attribute says it all: "500 kg of explosives", "a reward of $5,000". */
  private qualifierOf({ comparable, name }: AttributeReading, { qualifier = '' }: SubjectReading): string {
    if (
      OWN_THINGS.has(firstWord(comparable)) ||
      qualifier === name ||
      (name === 'damage' && SUMS.has(qualifier))
    )
      return '';
    return this.thingOf(qualifier);
  }

  /** "The plane" and "the aircraft" are one. */
  private thingOf(noun: string): string {
    return noun === '' ? '' : this.lexicon.nounKey(this.c.lexicon.idOf(firstWord(noun)), noun);
  }

  private modalityOf(site: FigureSite, end: 'from' | 'to' | null): Modality {
    if (end === 'from' || this.c.figures[site.figure]!.kind === 'ordinal') return 'actual';
    if (isDate(this.c.figures[site.figure]!) && isScheduled(site)) return 'planned';
    const { firstToken } = this.c.figures[site.figure]!;
    // "X, 80 km from Y, could be …": what stands beside a name is said outright.
    if (site.role === 'apposition' || isPresupposed(this.c, site)) return 'actual';
    const read = readModality(this.c, site.structure, site.clause, firstToken, changeNoun(this.c, site));
    return read === 'actual' && isAnnouncedChange(this.c, site) ? 'planned' : read;
  }

  /** "just over 51 percent", "slightly more than a mile". */
  private isClose({ firstToken, modifier }: Figure): boolean {
    if (modifier === 'exact' || modifier === 'approx') return false;
    for (let t = Math.max(0, firstToken - 1); t < firstToken + 2; t++)
      if (CLOSE.has(this.c.word(t))) return true;
    return false;
  }

  /** Entities named around the figure, the subject aside. */
  private aboutOf(site: FigureSite, subject: SubjectReading): number[] {
    const own = subject.ref.kind === 'entity' ? subject.ref.entity : -1;
    return this.surroundings.namesAt(site).filter((entity) => entity !== own);
  }
}
