import { Tag } from '../../language/tag';
import type { DraftMention } from './draft';
import type { MentionMap } from './mentionMap';
import type { NameTokens } from './nameTokens';

/** Where a noun phrase begins, and the name in front of its noun: "the Russian military base". */
export interface PhraseStart {
  /** First token, the article or "its" included. */
  readonly first: number;
  readonly name: DraftMention | null;
}

const LONGEST = 10;

/** The start of the noun phrase whose noun is token `noun`. */
export function nounPhraseStart(names: NameTokens, noun: number, map: MentionMap): PhraseStart {
  let name: DraftMention | null = null;
  let at = noun;
  while (at > 0 && noun - at < LONGEST && !names.startsLine(at)) {
    const mention: DraftMention | null = name ? null : map.endingAt(names.isClitic(at - 1) ? at - 1 : at);
    if (mention) {
      name = mention;
      at = mention.first;
      continue;
    }
    if (!isModifier(names, at - 1)) break;
    at--;
  }
  const tag = names.tag(at - 1);
  return { first: tag === Tag.Determiner || tag === Tag.Possessive ? at - 1 : at, name };
}

function isModifier(names: NameTokens, i: number): boolean {
  if (names.isHyphen(i)) return names.isGlued(i) && names.isGlued(i + 1);
  if (!names.isWord(i) && !names.isNumber(i)) return false;
  switch (names.tag(i)) {
    case Tag.Adjective:
    case Tag.Noun:
    case Tag.Name:
    case Tag.Ordinal:
    case Tag.VerbEn:
      return true;
    case Tag.Adverb:
      return names.tag(i + 1) === Tag.Adjective;
    default:
      return false;
  }
}
