import { itemAt } from '../../text/itemAt';
import type { FigureValue } from '../../extract/figures/figure';
import { words } from '../../text/words';
import type { EntityType, LocalMention } from '../../extract/names/documentNames';
import type { ScopeRef } from './claimFrame';
import type { DocumentContext } from './documentContext';
import type { Chunk } from '../../language/chunk';
import type { Prepositional } from '../../language/clause';
import { Sense, Tag } from '../../language/tag';
import { SentenceCue } from '../../language/sentenceCue';
import { WordClass } from '../../language/wordClass';
import { isFraction, isPerson } from './attributes/measured';
import type { FigureSite } from './figureSite';

const PLACE_PREPOSITIONS = new WordClass(
  'in at near on across around outside inside throughout within from into',
);
const PLACES: ReadonlySet<EntityType> = new Set(['country', 'city', 'region', 'place', 'base']);
/** Words that make a figure a part of another, or one beside it. */
const PART_WORDS = new WordClass(
  'another other others more additional further extra including remaining latter half',
);
const PERIOD_WORDS = new WordClass(
  'quarter half month week year season day overall annual annually daily monthly weekly hourly',
);

/** What narrows a figure down: places, groups, parts, periods, in the order of the text. */
export function readScope(context: DocumentContext, site: FigureSite, landmark: number): ScopeRef[] {
  const found: ScopeRef[] = [];
  add(found, landmarkScope(context, site, landmark));
  add(found, partScope(context, site));
  add(found, groupScope(context, site));
  add(found, sectorScope(context, site));
  add(found, placeScope(context, site, landmark));
  add(found, compoundPeriod(context, site));
  add(found, sinceScope(context, site));
  add(found, whereScope(context, site));
  add(found, ownScope(context, site));
  add(found, perScope(context, site));
  return found;
}

function add(found: ScopeRef[], more: readonly ScopeRef[]): void {
  for (const scope of more) found.push(scope);
}

const NONE: readonly ScopeRef[] = [];

function landmarkScope(context: DocumentContext, site: FigureSite, landmark: number): readonly ScopeRef[] {
  if (landmark < 0) return NONE;
  const entity = landmarkEntity(context, site, landmark);
  const phrase = site.structure.chunks[landmark]!;
  const isShore = SHORE.has(context.word(phrase.end - 1));
  const name = entity < 0 ? context.chunkText(phrase) : context.names.entities[entity]!.name;
  return [{ kind: 'landmark', entity, words: isShore ? 'coast' : name.toLowerCase() }];
}

/** Off shore, off the coast, out at sea: what is not on land is so far from it. */
const SHORE = words('coast shore offshore coastline shoreline land beach sea out');

/** The name of a landmark: its head, a name within it ("the provincial capital Mus"), behind "of", or beside it ("the capital, Ankara"). */
function landmarkEntity(context: DocumentContext, { structure }: FigureSite, landmark: number): number {
  const { chunks } = structure;
  const nameIn = (at: number): number => {
    const phrase = itemAt(chunks, at);
    if (phrase?.kind !== 'np') return -1;
    for (let t = phrase.end - 1; t >= phrase.first; t--) {
      const mention = context.mention(t);
      if (mention && mention.form !== 'adjective' && mention.form !== 'demonym') return mention.entity;
    }
    return -1;
  };
  const own = nameIn(landmark);
  if (own >= 0) return own;
  const next = chunks[landmark + 1];
  if (next?.kind === 'prep' && context.word(next.first) === 'of') return nameIn(landmark + 2);
  const beside = next?.kind === 'comma' ? nameIn(landmark + 2) : -1;
  return beside >= 0 && context.typeOf(beside) !== 'person' ? beside : -1;
}

function partScope(context: DocumentContext, site: FigureSite): ScopeRef[] {
  const figure = context.figures[site.figure]!;
  const found: ScopeRef[] = [];
  const from = Math.max(site.structure.chunks[0]!.first, figure.firstToken - 3);
  for (let t = from; t < figure.endToken; t++) {
    if (!PART_WORDS.has(context.wordId(t))) continue;
    const word = context.word(t);
    // "more than" and "half a million" are part of the number.
    if (context.word(t + 1) === 'than' || (word === 'half' && t >= figure.firstToken)) continue;
    found.push({ kind: 'part', entity: -1, words: word });
  }
  const counted = inclusion(context, site);
  if (counted !== '') found.push({ kind: 'part', entity: -1, words: counted });
  if (partitive(context, site)) found.push({ kind: 'part', entity: -1, words: 'of' });
  if (isSeen(context, site)) found.push({ kind: 'part', entity: -1, words: 'seen' });
  return found;
}

/** "Including debt, the deal is worth …": what is counted in, or out. */
function inclusion(context: DocumentContext, site: FigureSite): string {
  const { figure, sentence, structure } = site;
  if (context.figures[figure]!.kind !== 'money' || !context.hasCue(sentence, COUNTING)) return '';
  const { first } = context.reading.sentences;
  for (let t = first[sentence]!; t < structure.chunks.at(-1)!.end - 1; t++) {
    if (!COUNTING.has(context.wordId(t))) continue;
    for (let noun = t + 1; noun < t + 4; noun++)
      if (EXTRAS.has(context.nounLemma(noun)))
        return measures(site, noun) ? '' : `${context.word(t)} ${context.word(noun)}`;
  }
  return '';
}

/** "including debt of $40m", "including $40m in debt": the figure is the debt. */
function measures({ structure: { chunks }, chunk, governor }: FigureSite, noun: number): boolean {
  return holds(chunks[chunk]!, noun) || (governor >= 0 && holds(chunks[governor]!, noun));
}

function holds({ first, end }: Chunk, token: number): boolean {
  return first <= token && token < end;
}

const COUNTING = new SentenceCue('including excluding');
const EXTRAS = new WordClass('debt tax vat interest bonus fee cost charge');

/** "A reporter saw 14 bodies", "the bodies of two children": what somebody saw is not all. */
function isSeen(context: DocumentContext, { structure, clause, chunk, governor }: FigureSite): boolean {
  if (clause.verb < 0 || !SEEING.has(structure.chunks[clause.verb]!.verb!.lemma)) return false;
  const isBody = (at: number): boolean =>
    at >= 0 && BODIES.has(context.nounLemma(structure.chunks[at]!.head));
  return isBody(chunk) || isBody(governor);
}

const SEEING = new WordClass('see count film photograph');
const BODIES = new WordClass('body corpse');

/** "30 of the 80 wounded", "two of the men". */
function partitive(context: DocumentContext, site: FigureSite): boolean {
  const figure = context.figures[site.figure]!;
  if (isFraction(figure)) return false;
  const t = figure.headToken < 0 ? figure.endToken : figure.headToken;
  for (let i = figure.firstToken + 1; i <= Math.min(t, figure.endToken); i++) {
    if (context.word(i) === 'of' && DEFINITE.has(context.wordId(i + 1))) return true;
  }
  return false;
}

const DEFINITE = new WordClass('the those these its their his her them whom which us');

/** "foreign workers", "French troops": adjectives and names in front of what is counted. */
function groupScope(context: DocumentContext, site: FigureSite): ScopeRef[] {
  const figure = context.figures[site.figure]!;
  const found: ScopeRef[] = [];
  if (figure.headToken < 0 || figure.kind !== 'count') return found;
  for (let t = figure.firstToken; t < figure.headToken; t++) {
    if (context.reading.tokens.end[t]! <= figure.core.end) continue;
    const tag = context.reading.tags[t]!;
    if ((tag !== Tag.Adjective && tag !== Tag.Name && tag !== Tag.Noun) || PART_WORDS.has(context.wordId(t)))
      continue;
    found.push({
      kind: 'group',
      entity: context.mention(t)?.entity ?? -1,
      words: context.textOf(t, t + 1).toLowerCase(),
    });
  }
  return found;
}

const DAMAGE = new WordClass('damage loss');
/** What may be damaged beside other things, by the words for it. */
const SECTORS: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['agriculture', words('crop agriculture agricultural farm farming harvest')],
  ['infrastructure', words('infrastructure road bridge')],
  ['property', words('property home house housing building')],
  ['insured', words('insured')],
];

/** "crop damage", "losses to agriculture": the part of all that is damaged. */
function sectorScope(context: DocumentContext, site: FigureSite): readonly ScopeRef[] {
  if (context.figures[site.figure]!.kind !== 'money') return NONE;
  const { chunks } = site.structure;
  for (const at of [site.governor, site.clause.subject, ...site.clause.objects, site.chunk]) {
    const phrase = itemAt(chunks, at);
    if (phrase?.kind !== 'np' || !hasDamage(context, phrase)) continue;
    const to = chunks[at + 1];
    const harmed = to?.kind === 'prep' && context.word(to.first) === 'to' ? chunks[at + 2] : undefined;
    const sector = sectorIn(context, phrase) ?? (harmed ? sectorIn(context, harmed) : undefined);
    if (sector) return [{ kind: 'group', entity: -1, words: sector }];
  }
  return NONE;
}

function hasDamage(context: DocumentContext, { first, end }: Chunk): boolean {
  for (let t = first; t < end; t++) if (DAMAGE.has(context.nounLemma(t))) return true;
  return false;
}

function sectorIn(context: DocumentContext, { first, end }: Chunk): string | undefined {
  for (let t = first; t < end; t++)
    for (const [sector, list] of SECTORS) if (list.has(context.nounAt(t))) return sector;
  return undefined;
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
      !PLACE_PREPOSITIONS.has(context.wordId(chunks[p.preposition]!.first)) ||
      isFarFrom(context, chunks[p.preposition]!.first)
    )
      continue;
    const phrase = chunks[p.phrase]!;
    // "19 in Yukarikonak, in Bespinar 14": the second place is that of the second figure.
    if (p.phrase > site.chunk && isOtherFigure(context, site, chunks[p.phrase + 1])) continue;
    const place = placeAt(context, site, p.phrase);
    if (place >= 0)
      found.push({ kind: 'place', entity: place, words: context.names.entities[place]!.name.toLowerCase() });
    else if (OVER.has(context.wordId(chunks[p.preposition]!.first)) && isSpan(context, site, phrase))
      found.push({ kind: 'period', entity: -1, words: context.chunkText(phrase).toLowerCase() });
    else if (PERIOD_WORDS.has(context.nounLemma(phrase.head)))
      found.push({ kind: 'period', entity: -1, words: context.chunkText(phrase).toLowerCase() });
  }
  return found;
}

/** "Three miners have died here since 2019": summed over years, not told of one event. */
function sinceScope(
  context: DocumentContext,
  { figure, sentence, structure, clause }: FigureSite,
): readonly ScopeRef[] {
  if (context.figures[figure]!.kind !== 'count' || !context.hasCue(sentence, SINCE)) return NONE;
  for (const i of context.figuresIn(sentence)) {
    const { value, firstToken } = context.figures[i]!;
    const year = yearOf(value);
    const since = SINCE.has(context.wordId(firstToken)) || SINCE.has(context.wordId(firstToken - 1));
    if (year === null || !since) continue;
    const at = structure.chunks.findIndex((chunk) => chunk.first <= firstToken && chunk.end > firstToken);
    if (at >= 0 && structure.clauses[structure.clauseOf[at]!] !== clause) continue;
    return [{ kind: 'period', entity: -1, words: `since ${year}` }];
  }
  return NONE;
}

const SINCE = new SentenceCue('since');

/** The year of "2019" or "late 2019"; null for other dates. */
function yearOf(value: FigureValue): number | null {
  if (value.type !== 'date' || value.date.type !== 'absolute') return null;
  const { year, month } = value.date.date;
  return month === null ? year : null;
}

/** "a first-quarter profit of …", "third-quarter revenue": the period in front of what is measured, worded as behind a preposition. */
function compoundPeriod(
  context: DocumentContext,
  { structure: { chunks }, chunk, governor, clause }: FigureSite,
): readonly ScopeRef[] {
  const words =
    periodIn(context, itemAt(chunks, chunk)) ??
    periodIn(context, itemAt(chunks, governor)) ??
    periodIn(context, itemAt(chunks, clause.subject));
  return words === null ? NONE : [{ kind: 'period', entity: -1, words }];
}

function periodIn(context: DocumentContext, phrase: Chunk | undefined): string | null {
  if (phrase?.kind !== 'np') return null;
  for (let t = phrase.first + 1; t < phrase.end; t++) {
    if (!PARTS_OF_YEAR.has(context.wordId(t))) continue;
    const ordinal = [t - 1, t - 2].find((at) => at >= phrase.first && ORDINALS.has(context.wordId(at)));
    if (ordinal !== undefined) return `the ${context.word(ordinal)} ${context.word(t)}`;
  }
  return null;
}

const PARTS_OF_YEAR = new WordClass('quarter half');
const ORDINALS = new WordClass('first second third fourth');

/** "Not far from Orlo" is not in Orlo. */
function isFarFrom(context: DocumentContext, preposition: number): boolean {
  return context.word(preposition) === 'from' && FAR.has(context.wordId(preposition - 1));
}

const FAR = new WordClass('far away');

/** The place that a phrase names, itself or by what stands beside it ("in the largest of them, Yukarikonak, …"); -1 for none. */
function placeAt(context: DocumentContext, { structure, chunk }: FigureSite, at: number): number {
  const { chunks, clauses } = structure;
  const own = context.mention(chunks[at]!.head);
  if (own) return PLACES.has(context.typeOf(own.entity)) ? own.entity : -1;
  if (at > chunk) return -1;
  let last = at;
  while (chunks[last + 1]?.kind === 'prep' && chunks[last + 2]?.kind === 'np') last += 2;
  const beside = chunks[last + 1]?.kind === 'comma' ? chunks[last + 2] : undefined;
  const mention = beside?.kind === 'np' && last + 2 < chunk ? context.mention(beside.head) : null;
  const isSubject = clauses.some(({ subject }) => subject === last + 2);
  return mention && !isSubject && PLACES.has(context.typeOf(mention.entity)) ? mention.entity : -1;
}

const WHERE = new SentenceCue('where');

/** "X, a hamlet in the hills, where 19 people died": the place that a clause with "where" tells of. */
function whereScope(
  context: DocumentContext,
  { sentence, structure, clause }: FigureSite,
): readonly ScopeRef[] {
  if (!context.hasCue(sentence, WHERE)) return NONE;
  const { chunks, clauseOf, clauses } = structure;
  const first = clauseOf.indexOf(clauses.indexOf(clause));
  const opens = (at: number): boolean => at > 0 && WHERE.has(context.wordId(chunks[at]!.first));
  const opening = opens(first - 1) ? first - 1 : first;
  if (!opens(opening)) return NONE;
  for (let i = opening - 1; i >= 0 && chunks[i]!.kind !== 'vp'; i--) {
    const mention = chunks[i]!.kind === 'np' ? context.mention(chunks[i]!.head) : null;
    if (!mention || !PLACES.has(context.typeOf(mention.entity))) continue;
    return [
      {
        kind: 'place',
        entity: mention.entity,
        words: context.names.entities[mention.entity]!.name.toLowerCase(),
      },
    ];
  }
  return [];
}

/** "the village laid the last of its 23 dead to rest", "Bespinar's 14 dead": those of a place are a part of all. */
function ownScope(context: DocumentContext, site: FigureSite): readonly ScopeRef[] {
  const figure = context.figures[site.figure]!;
  const isOfPeople = figure.headToken < 0 || isPerson(context, figure.headToken);
  if (figure.kind !== 'count' || !isOfPeople) return NONE;
  const t = figure.firstToken - 1;
  const owner = OWN.has(context.wordId(t))
    ? (context.mention(t) ?? subjectMention(context, site))
    : context.word(t) === "'s" || context.word(t) === '’s'
      ? context.mention(t - 1)
      : null;
  if (!owner || !SMALL_PLACES.has(context.typeOf(owner.entity))) return NONE;
  return [{ kind: 'part', entity: owner.entity, words: 'of a place' }];
}

function subjectMention(context: DocumentContext, { structure, clause }: FigureSite): LocalMention | null {
  const subject = itemAt(structure.chunks, clause.subject);
  if (subject?.kind !== 'np') return null;
  const of = structure.chunks[clause.subject + 1];
  const named =
    of?.kind === 'prep' && context.word(of.first) === 'of' ? structure.chunks[clause.subject + 2] : undefined;
  return context.mention(subject.head) ?? (named ? context.mention(named.head) : null);
}

const OWN = new WordClass('its their');
const SMALL_PLACES: ReadonlySet<EntityType> = new Set(['city', 'place']);

/** A place of what the verb tells or of what is counted; not one that only says where a name lies ("Kerrow, a city in Varna, …"). */
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

/** "43 runs in 54 games", "in the first three days": what another figure is measured over. Seconds and factories are no such thing. */
function isSpan(context: DocumentContext, site: FigureSite, phrase: Chunk): boolean {
  if (!isOtherFigure(context, site, phrase)) return false;
  const figure = context.figures[context.figureAt[phrase.first]!]!;
  if (figure.kind === 'duration') return !SHORT.has(figure.normalizedUnit ?? figure.unit ?? '');
  const sense = context.lexicon.nounSense[context.reading.tokens.word[phrase.head]!]!;
  return (
    sense === Sense.Act || sense === Sense.Event || sense === Sense.Time || sense === Sense.Communication
  );
}

const OVER = new WordClass('in over during across within');
/** Units of spans that an event takes, rather than ones that a figure is summed over. */
const SHORT = words('second seconds minute minutes hour hours s min h hr');

/** "43 runs in 54 games": a figure that another one is measured over. */
function isOtherFigure(context: DocumentContext, site: FigureSite, phrase: Chunk | undefined): boolean {
  if (phrase?.kind !== 'np') return false;
  const index = context.figureAt[phrase.first]!;
  const figure = itemAt(context.figures, index);
  return (
    figure !== undefined &&
    index !== site.figure &&
    (figure.kind === 'count' || figure.kind === 'duration') &&
    figure.dimension !== 'age'
  );
}

function perScope(context: DocumentContext, site: FigureSite): readonly ScopeRef[] {
  const { per } = context.figures[site.figure]!;
  return per ? [{ kind: 'rate', entity: -1, words: `per ${per}` }] : NONE;
}
