import { itemAt } from '../../../text/itemAt';
import { Sense } from '../../../language/tag';
import { WordClass } from '../../../language/wordClass';
import { words } from '../../../text/words';
import { clauseVerb, plainReading, type AttributeReading, type FigureView } from './figureView';

const NO_PAY = new WordClass('cost spend lose save invest owe charge sell buy raise donate pay rent');
const PERIODS = words('week month year season');

/** "He earns £180,000 a week", "is paid $5m a year": what somebody gets for working. */
export function byPay(v: FigureView): AttributeReading | null {
  if (v.measured !== 'money' || v.figure.per === null || !PERIODS.has(v.figure.per)) return null;
  const { clause, structure, chunk, role } = v.site;
  const subject = itemAt(structure.chunks, clause.subject);
  if (subject?.kind !== 'np' || clause.subject === chunk || role !== 'object') return null;
  const verb = structure.chunks[clause.verb]!.verb!;
  if (NO_PAY.has(clauseVerb(v)) && !verb.passive) return null;
  return isSomebody(v, subject.head) ? plainReading('salary', 0.8, 'what a person gets regularly') : null;
}

/** Whether a noun, a name or a pronoun is a person's. */
export function isSomebody({ c }: FigureView, head: number): boolean {
  const mention = c.mention(head);
  if (mention) return PEOPLE.has(c.typeOf(mention.entity));
  const word = c.reading.tokens.word[head]!;
  return PRONOUNS.has(word) || c.lexicon.nounSense[word] === Sense.Person;
}

const PRONOUNS = new WordClass('he she who');
/** A surname alone may be of no known type. */
const PEOPLE = words('person unknown');
