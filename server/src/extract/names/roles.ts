import { Sense, Tag } from '../../language/tag';
import { rootOf, type Drafts } from './groupDrafts';
import { NameBit } from './nameLexicon';
import type { NameTokens } from './nameTokens';
import { winningType } from './typeVotes';

const LONGEST_APPOSITION = 8;

/**
 * Which persons of a source are called what: by the title or noun before the name ("President X", "analyst X") or in an
 * apposition ("X, a political analyst,"). Roots of drafts by the lemma of the noun.
 */
export function collectRoles(names: NameTokens, all: Drafts): ReadonlyMap<number, ReadonlySet<number>> {
  const roles = new Map<number, Set<number>>();
  const add = (token: number, root: number): void => {
    const lemma = names.lexicon.nounLemma[names.word(token)]! || names.word(token);
    if (lemma === 0 || !isRoleNoun(names, lemma)) return;
    const set = roles.get(lemma);
    if (set) set.add(root);
    else roles.set(lemma, new Set([root]));
  };
  for (const mention of all.mentions) {
    if (mention.candidate === null || mention.form === 'coreference') continue;
    const root = rootOf(all.drafts, mention.draft);
    if (winningType(all.drafts[root]!.votes).type !== 'person') continue;
    for (let i = mention.first; i < mention.anchorFirst; i++) add(i, root);
    if (names.tag(mention.first - 1) === Tag.Noun) add(mention.first - 1, root);
    if (names.isComma(mention.end)) addApposition(names, mention.end + 1, (token) => add(token, root));
  }
  return roles;
}

function isRoleNoun(names: NameTokens, lemma: number): boolean {
  const { words, lexicon } = names;
  return (
    words.isRole(lemma) ||
    lexicon.nounSense[lemma] === Sense.Person ||
    (words.bits(lemma) & NameBit.Title) !== 0
  );
}

/** ", a Moscow-based military analyst,": the nouns up to the first preposition or comma. */
function addApposition(names: NameTokens, from: number, add: (token: number) => void): void {
  const tag = names.tag(from);
  if (tag !== Tag.Determiner && tag !== Tag.Noun && tag !== Tag.Possessive && !names.isCapital(from)) return;
  for (let i = from; i < from + LONGEST_APPOSITION && i < names.count; i++) {
    const own = names.tag(i);
    if (
      names.isComma(i) ||
      own === Tag.Preposition ||
      own === Tag.VerbPast ||
      own === Tag.VerbS ||
      own === Tag.Relative
    )
      return;
    if (own === Tag.Noun || own === Tag.Name) add(i);
  }
}
