import { itemAt } from '../../../text/itemAt';
import { WordClass } from '../../../language/wordClass';
import { Tag } from '../../../language/tag';
import { changeOf } from './measureRules';
import { amended, familyReading, plainReading, type AttributeReading, type FigureView } from './figureView';

const RAISING = new WordClass(
  'raise cut lift lower increase reduce bring push keep hold leave set put trim boost slash maintain',
);
/** Nouns that stand for the measure of what follows "of". */
const MEASURES = new WordClass('level share proportion amount rate portion');

/** "raise the level of defence spending from 1 to 1.2 percent", "cut interest rates to 4 percent": the share of what is moved. */
export function byRaised(v: FigureView): AttributeReading | null {
  if (v.measured === 'money') return byRaisedAmount(v);
  if (v.measured !== 'percent') return null;
  const { clause, structure, chunk, preposition } = v.site;
  if (clause.verb < 0 || !RAISING.has(structure.chunks[clause.verb]!.verb!.lemma)) return null;
  const object = clause.objects.find((at) => at !== chunk);
  if (object === undefined) return null;
  // "cut deaths by 27 percent"
  if (preposition === 'by') {
    const { head } = structure.chunks[object]!;
    return changeOf(v, head, `“${v.c.chunkText(structure.chunks[object]!)}” changes by it`);
  }
  if (v.figure.value.type !== 'change' && preposition !== 'to' && preposition !== 'at') return null;
  const family = v.lexicon.byGovernor(v.c.nounLemma(structure.chunks[object]!.head), 'percent');
  if (family)
    return familyReading(family, 0.9, `“${v.c.chunkText(structure.chunks[object]!)}” is moved to it`);
  const held = clause.prepositional.find(
    (p) => p.governor === object && v.c.word(structure.chunks[p.preposition]!.first) === 'of',
  );
  const { head } = structure.chunks[object]!;
  const isMeasure = MEASURES.has(v.c.nounLemma(head)) && isNoun(v, head);
  const phrase = structure.chunks[isMeasure && held ? held.phrase : object]!;
  const before = phrase.head - 1;
  const words =
    before >= phrase.first && nounAt(v, before) !== ''
      ? [nounAt(v, before), nounAt(v, phrase.head)]
      : [nounAt(v, phrase.head)];
  const name = words.join(' ');
  if (name === '') return null;
  const suffix = /rate$/.test(name) ? '' : ' share';
  return amended(plainReading(`${name}${suffix}`, 0.8, `“${v.c.chunkText(phrase)}” is moved to it`), {
    comparable: `share ${name}`,
  });
}

function nounAt(v: FigureView, token: number): string {
  return isNoun(v, token) ? v.c.nounAt(token) : '';
}

function isNoun(v: FigureView, token: number): boolean {
  return v.c.reading.tags[token]! <= Tag.NounPlural;
}

/** "raised its offer from 510 pence to 560 pence", "the reward was raised to $5,000": an amount of what is moved. */
function byRaisedAmount(v: FigureView): AttributeReading | null {
  const { clause, structure, chunk, preposition } = v.site;
  if (clause.verb < 0 || !RAISING.has(structure.chunks[clause.verb]!.verb!.lemma)) return null;
  if (v.figure.value.type !== 'change' && preposition !== 'to' && preposition !== 'at') return null;
  for (const at of [...clause.objects, clause.subject]) {
    const phrase = at === chunk ? undefined : itemAt(structure.chunks, at);
    const family = phrase && v.lexicon.byGovernor(v.c.nounLemma(phrase.head), 'money');
    if (family) return familyReading(family, 0.9, `“${v.c.chunkText(phrase)}” is moved to it`);
  }
  return null;
}
