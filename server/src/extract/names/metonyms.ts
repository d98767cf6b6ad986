import { Sense, Tag } from '../../language/tag';
import { Noted } from './candidate';
import {
  ADDRESSING_VERBS,
  CITY_PREPOSITIONS,
  DIPLOMATIC_NOUNS,
  POLICY_NOUNS,
  STATE_VERBS,
} from './data/metonymWords';
import { BODY_SEATS } from './data/regions';
import type { DraftMention } from './draft';
import { addDraft, knownKey, rootOf, type Drafts } from './groupDrafts';
import type { KnownName } from './knownNames';
import type { NameTokens } from './nameTokens';
import { indexOfType } from './typeVotes';

/**
 * Capitals that stand for their government: "Moscow struck deals", "Kiev's demands", "relations with Tehran". Where the words
 * around it do not say so, a capital is the city.
 */
export function markMetonyms(names: NameTokens, all: Drafts): void {
  for (const mention of all.mentions) {
    const country = standsFor(mention);
    if (country === '' || mention.form !== 'name' || !isGovernment(names, mention)) continue;
    const entry = standIn(names, mention, country);
    if (!entry) continue;
    const index = addDraft(all, knownKey(entry), mention, entry);
    all.drafts[rootOf(all.drafts, mention.draft)]!.count--;
    mention.draft = index;
    mention.form = 'metonym';
    mention.rule = 'metonym';
    const draft = all.drafts[index]!;
    draft.count++;
    draft.votes[indexOfType(entry.type)]! += 10;
  }
}

/** The country of the candidate's reading as a capital; "" where it has none. */
function standsFor({ candidate }: DraftMention): string {
  if (!candidate || candidate.known.length === 0 || candidate.noted & (Noted.Compound | Noted.Doubtful))
    return '';
  return candidate.known.find((entry) => entry.role === 'capital')?.standsFor ?? '';
}

function standIn(names: NameTokens, mention: DraftMention, country: string): KnownName | undefined {
  const body = BODY_SEATS[names.slice(mention.anchorFirst, mention.anchorEnd)];
  if (body !== undefined)
    return names.known.entries.find((entry) => entry.type === 'organisation' && entry.name === body);
  return names.known.entries.find(
    (entry) => entry.type === 'country' && entry.name === country && entry.role === 'name',
  );
}

function isGovernment(names: NameTokens, mention: DraftMention): boolean {
  const before = names.lemma(mention.first - 1);
  const { end } = mention;
  if (names.isClitic(end)) return POLICY_NOUNS.has(policyNoun(names, end + 1));
  if (CITY_PREPOSITIONS.has(before)) return false;
  if (before === 'for' && names.tag(end) === Tag.To) return true;
  if (before === 'with' || before === 'between') return DIPLOMATIC_NOUNS.has(names.lemma(mention.first - 2));
  if (before !== '' && names.tag(mention.first - 1) === Tag.Preposition) return false;
  if (ADDRESSING_VERBS.has(names.lexicon.word(names.lexicon.verbLemma[names.word(mention.first - 1)]!)))
    return true;
  // "Nairobi and Addis Ababa signed": both.
  if (names.lemma(end) === 'and' && names.isCapital(end + 1))
    return actsAsState(names, behindNames(names, end + 1));
  return actsAsState(names, end);
}

function behindNames(names: NameTokens, from: number): number {
  let i = from;
  while (names.isCapital(i)) i++;
  return i;
}

/** The noun that a possessive belongs to; adjectives between do not count. */
function policyNoun(names: NameTokens, from: number): string {
  for (let i = from; i < from + 4; i++) {
    const tag = names.tag(i);
    if (
      tag !== Tag.Noun &&
      tag !== Tag.NounPlural &&
      tag !== Tag.Adjective &&
      tag !== Tag.Adverb &&
      tag !== Tag.Name
    )
      return '';
    // The lexicon lacks some: "linkage" is its own singular.
    const lemma = names.lexicon.word(names.lexicon.nounLemma[names.word(i)]!) || names.lemma(i);
    if (POLICY_NOUNS.has(lemma)) return lemma;
  }
  return '';
}

/** A verb of deciding, speaking, giving or dealing behind the name, in the active. */
function actsAsState(names: NameTokens, at: number): boolean {
  let i = at;
  while (names.tag(i) === Tag.Adverb && i < at + 2) i++;
  const tag = names.tag(i);
  if (tag !== Tag.VerbS && tag !== Tag.VerbPast && tag !== Tag.Modal) return false;
  let verb = i;
  while (verb < i + 4 && isAuxiliary(names, verb)) verb++;
  const passive = names.tag(verb) === Tag.VerbEn && isForm(names, verb - 1, 'be');
  if (passive || !isVerbTag(names.tag(verb))) return false;
  if (verb > i && isForm(names, verb - 1, 'be') && names.tag(verb) !== Tag.VerbIng) return false;
  return (
    STATE_SENSES.has(names.lexicon.verbSense[names.word(verb)]!) ||
    STATE_VERBS.has(names.lexicon.word(names.lexicon.verbLemma[names.word(verb)]!))
  );
}

function isAuxiliary(names: NameTokens, i: number): boolean {
  const tag = names.tag(i);
  return (
    tag === Tag.Modal ||
    tag === Tag.Adverb ||
    tag === Tag.Not ||
    isForm(names, i, 'be') ||
    isForm(names, i, 'have')
  );
}

function isForm(names: NameTokens, i: number, verb: string): boolean {
  return names.lexicon.word(names.lexicon.verbLemma[names.word(i)]!) === verb;
}

function isVerbTag(tag: Tag): boolean {
  return tag >= Tag.Verb && tag <= Tag.VerbIng;
}

const STATE_SENSES: ReadonlySet<number> = new Set([
  Sense.VerbCommunication,
  Sense.VerbCognition,
  Sense.VerbSocial,
  Sense.VerbPossession,
  Sense.VerbCreation,
  Sense.VerbEmotion,
]);
