import { itemAt } from '../../../text/itemAt';
import { Tag } from '../../../language/tag';
import { WordClass } from '../../../language/wordClass';
import { words } from '../../../text/words';
import { amended, clauseVerb, plainReading, type AttributeReading, type FigureView } from './figureView';
import { isSomebody } from './payRule';

const GETTING_AWAY = new WordClass(
  'make get run walk ride drive speed vanish escape flee disappear leave go',
);
const LEAVING = new WordClass('vanish escape flee disappear');
const AWAY = new WordClass('off away out');

/** "made off with $2m in cash", "vanished with £9m of treasure": what was taken. */
export function byTakings(v: FigureView): AttributeReading | null {
  if (v.measured !== 'money' || v.site.preposition !== 'with') return null;
  const verb = clauseVerb(v);
  if (!GETTING_AWAY.has(verb)) return null;
  const { end } = v.site.structure.chunks[v.site.clause.verb]!;
  const { word } = v.c.reading.tokens;
  if (!LEAVING.has(verb) && !AWAY.has(word[end]!) && !AWAY.has(word[end - 1]!)) return null;
  const why = `“${v.c.lexicon.word(verb)} … with” it`;
  return amended(plainReading('value', 0.8, why), { comparable: 'worth' });
}

const TERM = new WordClass('term period tariff minimum');
const PENAL = new WordClass('prison jail custodial parole minimum maximum life suspended');

/** "a minimum term of 24 years", "cut his prison term to 21 years", "got 12 years". */
export function byPrisonTerm(v: FigureView): AttributeReading | null {
  if (v.measured !== 'time' || !TERM_UNITS.has(v.figure.normalizedUnit ?? '')) return null;
  const { clause, governor } = v.site;
  const phrase = termAt(v, governor) ?? termAt(v, clause.objects[0] ?? -1) ?? termAt(v, clause.subject);
  if (phrase !== null) return plainReading('sentence', 0.85, `“${phrase}”`);
  return isServed(v) ? plainReading('sentence', 0.7, 'years that somebody gets') : null;
}

const TERM_UNITS = words('year month');

/** The words of a phrase that names a prison term; null for another. */
function termAt(v: FigureView, at: number): string | null {
  const phrase = at < 0 || at === v.site.chunk ? undefined : itemAt(v.site.structure.chunks, at);
  if (phrase?.kind !== 'np' || !TERM.has(v.c.nounLemma(phrase.head))) return null;
  for (let t = phrase.first; t < phrase.head; t++)
    if (PENAL.has(v.c.reading.tokens.word[t]!)) return v.c.chunkText(phrase);
  return null;
}

const SERVING = new WordClass('get receive serve face');
const BEHIND = new WordClass('for before at behind after');

/** "Jones got eight years", "will serve at least 24 years": nothing says years of what. */
function isServed(v: FigureView): boolean {
  const { clause, structure, role, modifiesHead } = v.site;
  if (role !== 'object' || modifiesHead || !SERVING.has(clauseVerb(v))) return false;
  const { tags, tokens } = v.c.reading;
  const next = v.figure.endToken;
  const isOver =
    next >= tokens.count ||
    tags[next] === Tag.Punctuation ||
    tags[next] === Tag.Conjunction ||
    BEHIND.has(tokens.word[next]!);
  const subject = itemAt(structure.chunks, clause.subject);
  return isOver && subject?.kind === 'np' && isSomebody(v, subject.head);
}
