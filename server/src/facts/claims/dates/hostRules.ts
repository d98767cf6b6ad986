import { itemAt } from '../../../text/itemAt';
import { WordClass } from '../../../language/wordClass';
import { words } from '../../../text/words';
import { eventLexicon } from '../../events/eventLexicon';
import type { DocumentContext } from '../documentContext';
import { isReporting } from '../readModality';
import type { Referent } from '../resolvePhrase';
import { subjectFrom, type DateReading, type DateView } from './dateReading';
import { boundOf } from './dateSite';

/** Kinds of events that people hold; the others occur. */
const HELD = words('summit election match drill trial protest launch offer deal');

/** "the shootings of 2005", "an attack in May": the date of an event that stands right before it. */
export function byHost(view: DateView): DateReading | null {
  const { chunks } = view.site.structure;
  const bound = boundOf(view.c, view.site);
  if (bound !== 'on' && bound !== 'during') return null;
  for (let i = view.site.chunk - 1; i >= 0; i--) {
    const { kind } = chunks[i]!;
    if (kind === 'np') {
      const reading = eventRead(view, i) ?? likeBefore(view, i);
      if (reading) return sinceThen(view, i) ? { ...reading, name: 'started_on' } : reading;
    } else if (kind !== 'prep') return null;
  }
  return null;
}

/** "since the arrival of troops for Operation North Wind in 2001": what goes on and is neither held nor occurs then began. */
function sinceThen({ c, site: { structure } }: DateView, chunk: number): boolean {
  const { first, end } = structure.chunks[chunk]!;
  for (let t = first; t < end; t++) if (eventLexicon().nouns.has(c.nounLemma(t))) return false;
  for (let i = chunk - 1; i >= Math.max(0, chunk - FAR); i--) {
    const { kind, first: word } = structure.chunks[i]!;
    if (kind === 'prep' && c.word(word) === 'since') return true;
    if (kind !== 'np' && kind !== 'prep' && kind !== 'conj') return false;
  }
  return false;
}

const SUCH = new WordClass('those that');
const PLACING = new WordClass('in at');

/** "an election in Ruritania in May and those in 2031 in Freedonia": others of the kind, told of by their place. */
function likeBefore({ c, phrases, site }: DateView, chunk: number): DateReading | null {
  const { chunks } = site.structure;
  const { first, end } = chunks[chunk]!;
  if (end - first !== 1 || !SUCH.has(c.wordId(first))) return null;
  const before = chunks.slice(Math.max(0, chunk - FAR), chunk).reverse();
  const kind = before.find((k) => k.kind === 'np' && eventLexicon().nouns.has(c.nounLemma(k.head)));
  if (!kind) return null;
  for (let i = chunk + 1; i + 1 < chunks.length && i < chunk + NEAR; i++) {
    if (chunks[i]!.kind !== 'prep' || !PLACING.has(c.wordId(chunks[i]!.first))) continue;
    const place = phrases.resolve(site.structure, i + 1, site.sentence);
    if (place?.kind !== 'entity') continue;
    return {
      subject: subjectFrom(place, 0.8),
      name: `${c.nounAt(kind.head)}_${isHeld(c, kind.first, kind.end) ? 'held' : 'occurred'}_on`,
      why: `“${c.word(first)}”: “${c.chunkText(kind)}” there`,
    };
  }
  return null;
}

/** Chunks looked back at. */
const FAR = 30;
/** Chunks behind "those" among which its place is looked for. */
const NEAR = 6;

/** "Meetings of the council, in Moscow on November 25, showed …": a date between a subject and its verb dates the subject. */
export function bySubject(view: DateView): DateReading | null {
  const { clause, chunk } = view.site;
  if (clause.subject < 0 || clause.subject >= chunk || clause.verb <= chunk || clause.inherited) return null;
  return eventRead(view, clause.subject);
}

const STARTING = words('start begin commence open convene');
const ENDING = words('end close finish conclude');
const OCCURRING = words('hold happen occur take schedule stage loom fall come run');

/** "The summit commences on October 18", "elections were held in May". */
export function byOccurrence(view: DateView): DateReading | null {
  const { clause, structure } = view.site;
  if (clause.verb < 0) return null;
  const lemma = view.c.lexicon.word(structure.chunks[clause.verb]!.verb!.lemma);
  const happens = STARTING.has(lemma) ? 'starts_on' : ENDING.has(lemma) ? 'ends_on' : '';
  if (happens === '' && !OCCURRING.has(lemma)) return null;
  const reading = eventRead(view, clause.subject) ?? eventRead(view, clause.antecedent);
  return reading && { ...reading, name: happens || reading.name };
}

/** "… said the president at the summit, in September": the verb only tells; the date is that of the occasion. */
export function byTelling(view: DateView): DateReading | null {
  const { clause, structure } = view.site;
  if (clause.verb < 0 || !isReporting(view.c.lexicon.word(structure.chunks[clause.verb]!.verb!.lemma)))
    return null;
  for (const p of clause.prepositional) {
    if (!OCCASION.has(view.c.wordId(structure.chunks[p.preposition]!.first))) continue;
    const reading = eventRead(view, p.phrase);
    if (reading) return reading;
  }
  return null;
}

const OCCASION = new WordClass('at during after');

const DOING = words('pay hold make take begin start conduct have');
const ALONG = new WordClass('with on for during in');

/** "visited Freedonia on a working visit", "paid a visit on May 3": the event that the verb and its noun are. */
export function byCognate(view: DateView): DateReading | null {
  const { c, site } = view;
  const { clause, structure } = site;
  if (clause.verb < 0) return null;
  const verb = c.lexicon.word(structure.chunks[clause.verb]!.verb!.lemma);
  const along = clause.prepositional
    .filter((p) => ALONG.has(c.wordId(structure.chunks[p.preposition]!.first)))
    .map((p) => p.phrase);
  for (const chunk of DOING.has(verb) ? [...clause.objects, ...along] : along) {
    const phrase = itemAt(structure.chunks, chunk);
    if (phrase?.kind !== 'np' || chunk === site.chunk) continue;
    if (!DOING.has(verb) && !isNounOf(c.nounAt(phrase.head), verb)) continue;
    const reading = eventRead(view, chunk);
    if (reading) return reading;
  }
  return null;
}

/** "visit" and "visit", "meet" and "meeting", "march" and "marches". */
function isNounOf(noun: string, verb: string): boolean {
  return noun === verb || noun === `${verb}ing` || (verb.endsWith('e') && noun === `${verb.slice(0, -1)}ing`);
}

function eventRead({ c, phrases, site }: DateView, chunk: number): DateReading | null {
  const phrase = itemAt(site.structure.chunks, chunk);
  if (phrase?.kind !== 'np') return null;
  const referent = phrases.resolve(site.structure, chunk, site.sentence);
  const kinds = eventLexicon().nouns.get(c.nounLemma(phrase.head));
  if (!referent || !(isEvent(c.typeOf.bind(c), referent) || (kinds && referent.kind === 'entity')))
    return null;
  const held = isHeld(c, phrase.first, phrase.end);
  return {
    subject: subjectFrom(referent),
    name: held ? 'held_on' : 'occurred_on',
    why: `the date of “${c.chunkText(phrase)}”`,
  };
}

/** By the nouns of tokens `[first, end)`: meetings are held, attacks occur. */
export function isHeld(c: DocumentContext, first: number, end: number): boolean {
  let occurs = false;
  for (let t = end - 1; t >= first; t--) {
    const kinds = eventLexicon().nouns.get(c.nounLemma(t));
    if (kinds?.some((kind) => HELD.has(kind))) return true;
    occurs ||= kinds !== undefined;
  }
  return !occurs;
}

function isEvent(typeOf: (entity: number) => string, referent: Referent): boolean {
  return referent.kind === 'event' || (referent.kind === 'entity' && typeOf(referent.entity) === 'event');
}
