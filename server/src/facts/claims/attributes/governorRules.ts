import { itemAt } from '../../../text/itemAt';
import { WordClass } from '../../../language/wordClass';
import type { Chunk } from '../../../language/chunk';
import { words } from '../../../text/words';
import { changeNoun } from '../changeNoun';
import { nounKeyAt } from './countedKey';
import {
  amended,
  familyReading,
  governedBy,
  plainReading,
  type AttributeReading,
  type FigureView,
} from './figureView';

/** "an eight-year contract", "a two-million-euro heist": the head of the figure's own phrase. */
export function byModifiedHead(v: FigureView): AttributeReading | null {
  if (!v.site.modifiesHead) return null;
  // "a $4 billion sale to its rival": what is sold has a price, sales have a sum.
  if (v.c.word(v.chunk.head) === 'sale' && v.measured === 'money')
    return amended(plainReading('price', 0.85, '“sale” behind the figure'), { comparable: 'worth' });
  const family = v.lexicon.byGovernor(v.c.nounLemma(v.chunk.head), v.measured);
  return family ? familyReading(family, 0.9, `“${v.c.word(v.chunk.head)}” behind the figure`) : null;
}

const GOVERNING = words('of at to in');

/** "a population of 120,000", "at a depth of 10 km": the noun phrase that the figure hangs on. */
export function byGovernor(v: FigureView): AttributeReading | null {
  const { structure, governor, preposition, role } = v.site;
  if (governor < 0 || !(GOVERNING.has(preposition) || role === 'apposition')) return null;
  const phrase = structure.chunks[governor]!;
  const family = governedBy(v, phrase) ?? placeOf(v, phrase, preposition);
  return family ? familyReading(family, 0.95, `“${v.c.chunkText(phrase)} ${preposition}”`) : null;
}

/** "a town of 15,000 people", "home to 120,000 people". */
function placeOf(v: FigureView, phrase: Chunk, preposition: string): ReturnType<typeof governedBy> {
  const home = v.c.word(phrase.head) === 'home';
  return preposition === (home ? 'to' : 'of')
    ? v.lexicon.byDirectGovernor(v.c.nounLemma(phrase.head), v.measured)
    : null;
}

/** "$300 million debt", "the $160 million offer": a noun behind the figure in its phrase. */
export function byNounBehind(v: FigureView): AttributeReading | null {
  for (let t = v.figure.endToken; t < v.chunk.end; t++) {
    const family = v.lexicon.byGovernor(v.c.nounLemma(t), v.measured);
    if (family) return familyReading(family, 0.9, `“${v.c.word(t)}” behind the figure`);
  }
  return null;
}

const PURPOSE = words('in as');

/** "$1bn … in military aid", "€185m as a fine", "53 percent of the vote": a phrase that says what the amount is. */
export function byPurpose(v: FigureView): AttributeReading | null {
  const { chunks, clauseOf } = v.site.structure;
  for (let i = v.site.chunk + 1; i + 1 < chunks.length && i < v.site.chunk + 8; i++) {
    if (clauseOf[i] !== clauseOf[v.site.chunk] || chunks[i]!.kind === 'vp') break;
    // "$72m, plus $9m in bonuses": said of the nearest amount.
    if (chunks[i]!.kind === 'np' && isOtherAmount(v, i)) break;
    if (chunks[i]!.kind !== 'prep' || chunks[i + 1]!.kind !== 'np') continue;
    const word = v.c.word(chunks[i]!.first);
    if (!PURPOSE.has(word) && !(word === 'of' && i === v.site.chunk + 1)) continue;
    const family = v.lexicon.byGovernor(v.c.nounLemma(chunks[i + 1]!.head), v.measured);
    if (family) return familyReading(family, 0.85, `“${word} ${v.c.chunkText(chunks[i + 1]!)}”`);
  }
  return null;
}

function isOtherAmount({ c, figure, site }: FigureView, chunk: number): boolean {
  const other = itemAt(c.figures, c.figureAt[site.structure.chunks[chunk]!.first]!);
  return other !== undefined && other.kind === figure.kind && other.twin !== site.figure;
}

/** "the toll stands at 10", "the death toll rose to 10": the subject, or the object, names the attribute. */
export function byTopicNoun(v: FigureView): AttributeReading | null {
  const { clause, structure, chunk } = v.site;
  for (const i of [clause.subject, ...clause.objects]) {
    if (i < 0 || i === chunk || isOtherAmount(v, i)) continue;
    const phrase = structure.chunks[i]!;
    const family = governedBy(v, phrase);
    if (family) return familyReading(family, 0.85, `“${v.c.chunkText(phrase)}” in the clause`);
  }
  return null;
}

/** "the number of deaths rose to 31", "put the number of marchers at 120,000": what is tallied. */
export function byTally(v: FigureView): AttributeReading | null {
  // What a bare number counts may be known from elsewhere in the sentence.
  if (v.figure.kind !== 'count' || v.figure.headToken >= v.figure.firstToken) return null;
  const { clause, structure, governor, chunk } = v.site;
  for (const i of [governor, clause.subject, ...clause.objects]) {
    if (i < 0 || i === chunk || !TALLIES.has(v.c.word(structure.chunks[i]!.head))) continue;
    const [of, what] = [structure.chunks[i + 1], structure.chunks[i + 2]];
    if (of?.kind !== 'prep' || what?.kind !== 'np' || v.c.word(of.first) !== 'of') continue;
    const why = `“${v.c.chunkText(structure.chunks[i]!)} of ${v.c.chunkText(what)}”`;
    // A toll is one of deaths, whatever it is "of".
    const head = structure.chunks[i]!.head;
    const toll = v.c.word(head) === 'toll' ? v.lexicon.byGovernor(v.c.nounLemma(head), 'person') : null;
    if (toll) return familyReading(toll, 0.9, why);
    return describedBy(v, i + 2, why) ?? countedBy(v, what.head, why);
  }
  return null;
}

/** "the number of displaced people", "the number of people uprooted by the war": what happened to them. */
function describedBy(v: FigureView, at: number, why: string): AttributeReading | null {
  const { chunks, clauses } = v.site.structure;
  const { first, head } = chunks[at]!;
  for (let t = first; t < head; t++) {
    const family = v.lexicon.byMark(v.c.reading.tokens.word[t]!, 'person');
    if (family) return familyReading(family, 0.9, why);
  }
  const clause = clauses.find((c) => c.kind === 'participle' && c.antecedent === at && c.verb === at + 1);
  const verb = clause ? chunks[clause.verb]!.verb! : null;
  const isHeld =
    verb?.passive && HOLDING.has(verb.lemma) && OVER.has(v.c.wordId(chunks[clause!.verb + 1]?.first ?? 0));
  const family = isHeld
    ? v.lexicon.named('arrests')
    : verb?.passive
      ? v.lexicon.byVerb(verb.lemma, 'person')
      : null;
  return family ? familyReading(family, 0.9, why) : null;
}

/** "people held over the kidnapping": by the police. */
const HOLDING = new WordClass('hold');
const OVER = new WordClass('over for on');

/** "an increase in staff from 1,900 to 2,400": what a noun of change says that changes. */
export function byChangeNoun(v: FigureView): AttributeReading | null {
  if (v.figure.kind !== 'count' || v.figure.headToken >= 0) return null;
  const { chunks } = v.site.structure;
  const noun = changeNoun(v.c, v.site);
  const [preposition, what] = [chunks[noun + 1], chunks[noun + 2]];
  if (noun < 0 || preposition?.kind !== 'prep' || what?.kind !== 'np') return null;
  const word = v.c.word(preposition.first);
  if ((word !== 'in' && word !== 'of') || v.c.mention(what.head)) return null;
  return countedBy(v, what.head, `“${v.c.chunkText(chunks[noun]!)} ${word} ${v.c.chunkText(what)}”`);
}

/** What a bare number counts that stands for a noun elsewhere in the sentence. */
export function countedBy(v: FigureView, head: number, why: string): AttributeReading {
  const lemma = v.c.nounLemma(head);
  const family =
    v.lexicon.byCounted(lemma, 'person') ??
    v.lexicon.byCounted(lemma, 'thing') ??
    v.lexicon.byMark(v.c.reading.tokens.word[head]!, 'person');
  if (family) return familyReading(family, 0.9, why);
  return amended(plainReading(v.c.word(head), 0.75, why), {
    comparable: `count ${nounKeyAt(v.c, v.lexicon, head)}`,
  });
}

/** Whether a noun only says how many there are of what follows it. */
export function isTally(word: string): boolean {
  return TALLIES.has(word);
}

const TALLIES = words('number total count tally figure toll');

const AMOUNTING = new WordClass(
  'be stand reach total hit amount rise fall drop increase decrease grow climb jump double triple raise cut lower reduce put set estimate remain',
);

/** "the reward was raised to $250,000": where the verb only says how much, the subject says of what. */
export function byTopicAmount(v: FigureView): AttributeReading | null {
  const { clause, structure, chunk, preposition } = v.site;
  if (clause.subject < 0 || clause.subject === chunk || clause.verb < 0) return null;
  const verb = structure.chunks[clause.verb]!.verb!;
  if (!AMOUNTING.has(verb.lemma) || (preposition !== '' && preposition !== 'to' && preposition !== 'at'))
    return null;
  const subjects =
    verb.passive || clause.objects.length === 0 || clause.objects.includes(chunk)
      ? [clause.subject]
      : clause.objects;
  for (const i of subjects) {
    const phrase = structure.chunks[i]!;
    const family = v.lexicon.byGovernor(v.c.nounLemma(phrase.head), v.measured);
    if (family)
      return familyReading(family, 0.9, `“${v.c.chunkText(phrase)}” with “${v.c.lexicon.word(verb.lemma)}”`);
  }
  return null;
}
