import { parseIsoDate } from '../../workspace/config/isoDate';
import { newDecisionId } from '../../workspace/decisions/decisionId';
import { field, listOf, textOf, type Json } from './json';
import { readTargets, type SourceFinder } from './readTarget';

/** An annotation that another program made, as a note in the words of the decisions file; or why it cannot be one. */
export function readForeign(annotation: Json, finder: SourceFinder): object | string {
  const about = readTargets(annotation, finder);
  if (typeof about === 'string') return about;
  if (about.length === 0) return 'it is about no passage of a source';
  const bodies = listOf(field(annotation, 'body'));
  const isTag = (body: Json): boolean => field(body, 'purpose') === 'tagging';
  const texts = [...bodies.filter((body) => !isTag(body)), field(annotation, 'bodyValue')].flatMap(bodyText);
  const tags = bodies.filter(isTag).flatMap(bodyText);
  const by = creatorOf(annotation);
  const on = dateOf(annotation);
  return {
    id: idFrom(textOf(annotation, 'id') ?? JSON.stringify(annotation)),
    kind: 'note',
    about,
    ...(tags.length > 0 && { tags }),
    ...(texts.length > 0 && { why: texts.join('\n\n') }),
    ...(by !== null && { by }),
    ...(on !== null && { on }),
  };
}

function bodyText(body: Json): string[] {
  const text = typeof body === 'string' ? body : textOf(body, 'value');
  if (text === null || text.trim() === '') return [];
  return [field(body, 'format') === 'text/html' ? plainOf(text) : text];
}

/** The words of a piece of HTML. They are only ever shown as text. */
function plainOf(html: string): string {
  const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', nbsp: ' ', amp: '&' };
  return html
    .replace(/<[^<>]*>/g, '')
    .replace(/&(lt|gt|quot|nbsp|amp);/g, (_, name: string) => named[name]!)
    .trim();
}

function creatorOf(annotation: Json): string | null {
  const [creator] = listOf(field(annotation, 'creator'));
  return typeof creator === 'string' ? creator : (textOf(creator, 'name') ?? textOf(creator, 'id'));
}

function dateOf(annotation: Json): string | null {
  const day = (textOf(annotation, 'modified') ?? textOf(annotation, 'created'))?.slice(0, 10) ?? null;
  return day !== null && parseIsoDate(day) ? day : null;
}

/** The same id each time, so that what is imported again is known. */
function idFrom(name: string): string {
  let drawn = 0;
  return newDecisionId([], () => fractionOf(`${name} ${++drawn}`));
}

/** 0 ≤ n < 1, spread evenly: FNV-1a, its bits mixed once more. */
function fractionOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) / 0x1_0000_0000;
}
