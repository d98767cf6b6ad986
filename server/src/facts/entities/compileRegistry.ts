import { Gazetteer, isMatchable } from '../../extract/names/gazetteer';
import { nameKey } from '../../extract/names/nameKey';
import { compileGlobs, type PathMatcher } from '../../text/glob';
import { normalKey } from './nodeKeys';
import type { Registry, RegistryEntity } from './registry';

/** One form under which a registry knows an entity. */
export interface RegistryForm {
  readonly entity: RegistryEntity;
  readonly text: string;
  /** The form's key as a name; see `nameKey`. */
  readonly key: string;
  /** Which sources it holds for, by path; null for all. */
  readonly holdsFor: PathMatcher | null;
  /** The name itself, not an alias. */
  readonly main: boolean;
}

/** A registry made ready for looking forms up by key and for finding them in texts. */
export interface CompiledRegistry {
  readonly registry: Registry;
  readonly forms: readonly RegistryForm[];
  readonly byKey: ReadonlyMap<string, readonly RegistryForm[]>;
  /** Values are indexes into `forms`. */
  readonly gazetteer: Gazetteer;
}

/** Compiles a registry. Linear in its forms; some microseconds each. */
export function compileRegistry(registry: Registry): CompiledRegistry {
  const forms = registry.entities.flatMap(formsOf);
  const byKey = new Map<string, RegistryForm[]>();
  for (const form of forms)
    for (const key of keysOf(form)) {
      const list = byKey.get(key);
      if (list) list.push(form);
      else byKey.set(key, [form]);
    }
  const entries = forms
    .map((form, value) => ({ text: form.text, value }))
    .filter((entry) => isMatchable(entry.text));
  return { registry, forms, byKey, gazetteer: new Gazetteer(entries) };
}

/** A base is also found by its place: "Kant air base" and "air base in Kant" as "base:kant". */
function keysOf(form: RegistryForm): string[] {
  const site = form.entity.type === 'base' ? siteOf(form.key) : '';
  return site === '' ? [form.key] : [form.key, `base:${site}`];
}

function siteOf(key: string): string {
  const words = key.split(' ');
  const place = words.findIndex((word) => word === 'in' || word === 'at' || word === 'near');
  return words
    .slice(place + 1)
    .filter((word) => !BASE_WORDS.has(word))
    .join(' ');
}

const BASE_WORDS = new Set([
  'air',
  'force',
  'naval',
  'military',
  'army',
  'base',
  'airbase',
  'airfield',
  'the',
  'its',
  'international',
  'airport',
]);

/**
 * The one base of a registry that lies in a place, by relations: "the base in Gabon" where just one entry is located there. `owner`:
 * whose base it is said to be; "" where nothing is said. Both are keys of names.
 */
export function baseLocatedIn(
  registry: CompiledRegistry,
  place: string,
  owner: string,
): RegistryEntity | null {
  const names = (key: string, relation: string, entity: RegistryEntity): boolean =>
    entity.relations.some(
      ({ type, target }) =>
        type === relation && (registry.byKey.get(key) ?? []).some((form) => form.entity.id === target),
    );
  const found = registry.registry.entities.filter((entity) => {
    if (entity.type !== 'base' || !names(place, 'locatedIn', entity)) return false;
    const operated = entity.relations.some((relation) => relation.type === 'operatedBy');
    return owner === '' || !operated || names(owner, 'operatedBy', entity);
  });
  return found.length === 1 ? found[0]! : null;
}

function formsOf(entity: RegistryEntity): RegistryForm[] {
  const main: RegistryForm = formOf(entity, entity.name, null, true);
  return [
    main,
    ...entity.aliases.map((alias) =>
      formOf(entity, alias.text, alias.sources ? compileGlobs(alias.sources) : null, false),
    ),
  ];
}

function formOf(
  entity: RegistryEntity,
  text: string,
  holdsFor: PathMatcher | null,
  main: boolean,
): RegistryForm {
  return { entity, text, key: normalKey(nameKey(text)), holdsFor, main };
}
