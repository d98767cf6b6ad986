import { itemAt } from '../../../text/itemAt';
import { WordClass } from '../../../language/wordClass';
import type { ClauseStructure } from '../../../language/clause';
import { words } from '../../../text/words';
import { isPerson } from '../attributes/measured';
import { changeNoun } from '../changeNoun';
import type { DocumentContext } from '../documentContext';
import type { FigureSite } from '../figureSite';
import { subjectOf, withSure, type PhraseResolver, type Referent } from '../resolvePhrase';

const PLACING = new WordClass('in at on near');
const OWN = new WordClass('its their his her');
const BACKWARD = new WordClass('this it they that these');

/** "an increase in troops at the base from 5,900 to 9,000", "the expansion of the force to 10,000": what changes. */
export function changingThing(
  c: DocumentContext,
  phrases: PhraseResolver,
  site: FigureSite,
): Referent | null {
  const noun = changeNoun(c, site);
  return noun < 0 ? null : phrases.complement(site.structure, noun, site.sentence);
}

/** "raised its stake in Acme to 12 percent": who holds it, rather than what is held. */
export function holder(
  phrases: PhraseResolver,
  { clause, structure, sentence, preposition }: FigureSite,
): Referent | null {
  return preposition === 'to' || preposition === 'from'
    ? subjectOf(phrases, structure, clause, sentence)
    : null;
}

/** "There are 200 troops stationed in Dushanbe": where they are, if the sentence names nobody else. */
export function stationedAt(c: DocumentContext, phrases: PhraseResolver, site: FigureSite): Referent | null {
  if (!site.clause.existential) return null;
  for (const clause of site.structure.clauses) {
    if (clause.kind !== 'participle' || clause.antecedent !== site.chunk) continue;
    for (const p of clause.prepositional) {
      if (!PLACING.has(c.wordId(site.structure.chunks[p.preposition]!.first))) continue;
      const referent =
        phrases.resolve(site.structure, p.phrase, site.sentence) ?? namedBeside(phrases, site, p.phrase);
      if (referent) return withSure(referent, referent.sure * 0.8);
    }
  }
  return null;
}

function namedBeside(phrases: PhraseResolver, site: FigureSite, chunk: number): Referent | null {
  const comma = site.structure.chunks[chunk + 1];
  return comma?.kind === 'comma' ? phrases.resolve(site.structure, chunk + 2, site.sentence) : null;
}

/** "its debt of $300m": an owner that a pronoun stands for; the last one that the sentence names as an owner. */
export function ownerOfPronoun(
  c: DocumentContext,
  phrases: PhraseResolver,
  site: FigureSite,
): Referent | null {
  const { chunks } = site.structure;
  const phrase = chunks[site.chunk]!;
  if (!OWN.has(c.wordId(phrase.first))) return null;
  for (let i = site.chunk - 1; i >= 0; i--) {
    if (chunks[i]!.kind !== 'np' || chunks[i]!.possessorEnd === 0) continue;
    const referent = phrases.possessor(site.structure, i);
    if (referent) return withSure(referent, referent.sure, `“${c.word(phrase.first)}”: ${referent.why}`);
  }
  return null;
}

const UNITS = words('military-unit organisation');
/** Phrases of the sentence before that are looked at. */
const FAR = 40;

/** "The treaty creates the Border Guard. This numbers 400 men.": the body that the sentence before names. */
export function bodyBefore(c: DocumentContext, phrases: PhraseResolver, site: FigureSite): Referent | null {
  const { headToken } = c.figures[site.figure]!;
  if (!isBackward(c, site) || headToken < 0 || !isPerson(c, headToken)) return null;
  const before = c.structure(site.sentence - 1);
  for (let i = 0; i < Math.min(FAR, before.chunks.length); i++) {
    const referent = phrases.resolve(before, i, site.sentence - 1);
    if (referent?.kind !== 'entity' || !UNITS.has(c.typeOf(referent.entity))) continue;
    return withSure(referent, referent.sure * 0.7, `“${c.word(before.chunks[i]!.head)}” before`);
  }
  // "They" may be anybody; "this" is what the sentence before brings in.
  return c.word(site.structure.chunks[site.clause.subject]!.first) === 'this' ? bodyIn(c, before) : null;
}

/** "a force of Nordic Council states": the body that the names of others lead to. */
function bodyIn(c: DocumentContext, { chunks }: ClauseStructure): Referent | null {
  for (const { kind, first, end } of chunks.slice(0, FAR))
    for (let t = first; kind === 'np' && t < end; t++) {
      const mention = c.mention(t);
      if (mention && mention.form !== 'coreference' && UNITS.has(c.typeOf(mention.entity)))
        return { kind: 'entity', entity: mention.entity, sure: 0.5, why: `“${c.textOf(t, end)}” before` };
    }
  return null;
}

/** "This", "it" as subject, behind another sentence. */
function isBackward(c: DocumentContext, { structure, clause, sentence, chunk }: FigureSite): boolean {
  const subject = itemAt(structure.chunks, clause.subject);
  if (!subject || sentence === 0 || clause.subject === chunk) return false;
  return subject.end - subject.first === 1 && BACKWARD.has(c.wordId(subject.first));
}

/** "This numbers 10,000 in all": the subject of the sentence before. */
export function subjectBefore(
  c: DocumentContext,
  phrases: PhraseResolver,
  site: FigureSite,
): Referent | null {
  if (!isBackward(c, site)) return null;
  const subject = site.structure.chunks[site.clause.subject]!;
  const before = c.structure(site.sentence - 1);
  const main = before.clauses.find((clause) => clause.subject >= 0 && clause.verb >= 0);
  if (!main) return null;
  const referent =
    subjectOf(phrases, before, main, site.sentence - 1) ??
    phrases.complement(before, main.subject, site.sentence - 1);
  // "It", "they" and "this" are no single person.
  return referent?.kind === 'entity' && c.typeOf(referent.entity) !== 'person'
    ? withSure(referent, referent.sure * 0.6, `“${c.word(subject.first)}”: ${referent.why}`)
    : null;
}
