import { AMONG } from '../claims/claimFrame';
import type { PlacedClaim } from '../claims/placedClaim';
import { words } from '../../text/words';
import { isPersonNoun, isThingNoun } from '../../language/lexicon';
import { isOneSlip } from '../entities/editDistance';
import type { EntityId } from '../entities/entity';
import type { Relation } from '../conflicts/relateClaims';
import type { ComparedClaim } from './comparedClaim';

/**
 * How much speaks for two claims of one story being about the same thing, as log odds. Fitted by logistic regression on pairs of marked
 * figures of annotated stories, one half of ours held back (docs/decisions/0005-alignment.md), and rounded.
 */
const WEIGHTS = {
  base: -2.3,
  /** The attribute is the same, and a thing has one of the kind: deaths, an age, a turnout. */
  sameTelling: 1.15,
  /** The attribute is the same, but a thing may have several: amounts, lengths of time. */
  sameAttribute: 0.45,
  sameDefault: 0.3,
  /** The attributes differ, but one of them is only a default ("an amount of money"). */
  otherDefault: -0.7,
  /** Counts of the same thing with different verbs. */
  otherCount: -0.8,
  /** Counts of people under two names: inmates, men. */
  otherPeople: -0.1,
  /** The same person, organisation or place. */
  sameName: 0.9,
  sameEvent: 0.9,
  otherEvent: -1.2,
  otherName: -1.2,
  otherPlace: -0.1,
  /** One is about a name, the other about the event. */
  nameAndEvent: -0.4,
  /** Both count the same kind of thing: firefighters, homes. */
  sameCounted: 1.35,
  bothPeople: 0.3,
  /** For each name that both clauses mention. */
  sharedName: 0.25,
  mostNames: 2,
  /** For each unit of words in common (`ContextMatcher`). */
  context: 0.8,
  mostContext: 3,
  /** Both stand in the first sentences of their reports, which tell the same. */
  bothLead: 1,
  sameScope: 0.4,
  /** Both tell of the same thing without a name: the train, the boat. */
  sameThing: 0.4,
  /** One is planned, the other is not. */
  otherModality: -0.55,
  /** Counts with the same noun as written. */
  sameUnit: 0.45,
  /** Values that differ by a quarter at most, as versions of one number do. */
  near: 0.7,
  /** Values that differ so much that they hardly are versions of one number. */
  far: -2,
  /** One value is the other with two digits transposed, or with another unit. */
  slip: 1.6,
  /** They differ, each is what its source gives first of the kind, and a thing has one of the kind: those told first are those of the event. */
  firstTelling: 0.8,
  first: 0.5,
  /** They differ, and neither source gives another amount of the kind: a report has one number for what it tells of. */
  only: 0.8,
  /** They differ, and one is narrowed where the other is not. */
  otherScope: -0.3,
  /** What an equal value speaks for, by its salience, and where it has next to none. */
  salience: 2.6,
  smallValue: 1.35,
} as const;

/** Salience below this is as good as none. */
const SMALL = 0.5;
/** Values that differ by this share of the larger are near, or far. */
const NEAR = 0.25;
const FAR = 0.85;
/** Sentences that count as the lead. */
const LEAD = 2;
/** Attributes surer than this exclude others. */
const SURE = 0.75;

type Difference = 'attributes' | 'nouns' | 'people' | 'ages';

/** Why two claims can never be about one thing; null where they may. */
export function hardDifference(a: PlacedClaim, b: PlacedClaim): Difference | null {
  const counts = a.comparable.startsWith('count ') && b.comparable.startsWith('count ');
  const areSure = a.attributeSure >= SURE && b.attributeSure >= SURE;
  if (!counts && areSure && a.comparable !== b.comparable && !areAmounts(a, b)) return 'attributes';
  const isOtherKind = counts || a.comparable !== b.comparable || areKinds(a, b);
  if (isOtherKind && areOther(a.counted, b.counted)) return 'nouns';
  if (a.subjectKind === 'person' && b.subjectKind === 'person' && !maybeSame(a.subject, b.subject))
    return 'people';
  if (a.comparable === 'age' && isNobody(a, b)) return 'ages';
  return otherAges(a, b) ? 'ages' : null;
}

/** "2.4 tonnes of cocaine" and "the cocaine weighed 2.4 tonnes". */
function areAmounts(a: PlacedClaim, b: PlacedClaim): boolean {
  return isAmountOf(a, b) || isAmountOf(b, a);
}

function isAmountOf({ comparable }: PlacedClaim, { comparable: size, qualifier }: PlacedClaim): boolean {
  return qualifier !== '' && SIZES.has(size) && comparable === `amount ${qualifier}`;
}

const SIZES = words('volume weight length');

/** Ages that the sources give no person they name, unless both give the same role. */
function isNobody(a: PlacedClaim, b: PlacedClaim): boolean {
  const nameless = a.subjectKind !== 'person' || b.subjectKind !== 'person';
  return nameless && !(a.subjectKind === b.subjectKind && a.qualifier !== '' && a.qualifier === b.qualifier);
}

/** The same name, one misspelt by a letter, or a surname alone. Ids are slugs of names. */
function maybeSame(a: EntityId, b: EntityId): boolean {
  if (a === b || a.endsWith(`-${b}`) || b.endsWith(`-${a}`) || isShortFor(a, b) || isShortFor(b, a))
    return true;
  return Math.min(a.length, b.length) >= LONG_NAME && isOneSlip(a, b);
}

/** "Rob Harden" and "Robert Harden". */
function isShortFor(a: EntityId, b: EntityId): boolean {
  const dash = a.indexOf('-');
  return dash >= SHORT_NAME && b.startsWith(a.slice(0, dash)) && b.endsWith(a.slice(dash));
}

const SHORT_NAME = 2;
const LONG_NAME = 7;

/** A 36-year-old is not the one who is 32; a year more or less may be a slip. */
function otherAges(a: PlacedClaim, b: PlacedClaim): boolean {
  if (a.subject === b.subject && a.subjectKind === 'person') return false;
  if (a.comparable === 'age' && a.qualifier === b.qualifier && ONE_OF_ROLE.has(a.qualifier)) return false;
  return (
    a.ages.length > 0 && b.ages.length > 0 && !a.ages.some((x) => b.ages.some((y) => Math.abs(x - y) <= 1))
  );
}

/** Roles that an event mostly has one of: the driver who is 52 and the one who is 57 are one whose age is told twice. */
const ONE_OF_ROLE = words(
  'driver pilot captain skipper helmsman conductor owner landlord mayor gunman bomber winner champion founder groom bride widow',
);

/** Two nouns that never count the same things: houses and cars, women and children. People of two kinds may be the same people. */
function areOther(a: string, b: string): boolean {
  if (a === b) return false;
  if ((a === 'person' && isThingNoun(b)) || (b === 'person' && isThingNoun(a))) return true;
  if (!isSpecific(a) || !isSpecific(b) || ANYTHING.has(a) || ANYTHING.has(b)) return false;
  if (!(isPersonNoun(a) && isPersonNoun(b))) return true;
  if ((CRIMINALS.has(a) && VICTIMS.has(b)) || (CRIMINALS.has(b) && VICTIMS.has(a))) return true;
  return EXCLUSIVE.some((group) => group.has(a) && group.has(b));
}

/** Those who do it, and those whom they do it to. */
const CRIMINALS = words('kidnapper abductor hijacker attacker assailant bomber thief gangster');
const VICTIMS = words('hostage captive bodyguard guard cop victim bystander passer-by customer civilian');

const ANYTHING = words('item piece thing object unit work article example copy lot site place other');

/** Dead children and dead women are two parts of all the dead; soldiers and civilians may be the same dead, told by two sides. */
function areKinds(a: PlacedClaim, b: PlacedClaim): boolean {
  const [x, y] = [a.counted, b.counted];
  return (KINDS.has(x) && KINDS.has(y)) || (SIDES.has(x) && SIDES.has(y)) || (isAmong(a) && isAmong(b));
}

function isAmong({ placedScope }: PlacedClaim): boolean {
  return placedScope.some(({ kind, words }) => kind === AMONG.kind && words === AMONG.words);
}

const KINDS = words('woman kid child boy girl baby');
/** Those who fight each other count their dead apart; a policeman may be told of as a soldier. */
const SIDES = words('soldier rebel terrorist');

/** People of whom nobody is two. */
const EXCLUSIVE = [
  words('woman kid child boy girl baby'),
  words('cop soldier firefighter civilian rebel terrorist protester medic patient villager'),
  words('passenger crew driver pilot'),
  words('teacher student'),
  words('patient nurse doctor'),
  words('buyer seller'),
  words('suspect victim witness'),
];

/** "firefighters" are people of one kind; "people" may be any. */
function isSpecific(counted: string): boolean {
  return counted !== '' && counted !== 'person';
}

/**
 * The score of two claims that are not different outright, `relation` being how their values stand to each other and `context` the weight
 * of the words around both. Symmetric.
 */
export function similarity(x: ComparedClaim, y: ComparedClaim, relation: Relation, context: number): number {
  const [a, b] = [x.claim, y.claim];
  return (
    WEIGHTS.base +
    valueScore(x, y, relation) +
    (isPlanned(a) === isPlanned(b) ? 0 : WEIGHTS.otherModality) +
    attributeScore(a, b) +
    countScore(a, b) +
    subjectScore(a, b) +
    nameScore(a, b) +
    placeScore(a, b) +
    WEIGHTS.context * Math.min(WEIGHTS.mostContext, context)
  );
}

function valueScore(a: ComparedClaim, b: ComparedClaim, relation: Relation): number {
  if (relation.kind === 'agree') {
    const common = Math.min(a.salience, b.salience);
    return WEIGHTS.salience * common + (common < SMALL ? WEIGHTS.smallValue : 0);
  }
  return relation.kind === 'apart' ? 0 : differenceScore(a.claim, b.claim, relation);
}

type Disagreement = Extract<Relation, { kind: 'disagree' }>;

function differenceScore(a: PlacedClaim, b: PlacedClaim, { gap, slip }: Disagreement): number {
  const distance =
    (slip ? WEIGHTS.slip : gap <= NEAR ? WEIGHTS.near : gap > FAR ? WEIGHTS.far : 0) +
    (isOnlyOfKind(a, b) ? WEIGHTS.only : 0) +
    (a.placedScope.length > 0 === b.placedScope.length > 0 ? 0 : WEIGHTS.otherScope);
  // Of the times of a day, and of what nothing says what it measures, each report gives another one first.
  const anything = (a.weak || b.weak) && a.dimension !== 'money';
  if (!a.isFirst || !b.isFirst || anything || a.dimension.startsWith('clock')) return distance;
  const telling = a.comparable === b.comparable && !a.weak && !b.weak && isTelling(a.comparable);
  return distance + (telling ? WEIGHTS.firstTelling : WEIGHTS.first);
}

/** Whether both are the only amount that their source gives of a kind, and of one kind. */
function isOnlyOfKind(a: PlacedClaim, b: PlacedClaim): boolean {
  if (!a.isOnly || !b.isOnly) return false;
  return isSpecific(a.counted) ? a.counted === b.counted : a.comparable === b.comparable;
}

function isPlanned(claim: PlacedClaim): boolean {
  return claim.modality === 'planned';
}

function attributeScore(a: PlacedClaim, b: PlacedClaim): number {
  const byDefault = a.weak || b.weak;
  if (a.comparable === b.comparable) {
    if (byDefault) return WEIGHTS.sameDefault;
    return isTelling(a.comparable) ? WEIGHTS.sameTelling : WEIGHTS.sameAttribute;
  }
  if (areAmounts(a, b)) return WEIGHTS.sameAttribute + WEIGHTS.sameThing;
  if (byDefault) return WEIGHTS.otherDefault;
  return isPersonNoun(a.counted) && isPersonNoun(b.counted) ? WEIGHTS.otherPeople : WEIGHTS.otherCount;
}

/** Attributes that one thing may have several of. */
const PLENTIFUL = words('worth duration length width share temperature speed distance volume number');

function isTelling(comparable: string): boolean {
  return (
    !PLENTIFUL.has(comparable) &&
    !comparable.startsWith('count ') &&
    !comparable.startsWith('change ') &&
    !comparable.startsWith('share ')
  );
}

function countScore(a: PlacedClaim, b: PlacedClaim): number {
  if (a.counted !== b.counted || a.counted === '') return 0;
  const unit = a.unit !== null && a.unit === b.unit ? WEIGHTS.sameUnit : 0;
  return unit + (isTellingNoun(a.counted) ? WEIGHTS.sameCounted : WEIGHTS.bothPeople);
}

/** People and soldiers are of many stories in one. */
function isTellingNoun(counted: string): boolean {
  return isSpecific(counted) && counted !== 'soldier';
}

function subjectScore(a: PlacedClaim, b: PlacedClaim): number {
  const events = Number(a.subjectKind === 'event') + Number(b.subjectKind === 'event');
  if (a.subject === b.subject) return events === 2 ? WEIGHTS.sameEvent : WEIGHTS.sameName;
  if (a.event !== b.event) return WEIGHTS.otherEvent;
  if (events > 0) return WEIGHTS.nameAndEvent;
  return a.subjectKind === 'place' || b.subjectKind === 'place' ? WEIGHTS.otherPlace : WEIGHTS.otherName;
}

function nameScore(a: PlacedClaim, b: PlacedClaim): number {
  let shared = b.about.includes(a.subject) ? 1 : 0;
  for (const id of a.about) if (b.subject === id || b.about.includes(id)) shared++;
  return WEIGHTS.sharedName * Math.min(WEIGHTS.mostNames, shared);
}

/** Where both stand in their reports, and what both are narrowed by. */
function placeScore(a: PlacedClaim, b: PlacedClaim): number {
  const lead = a.sentence <= LEAD && b.sentence <= LEAD ? WEIGHTS.bothLead : 0;
  const thing = a.qualifier !== '' && a.qualifier === b.qualifier ? WEIGHTS.sameThing : 0;
  const scope = a.placedScope.some((s) => b.placedScope.some((t) => s.words === t.words));
  return lead + thing + (scope ? WEIGHTS.sameScope : 0);
}
