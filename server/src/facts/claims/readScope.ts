import { words } from '../../text/words';
import type { EntityType } from '../../extract/names/documentNames';
import type { ScopeRef } from './claimFrame';
import type { DocumentContext } from './documentContext';
import type { Chunk } from '../../language/chunk';
import type { Prepositional } from '../../language/clause';
import { Tag } from '../../language/tag';
import type { FigureSite } from './figureSite';

const PLACE_PREPOSITIONS = words('in at near on across around outside inside throughout within from');
const PLACES: ReadonlySet<EntityType> = new Set(['country', 'city', 'region', 'place', 'base']);
/** Words that make a figure a part of another, or one beside it. */
const PART_WORDS = words(
  'another other others more additional further extra including remaining latter half',
);
const PERIOD_WORDS = words(
  'quarter half month week year season day overall annual annually daily monthly weekly hourly',
);

/** What narrows a figure down: places, groups, parts, periods, in the order of the text. */
export function readScope(context: DocumentContext, site: FigureSite, landmark: number): ScopeRef[] {
  return [
    ...landmarkScope(context, site, landmark),
    ...partScope(context, site),
    ...groupScope(context, site),
    ...placeScope(context, site, landmark),
    ...perScope(context, site),
  ];
}

function landmarkScope(context: DocumentContext, site: FigureSite, landmark: number): ScopeRef[] {
  if (landmark < 0) return [];
  const phrase = site.structure.chunks[landmark]!;
  return [
    {
      kind: 'landmark',
      entity: context.mention(phrase.head)?.entity ?? -1,
      words: context.chunkText(phrase).toLowerCase(),
    },
  ];
}

function partScope(context: DocumentContext, site: FigureSite): ScopeRef[] {
  const figure = context.figures[site.figure]!;
  const found: ScopeRef[] = [];
  const from = Math.max(site.structure.chunks[0]!.first, figure.firstToken - 3);
  for (let t = from; t < figure.endToken; t++) {
    const word = context.word(t);
    // "more than" and "half a million" are part of the number.
    if (
      !PART_WORDS.has(word) ||
      context.word(t + 1) === 'than' ||
      (word === 'half' && t >= figure.firstToken)
    )
      continue;
    found.push({ kind: 'part', entity: -1, words: word });
  }
  if (partitive(context, site)) found.push({ kind: 'part', entity: -1, words: 'of' });
  return found;
}

/** "30 of the 80 wounded", "two of the men". */
function partitive(context: DocumentContext, site: FigureSite): boolean {
  const figure = context.figures[site.figure]!;
  const t = figure.headToken < 0 ? figure.endToken : figure.headToken;
  for (let i = figure.firstToken + 1; i <= Math.min(t, figure.endToken); i++) {
    if (context.word(i) === 'of' && DEFINITE.has(context.word(i + 1))) return true;
  }
  return false;
}

const DEFINITE = words('the those these its their his her');

/** "foreign workers", "French troops": adjectives and names in front of what is counted. */
function groupScope(context: DocumentContext, site: FigureSite): ScopeRef[] {
  const figure = context.figures[site.figure]!;
  const found: ScopeRef[] = [];
  if (figure.headToken < 0 || figure.kind !== 'count') return found;
  for (let t = figure.firstToken; t < figure.headToken; t++) {
    if (context.reading.tokens.end[t]! <= figure.core.end) continue;
    const tag = context.reading.tags[t]!;
    if (tag !== Tag.Adjective && tag !== Tag.Name && tag !== Tag.Noun) continue;
    found.push({
      kind: 'group',
      entity: context.mention(t)?.entity ?? -1,
      words: context.textOf(t, t + 1).toLowerCase(),
    });
  }
  return found;
}

/** Places behind a preposition in the same clause. */
function placeScope(context: DocumentContext, site: FigureSite, landmark: number): ScopeRef[] {
  const found: ScopeRef[] = [];
  const { chunks } = site.structure;
  for (const p of site.clause.prepositional) {
    if (
      p.phrase === landmark ||
      p.phrase === site.chunk ||
      !tellsWhere(context, site, p) ||
      !PLACE_PREPOSITIONS.has(context.word(chunks[p.preposition]!.first))
    )
      continue;
    const phrase = chunks[p.phrase]!;
    const mention = context.mention(phrase.head);
    if (mention && PLACES.has(context.typeOf(mention.entity)))
      found.push({ kind: 'place', entity: mention.entity, words: context.chunkText(phrase).toLowerCase() });
    else if (isOtherFigure(context, site, phrase))
      found.push({ kind: 'period', entity: -1, words: context.chunkText(phrase).toLowerCase() });
    else if (PERIOD_WORDS.has(context.lexicon.word(context.nounLemma(phrase.head))))
      found.push({ kind: 'period', entity: -1, words: context.chunkText(phrase).toLowerCase() });
  }
  return found;
}

/** A place of what the verb tells or of what is counted; not one that only says where a name lies ("Bam, a city in Kerman, …"). */
function tellsWhere(context: DocumentContext, site: FigureSite, p: Prepositional): boolean {
  let at = p.governor;
  for (let steps = 0; at >= 0 && at !== site.chunk && steps < 4; steps++) {
    if (context.mention(site.structure.chunks[at]!.head)) return false;
    const above = site.clause.prepositional.find((q) => q.phrase === at);
    if (!above) return false;
    at = above.governor;
  }
  return true;
}

/** "43 runs in 54 games": a figure that another one is measured over. */
function isOtherFigure(context: DocumentContext, site: FigureSite, phrase: Chunk): boolean {
  const index = context.figureAt[phrase.first]!;
  const figure = context.figures[index];
  return (
    figure !== undefined &&
    index !== site.figure &&
    (figure.kind === 'count' || figure.kind === 'duration') &&
    figure.dimension !== 'age'
  );
}

function perScope(context: DocumentContext, site: FigureSite): ScopeRef[] {
  const { per } = context.figures[site.figure]!;
  return per ? [{ kind: 'rate', entity: -1, words: `per ${per}` }] : [];
}
