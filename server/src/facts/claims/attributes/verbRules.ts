import { itemAt } from '../../../text/itemAt';
import { WordClass } from '../../../language/wordClass';
import { contentHead } from './countedKey';
import type { Family } from './attributeLexicon';
import { amended, clauseVerb, familyReading, type AttributeReading, type FigureView } from './figureView';
import { words } from '../../../text/words';
import { patientVerb } from './patientVerb';

/** "killed 11", "11 were arrested": what the verb does to what the figure counts. */
export function byVerb(v: FigureView): AttributeReading | null {
  const lemma = patientVerb(v);
  const family = lemma === 0 ? null : (byVerbAndHead(v, lemma) ?? v.lexicon.byVerb(lemma, v.measured));
  return family
    ? amended(familyReading(family, 0.95, `verb “${v.c.lexicon.word(lemma)}”`), { byVerb: true })
    : byIdiom(v);
}

/** "All 139 people on board were killed": what happened to them says more than where they were. */
export function byFateOfAll(v: FigureView): AttributeReading | null {
  const { firstToken } = v.figure;
  const isAll = v.c.word(firstToken) === 'all' || v.c.word(firstToken - 1) === 'all';
  if (!isAll || v.measured !== 'person' || v.site.role !== 'subject') return null;
  const family = v.lexicon.byVerb(patientVerb(v), 'person');
  return family?.name === 'deaths' ? familyReading(family, 0.9, 'what happened to all of them') : null;
}

/** "cut 4,500 jobs": a verb with what the figure counts. */
function byVerbAndHead(v: FigureView, verb: number): Family | null {
  if (v.figure.headToken < 0) return null;
  const noun = v.lexicon.nounKey(v.c.nounLemma(v.figure.headToken), v.c.nounAt(v.figure.headToken));
  return v.lexicon.byPhrase(v.c.lexicon.word(verb), noun, v.measured);
}

/** "nine people lost their lives", "claimed 11 lives": a verb with its object. */
function byIdiom(v: FigureView): AttributeReading | null {
  const { clause, structure } = v.site;
  if (clause.verb < 0) return null;
  const verb = v.c.lexicon.word(structure.chunks[clause.verb]!.verb!.lemma);
  const { passive } = structure.chunks[clause.verb]!.verb!;
  for (const object of passive && clause.subject >= 0
    ? [clause.subject, ...clause.objects]
    : clause.objects) {
    const noun = v.c.nounAt(structure.chunks[object]!.head);
    const family = v.lexicon.byPhrase(verb, noun, v.measured);
    if (family) return familyReading(family, 0.95, `“${verb} ${noun}”`);
  }
  return null;
}

/** "the nine people who lost their lives", "11 people killed in …": a clause that describes what is counted. */
export function byDescription(v: FigureView): AttributeReading | null {
  const { structure, chunk } = v.site;
  for (const clause of structure.clauses) {
    const describes = clause.antecedent === chunk || (clause.inherited && clause.subject === chunk);
    if (!describes || clause === v.site.clause) continue;
    const role = clause.subject === chunk ? 'subject' : 'object';
    const reading = byVerb({ ...v, site: { ...v.site, clause, role, preposition: '', governor: -1 } });
    if (reading && !(clause.kind === 'main' && isGetaway(v, reading))) return reading;
  }
  return null;
}

/** "Four gunmen burst in and escaped by boat": nobody had held them. */
function isGetaway({ c, figure: { headToken } }: FigureView, { name }: AttributeReading): boolean {
  return name === 'escaped' && !(headToken >= 0 && HELD.has(c.nounLemma(headToken)));
}

const HELD = new WordClass('inmate prisoner convict detainee captive hostage suspect patient');

/** "7,000 troops", "120 passengers": what is counted says it, unless the verb says what happened to them. */
export function byCounted(v: FigureView): AttributeReading | null {
  if (v.figure.headToken < 0) return null;
  const head = contentHead(v.c, v.figure);
  const family = v.lexicon.byCounted(v.c.nounLemma(head), v.measured);
  if (!family || isOtherCase(v)) return null;
  const verb = byDescription(v) ?? byVerb(v);
  if (verb && verb.name !== ABOARD) return verb;
  return familyReading(family, 0.9, `counted “${v.c.word(head)}”`);
}

const WITH = new WordClass('with');
const HAVING = new WordClass('have count number');
const PEOPLE = new WordClass('people person soul');
const PLACES = words('city place region country');
const POPULATION = 'population';

/** "Orlo has about 9,000 people", "the town, with 40,000 people, …": those of a place, where nothing says what they are or do. */
export function byInhabitants(v: FigureView): AttributeReading | null {
  const { structure, clause, chunk, role, preposition } = v.site;
  if (v.measured !== 'person' || v.figure.headToken < 0 || !PEOPLE.has(v.c.nounLemma(v.figure.headToken)))
    return null;
  const isHad = role === 'object' && clause.verb >= 0 && HAVING.has(clauseVerb(v));
  const holder = isHad ? clause.subject : withHolder(v);
  if (holder < 0 || !isPlace(v, structure.chunks[holder]!.head)) return null;
  if (preposition !== 'with' && structure.clauses.some(({ antecedent }) => antecedent === chunk)) return null;
  const family = v.lexicon.named(POPULATION);
  return family && familyReading(family, 0.8, `people of “${v.c.chunkText(structure.chunks[holder]!)}”`);
}

/** The phrase that "with" hangs on, a comma between them or not; -1 for none. */
function withHolder({ c, site: { structure, chunk } }: FigureView): number {
  const { chunks } = structure;
  const preposition = itemAt(chunks, chunk - 1);
  if (preposition?.kind !== 'prep' || !WITH.has(c.wordId(preposition.first))) return -1;
  const at = itemAt(chunks, chunk - 2)?.kind === 'comma' ? chunk - 3 : chunk - 2;
  return itemAt(chunks, at)?.kind === 'np' ? at : -1;
}

function isPlace({ c, lexicon }: FigureView, head: number): boolean {
  const mention = c.mention(head);
  if (mention) return PLACES.has(c.typeOf(mention.entity));
  return lexicon.byDirectGovernor(c.nounLemma(head), 'person')?.name === POPULATION;
}

/** Attribute of all whom a vehicle carries: of "64 passengers and four crew" it says nothing new that it carries them, or that they are on board. */
const ABOARD = 'aboard';

/** What is counted where the words beside it only say that it is aboard. */
export function countedAboard(v: FigureView, reading: AttributeReading): AttributeReading {
  if (reading.name !== ABOARD || v.figure.headToken < 0) return reading;
  const family = v.lexicon.byCounted(v.c.nounLemma(v.figure.headToken), v.measured);
  return family ? amended(reading, { name: family.name, comparable: family.name }) : reading;
}

const CASE = new WordClass('case');
const OF_ILLNESS = new WordClass('new confirmed suspected active fatal reported recorded positive probable');

/** "six display cases": of an illness only where the words say so. */
function isOtherCase({ c, figure }: FigureView): boolean {
  if (!CASE.has(c.nounLemma(figure.headToken))) return false;
  for (let t = figure.firstToken; t < figure.headToken; t++) if (OF_ILLNESS.has(c.wordId(t))) return false;
  return c.word(figure.headToken + 1) !== 'of';
}
