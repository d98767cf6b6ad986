import { Can, Sense, Tag } from '../../language/tag';
import { AGENT_VERBS } from './data/contextWords';
import type { NameTokens } from './nameTokens';

/** Kinds of things that never act by themselves; groups, persons and statements do. */
const LIFELESS: ReadonlySet<number> = new Set([
  Sense.Animal,
  Sense.Artifact,
  Sense.Body,
  Sense.Food,
  Sense.Object,
  Sense.Plant,
  Sense.Quantity,
  Sense.Shape,
  Sense.Substance,
]);

/**
 * "Target said", "Shell announced": a noun for a thing, in the singular and without article, that speaks or decides. No sentence
 * begins so unless the noun is a name.
 */
export function actsLikeName(names: NameTokens, i: number): boolean {
  const { lexicon } = names;
  const word = names.word(i);
  const can = lexicon.can[word]!;
  if ((can & Can.Noun) === 0 || (can & (Can.NounPlural | Can.Closed)) !== 0) return false;
  if (!LIFELESS.has(lexicon.nounSense[word]!)) return false;
  const next = names.tag(i + 1);
  if (next !== Tag.VerbPast && next !== Tag.VerbS) return false;
  return AGENT_VERBS.has(lexicon.word(lexicon.verbLemma[names.word(i + 1)]!));
}
