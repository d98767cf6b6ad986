import { Sense, Tag } from '../../../language/tag';
import { words } from '../../../text/words';
import {
  amended,
  clauseVerb,
  familyReading,
  plainReading,
  type AttributeReading,
  type FigureView,
} from './figureView';
import { countedHead, membersOf, nounKeyAt } from './countedKey';
import { patientVerb } from './patientVerb';

/** Verbs that say nothing of what is counted. */
const EMPTY = words(
  'be have do get make take include involve see say show use need want find give hold keep put feature contain become remain seem appear average',
);
/** "in 54 games", "after three rounds": not a count of its own. */
function isPeriod(v: FigureView): boolean {
  if (v.site.role !== 'prepositional' || v.site.governor >= 0 || !OVER.has(v.site.preposition)) return false;
  const sense = v.c.lexicon.nounSense[v.c.reading.tokens.word[v.figure.headToken]!]!;
  return sense === Sense.Act || sense === Sense.Event || sense === Sense.Time || sense === Sense.Group;
}

const OVER = words('in over after within during across throughout');

/** A town or a house can be hit so that it is damaged; a home run is hit otherwise. */
function suffers(v: FigureView): boolean {
  const sense = v.c.lexicon.nounSense[v.c.reading.tokens.word[v.figure.headToken]!]!;
  return (
    sense !== Sense.Act &&
    sense !== Sense.Event &&
    sense !== Sense.Communication &&
    sense !== Sense.Cognition &&
    sense !== Sense.None
  );
}

const EVENT_DOINGS = words('destroyed damaged closed stolen cancelled');

/** "the five-strong gang", "a 7,000-strong force", "a gang of four": how many people are in it. */
export function byStrength(v: FigureView): AttributeReading | null {
  const group = membersOf(v.c, v.figure, v.chunk.head);
  if (group < 0) return null;
  const lemma = v.c.nounLemma(group);
  const family = v.lexicon.byGovernor(lemma, 'person') ?? v.lexicon.byCounted(lemma, 'person');
  const why = `strength of “${v.c.word(group)}”`;
  return family
    ? familyReading(family, 0.85, why)
    : amended(plainReading('members', 0.65, why), { comparable: 'count person' });
}

/** "seven villages … flattened" → "villages destroyed"; without a telling verb the noun alone. */
export function byCount(v: FigureView): AttributeReading {
  // "400,000 barrels a day" counts no days.
  if (v.figure.kind === 'measure')
    return plainReading(v.figure.dimension ?? v.figure.normalizedUnit ?? 'amount', 0.5, 'a measure');
  if (v.figure.kind === 'multiple' || v.c.word(v.figure.headToken) === 'times')
    return plainReading('multiple', 0.3, 'so many times something else');
  const head = countedHead(v.c, v.site.figure);
  if (head < 0 || (v.figure.headToken < 0 && !isInteger(v)))
    return plainReading('number', 0.2, 'a bare number');
  return v.figure.headToken >= 0 ? countOf(v, head) : lessSure(countOf(v, head));
}

/** Nobody counts 4.8 of anything. */
function isInteger({ figure: { value } }: FigureView): boolean {
  return value.type !== 'single' || Number.isInteger(value.value);
}

/** What a bare number counts is a guess. */
function lessSure(reading: AttributeReading): AttributeReading {
  return amended(reading, { sure: reading.sure * BARE, why: `${reading.why}, as the number before it` });
}

const BARE = 0.7;

function countOf(v: FigureView, head: number): AttributeReading {
  const noun = nounKeyAt(v.c, v.lexicon, head);
  const written = v.c.word(head) || v.c.textOf(head, head + 1).toLowerCase();
  if (isPeriod(v))
    return amended(
      plainReading(written, 0.3, `counted “${written}”, over which something else is measured`),
      { comparable: `count ${noun}` },
    );
  const doing = doingOf(v, head);
  if (!doing)
    return amended(plainReading(written, 0.65, `counted “${written}”`), { comparable: `count ${noun}` });
  const reading = plainReading(
    `${written} ${doing.name}`,
    doing.known ? 0.8 : 0.7,
    `“${written}” with “${doing.verb}”`,
  );
  return amended(reading, {
    byVerb: true,
    comparable: `count ${noun} ${doing.name}`,
    ofEvent: EVENT_DOINGS.has(doing.name),
  });
}

/** "Four of the six carriages tipped over": the verb says which. */
function verbOfPart(v: FigureView): number {
  const { clause, chunk } = v.site;
  return clause.subject === chunk && v.c.word(v.figure.firstToken + 1) === 'of' ? clauseVerb(v) : 0;
}

/** "the 236 destroyed homes", "left 64 tanks destroyed": what has happened to them, whatever else is told of them. */
function doneBefore(v: FigureView, head: number): number {
  // "5.7 million people affected" are not damaged.
  if (v.measured === 'person') return 0;
  for (let t = v.figure.firstToken; t < head; t++) {
    if (v.c.reading.tokens.start[t]! < v.figure.core.end || v.c.reading.tags[t] === Tag.Noun) continue;
    const lemma = v.c.verbLemma(t);
    if (lemma > 0 && isDoing(v, lemma) && v.c.word(t) !== v.c.lexicon.word(lemma)) return lemma;
  }
  const { structure, chunk } = v.site;
  for (const { kind, antecedent, verb } of structure.clauses) {
    if (kind !== 'participle' || antecedent !== chunk || verb < 0) continue;
    const { lemma, passive } = structure.chunks[verb]!.verb!;
    if (passive && isDoing(v, lemma)) return lemma;
  }
  return 0;
}

function isDoing(v: FigureView, lemma: number): boolean {
  return EVENT_DOINGS.has(v.lexicon.verbClass(lemma) ?? '');
}

function doingOf(v: FigureView, head: number): { name: string; verb: string; known: boolean } | null {
  const lemma = doneBefore(v, head) || patientVerb(v) || verbOfPart(v);
  const verb = v.c.lexicon.word(lemma);
  if (lemma === 0 || EMPTY.has(verb)) return null;
  const known = suffers(v) ? v.lexicon.verbClass(lemma) : null;
  return { name: known ?? verb, verb, known: known !== null };
}
