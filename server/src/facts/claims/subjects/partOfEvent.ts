import { itemAt } from '../../../text/itemAt';
import { SentenceCue } from '../../../language/sentenceCue';
import { words } from '../../../text/words';
import { eventLexicon } from '../../events/eventLexicon';
import { eventAt, type DocumentEvents } from '../../events/localEvent';
import type { DocumentContext } from '../documentContext';
import type { FigureSite } from '../figureSite';
import type { SubjectReading } from './subjectReading';

/** Kinds of events that are part of another. */
const PARTS = words('aftershock');
const POINTERS = new SentenceCue('them these those which');

/** "aftershocks of up to magnitude 4.3": told of an event of another kind than the sentence's. */
export function partOfEvent(
  c: DocumentContext,
  events: DocumentEvents,
  site: FigureSite,
): SubjectReading | null {
  const event = eventAt(events, site.sentence, site.structure.clauseOf[site.chunk]!);
  if (event < 0) return null;
  for (const chunk of [site.governor, site.chunk, site.clause.subject, ...site.clause.objects]) {
    const phrase = itemAt(site.structure.chunks, chunk);
    if (phrase?.kind !== 'np') continue;
    const lemma = c.nounLemma(phrase.head);
    const kinds = eventLexicon().nouns.get(lemma);
    if (!kinds || !PARTS.has(kinds[0]!) || kinds.includes(events.events[event]!.kind)) continue;
    return {
      ref: { kind: 'event', event },
      sure: 0.7,
      why: `“${c.chunkText(phrase)}”`,
      qualifier: c.lexicon.word(lemma),
    };
  }
  return pointsBack(c, events, site, event);
}

/** "dozens of aftershocks, one of them measuring 5.5", "the strongest of these": what is pointed to is of another kind than the event. */
function pointsBack(
  c: DocumentContext,
  events: DocumentEvents,
  site: FigureSite,
  event: number,
): SubjectReading | null {
  if (!c.hasCue(site.sentence, POINTERS)) return null;
  const { first } = c.reading.sentences;
  const { firstToken } = c.figures[site.figure]!;
  let t = firstToken - 1;
  while (t >= first[site.sentence]! && !POINTERS.has(c.wordId(t))) t--;
  if (t < first[site.sentence]!) return null;
  for (const end = first[Math.max(0, site.sentence - 1)]!; t >= end; t--) {
    const lemma = c.nounLemma(t);
    const kinds = eventLexicon().nouns.get(lemma);
    if (!kinds) continue;
    if (!PARTS.has(kinds[0]!) || kinds.includes(events.events[event]!.kind)) return null;
    return {
      ref: { kind: 'event', event },
      sure: 0.7,
      why: `“${c.word(t)}”`,
      qualifier: c.lexicon.word(lemma),
    };
  }
  return null;
}
