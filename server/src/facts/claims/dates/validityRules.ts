import { itemAt } from '../../../text/itemAt';
import { WordClass } from '../../../language/wordClass';
import type { Clause } from '../../../language/clause';
import { words } from '../../../text/words';
import { subjectOf, type Referent } from '../resolvePhrase';
import { subjectFrom, type DateReading, type DateView } from './dateReading';
import { boundOf, prepositionBefore } from './dateSite';

/** What holds for a time. */
export const DOCUMENTS = words(
  'agreement treaty pact accord contract concept programme program plan strategy lease licence license permit mandate protocol deal convention charter law budget sanction embargo ban guarantee warranty visa tariff sentence term subsidy exemption ceasefire truce',
);

/** "a concept of co-operation until 2020": how long the thing holds. */
export function byValidity(view: DateView): DateReading | null {
  const { c, site } = view;
  if (boundOf(c, site) !== 'until') return null;
  const { chunks } = site.structure;
  let found: DateReading | null = null;
  for (let i = site.chunk - 1; i >= 0 && (chunks[i]!.kind === 'np' || chunks[i]!.kind === 'prep'); i--) {
    const referent = documentAt(view, i);
    if (referent)
      found = {
        subject: subjectFrom(referent),
        name: 'valid_until',
        why: `“${c.chunkText(chunks[i]!)}” until then`,
      };
  }
  return found;
}

/** What a phrase about a document stands for; null for other phrases. */
function documentAt({ c, phrases, site }: DateView, chunk: number): Referent | null {
  const phrase = itemAt(site.structure.chunks, chunk);
  if (phrase?.kind !== 'np') return null;
  const own = phrases.resolve(site.structure, chunk, site.sentence);
  const isDocument =
    DOCUMENTS.has(c.nounAt(phrase.head)) || (own?.kind === 'entity' && c.typeOf(own.entity) === 'agreement');
  return isDocument ? (own ?? phrases.complement(site.structure, chunk, site.sentence)) : null;
}

/** "a programme for 2016–2020", "signed for the years of 2015–2017": the time that a document is for. */
export function byPeriod(view: DateView): DateReading | null {
  const { c, site } = view;
  if (c.figures[site.figure]!.kind !== 'date-range' || !isFor(view)) return null;
  for (
    let clause: Clause | undefined = site.clause;
    clause;
    clause = itemAt(site.structure.clauses, clause.parent)
  ) {
    const passive = clause.verb >= 0 && site.structure.chunks[clause.verb]!.verb!.passive;
    for (const chunk of passive ? [clause.subject] : [...clause.objects, clause.subject]) {
      const reading = periodOf(view, chunk);
      if (reading) return reading;
    }
    const unnamed = periodOfUnnamed(view, clause, passive);
    if (unnamed) return unnamed;
  }
  return null;
}

const AGREEING = words('sign adopt approve ratify agree conclude pass endorse launch draft draw accept');

/** "Orlo's leaders will adopt a programme for 2030–2034", "a Ruritania–Freedonia plan was signed for …": a document without a name is told of those whose it is. */
function periodOfUnnamed(
  { c, phrases, site }: DateView,
  clause: Clause,
  passive: boolean,
): DateReading | null {
  const { structure, sentence } = site;
  const verb = clause.verb < 0 ? '' : c.lexicon.word(structure.chunks[clause.verb]!.verb!.lemma);
  for (const chunk of passive ? [clause.subject] : clause.objects) {
    const phrase = itemAt(structure.chunks, chunk);
    if (phrase?.kind !== 'np' || chunk === site.chunk) continue;
    if (!DOCUMENTS.has(c.nounAt(phrase.head)) && !AGREEING.has(verb)) continue;
    const owner =
      phrases.possessor(structure, chunk) ??
      (passive ? null : subjectOf(phrases, structure, clause, sentence)) ??
      (passive ? null : phrases.possessor(structure, clause.subject));
    if (owner?.kind !== 'entity') continue;
    return {
      subject: subjectFrom(owner, 0.8),
      name: DOCUMENTS.has(c.nounAt(phrase.head)) ? `${c.nounAt(phrase.head)}_period` : 'period',
      why: `“${c.chunkText(phrase)}” is for it`,
    };
  }
  return null;
}

function periodOf(view: DateView, chunk: number): DateReading | null {
  const referent = documentAt(view, chunk);
  return (
    referent && {
      subject: subjectFrom(referent),
      name: 'period',
      why: `“${view.c.chunkText(view.site.structure.chunks[chunk]!)}” is for it`,
    }
  );
}

/** "for 2016–2020", "for the years of 2016–2020". */
function isFor({ c, site }: DateView): boolean {
  const { chunks } = site.structure;
  const own = c.word(chunks[site.chunk]!.first);
  if (own === 'for' || prepositionBefore(c, site) === 'for') return true;
  const [preposition, years] = [itemAt(chunks, site.chunk - 2), itemAt(chunks, site.chunk - 1)];
  return years?.kind === 'np' && YEARS.has(c.nounLemma(years.head)) && preposition?.kind === 'prep';
}

const YEARS = new WordClass('year period term');
