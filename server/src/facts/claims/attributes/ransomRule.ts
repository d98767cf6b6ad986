import { WordClass } from '../../../language/wordClass';
import { clauseVerb, plainReading, type AttributeReading, type FigureView } from './figureView';

const CAPTORS = new WordClass('kidnapper abductor captor hijacker pirate hacker extortionist blackmailer');
const DEMANDING = new WordClass('demand ask seek want request');

/** "The kidnappers had asked for $10 million": what those who hold somebody want. */
export function byRansom(v: FigureView): AttributeReading | null {
  if (v.measured !== 'money' || !DEMANDING.has(clauseVerb(v))) return null;
  const { clause, structure } = v.site;
  const subject = clause.subject < 0 ? undefined : structure.chunks[clause.subject];
  if (subject?.kind !== 'np' || !CAPTORS.has(v.c.nounLemma(subject.head))) return null;
  return plainReading('ransom', 0.85, `“${v.c.chunkText(subject)}” want it`);
}
