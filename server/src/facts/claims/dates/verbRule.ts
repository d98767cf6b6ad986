import { itemAt } from '../../../text/itemAt';
import { WordClass } from '../../../language/wordClass';
import type { Clause } from '../../../language/clause';
import { participleOf } from '../../../language/inflect';
import { Tag } from '../../../language/tag';
import { words } from '../../../text/words';
import { respectiveEntity } from '../respectively';
import { isReporting } from '../readModality';
import { subjectOf, type Referent } from '../resolvePhrase';
import { subjectFrom, type DateReading, type DateView } from './dateReading';
import { boundOf } from './dateSite';
import { DOCUMENTS } from './validityRules';

/** Verbs that by themselves say nothing of what happened then. */
const EMPTY = words('be have do get go come make take');

/** Verbs that mean the same for what they happen to. */
const DONE: ReadonlyMap<string, string> = new Map([
  ['found', 'established'],
  ['create', 'established'],
  ['set', 'established'],
  ['take', 'left'],
  ['go', 'left'],
  ['meet', 'meeting_held'],
]);

/** "established" for "establish", "held" for "hold": what happened then, as a card says it. */
function pastOf(lemma: string): string {
  return DONE.get(lemma) ?? participleOf(lemma);
}

/** "The base was established in 2003", "closed the base in 2005": what was done, to whom. */
export function byVerb(view: DateView): DateReading | null {
  const { c, site } = view;
  const verb = site.clause.verb < 0 ? null : site.structure.chunks[site.clause.verb]!.verb!;
  if (!verb) return null;
  const lemma = c.lexicon.word(verb.lemma);
  const passive = verb.passive || isReduced(view);
  if (lemma === 'be' || isInPhrase(view)) return null;
  if (lemma === 'have' || lemma === 'get') return byPossession(view);
  if ((isReporting(lemma) && !passive) || (EMPTY.has(lemma) && !isPhrasal(view))) return null;
  const bound = boundOf(c, site);
  // "extended its leases in A and B until 2031 and 2040 respectively" tells of A and B.
  const owned = respectiveEntity(c, site) < 0 ? ownedObject(view, passive) : null;
  if (owned)
    return {
      subject: subjectFrom(owned.owner, 0.8),
      name: `${owned.noun}_${pastOf(lemma)}_${bound}`,
      why: `“${lemma}” with “${bound}”`,
    };
  const theme = themeOf(view, passive);
  if (!theme) return null;
  return {
    subject: subjectFrom(theme),
    name: `${pastOf(lemma)}_${bound}`,
    why: `“${lemma}” with “${bound}”`,
  };
}

/** "the 2003 world cup", "a May contract": which of them is meant, not when something was done. */
function isInPhrase({ c, site }: DateView): boolean {
  const { core, endToken } = c.figures[site.figure]!;
  const { tags, tokens } = c.reading;
  const next = tags[endToken] ?? Tag.None;
  if (next < Tag.Noun || next > Tag.Name) return false;
  let first = endToken - 1;
  while (first > 0 && tokens.start[first]! > core.start) first--;
  const before = tags[first - 1];
  return before === Tag.Determiner || before === Tag.Possessive;
}

/** "priorities, announced on Friday, included …": a participle, though it looks like the verb of the sentence. */
function isReduced({ site: { clause, structure } }: DateView): boolean {
  if (clause.objects.length > 0 || clause.subject < 0) return false;
  if (itemAt(structure.chunks, clause.verb - 1)?.kind !== 'comma') return false;
  return structure.clauses.some(
    (c) => c !== clause && c.kind === 'main' && c.inherited && c.subject === clause.subject,
  );
}

/** "is to have a renewed fleet by 2016": what somebody is to have by then. */
function byPossession({ c, phrases, site }: DateView): DateReading | null {
  const { clause, structure, sentence } = site;
  const object = itemAt(structure.chunks, clause.objects.find((at) => at !== site.chunk) ?? -1);
  if (object?.kind !== 'np' || boundOf(c, site) !== 'by') return null;
  const noun = c.nounAt(object.head);
  const subject = subjectOf(phrases, structure, clause, sentence);
  if (noun === '' || !subject) return null;
  const before = object.head > object.first ? c.word(object.head - 1) : '';
  const name = before.endsWith('ed') ? `${noun}_${before}_by` : `${noun}_by`;
  return { subject: subjectFrom(subject), name, why: `“${c.chunkText(object)}” by then` };
}

const OWN = new WordClass('its their his her');

const PARTICLES = new WordClass('off over up out down back away');

/** "took off", "went out". */
function isPhrasal({ c, site }: DateView): boolean {
  const { end } = site.structure.chunks[site.clause.verb]!;
  return PARTICLES.has(c.wordId(end)) || PARTICLES.has(c.wordId(end - 1));
}

/**
 * What the verb happens to: the subject of a passive; of an active verb its object where that has a name or hangs on one, else the subject.
 * Names go before events that have none.
 */
function themeOf(view: DateView, passive: boolean): Referent | null {
  const { c, phrases, site } = view;
  const { clause, structure, sentence } = site;
  let event: Referent | null = null;
  for (const chunk of passive ? [clause.subject] : [...clause.objects, clause.subject]) {
    if (chunk < 0 || chunk === site.chunk || isListed(view, chunk)) continue;
    const own = phrases.resolve(structure, chunk, sentence);
    if (own && own.kind !== 'event') return own;
    event ??= own;
    if (own && DOCUMENTS.has(c.nounAt(structure.chunks[chunk]!.head))) return own;
    const held = phrases.complement(structure, chunk, sentence, 1);
    if (held?.kind === 'entity') return held;
  }
  return event ?? behindPronoun(view) ?? ownerOf(view, passive);
}

/** "will renew its fleet by 2030": what has no name of its own is told of the owner that its pronoun stands for. */
function ownedObject(
  { c, phrases, site: { chunk, clause, structure, sentence } }: DateView,
  passive: boolean,
): { owner: Referent; noun: string } | null {
  const [object] = passive ? [clause.subject] : clause.objects.filter((at) => at !== chunk);
  const phrase = itemAt(structure.chunks, object ?? -1);
  if (object === undefined || phrase?.kind !== 'np' || !OWN.has(c.wordId(phrase.first))) return null;
  if (phrases.resolve(structure, object, sentence)) return null;
  let owner = phrases.possessor(structure, object);
  for (
    let at: Clause | undefined = passive ? undefined : clause;
    at && !owner;
    at = itemAt(structure.clauses, at.parent)
  )
    owner = subjectOf(phrases, structure, at, sentence);
  const noun = c.nounAt(phrase.head);
  return owner?.kind === 'entity' && noun !== '' ? { owner, noun } : null;
}

/** "… when it controlled the border": the subject of the clause above. */
function behindPronoun({ c, phrases, site: { clause, structure, sentence } }: DateView): Referent | null {
  const own = itemAt(structure.chunks, clause.subject);
  if (!own || c.reading.tags[own.head] !== Tag.Pronoun) return null;
  for (
    let above = itemAt(structure.clauses, clause.parent);
    above;
    above = itemAt(structure.clauses, above.parent)
  ) {
    const referent = subjectOf(phrases, structure, above, sentence);
    if (referent?.kind === 'entity') return referent;
  }
  return null;
}

/** "Kazakhstan's reform priorities, announced on …", "the Kerrow bridge opened in …": the owner of what has no name. */
function ownerOf({ phrases, site: { clause, structure } }: DateView, passive: boolean): Referent | null {
  if (!passive && clause.objects.length > 0) return null;
  const owner = phrases.owner(structure, clause.subject);
  return owner && { ...owner, sure: owner.sure * 0.8 };
}

/** "the border with Ruritania, Freedonia and Sylvania": goes on with the list that a preposition has opened. */
function isListed({ site: { clause, structure } }: DateView, chunk: number): boolean {
  const kind = itemAt(structure.chunks, chunk - 1)?.kind;
  return (
    (kind === 'comma' || kind === 'conj') &&
    clause.prepositional.some(({ phrase }) => phrase < chunk && phrase > clause.verb)
  );
}
