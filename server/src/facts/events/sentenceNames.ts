import type { LocalMention } from '../../extract/names/documentNames';
import { bySentence } from '../claims/bySentence';
import type { DocumentContext } from '../claims/documentContext';

/** What is named in each sentence. Pronouns and definite descriptions are left out, and so is the agency that sent the report. */
export function namesBySentence(c: DocumentContext): readonly (readonly LocalMention[])[] {
  const names = c.names.mentions.filter((m) => m.form !== 'coreference' && !isAgency(c, m));
  return bySentence(names, c.reading.sentences.count);
}

/** "OSLO, May 3 (Northern) - A fire …": a name in brackets in front of the dash of a dateline tells nothing of the event. */
function isAgency(c: DocumentContext, { firstToken, endToken }: LocalMention): boolean {
  const { text, tokens } = c.reading;
  if (firstToken === 0 || text.charCodeAt(tokens.start[firstToken - 1]!) !== OPEN) return false;
  const mark = (t: number): string => (t < tokens.count ? c.textOf(t, t + 1) : '');
  return mark(firstToken - 1) === '(' && mark(endToken) === ')' && DASHES.has(mark(endToken + 1));
}

const OPEN = '('.charCodeAt(0);

const DASHES = new Set(['-', '--', '–', '—']);
