import type { LinkRule } from '../../extract/names/documentNames';
import type { SourceKey } from '../source';
import type { EntityId } from './entity';
import type { EntityIndex } from './entityIndex';
import type { NameNode, UpRule } from './nameNode';

/** One step from what is written to the entity. */
type LinkStep =
  /** Within the source: the mention stands for a name of the source. */
  | { readonly within: 'source'; readonly rule: LinkRule; readonly to: string }
  /** Across sources: a name leads to another one's entity. */
  | { readonly within: 'all sources'; readonly rule: UpRule; readonly from: string; readonly to: string };

/** Why a mention leads to its entity. */
export interface LinkExplanation {
  readonly entity: EntityId;
  readonly steps: readonly LinkStep[];
  /** The steps as one sentence each, for a person. */
  readonly sentences: readonly string[];
}

/** Why the mention with index `mention` of a source leads where it does; null where it leads nowhere. */
export function explainLink(index: EntityIndex, source: SourceKey, mention: number): LinkExplanation | null {
  const names = index.namesOf(source);
  const found = names?.mentions[mention];
  if (!names || !found) return null;
  const node = index.nodeAt(source, found.entity);
  const entity = index.linksOf(source)[found.entity];
  if (!node || !entity) return null;
  const local = names.entities[found.entity]!;
  const steps: LinkStep[] = [{ within: 'source', rule: found.rule, to: local.name }];
  if (local.registry === null && node.registry !== null)
    steps.push({ within: 'all sources', rule: 'registry-name', from: local.name, to: node.registry.name });
  for (let at: NameNode = node; at.up; at = at.up)
    steps.push({ within: 'all sources', rule: at.rule!, from: nameOf(at), to: nameOf(at.up) });
  return { entity, steps, sentences: steps.map(sentenceFor) };
}

/** The spelling of a node that most sources use. */
function nameOf(node: NameNode): string {
  if (node.registry) return node.registry.name;
  let best = node.key;
  let most = 0;
  for (const [text, count] of node.names)
    if (count > most || (count === most && text < best)) [best, most] = [text, count];
  return best;
}

function sentenceFor(step: LinkStep): string {
  if (step.within === 'source') return WITHIN[step.rule].replace('%', step.to);
  return ACROSS[step.rule].replace('%1', step.from).replace('%2', step.to);
}

const WITHIN: Readonly<Record<LinkRule, string>> = {
  'full-name': 'The source names “%” in full.',
  'known-spelling': 'A known spelling of “%”.',
  'acronym-pair': 'The source gives it as the acronym of “%”.',
  initials: 'The first letters of “%”, the only name of the source that has them.',
  surname: 'The surname of “%” in this source.',
  'given-name': 'The given name of “%” in this source.',
  'short-name': 'Short for “%” in this source.',
  'head-noun': 'The noun of “%”, the last name before it that has it.',
  demonym: 'The adjective or people of “%”.',
  metonym: 'A capital that stands for the government of “%” here.',
  'place-description': 'A description by its place: “%”.',
  'definite-description': 'The last thing named before it that fits: “%”.',
  pronoun: 'The only one named nearby that fits: “%”.',
  registry: 'The registry has this form for “%”.',
};

const ACROSS: Readonly<Record<UpRule, string>> = {
  'same-name': 'Other sources tell what “%1” is.',
  'only-one-of-the-name': 'All sources that say which “%1” they mean name the same one.',
  'spelling-variant': '“%1” and “%2” are spellings of one name.',
  'short-form': 'Sources use “%1” for “%2” and for nothing else.',
  surname: '“%2” is the only person in the sources with this surname.',
  'registry-name': '“%1” is a name of “%2” in the registry.',
};
