import { itemAt } from '../../../text/itemAt';
import { words } from '../../../text/words';
import {
  clauseVerb,
  familyReading,
  plainReading,
  type AttributeReading,
  type FigureView,
} from './figureView';

const CARRYING = words('carry hold seat house accommodate take transport');
const MAKING = words('license certify design build mean intend equip allow permit plan');
const ROOM = words('room space capacity place bed berth seat');

/** "licensed to carry 120 passengers", "built for 400 men", "room for 10,000": how many there may be, not how many there are. */
export function byRoom(v: FigureView): AttributeReading | null {
  if (v.figure.kind !== 'count' || v.measured !== 'person') return null;
  const why = madeToCarry(v) || madeFor(v);
  if (why === '') return null;
  const seats = isSeat(v) ? v.lexicon.named('seats') : null;
  return seats ? familyReading(seats, 0.85, why) : plainReading('room', 0.85, why);
}

/** "seats for 353": so many seats. */
function isSeat({ c, site: { governor, structure } }: FigureView): boolean {
  return governor >= 0 && c.nounAt(structure.chunks[governor]!.head) === 'seat';
}

function madeToCarry(v: FigureView): string {
  const { clause, structure } = v.site;
  const above = itemAt(structure.clauses, clause.parent);
  if (clause.kind !== 'infinitive' || !above || above.verb < 0) return '';
  const verb = structure.chunks[above.verb]!.verb!;
  const [made, carry] = [v.c.lexicon.word(verb.lemma), v.c.lexicon.word(clauseVerb(v))];
  return verb.passive && MAKING.has(made) && CARRYING.has(carry) ? `“${made}” to “${carry}”` : '';
}

function madeFor(v: FigureView): string {
  const { clause, structure, governor, preposition } = v.site;
  if (preposition !== 'for') return '';
  const noun = governor < 0 ? '' : v.c.nounAt(structure.chunks[governor]!.head);
  if (ROOM.has(noun)) return `“${noun}” for them`;
  if (clause.verb < 0) return '';
  const verb = structure.chunks[clause.verb]!.verb!;
  const made = v.c.lexicon.word(verb.lemma);
  return (verb.passive || clause.kind === 'participle') && MAKING.has(made) ? `“${made}” for them` : '';
}
