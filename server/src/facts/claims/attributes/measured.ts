import type { Figure } from '../../../extract/figures/figure';
import { Sense } from '../../../language/tag';
import { WordClass } from '../../../language/wordClass';
import type { Measured } from '../data/attributeFamilies';
import type { DocumentContext } from '../documentContext';

/** What kind of thing the figure measures. */
export function measuredOf(context: DocumentContext, figure: Figure): Measured {
  switch (figure.kind) {
    case 'money':
      return 'money';
    case 'percent':
      return 'percent';
    case 'multiple':
      if (isFraction(figure)) return 'percent';
      return countedOf(context, figure);
    case 'duration':
      return figure.dimension === 'age' ? 'age' : 'time';
    case 'measure':
      return MEASURES.get(figure.dimension ?? '') ?? 'any';
    default:
      return countedOf(context, figure);
  }
}

/** "a third of the shares": a share as a percentage is. */
export function isFraction({ kind, normalizedUnit }: Figure): boolean {
  return kind === 'multiple' && normalizedUnit === 'share';
}

function countedOf(context: DocumentContext, { headToken }: Figure): Measured {
  return headToken < 0 || isPerson(context, headToken) ? 'person' : 'thing';
}

const MEASURES: ReadonlyMap<string, Measured> = new Map<string, Measured>([
  ['length', 'length'],
  ['age', 'age'],
  ['area', 'area'],
  ['mass', 'mass'],
  ['volume', 'volume'],
  ['speed', 'speed'],
  ['temperature', 'temperature'],
  ['magnitude', 'magnitude'],
  ['energy', 'energy'],
  ['time', 'time'],
  ['duration', 'time'],
]);

/** Whether a noun counts people. */
export function isPerson(context: DocumentContext, token: number): boolean {
  const word = context.reading.tokens.word[token]!;
  const lemma = context.nounLemma(token);
  return context.lexicon.nounSense[word] === Sense.Person || PEOPLE.has(lemma) || PEOPLE.has(word);
}

const PEOPLE = new WordClass(
  'body crowd people person personnel troop troops crew staff wounded injured dead missing casualty victim family police homeless life death fatality injury case',
);
