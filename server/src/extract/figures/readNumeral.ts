import { TokenKind } from '../../text/tokenise';
import { VULGAR_FRACTIONS } from '../data/numberIdioms';
import { W } from './figureWords';
import { fractionNumeral, type Numeral } from './numeral';
import { readDigits } from './readDigits';
import { readMagnitude, readWords } from './readWords';
import type { SentenceContext } from './sentenceContext';

/** The number that starts at token `i`, or that has its first magnitude word there ("a dozen"); undefined for none. */
export function readNumeral(c: SentenceContext, i: number): Numeral | undefined {
  switch (c.kind(i)) {
    case TokenKind.Number:
      return readDigits(c, i);
    case TokenKind.Word:
      if (c.has(i, W.Cardinal)) return readWords(c, i);
      return c.has(i, W.Magnitude) ? readMagnitude(c, i) : undefined;
    case TokenKind.Punctuation:
      return vulgarFraction(c, i);
    default:
      return undefined;
  }
}

/** "½" by itself; behind digits it belongs to them. */
function vulgarFraction(c: SentenceContext, i: number): Numeral | undefined {
  const value = VULGAR_FRACTIONS[c.raw(i)];
  return value === undefined
    ? undefined
    : fractionNumeral(c, i, i + 1, { value, step: 0.25, form: 'digits' });
}
