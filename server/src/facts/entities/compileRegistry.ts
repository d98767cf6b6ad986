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
  for (const form of forms) {
    const list = byKey.get(form.key);
    if (list) list.push(form);
    else byKey.set(form.key, [form]);
  }
  const entries = forms
    .map((form, value) => ({ text: form.text, value }))
    .filter((entry) => isMatchable(entry.text));
  return { registry, forms, byKey, gazetteer: new Gazetteer(entries) };
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
