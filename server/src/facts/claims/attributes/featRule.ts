import type { Figure } from '../../../extract/figures/figure';
import { Tag } from '../../../language/tag';
import { WordClass } from '../../../language/wordClass';
import type { DocumentContext } from '../documentContext';
import { nounKeyAt } from './countedKey';
import { amended, plainReading, type AttributeReading, type FigureView } from './figureView';

const FEATS = new WordClass(
  'win victory triumph success title defeat loss medal gold crown goal century championship pole podium',
);
const SEASONS = new WordClass('season year campaign term');
const CAREERS = new WordClass('career');

/** "his fifth victory of the season", "her third title": an ordinal that counts what somebody has done so far. */
export function isFeat(c: DocumentContext, { firstToken, endToken }: Figure): boolean {
  const before = c.reading.tags[firstToken - 1];
  const isOwn = before === Tag.Possessive || before === Tag.Clitic;
  return isOwn && featAt(c, endToken) >= 0;
}

/** Token of the feat that an ordinal counts, past an adjective or a noun; -1 for none. */
function featAt(c: DocumentContext, endToken: number): number {
  for (let t = endToken; t < endToken + 3 && t < c.reading.tokens.count; t++) {
    if (FEATS.has(c.nounLemma(t))) return t;
    if (c.reading.tags[t]! > Tag.Name && c.reading.tags[t] !== Tag.Adjective) return -1;
  }
  return -1;
}

/** What such an ordinal counts, and over which time. */
export function byFeat(v: FigureView): AttributeReading | null {
  if (v.figure.kind !== 'ordinal' || !isFeat(v.c, v.figure)) return null;
  const feat = featAt(v.c, v.figure.endToken);
  const noun = nounKeyAt(v.c, v.lexicon, feat);
  const over = periodBehind(v.c, feat + 1);
  return amended(plainReading(`${v.c.word(feat)} so far`, 0.8, `which “${v.c.word(feat)}” it is`), {
    comparable: `nth ${noun}${over}`,
  });
}

function periodBehind(c: DocumentContext, from: number): string {
  for (let t = from; t < from + 4 && t < c.reading.tokens.count; t++) {
    if (SEASONS.has(c.nounLemma(t))) return ' season';
    if (CAREERS.has(c.nounLemma(t))) return ' career';
    if (c.reading.tags[t] === Tag.Punctuation) break;
  }
  return '';
}
