import { itemAt } from '../../../text/itemAt';
import { WordClass } from '../../../language/wordClass';
import { isWhole } from '../figureSite';
import { clauseVerb, type FigureView } from './figureView';

const INTRANSITIVE = new WordClass(
  'live reside dwell flee escape die survive perish drown fall vanish disappear attend gather march rally collapse crash overturn sink derail burn',
);

/** The verb that a figure is the object, the passive subject or the measure of; 0 where it does something itself or stands apart. */
export function patientVerb(v: FigureView): number {
  const { clause, role, structure, chunk } = v.site;
  const lemma = clauseVerb(v);
  if (lemma === 0 || (isWhole(v.c, v.site.figure) && clause.antecedent !== chunk)) return 0;
  const verb = structure.chunks[clause.verb]!.verb!;
  if (isMissing(v, lemma) || (isAlongside(v) && (verb.passive || clause.objects.length > 0))) return lemma;
  if (isSubject(v) || (role === 'prepositional' && partOfSubject(v))) {
    return verb.passive || INTRANSITIVE.has(lemma) || isShort(v, lemma) ? lemma : 0;
  }
  // "71 rebels were killed on Tuesday, and 18 soldiers"
  if (role === 'object' && verb.passive && itemAt(structure.chunks, chunk - 1)?.kind === 'conj') return lemma;
  if (role === 'object') return verb.passive && clause.subject >= 0 && !goesAlong(v) ? 0 : lemma;
  if (role === 'prepositional') return goesAlong(v) ? lemma : 0;
  return 0;
}

/** "64 tanks destroyed", "236 houses damaged": a list or a headline leaves "were" out. */
function isShort({ site: { clause, structure } }: FigureView, lemma: number): boolean {
  const { first, end } = structure.chunks[clause.verb]!;
  return end - first === 1 && clause.objects.length === 0 && SUFFERED.has(lemma);
}

/** What nothing does without an object. */
const SUFFERED = new WordClass(
  'destroy damage flatten demolish wreck raze devastate ravage seize steal cancel repatriate release exchange evacuate arrest',
);

/** "Eight soldiers were killed, along with 25 rebels": the same was done to both. */
function isAlongside({ c, site: { preposition, structure, chunk } }: FigureView): boolean {
  return preposition === 'with' && TOGETHER.has(c.wordId(structure.chunks[chunk - 1]!.first - 1));
}

const TOGETHER = new WordClass('along together');

/** "Eleven miners are still missing": nobody misses anything. */
function isMissing(v: FigureView, lemma: number): boolean {
  const { clause, chunk } = v.site;
  return clause.subject === chunk && clause.objects.length === 0 && v.c.lexicon.word(lemma) === 'miss';
}

/** The subject of its clause, or one of several: "71 rebels and 18 soldiers died". */
function isSubject({ site: { clause, structure, chunk } }: FigureView): boolean {
  if (clause.subject === chunk) return true;
  if (clause.subject < chunk)
    return chunk < clause.verb && itemAt(structure.chunks, chunk - 1)?.kind === 'conj';
  for (let i = chunk + 1; i < clause.subject; i++) {
    const { kind } = structure.chunks[i]!;
    if (kind !== 'conj' && kind !== 'comma' && kind !== 'np') return false;
  }
  return structure.chunks[clause.subject - 1]!.kind === 'conj';
}

/** "a total of 10 people had been killed", "10 of the men died". */
function partOfSubject(v: FigureView): boolean {
  const { clause, governor } = v.site;
  return governor >= 0 && governor === clause.subject;
}

/** Lengths, times and money go along a verb without being its object: "fell about 200ft", "sold for $5". */
function goesAlong(v: FigureView): boolean {
  return (
    v.measured === 'length' || v.measured === 'time' || v.measured === 'money' || v.measured === 'percent'
  );
}
