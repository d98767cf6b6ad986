import type { LocalMention } from '../../extract/names/documentNames';
import type { DocumentContext } from '../claims/documentContext';

/** A name as it stands in a sentence: a local entity and the first token of its mention. */
export interface NameAt {
  readonly entity: number;
  readonly token: number;
}

/** What is named in each sentence. Pronouns and definite descriptions are left out, and so is the agency that sent the report. */
export function namesBySentence(c: DocumentContext): readonly (readonly NameAt[])[] {
  const found: NameAt[][] = Array.from({ length: c.reading.sentences.count }, () => []);
  for (const m of c.names.mentions)
    if (m.form !== 'coreference' && !isAgency(c, m))
      found[m.sentence]?.push({ entity: m.entity, token: m.firstToken });
  return found;
}

/** "OSLO, May 3 (Northern) - A fire …": a name in brackets in front of the dash of a dateline tells nothing of the event. */
function isAgency(c: DocumentContext, { firstToken, endToken }: LocalMention): boolean {
  const mark = (t: number): string => (t < c.reading.tokens.count ? c.textOf(t, t + 1) : '');
  return (
    firstToken > 0 && mark(firstToken - 1) === '(' && mark(endToken) === ')' && DASHES.has(mark(endToken + 1))
  );
}

const DASHES = new Set(['-', '--', '–', '—']);
