import { segment, type Sentences } from '../text/segment';
import { tokenise, type Tokens } from '../text/tokenise';
import { fullLexicon } from './extraWords';
import { tag } from './tagger';

/** A text as all extractors see it: tokenised once, split into sentences, every token with its part of speech. */
export interface Reading {
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: Sentences;
  /** `Tag` of each token. */
  readonly tags: Uint8Array;
}

/** Tokens, sentences and tags of a text. Pure; linear; never throws. */
export function read(text: string): Reading {
  const lexicon = fullLexicon();
  const tokens = tokenise(text, lexicon.vocabulary);
  const sentences = segment(tokens, lexicon);
  return { text, tokens, sentences, tags: tag(tokens, sentences) };
}
