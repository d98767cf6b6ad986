import { WordClass } from '../../../language/wordClass';
import { amended, clauseVerb, plainReading, type AttributeReading, type FigureView } from './figureView';

const AHEAD = new WordClass('ahead behind adrift clear astern');
/** "ahead of schedule": of nobody. */
const PLANS = new WordClass('schedule time plan deadline');
const BY = new WordClass('win beat lead lose finish hold edge defeat pip pinch trail take');
const GAPS = new WordClass('lead advantage gap deficit cushion margin');
const COUNTED = new WordClass('point goal run shot stroke length lap');
const SHORT = new WordClass('second minute');

/** "won by 1.8 seconds", "finished 18 seconds adrift", "a lead of nine points": by how much somebody is in front of others. */
export function byMargin(v: FigureView): AttributeReading | null {
  const { headToken, kind } = v.figure;
  const counts = kind === 'count' && headToken >= 0 && COUNTED.has(v.c.nounLemma(headToken));
  if (!counts && (v.measured !== 'time' || !isShort(v))) return null;
  const why = reasonOf(v);
  if (why === null) return null;
  const unit = counts ? v.c.nounAt(headToken) : 'time';
  return amended(plainReading('margin', 0.8, why), { comparable: `margin ${unit}` });
}

/** Races are decided by seconds or minutes. */
function isShort({ c, figure }: FigureView): boolean {
  const unit = figure.normalizedUnit ?? figure.unit;
  return unit !== null && SHORT.has(c.lexicon.idOf(unit));
}

function reasonOf(v: FigureView): string | null {
  const { word } = v.c.reading.tokens;
  const { endToken } = v.figure;
  if (AHEAD.has(word[endToken] ?? 0))
    return PLANS.has(word[endToken + 2] ?? 0) ? null : `“${v.c.word(endToken)}”`;
  const { clause, structure, preposition } = v.site;
  if (preposition === 'by' && BY.has(clauseVerb(v))) return `“${v.c.lexicon.word(clauseVerb(v))} by”`;
  for (const i of [v.site.governor, ...clause.objects, clause.subject]) {
    const phrase = i < 0 || i === v.site.chunk ? undefined : structure.chunks[i];
    if (phrase?.kind === 'np' && GAPS.has(v.c.nounLemma(phrase.head))) return `“${v.c.chunkText(phrase)}”`;
  }
  return null;
}
