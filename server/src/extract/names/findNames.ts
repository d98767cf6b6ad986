import { read, type Reading } from '../../language/reading';
import type { Furniture } from '../furniture/furniture';
import { joinAcronymPairs } from './acronyms';
import { buildNames } from './buildNames';
import { Casing } from './casing';
import { addCoreferences } from './coreference';
import { addDescriptions } from './describe';
import { unifyDescribed } from './describedKeys';
import type { DocumentNames } from './documentNames';
import { voteTypes } from './evidence';
import { groupDrafts } from './groupDrafts';
import { readPlaceContext } from './knownSense';
import { linkDrafts } from './linkDrafts';
import { markMetonyms } from './metonyms';
import { isNameLexiconReady, nameLexicon } from './nameLexicon';
import { nestNames } from './nestNames';
import { NameTokens } from './nameTokens';
import { scanCandidates } from './scanCandidates';

/**
 * The names of one source, with what each mention names, linked within the source only. Pure; linear in the text for practical
 * purposes; never throws. The result keeps nothing of the reading alive.
 */
export function findNames(reading: Reading, furniture: Furniture | null = null): DocumentNames {
  // A text that was read before the name lexicon was made lacks the words that it adds; tokens and sentences stay the same.
  const names = new NameTokens(isNameLexiconReady() ? reading : rereadWithNames(reading.text));
  const casing = new Casing(names, furniture);
  const candidates = scanCandidates(names, casing, furniture);
  const all = groupDrafts(names, candidates, readPlaceContext(candidates));
  voteTypes(names, all);
  joinAcronymPairs(names, all);
  linkDrafts(names, all);
  nestNames(names, all);
  addDescriptions(names, casing, all);
  unifyDescribed(names, all);
  markMetonyms(names, all);
  addCoreferences(names, casing, all);
  return buildNames(names, all);
}

function rereadWithNames(text: string): Reading {
  nameLexicon();
  return read(text);
}
