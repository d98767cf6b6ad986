import { words } from '../../../text/words';
import { pricePerShare } from './shareRules';
import type { AttributeReading } from './figureView';

/** Attributes less sure than this are defaults. */
const DEFAULT = 0.65;
const SURE = 0.75;

/** Events that are about one amount of money, whoever pays it. */
const MONEY_EVENTS = words('robbery deal offer');
const TAKEOVERS = words('deal offer');
const PENCE = words('p pence cents cent');
/** What an amount of a deal may be called. */
const PRICES = words('value price offer');

/** What an attribute means in an event of this kind: money told of a robbery is what was taken, of a deal its price; a share in an election is one of the votes. `verb`: infinitive of the clause. */
export function attributeInEvent(
  attribute: AttributeReading,
  kind: string,
  verb: string,
  unit: string | null,
): AttributeReading {
  // Nobody buys a company for 510 pence.
  if (TAKEOVERS.has(kind) && attribute.comparable === 'worth' && unit !== null && PENCE.has(unit))
    return pricePerShare(0.8, `${attribute.why}, of an ${kind}`);
  if (kind === 'strike' && (attribute.name === 'share' || attribute.comparable.startsWith('change ')))
    return payRise(attribute, verb);
  if (MONEY_EVENTS.has(kind) && PRICES.has(attribute.name) && attribute.comparable === 'worth') {
    const sure = Math.max(SURE, attribute.sure);
    return { ...attribute, sure, why: `${attribute.why}, of a ${kind}` };
  }
  if (kind === 'election' && attribute.name === 'share' && attribute.sure < DEFAULT)
    return {
      ...attribute,
      name: 'vote_share',
      comparable: 'vote_share',
      sure: 0.7,
      why: `${attribute.why}, in an election`,
    };
  // In an outbreak, cases are of the illness.
  if (kind === 'outbreak' && attribute.comparable === 'count case')
    return {
      ...attribute,
      name: 'infected',
      comparable: 'infected',
      cumulative: true,
      ofEvent: true,
      sure: 0.85,
      why: `${attribute.why}, of an outbreak`,
    };
  if (CROWDED.has(kind) && attribute.comparable.startsWith('count person'))
    return {
      ...attribute,
      name: 'attendance',
      comparable: 'attendance',
      ofEvent: true,
      sure: 0.75,
      why: `${attribute.why}, at a ${kind}`,
    };
  if (EXTORTING.has(kind) && attribute.comparable === 'worth' && DEMANDING.has(verb))
    return { ...attribute, name: 'ransom', comparable: 'ransom', sure: 0.8, why: `“${verb}”, of a ${kind}` };
  if (kind === 'trial' && attribute.name === 'duration' && attribute.sure < DEFAULT && SENTENCING.has(verb))
    return {
      ...attribute,
      name: 'sentence',
      comparable: 'sentence',
      sure: 0.8,
      why: `“${verb}”, of a trial`,
    };
  return attribute;
}

/** Percentages of a strike are of pay: what is asked for, or what is offered. */
function payRise(attribute: AttributeReading, verb: string): AttributeReading {
  const way = ASKING.has(verb) ? 'asked' : OFFERING.has(verb) ? 'offered' : '';
  const name = way === '' ? 'pay rise' : `pay rise ${way}`;
  return {
    ...attribute,
    name,
    comparable: name,
    sure: way === '' ? 0.6 : 0.8,
    why: `${attribute.why}, of a strike`,
  };
}

const ASKING = words('ask want seek demand');
const OFFERING = words('offer propose');
/** Events that people come to. */
const CROWDED = words('protest');
const EXTORTING = words('breach kidnapping');
const DEMANDING = words('demand ask seek want pay request');
/** What a convict, or a court, does with years. */
const SENTENCING = words('get receive serve face give hand spend');
