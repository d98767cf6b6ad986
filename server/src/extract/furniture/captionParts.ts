import type { Reading } from '../../language/reading';
import { Tag } from '../../language/tag';
import { TokenFlag, TokenKind, tokenText } from '../../text/tokenise';
import { FurnitureKind, type FurniturePart } from './furniture';
import { furniturePhrases, isWord, matchAny } from './phraseTable';

/** Longest text between the start of a sentence and the agency that may still be a caption. */
const LONGEST_CAPTION = 40;

/**
 * Captions glued to the text: "Tanks on exercise near the border (Reuters) The ministry said …". An agency in brackets with a
 * capital behind it, and no finite verb before it. "PARIS (AFP) - …" is the place and agency of a report, not a caption.
 */
export function captionParts(reading: Reading, sentence: number, into: FurniturePart[]): void {
  const { tokens, sentences } = reading;
  const first = sentences.first[sentence]!;
  const end = Math.min(sentences.first[sentence + 1]!, first + LONGEST_CAPTION);
  for (let i = first; i < end; i++) {
    if (tokens.kind[i] !== TokenKind.Punctuation || reading.text[tokens.start[i]!] !== '(') continue;
    const close = agencyEnd(reading, i + 1, end);
    if (close === 0) continue;
    const kind = kindOf(reading, first, i, close);
    if (kind === FurnitureKind.None) continue;
    into.push({ kind, firstToken: kind === FurnitureKind.Caption ? first : i, endToken: close });
  }
}

/** Token behind the bracket that closes "(Reuters)", "(AP Photo/Jane Doe)"; 0 where no agency stands there. */
function agencyEnd({ tokens }: Reading, from: number, end: number): number {
  const { agencies } = furniturePhrases();
  if (!isWord(tokens, from)) return 0;
  const behind = matchAny(tokens, from, end, agencies);
  if (behind === 0) return 0;
  for (let i = behind; i < end && i < behind + 8; i++) {
    const text = tokenText(tokens, i);
    if (text === ')') return i + 1;
    if (
      i === behind &&
      text !== '/' &&
      text !== ',' &&
      !/^(Photo|Images?|File|via|Handout|Pool)$/i.test(text)
    )
      return 0;
  }
  return 0;
}

function kindOf(reading: Reading, first: number, open: number, close: number): FurnitureKind {
  const { tokens, tags, sentences } = reading;
  if (isDash(reading, close)) return FurnitureKind.None;
  const last = close >= tokens.count || (tokens.flags[close]! & TokenFlag.LineBefore) !== 0;
  for (let i = first; i < open; i++) {
    const tag = tags[i]!;
    if (tag === Tag.VerbS || tag === Tag.VerbPast || tag === Tag.Modal)
      return last ? FurnitureKind.Credit : FurnitureKind.None;
  }
  if (open === first) return last ? FurnitureKind.Credit : FurnitureKind.None;
  const capital = !last && (tokens.flags[close]! & TokenFlag.Upper) !== 0;
  const wordy = open - first >= 3 && sentences.count > 0;
  return wordy && (capital || last) ? FurnitureKind.Caption : FurnitureKind.None;
}

function isDash({ tokens, text }: Reading, i: number): boolean {
  return i < tokens.count && (tokens.kind[i] === TokenKind.Hyphen || text[tokens.start[i]!] === '—');
}
