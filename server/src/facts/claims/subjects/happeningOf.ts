import { itemAt } from '../../../text/itemAt';
import { WordClass } from '../../../language/wordClass';
import type { EntityType } from '../../../extract/names/documentNames';
import type { Clause, ClauseStructure } from '../../../language/clause';
import { eventAt, type DocumentEvents } from '../../events/localEvent';
import type { DocumentContext } from '../documentContext';

const HAPPENING = new WordClass('hit strike happen occur erupt explode');
const PLACES: ReadonlySet<EntityType> = new Set(['country', 'city', 'region', 'place', 'base']);

/** "It hit at 1:53 p.m. and was followed by four aftershocks": no place does that, but what happened there. The event, -1 for none. */
export function happeningOf(
  c: DocumentContext,
  events: DocumentEvents,
  { chunks, clauseOf }: ClauseStructure,
  clause: Clause,
  sentence: number,
): number {
  const subject = itemAt(chunks, clause.subject);
  const verb = itemAt(chunks, clause.verb)?.verb;
  if (!subject || !verb || c.word(subject.first) !== 'it' || subject.end - subject.first > 1) return -1;
  if (!HAPPENING.has(verb.lemma)) return -1;
  const mention = c.mention(subject.first);
  const event = eventAt(events, sentence, clauseOf[clause.subject]!);
  return mention && !PLACES.has(c.typeOf(mention.entity)) ? -1 : event;
}
