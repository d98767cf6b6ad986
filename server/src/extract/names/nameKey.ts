import { english } from '../../language/lexicon';
import { tokenise } from '../../text/tokenise';
import { keyWords } from './groupDrafts';
import { NameTokens } from './nameTokens';

const NO_SENTENCES = { count: 0, first: new Int32Array(1), paragraph: new Int32Array(0) };

/** The key that a text would have as a name in a source: folded, without articles, dots and company forms. */
export function nameKey(text: string): string {
  const tokens = tokenise(text, english().vocabulary);
  const names = new NameTokens({ text, tokens, sentences: NO_SENTENCES, tags: new Uint8Array(tokens.count) });
  return keyWords(names, 0, tokens.count).join(' ');
}
