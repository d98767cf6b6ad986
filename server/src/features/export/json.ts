/** Any JSON; undefined stands for what is not there. */
export type Json =
  string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

/** The fields of an object; null for anything else. */
export function fieldsOf(value: Json): Readonly<Record<string, Json>> | null {
  return typeof value === 'object' && value !== null && !isList(value) ? value : null;
}

export function field(value: Json, name: string): Json {
  const fields = fieldsOf(value);
  return fields && Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** A text in a field; null where there is none. */
export function textOf(value: Json, name: string): string | null {
  const text = field(value, name);
  return typeof text === 'string' ? text : null;
}

/** JSON-LD writes a list of one as the one alone. */
export function listOf(value: Json): readonly Json[] {
  if (value === undefined || value === null) return [];
  return isList(value) ? value : [value];
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
