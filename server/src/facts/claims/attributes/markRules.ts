import type { Chunk } from '../../../language/chunk';
import { WordClass } from '../../../language/wordClass';
import { Sense, Tag } from '../../../language/tag';
import { isWhole } from '../figureSite';
import { countedAboard } from './verbRules';
import {
  clauseVerb,
  familyReading,
  plainReading,
  type AttributeReading,
  type FigureView,
} from './figureView';

/** "the 70th anniversary of …". */
export function byAnniversary(v: FigureView): AttributeReading | null {
  return v.figure.kind === 'ordinal' ? plainReading('anniversary', 0.9, 'an anniversary') : null;
}

/** "10 dead", "80 wounded", "40 km deep", "worth $2m": an adjective or participle beside the figure. */
export function byMark(v: FigureView): AttributeReading | null {
  const { tokens, tags } = v.c.reading;
  // "800 of the 5,000 residents were evacuated" tells of the 800.
  const to = isWhole(v.c, v.site.figure)
    ? v.figure.endToken + 1
    : Math.min(v.figure.endToken + 2, tokens.count);
  for (let t = markStart(v); t < to; t++) {
    const behind = t >= v.figure.endToken;
    if (behind && OTHERS.has(v.c.wordId(t))) continue;
    if (behind && !mayMark(tags[t]!) && !ABOARD.has(v.c.wordId(t))) break;
    const family =
      v.lexicon.byMark(tokens.word[t]!, v.measured) ??
      (behind || !mayBePeople(v) ? null : v.lexicon.byMark(tokens.word[t]!, 'person'));
    if (family) return countedAboard(v, familyReading(family, 0.95, `“${v.c.word(t)}” beside the figure`));
  }
  return null;
}

/** "ten dead" counts people; "the 89 missing pieces" are no missing people. */
function mayBePeople({ c, figure: { kind, headToken } }: FigureView): boolean {
  const sense = headToken < 0 ? Sense.None : c.lexicon.nounSense[c.reading.tokens.word[headToken]!];
  return kind === 'count' && sense !== Sense.Artifact && sense !== Sense.Object;
}

/** "and three others arrested". */
const OTHERS = new WordClass('others');

/** "with 68 people aboard", "the 68 aboard the ferry". */
const ABOARD = new WordClass('aboard');

/** Money may be marked in front: "worth $2m", "valued at some $2m". */
function markStart(v: FigureView): number {
  const first = v.figure.firstToken;
  return v.measured === 'money' ? Math.max(v.site.structure.chunks[0]!.first, first - 2) : first;
}

function mayMark(tag: Tag): boolean {
  return (
    tag === Tag.Adjective ||
    tag === Tag.VerbEn ||
    tag === Tag.VerbIng ||
    tag === Tag.VerbPast ||
    tag === Tag.Adverb ||
    tag === Tag.Noun ||
    tag === Tag.NounPlural
  );
}

const LINKING = new WordClass(
  'be leave remain make go feel become keep hold confirm fear report presume declare find list pronounce believe',
);

/** "11 people were missing", "left 31,000 people dead": the adjective is said of it by a verb. */
export function byPredicate(v: FigureView): AttributeReading | null {
  const { clause, structure, role } = v.site;
  if ((role !== 'subject' && role !== 'object') || clause.verb < 0) return null;
  if (!LINKING.has(structure.chunks[clause.verb]!.verb!.lemma)) return null;
  for (const object of clause.objects) {
    if (object === v.site.chunk) continue;
    const head = structure.chunks[object]!.head;
    const family = v.lexicon.byMark(v.c.reading.tokens.word[head]!, v.measured);
    if (family) return familyReading(family, 0.9, `“${v.c.word(head)}” said of it`);
  }
  return null;
}

/** "on board", "without power", "in hospital": a preposition and a noun behind the figure. */
export function byPhraseBehind(v: FigureView): AttributeReading | null {
  const { chunks, clauseOf } = v.site.structure;
  const own = clauseOf[v.site.chunk];
  for (let i = v.site.chunk + 1; i + 1 < chunks.length && i < v.site.chunk + 6; i++) {
    if (chunks[i]!.kind === 'stop' || clauseOf[i] !== own) break;
    if (chunks[i]!.kind !== 'prep') continue;
    const next = chunks[i + 1]!;
    const family = v.lexicon.byPhrase(v.c.word(chunks[i]!.first), v.c.nounAt(next.head), v.measured);
    if (!family || (family.name === 'deaths' && !isPutToDeath(v, next))) continue;
    const why = `“${v.c.word(chunks[i]!.first)} ${v.c.chunkText(next)}”`;
    return countedAboard(v, familyReading(family, 0.9, why));
  }
  return null;
}

/** "crushed to death"; who is sentenced to death is not dead, and who fell to his death is one of those killed. */
function isPutToDeath(v: FigureView, { first, end }: Chunk): boolean {
  return end - first === 1 && !CONDEMNING.has(clauseVerb(v));
}

const CONDEMNING = new WordClass('sentence condemn put');

const VEHICLES = new WordClass(
  'plane aircraft airplane aeroplane airliner jet flight helicopter turboprop ferry ship boat vessel liner train tram bus coach minibus',
);
const BEING = new WordClass('be travel fly sail ride');

/** "71 people were on the plane", "there were 40 people on Flight 12": those whom a vehicle carries. */
export function byVehicle(v: FigureView): AttributeReading | null {
  const { clause, structure, chunk } = v.site;
  if (v.measured !== 'person' || clause.verb < 0 || (clause.verb < chunk && !clause.existential)) return null;
  if (!BEING.has(structure.chunks[clause.verb]!.verb!.lemma)) return null;
  for (const { preposition, phrase } of clause.prepositional) {
    const { first, head } = structure.chunks[phrase]!;
    if (v.c.word(structure.chunks[preposition]!.first) !== 'on') continue;
    if (!VEHICLES.has(v.c.nounLemma(head)) && !VEHICLES.has(v.c.nounLemma(first))) continue;
    const family = v.lexicon.byPhrase('on', 'board', v.measured);
    return family && familyReading(family, 0.85, `“on ${v.c.chunkText(structure.chunks[phrase]!)}”`);
  }
  return null;
}
