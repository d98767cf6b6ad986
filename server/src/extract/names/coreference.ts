import { Tag } from '../../language/tag';
import { Noted } from './candidate';
import { CaseMode, type Casing } from './casing';
import { AntecedentFinder } from './antecedents';
import type { Drafts } from './groupDrafts';
import type { NameTokens } from './nameTokens';
import { NationalLeaders } from './nationalLeaders';
import { PronounReader } from './pronouns';

/**
 * Adds the mentions that have no name in them: "the base", "this company", "the president", "she". Each goes to the last
 * thing named that fits by kind, number and place; where more than one does, it is left alone.
 */
export function addCoreferences(names: NameTokens, casing: Casing, all: Drafts): void {
  const finder = new AntecedentFinder(names, all);
  const pronouns = new PronounReader(names, finder);
  const leaders = new NationalLeaders(names, finder);
  const { sentences, tags } = names;
  for (let s = 0; s < sentences.count; s++) {
    if (casing.modes[s] !== CaseMode.Text) continue;
    const end = sentences.first[s + 1]!;
    for (let i = sentences.first[s]!; i < end; i++) {
      const tag = tags[i]!;
      if ((tag !== Tag.Determiner && tag !== Tag.Pronoun) || !names.isWord(i)) continue;
      if (tag === Tag.Determiner && i + 1 < end) {
        readDefinite(names, finder, i, s);
        if (names.lemma(i) === 'the' && names.isCapital(i + 1)) leaders.link(i, i + 1, s);
      } else if (tag === Tag.Pronoun) pronouns.read(i, s);
    }
  }
  linkHeadNouns(all, finder);
  finder.flush();
}

/** "the Commission": a noun with a capital leads to the last body that has it in its name. */
function linkHeadNouns(all: Drafts, finder: AntecedentFinder): void {
  for (const mention of all.mentions) {
    const noted = mention.candidate?.noted ?? 0;
    if ((noted & Noted.HeadOnly) === 0 || (noted & Noted.Article) === 0 || mention.form !== 'name') continue;
    const body = finder.bodyWithNoun(mention.first, mention.sentence);
    if (body < 0) continue;
    mention.draft = body;
    mention.rule = 'head-noun';
  }
}

/** "the base": an article and a noun that ends its phrase. */
function readDefinite(names: NameTokens, finder: AntecedentFinder, article: number, sentence: number): void {
  const word = names.lemma(article);
  if (word !== 'the' && word !== 'this' && word !== 'that') return;
  const noun = article + 1;
  if (!names.isWord(noun) || names.isCapital(noun)) return;
  const tag = names.tag(noun);
  if (tag !== Tag.Noun || !endsPhrase(names, noun + 1)) return;
  finder.linkDefinite(article, noun, sentence);
}

/** Whether the phrase ends before token `i`: nothing that the noun modifies, or that says which one is meant, follows. */
function endsPhrase(names: NameTokens, i: number): boolean {
  if (names.isHyphen(i) && names.isGlued(i)) return false;
  const tag = names.tag(i);
  if (
    tag === Tag.Noun ||
    tag === Tag.NounPlural ||
    tag === Tag.Name ||
    tag === Tag.Number ||
    tag === Tag.Relative
  )
    return false;
  if (RESTRICTING.has(names.lemma(i))) return false;
  // "the airbase in Ramstein" is another one than the airbase named before.
  return !(PLACING.has(names.lemma(i)) && (names.isCapital(i + 1) || names.isCapital(i + 2)));
}

const PLACING = new Set(['in', 'at', 'near', 'outside']);
const RESTRICTING = new Set(['of', 'that', 'which', 'who', 'where', 'for', 'called', 'named', 'known']);
