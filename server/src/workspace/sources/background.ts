import type { Background } from '../../facts/analyse';
import { AttributeLexicon, attributeLexicon } from '../../facts/claims/attributes/attributeLexicon';
import {
  ATTRIBUTE_FAMILIES,
  type AttributeFamily,
  type Measured,
} from '../../facts/claims/data/attributeFamilies';
import { compileRegistry } from '../../facts/entities/compileRegistry';
import { EMPTY_REGISTRY, type Registry } from '../../facts/entities/registry';
import type { AttributeEntry } from '../config/config';

/**
 * What the YAML of a folder says before its sources are read, as plain data: it may be sent to other threads. The same object
 * as long as it says the same.
 */
export interface BackgroundData {
  readonly registry: Registry;
  readonly attributes: readonly AttributeEntry[];
}

export const NO_BACKGROUND: BackgroundData = { registry: EMPTY_REGISTRY, attributes: [] };

/** What a figure of a family of the user's own may measure: anything, for the words decide. */
const ANYTHING: readonly Measured[] = [
  'person',
  'thing',
  'money',
  'percent',
  'length',
  'time',
  'age',
  'area',
  'mass',
  'volume',
  'speed',
  'temperature',
  'magnitude',
  'energy',
  'any',
];

const compiled = new WeakMap<BackgroundData, Background>();

/** Makes the data ready for reading; once for each object. null where it says nothing. */
export function compileBackground(data: BackgroundData): Background | null {
  if (data.registry.entities.length === 0 && data.attributes.length === 0) return null;
  const known = compiled.get(data);
  if (known) return known;
  const background = { registry: compileRegistry(data.registry), attributes: lexiconOf(data.attributes) };
  compiled.set(data, background);
  return background;
}

/** The user's families go before those that come with the program. */
function lexiconOf(entries: readonly AttributeEntry[]): AttributeLexicon {
  if (entries.length === 0) return attributeLexicon();
  return new AttributeLexicon([...entries.map(familyOf), ...ATTRIBUTE_FAMILIES]);
}

function familyOf({ name, nouns, verbs }: AttributeEntry): AttributeFamily {
  const words = nouns.join(' ');
  return { name, measures: ANYTHING, counted: words, of: words, verbs: verbs.join(' ') };
}
