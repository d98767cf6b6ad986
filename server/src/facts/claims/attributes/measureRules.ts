import { itemAt } from '../../../text/itemAt';
import { WordClass } from '../../../language/wordClass';
import type { Chunk } from '../../../language/chunk';
import { Sense, Tag } from '../../../language/tag';
import { words } from '../../../text/words';
import { nounKeyAt } from './countedKey';
import { isPerson } from './measured';
import {
  amended,
  clauseVerb,
  plainReading,
  type AttributeReading,
  type FigureView,
  wholeOf,
} from './figureView';

/** Ages and magnitudes are what they are, wherever they stand. */
export function byDimension(v: FigureView): AttributeReading | null {
  if (v.measured === 'age')
    return isOfThing(v)
      ? amended(plainReading('age', 1, 'the age of a thing'), { comparable: 'age thing' })
      : plainReading('age', 1, 'an age');
  if (v.measured === 'magnitude')
    return amended(plainReading('magnitude', 1, 'a magnitude'), { ofEvent: true });
  return null;
}

/** "the 40-year-old bridge", "the plane was 17 years old", "making it 17 years old". */
function isOfThing(v: FigureView): boolean {
  const { clause, structure, chunk, modifiesHead } = v.site;
  if (modifiesHead) return isThing(v, structure.chunks[chunk]!.head);
  const before = itemAt(structure.chunks, chunk - 1);
  if (before?.kind === 'np' && v.c.word(before.first) === 'it') return true;
  const subject = itemAt(structure.chunks, clause.subject);
  if (subject?.kind !== 'np' || clause.subject === chunk || !clause.objects.includes(chunk)) return false;
  return v.c.lexicon.word(clauseVerb(v)) === 'be' && isThing(v, subject.head);
}

function isThing({ c }: FigureView, head: number): boolean {
  const mention = c.mention(head);
  if (mention) return THINGS.has(c.typeOf(mention.entity));
  return !isPerson(c, head) && c.lexicon.nounSense[c.reading.tokens.word[head]!] === Sense.Artifact;
}

const THINGS = words('equipment product');

const UNDER = words('under beneath below');
const COVERS = words('rock earth snow water mud ice rubble soil sand concrete ground sea');

/** "under 840 metres of rock", "in 90 metres of water": how deep something lies. */
export function byCover(v: FigureView): AttributeReading | null {
  if (v.measured !== 'length') return null;
  const { chunks } = v.site.structure;
  const [of, cover] = [chunks[v.site.chunk + 1], chunks[v.site.chunk + 2]];
  if (of?.kind !== 'prep' || cover?.kind !== 'np' || v.c.word(of.first) !== 'of') return null;
  const noun = v.c.nounAt(cover.head);
  const isUnder = UNDER.has(v.site.preposition) || UNDER.has(v.c.word(v.figure.firstToken));
  return (isUnder && COVERS.has(noun)) || (v.site.preposition === 'in' && noun === 'water')
    ? plainReading('depth', 0.9, `under so much “${v.c.chunkText(cover)}”`)
    : null;
}

const HOLDING = new WordClass('hold store contain');
const MATERIAL = words('weight mass cargo load capacity volume');

/** "500 kg of explosives", "40,000 tonnes of crude oil": how much there is of what it names, whatever is done with it. */
export function bySubstance(v: FigureView): AttributeReading | null {
  if (v.measured !== 'mass' && v.measured !== 'volume' && v.measured !== 'length') return null;
  const { chunks } = v.site.structure;
  const [of, what] = [chunks[v.site.chunk + 1], chunks[v.site.chunk + 2]];
  if (of?.kind !== 'prep' || what?.kind !== 'np' || v.c.word(of.first) !== 'of') return null;
  const noun = v.c.nounAt(what.head);
  if (noun === '' || MATERIAL.has(noun) || v.c.reading.tags[what.head] === Tag.Pronoun) return null;
  // "1,150 metres of pipe"; "the last 20 km of the road", "within 5 km of Orlo" give no amount.
  if (v.measured === 'length' && (v.site.modifiesHead || !isMaterial(v, what))) return null;
  // A dam holds so many cubic metres, with or without "of water".
  if (v.measured === 'volume' && HOLDING.has(clauseVerb(v))) return null;
  return amended(plainReading(`amount of ${noun}`, 0.75, `“of ${v.c.chunkText(what)}”`), {
    comparable: `amount ${nounKeyAt(v.c, v.lexicon, what.head)}`,
  });
}

function isMaterial({ c }: FigureView, { first, head }: Chunk): boolean {
  return c.reading.tags[first] !== Tag.Determiner && c.reading.tags[head] === Tag.Noun && !c.mention(head);
}

const MEASURING = new WordClass('measure register record rate');
const QUAKES = new WordClass('earthquake quake temblor tremor aftershock foreshock shock');

/** "a quake measuring 7.4", "measured the quake at 6.1": a bare number on the scale of earthquakes. */
export function byScale(v: FigureView): AttributeReading | null {
  const { value, headToken, kind } = v.figure;
  if (kind !== 'count' || headToken >= 0 || value.type !== 'single' || value.value <= 0 || value.value >= 10)
    return null;
  if (!MEASURING.has(clauseVerb(v)) || !namesQuake(v)) return null;
  return amended(plainReading('magnitude', 0.9, `“${v.c.lexicon.word(clauseVerb(v))}” of an earthquake`), {
    ofEvent: true,
  });
}

/** Earthquakes before the figure in its sentence, or in the one before where this one only points to them. */
function namesQuake(v: FigureView): boolean {
  const { first } = v.c.reading.sentences;
  const start = first[Math.max(0, v.site.sentence - 1)]!;
  for (let t = v.figure.firstToken - 1; t >= start; t--) if (QUAKES.has(v.c.nounLemma(t))) return true;
  return false;
}

const SHORES = new WordClass('shore coast coastline');

/** "disappeared six km off the coast", "was lost 12 km offshore": how far out, whatever the verb. */
export function byShore(v: FigureView): AttributeReading | null {
  const distance = byDistance(v);
  const landmark = itemAt(v.site.structure.chunks, distance?.landmark ?? -1);
  if (!landmark) return null;
  const word = v.c.word(landmark.end - 1);
  return SHORES.has(v.c.nounLemma(landmark.head)) || OUT.has(word) ? distance : null;
}

const FROM = words('of from off to');
/** "12 km offshore", "10 miles out". */
const OUT = words('offshore out');
const DIRECTIONS = words(
  'north south east west northeast northwest southeast southwest north-east north-west south-east south-west away off offshore inland upstream downstream distance below above',
);

/** "35 miles southwest of Port Ellen", "58 km from the capital". */
export function byDistance(v: FigureView): AttributeReading | null {
  if (v.measured !== 'length') return null;
  if (AWAY.has(v.c.wordId(v.figure.endToken)) && !isFrom(v, v.figure.endToken + 1))
    return plainReading('distance', 0.85, `“${v.c.word(v.figure.endToken)}”`);
  const { chunks } = v.site.structure;
  for (let i = v.site.chunk; i < chunks.length - 1 && i < v.site.chunk + 8; i++) {
    const word = v.c.word(chunks[i]!.first);
    if (i === v.site.chunk + 1 && OUT.has(word) && chunks[i + 1]!.kind !== 'np')
      return amended(plainReading('distance', 0.85, `“${word}”: from the coast`), { landmark: i });
    if (
      chunks[i]!.kind === 'vp' ||
      (i > v.site.chunk && chunks[i]!.kind === 'np' && !isBetween(v, chunks[i]!))
    )
      break;
    if (word === 'of' && !isTowards(v, chunks[i]!.first - 1)) break;
    if (chunks[i]!.kind === 'prep' && FROM.has(word) && chunks[i + 1]!.kind === 'np') {
      return amended(plainReading('distance', 0.9, `“${word} ${v.c.chunkText(chunks[i + 1]!)}”`), {
        landmark: NOWHERE.has(v.c.nounLemma(chunks[i + 1]!.head)) ? -1 : i + 1,
      });
    }
  }
  return null;
}

const AWAY = new WordClass('away distant');
/** "15 km from the scene", "15 km to the south" is as far as "15 km away". */
const NOWHERE = new WordClass(
  'scene site spot place north south east west northeast northwest southeast southwest',
);

function isFrom(v: FigureView, token: number): boolean {
  return FROM.has(v.c.word(token));
}

/** "35 miles southwest of Orlo", "within 5 km of the coast"; "a 30ft wall of water" is no distance from it. */
function isTowards({ c, site: { preposition }, figure }: FigureView, before: number): boolean {
  return DIRECTIONS.has(c.word(before)) || WITHIN.has(preposition) || WITHIN.has(c.word(figure.firstToken));
}

const WITHIN = words('within inside');

/** "60 km (37 miles) south of …": the same in other units, or a direction. */
function isBetween(v: FigureView, chunk: Chunk): boolean {
  const other = itemAt(v.c.figures, v.c.figureAt[chunk.first]!);
  return DIRECTIONS.has(v.c.word(chunk.head)) || other?.dimension === 'length';
}

/** "after ten days of negotiations", "four days of fighting": how long that lasted, whatever the clause is about. */
export function byLasting(v: FigureView): AttributeReading | null {
  if (v.measured !== 'time') return null;
  const { chunks } = v.site.structure;
  const [of, what] = [chunks[v.site.chunk + 1], chunks[v.site.chunk + 2]];
  if (of?.kind !== 'prep' || what?.kind !== 'np' || v.c.word(of.first) !== 'of') return null;
  const sense = v.c.lexicon.nounSense[v.c.wordId(what.head)];
  if (sense !== Sense.Act && sense !== Sense.Event && sense !== Sense.Communication) return null;
  return plainReading('duration', 0.6, `“of ${v.c.chunkText(what)}”`);
}

const MOVES = new WordClass(
  'rise fall drop increase decrease grow shrink jump slip climb decline gain lose surge plunge slump soar tumble dip edge widen narrow',
);

/** "Revenue rose 12 percent": the change of what the subject names. */
export function byChange(v: FigureView): AttributeReading | null {
  if (v.measured !== 'percent') return null;
  const { clause, structure, chunk, preposition } = v.site;
  if (clause.subject < 0 || clause.subject === chunk || preposition === 'to') return null;
  if (!MOVES.has(clauseVerb(v))) return null;
  const head = structure.chunks[clause.subject]!.head;
  const noun = v.c.nounAt(head);
  const lost = lostShare(v, noun);
  if (lost) return lost;
  // "The family, with 16 percent, declined to comment": nothing has declined.
  const isRefusal = v.c.reading.tags[structure.chunks[clause.verb]!.end] === Tag.To || isRefused(v);
  if (noun === '' || isRefusal) return null;
  return changeOf(v, head, `“${v.c.word(head)}” with “${v.c.lexicon.word(clauseVerb(v))}”`);
}

const LOSING = new WordClass('lose shed');
const TRADED = words('share stock price index currency dollar euro pound ruble rupee yen value market');

/** "She lost nine kilos": how much lighter somebody is. */
export function byWeightLost(v: FigureView): AttributeReading | null {
  if (v.measured !== 'mass' || v.site.role !== 'object') return null;
  return LOSING.has(clauseVerb(v)) ? plainReading('weight lost', 0.8, '“lose” so much weight') : null;
}

/** "India lost 60 percent of its bandwidth", "we have lost 50 percent": how much of what it had; shares that lose do so in value. */
function lostShare(v: FigureView, subject: string): AttributeReading | null {
  if (!LOSING.has(clauseVerb(v)) || TRADED.has(subject)) return null;
  return amended(plainReading('share lost', 0.75, '“lose” so much of it'), { comparable: 'lost share' });
}

/** "declined to comment", as one verb group. */
function isRefused({ c, site: { clause, structure } }: FigureView): boolean {
  const { first, end } = structure.chunks[clause.verb]!;
  for (let t = first; t < end; t++) if (c.reading.tags[t] === Tag.To) return true;
  return false;
}

const GROWTH = new WordClass('growth rise increase gain jump surge drop fall decline decrease slump');
const OUTPUT = words('economy gdp output');

/** "revenue growth of 21 percent", "a 5 percent drop in sales": the change of what the noun beside it names. */
export function byNamedChange(v: FigureView): AttributeReading | null {
  if (v.measured !== 'percent') return null;
  const { chunks } = v.site.structure;
  const at = v.site.modifiesHead ? v.site.chunk : v.site.governor;
  const phrase = itemAt(chunks, at);
  if (!phrase || !GROWTH.has(v.c.nounLemma(phrase.head))) return null;
  const why = `“${v.c.chunkText(phrase)}”`;
  const before = phrase.head - 1;
  if (
    before >= phrase.first &&
    before >= v.figure.endToken === v.site.modifiesHead &&
    v.c.reading.tags[before]! <= Tag.NounPlural
  )
    return changeOf(v, before, why);
  const [of, what] = [chunks[at + 1], chunks[at + 2]];
  if (of?.kind === 'prep' && what?.kind === 'np' && IN.has(v.c.wordId(of.first)) && at + 2 !== v.site.chunk)
    return changeOf(v, what.head, why);
  return null;
}

const IN = new WordClass('in of');

/** By how much what a noun names has changed; names of one thing are one: sales, revenue, turnover. */
export function changeOf(v: FigureView, head: number, why: string): AttributeReading {
  const noun = v.c.nounAt(head);
  if (OUTPUT.has(noun)) return plainReading('growth', 0.85, why);
  const key = v.lexicon.byGovernor(v.c.nounLemma(head), 'money')?.name ?? nounKeyAt(v.c, v.lexicon, head);
  return amended(plainReading(`${noun} change`, 0.8, why), { comparable: `change ${key}` });
}

/** "40 percent of homes": a share of what follows. */
export function byWhole(v: FigureView): AttributeReading | null {
  const whole = v.measured === 'percent' ? wholeOf(v) : null;
  const noun = whole ? v.c.nounAt(whole.head) : '';
  if (!whole) return null;
  return noun === ''
    ? null
    : amended(plainReading(`share of ${v.c.word(whole.head)}`, 0.7, `of “${v.c.chunkText(whole)}”`), {
        comparable: `share ${noun}`,
      });
}

/** What a measure is by default. The attribute is a guess: such figures compare only within one event. */
export function byDefault(v: FigureView): AttributeReading | null {
  switch (v.measured) {
    case 'money':
      return amended(plainReading('value', 0.5, 'an amount of money'), { comparable: 'worth' });
    case 'percent':
      return plainReading('share', 0.4, 'a share');
    case 'time':
      return plainReading('duration', 0.5, 'a length of time');
    case 'mass':
      return plainReading('weight', 0.6, 'a weight');
    case 'length':
    case 'area':
    case 'volume':
    case 'speed':
    case 'temperature':
    case 'energy':
      return plainReading(
        v.measured,
        v.measured === 'speed' || v.measured === 'area' ? 0.7 : 0.6,
        `a ${v.measured}`,
      );
    default:
      return null;
  }
}
