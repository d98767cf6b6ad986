import { askedNoun } from './askedNoun';
import { countedHead } from './countedKey';
import type { AttributeReading, FigureView } from './figureView';
import { countedBy } from './governorRules';

/** A bare number that answers a question: so many of those it asks for. */
export function byAsked(v: FigureView): AttributeReading | null {
  if (v.figure.kind !== 'count' || v.figure.headToken >= 0) return null;
  const noun = askedNoun(v.c, v.site.sentence);
  return noun < 0 || countedHead(v.c, v.site.figure) !== noun
    ? null
    : countedBy(v, noun, `asked: “${v.c.word(noun)}”`);
}
