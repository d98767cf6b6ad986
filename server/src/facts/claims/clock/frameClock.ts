import { itemAt } from '../../../text/itemAt';
import type { Chunk } from '../../../language/chunk';
import { Sense } from '../../../language/tag';
import { words } from '../../../text/words';
import { eventLexicon } from '../../events/eventLexicon';
import { eventAt, type DocumentEvents } from '../../events/localEvent';
import type { AttributeReading } from '../attributes/figureView';
import type { DocumentContext } from '../documentContext';
import type { FigureSite } from '../figureSite';
import { readClock, type ClockTime } from './readClock';

/** Verbs that say of an event that it took place, whatever it is. */
const OCCURRING = words(
  'happen occur take come strike hit shake jolt rock rattle begin start burst blow erupt record register measure snap break part derail fall kill shoot die',
);

/** A robbery begins when the robbers come. */
const RAIDS = words('robbery attack kidnapping');
const ENTERING = words('enter burst storm break walk arrive ram smash drive');

const ENDING = words('end finish close conclude stop last follow');

/** "About", "shortly after": not to the minute. */
const ABOUT = words('about around roughly approximately circa near nearly almost shortly just soon towards');
/** Bounds: an event that is over by five may have been at two. */
const BOUNDS = words('before after since until till by from between to through');

/** What is done twice a day is done at two times: sources that differ on it are worth a hint. */
const GUESS = 0.5;

/** The time of day that a figure gives; null for what is no time of day, or only bounds one. */
export function clockOf(c: DocumentContext, index: number): ClockTime | null {
  const figure = c.figures[index]!;
  if (figure.kind !== 'designation' || figure.unit !== 'time' || figure.furniture) return null;
  const before = c.word(figure.firstToken - 1);
  const isClose = ABOUT.has(before) || ABOUT.has(c.word(figure.firstToken - 2));
  if (BOUNDS.has(before) && !isClose) return null;
  return readClock(c.textOf(figure.firstToken, figure.endToken), isClose || figure.modifier === 'approx');
}

/** What the time of day is of: the event itself, or what the verb of the clause says. Null where the sentence tells of no event. */
export function clockAttribute(
  c: DocumentContext,
  events: DocumentEvents,
  { clause, structure, chunk, sentence }: FigureSite,
): AttributeReading | null {
  const event = eventAt(events, sentence, structure.clauseOf[chunk]!);
  if (event < 0) return null;
  const lemma = clause.verb < 0 ? 0 : structure.chunks[clause.verb]!.verb!.lemma;
  const verb = c.lexicon.word(lemma);
  const { kind } = events.events[event]!;
  const isOwn =
    lemma === 0 ||
    (OCCURRING.has(verb) && !isWord(c, itemAt(structure.chunks, clause.subject))) ||
    eventLexicon().verbs.get(lemma)?.includes(kind) ||
    (RAIDS.has(kind) && ENTERING.has(verb)) ||
    (!ENDING.has(verb) && isEventNoun(c, itemAt(structure.chunks, clause.subject), kind));
  return {
    name: isOwn ? 'time' : `time_${verb}`,
    comparable: isOwn ? 'time' : `time ${verb}`,
    cumulative: false,
    ofEvent: true,
    landmark: -1,
    sure: isOwn ? 0.8 : GUESS,
    why: isOwn ? 'the time of day that the event is given' : `the time of day of “${verb}”`,
    byVerb: false,
    among: null,
  };
}

/** "The warning came at noon": what is said comes at another time than what it is about. */
function isWord(c: DocumentContext, phrase: Chunk | undefined): boolean {
  if (phrase?.kind !== 'np' || c.mention(phrase.head)) return false;
  return c.lexicon.nounSense[c.reading.tokens.word[phrase.head]!] === Sense.Communication;
}

/** "The blast tore through a market at 09:40": whatever it does, that is when it was. */
function isEventNoun(c: DocumentContext, phrase: Chunk | undefined, kind: string): boolean {
  if (phrase?.kind !== 'np') return false;
  const lemma = c.nounLemma(phrase.head);
  const { nouns, weakNouns } = eventLexicon();
  return (nouns.get(lemma) ?? weakNouns.get(lemma))?.includes(kind) ?? false;
}
