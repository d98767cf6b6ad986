import type { LocalMention } from '../../extract/names/documentNames';
import { Tag } from '../../language/tag';
import { bySentence } from '../claims/bySentence';
import type { DocumentContext } from '../claims/documentContext';

/** What is named in each sentence. Pronouns and definite descriptions are left out, and so is the agency that sent the report. */
export function namesBySentence(c: DocumentContext): readonly (readonly LocalMention[])[] {
  const names = c.names.mentions.filter((m) => m.form !== 'coreference' && !isAgency(c, m));
  return bySentence(names, c.reading.sentences.count);
}

/** "OSLO, May 3 (Northern) - A fire …": a name in brackets in front of the dash of a dateline tells nothing of the event. */
function isAgency(c: DocumentContext, { firstToken, endToken }: LocalMention): boolean {
  const { tags, tokens } = c.reading;
  if (firstToken === 0 || tags[firstToken - 1] !== Tag.Punctuation) return false;
  const mark = (t: number): string => (t < tokens.count ? c.textOf(t, t + 1) : '');
  return mark(firstToken - 1) === '(' && mark(endToken) === ')' && DASHES.has(mark(endToken + 1));
}

const DASHES = new Set(['-', '--', '–', '—']);
