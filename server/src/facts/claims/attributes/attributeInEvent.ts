import { words } from '../../../text/words';
import type { AttributeLexicon } from './attributeLexicon';
import { amended, familyReading, type AttributeReading } from './figureView';
import { pricePerShare } from './shareRules';

/** Attributes less sure than this are defaults. */
const DEFAULT = 0.65;
const SURE = 0.75;

/** What is told of in an event: the attribute as its clause alone gives it, the infinitive of the clause, and the unit. */
export interface ToldInEvent {
  readonly attribute: AttributeReading;
  readonly verb: string;
  readonly unit: string | null;
  /** The amount is about as high as prices per share that the source gives. */
  readonly nearSharePrice: boolean;
}

const SERVING = words('serve get');

/** In events of these kinds, figures that fit belong to a family that their clause does not name. */
interface EventReading {
  readonly kinds: ReadonlySet<string>;
  readonly family: string;
  readonly sure: number;
  fits(told: ToldInEvent): boolean;
}

/** What those who take hostages or data do with money. */
const DEMANDING = words('demand ask seek want pay request');
/** What a convict, or a court, does with years. */
const SENTENCING = words('get receive serve face give hand spend');

const READINGS: readonly EventReading[] = [
  {
    kinds: words('election'),
    family: 'vote_share',
    sure: 0.7,
    fits: ({ attribute }) => attribute.name === 'share' && attribute.sure < DEFAULT,
  },
  {
    kinds: words('outbreak'),
    family: 'infected',
    sure: 0.85,
    fits: ({ attribute }) => attribute.comparable === 'count case',
  },
  {
    kinds: words('protest'),
    family: 'attendance',
    sure: 0.75,
    fits: ({ attribute }) => attribute.comparable.startsWith('count person'),
  },
  {
    kinds: words('breach kidnapping'),
    family: 'ransom',
    sure: 0.8,
    fits: ({ attribute, verb }) => attribute.comparable === 'worth' && DEMANDING.has(verb),
  },
  {
    // Farmers lose what a storm has damaged.
    kinds: words('earthquake tsunami storm flood landslide fire eruption heatwave'),
    family: 'damage',
    sure: 0.8,
    fits: ({ attribute }) => attribute.name === 'loss',
  },
  {
    kinds: words('trial'),
    family: 'sentence',
    sure: 0.8,
    fits: ({ attribute, verb }) =>
      attribute.name === 'duration' && attribute.sure < DEFAULT && SENTENCING.has(verb),
  },
  {
    kinds: words('murder robbery fraud attack kidnapping'),
    family: 'sentence',
    sure: 0.75,
    fits: ({ attribute, verb }) =>
      attribute.name === 'duration' && attribute.sure < DEFAULT && SERVING.has(verb),
  },
];

/** What an attribute means in an event of this kind: money told of a robbery is what was taken, of a deal its price; a share in an election is one of the votes. */
export function attributeInEvent(
  told: ToldInEvent,
  kind: string,
  lexicon: AttributeLexicon,
): AttributeReading {
  const { attribute } = told;
  if (attribute.name === RANSOM && PAYING.has(told.verb)) return paid(attribute);
  const reading = READINGS.find((one) => one.kinds.has(kind) && one.fits(told));
  const family = reading && lexicon.named(reading.family);
  if (family) {
    const why = `${attribute.why}, in an event of the kind “${kind}”`;
    const read = amended(familyReading(family, reading.sure, why), { byVerb: attribute.byVerb });
    return read.name === RANSOM && PAYING.has(told.verb) ? paid(read) : read;
  }
  return attribute.comparable === 'worth'
    ? amountOf(told, kind)
    : kind === 'strike'
      ? payRise(told)
      : attribute;
}

const RANSOM = 'ransom';
const PAYING = words('pay hand deliver');

/** What was paid is not what was asked for. */
function paid(ransom: AttributeReading): AttributeReading {
  return amended(ransom, { name: 'ransom paid', comparable: 'ransom paid' });
}

/** Events that are about one amount of money, whoever pays it. */
const MONEY_EVENTS = words('robbery deal offer');
const TAKEOVERS = words('deal offer');
const PENCE = words('p pence cents cent');
/** What an amount of a deal may be called. */
const PRICES = words('value price offer');

function amountOf({ attribute, unit, nearSharePrice }: ToldInEvent, kind: string): AttributeReading {
  // Nobody buys a company for $62 where others offer $55 a share, nor for 510 pence.
  if (nearSharePrice || (TAKEOVERS.has(kind) && unit !== null && PENCE.has(unit)))
    return pricePerShare(0.8, `${attribute.why}, of an ${kind}`);
  if (!MONEY_EVENTS.has(kind) || !PRICES.has(attribute.name)) return attribute;
  return amended(attribute, { sure: Math.max(SURE, attribute.sure), why: `${attribute.why}, of a ${kind}` });
}

const ASKING = words('ask want seek demand');
const OFFERING = words('offer propose');

/** Percentages of a strike are of pay: what is asked for, or what is offered. */
function payRise({ attribute, verb }: ToldInEvent): AttributeReading {
  if (attribute.name !== 'share' && !attribute.comparable.startsWith('change ')) return attribute;
  const way = ASKING.has(verb) ? ' asked' : OFFERING.has(verb) ? ' offered' : '';
  const name = `pay rise${way}`;
  const sure = way === '' ? 0.6 : 0.8;
  return amended(attribute, { name, comparable: name, sure, why: `${attribute.why}, of a strike` });
}
