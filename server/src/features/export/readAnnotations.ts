import type { Decision } from '../../workspace/decisions/decision';
import { readDecisions } from '../../workspace/decisions/file/readDecisions';
import { GENERATOR } from './annotation';
import { OWN_KEY } from './annotateDecision';
import { field, fieldsOf, listOf, textOf as textIn, type Json } from './json';
import { readTargets, type SourceFinder } from './readTarget';
import { readForeign } from './readForeign';

/** What came of a file with annotations. */
export interface ReadAnnotations {
  readonly decisions: readonly Decision[];
  /** How many describe claims: they are extracted again, never read back. */
  readonly claims: number;
  /** What could not be read, each with the id of its annotation. */
  readonly problems: readonly string[];
}

/**
 * Reads W3C Web Annotations: a collection, a page, a list, or a single one. Ours become the decisions that they were made of; those of
 * others become notes on the passages that they quote. null where the text is no JSON, or holds no annotation at all.
 */
export function readAnnotations(text: string, finder: SourceFinder): ReadAnnotations | null {
  const items = parseItems(text);
  if (!items) return null;
  const decisions: Decision[] = [];
  const problems: string[] = [];
  let claims = 0;
  for (const item of items) {
    const own = ownData(item);
    if (!own && field(field(item, 'generator'), 'name') === GENERATOR.name) {
      claims++;
      continue;
    }
    const value = own ? ownValue(item, own, finder) : readForeign(item, finder);
    const outcome = typeof value === 'string' ? value : checkDecision(value);
    if (typeof outcome === 'string') problems.push(`${textIn(item, 'id') ?? 'an annotation'}: ${outcome}`);
    else decisions.push(outcome);
  }
  return { decisions, claims, problems };
}

function parseItems(text: string): readonly Json[] | null {
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    return null;
  }
  const items = itemsOf(root as Json);
  return items.length > 0 || isContainer(root as Json) ? items : null;
}

function isContainer(value: Json): boolean {
  return Array.isArray(value) || /^Annotation(?:Collection|Page)$/.test(textIn(value, 'type') ?? '');
}

function itemsOf(value: Json): readonly Json[] {
  if (Array.isArray(value)) return value.flatMap(itemsOf);
  const types = listOf(field(value, 'type'));
  if (types.includes('Annotation')) return [value];
  if (types.includes('AnnotationCollection')) return itemsOf(field(value, 'first'));
  if (types.includes('AnnotationPage')) return listOf(field(value, 'items')).flatMap(itemsOf);
  return [];
}

/** The body that is our data, if there is one. */
function ownData(item: Json): Readonly<Record<string, Json>> | null {
  for (const body of listOf(field(item, 'body'))) {
    const value = field(body, 'format') === 'application/json' ? textIn(body, 'value') : null;
    const data = value === null ? null : parseOwn(value);
    if (data) return data;
  }
  return null;
}

function parseOwn(text: string): Readonly<Record<string, Json>> | null {
  try {
    const data = fieldsOf(JSON.parse(text) as Json);
    return data?.[OWN_KEY] === undefined ? null : data;
  } catch {
    return null;
  }
}

/** A decision in the words of the decisions file, put together from its annotation; or why it cannot be. */
function ownValue(item: Json, own: Readonly<Record<string, Json>>, finder: SourceFinder): object | string {
  const { [OWN_KEY]: version, about, ...rest } = own;
  if (version !== 1) return `version ${JSON.stringify(version)} is not known here`;
  const targets = readTargets(item, finder);
  if (typeof targets === 'string') return targets;
  const hints = listOf(about);
  const why = listOf(field(item, 'body')).find(isComment);
  const notes = {
    why: why === undefined ? null : textIn(why, 'value'),
    by: textIn(field(item, 'creator'), 'name'),
  };
  return {
    ...rest,
    // The position that the decision has is in our data; that of the selector is where it stood when it was exported.
    about: targets.map(({ at: _, ...quote }, i) => ({ ...quote, ...fieldsOf(hints[i]) })),
    ...Object.fromEntries(Object.entries(notes).filter(([, one]) => one !== null)),
  };
}

/** The body with the reason; the one with our data may have the same purpose. */
function isComment(body: Json): boolean {
  return field(body, 'purpose') === 'commenting' && field(body, 'format') !== 'application/json';
}

/** Reads it as if it stood in a decisions file: whatever that refuses is refused here, in the same words. JSON is YAML. */
function checkDecision(value: object): Decision | string {
  const { value: read, problems } = readDecisions(JSON.stringify({ version: 1, decisions: [value] }));
  const errors = problems.filter(({ severity }) => severity === 'error');
  const [written] = read ?? [];
  return written && errors.length === 0 ? written.decision : (errors[0]?.message ?? 'it says nothing');
}
