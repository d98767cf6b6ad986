import { Tag } from '../../language/tag';
import { Noted } from './candidate';
import type { DraftMention } from './draft';
import { rootOf, type Drafts } from './groupDrafts';
import { NameBit } from './nameLexicon';
import type { NameTokens } from './nameTokens';
import { endsLikeWord } from './wordEndings';

/** Whether a mention is a name after all: what has only its place in the sentence to speak for it is left out. */
export function isKept(names: NameTokens, all: Drafts, mention: DraftMention): boolean {
  const { candidate } = mention;
  if (candidate === null) return true;
  const root = all.drafts[rootOf(all.drafts, mention.draft)]!;
  const joined =
    mention.draft !== rootOf(all.drafts, mention.draft) ||
    mention.rule === 'surname' ||
    mention.rule === 'given-name' ||
    mention.rule === 'head-noun';
  if ((candidate.noted & Noted.HeadOnly) !== 0) return joined;
  if ((candidate.noted & Noted.Doubtful) !== 0) return joined || (root.all & Noted.Doubtful) === 0;
  if (candidate.end - candidate.first !== 1) return true;
  if (!joined && isCount(names.tag(candidate.first)) && candidate.known.length === 0) return false;
  if (candidate.known.length > 0) return true;
  if (!joined && looksLikeWord(names, candidate.first)) return false;
  return (
    joined ||
    !names.has(candidate.first, NameBit.Plain | NameBit.Generic | NameBit.Direction) ||
    (candidate.noted & Noted.Person) !== 0
  );
}

/** A word that the lexicon lacks, but formed like one: "Accessibility", "Russophobia". */
function looksLikeWord(names: NameTokens, i: number): boolean {
  if (names.isCommon(i) || names.isInnerCap(i) || names.isAllCaps(i) || names.has(i, NameBit.Given))
    return false;
  return endsLikeWord(names, i);
}

/** "Fourth of July", "Three": numbers with a capital. */
function isCount(tag: Tag): boolean {
  return tag === Tag.Number || tag === Tag.Ordinal;
}
