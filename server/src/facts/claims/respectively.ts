import { SentenceCue } from '../../language/sentenceCue';
import type { DocumentContext } from './documentContext';
import type { FigureSite } from './figureSite';

/**
 * "… with Norland and Sudmark … till 2050 and 2040 respectively": the entity that belongs to a figure by its place in the
 * list. -1 where the sentence does not say "respectively" or the lists differ in length.
 */
export function respectiveEntity(context: DocumentContext, site: FigureSite): number {
  const entity = byPlaceInList(context, site);
  return entity < 0 ? -1 : (ownThing(context, site, entity) ?? entity);
}

/** "with Norland and Sudmark, to extend its bases till 2050 and 2040": the base that the source tells of in that place. */
function ownThing(context: DocumentContext, { clause, structure }: FigureSite, place: number): number | null {
  const { entities, mentions } = context.names;
  const kinds = [clause.subject, ...clause.objects]
    .filter((at) => at >= 0)
    .map((at) => context.word(structure.chunks[at]!.head).replace(/s$/, ''));
  const found = entities.findIndex(
    ({ type, name, aliases }, at) =>
      at !== place &&
      kinds.includes(type) &&
      ([name, ...aliases].some((alias) => alias.includes(entities[place]!.name)) ||
        mentions.some(
          (m) =>
            m.entity === at &&
            context.textOf(m.endToken, m.endToken + 1) === ',' &&
            context.mention(m.endToken + 1)?.entity === place,
        )),
  );
  return found < 0 ? null : found;
}

const RESPECTIVELY = new SentenceCue('respectively');

function byPlaceInList(context: DocumentContext, site: FigureSite): number {
  if (!context.hasCue(site.sentence, RESPECTIVELY)) return -1;
  const { sentences } = context.reading;
  const first = sentences.first[site.sentence]!;
  const end = sentences.first[site.sentence + 1]!;
  let marker = -1;
  for (let t = first; t < end; t++) if (RESPECTIVELY.has(context.wordId(t))) marker = t;
  if (marker < 0) return -1;
  const figures = lastList(
    context.figuresIn(site.sentence).filter((i) => context.figures[i]!.firstToken < marker),
    (i) => context.figures[i]!.firstToken,
    (i) => context.figures[i]!.endToken,
    context,
  );
  const position = figures.indexOf(site.figure);
  if (position < 0 || figures.length < 2) return -1;
  const start = context.figures[figures[0]!]!.firstToken;
  const names = context.names.mentions.filter(
    (m) => m.firstToken >= first && m.endToken <= start && m.form !== 'coreference',
  );
  const list = lastList(
    names,
    (m) => m.firstToken,
    (m) => m.endToken,
    context,
  );
  return list.length === figures.length ? list[position]!.entity : -1;
}

/** The last run of items that are parted only by commas and "and". */
function lastList<T>(
  items: readonly T[],
  firstToken: (item: T) => number,
  endToken: (item: T) => number,
  context: DocumentContext,
): T[] {
  const run: T[] = [];
  let best: T[] = [];
  for (const item of items) {
    const previous = run.at(-1);
    if (previous !== undefined && !joined(context, endToken(previous), firstToken(item))) run.length = 0;
    run.push(item);
    if (run.length > 1) best = [...run];
  }
  return best;
}

function joined(context: DocumentContext, from: number, to: number): boolean {
  if (to <= from || to - from > 3) return false;
  for (let t = from; t < to; t++) {
    const text = context.textOf(t, t + 1);
    if (text !== ',' && text !== 'and' && text !== '&') return false;
  }
  return true;
}
