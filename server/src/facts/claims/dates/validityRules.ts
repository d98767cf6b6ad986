import { words } from '../../../text/words';
import { subjectFrom, type DateReading, type DateView } from './dateReading';
import { boundOf, prepositionBefore } from './dateSite';

/** What holds for a time. */
const DOCUMENTS = words(
  'agreement treaty pact accord contract concept programme program plan strategy lease licence license permit mandate protocol deal convention charter law budget sanction embargo ban guarantee warranty visa tariff sentence term subsidy exemption ceasefire truce',
);

/** "a concept of co-operation until 2020": how long the thing holds. */
export function byValidity({ c, phrases, site }: DateView): DateReading | null {
  if (boundOf(c, site) !== 'until') return null;
  const { chunks } = site.structure;
  let first = -1;
  for (let i = site.chunk - 1; i >= 0 && (chunks[i]!.kind === 'np' || chunks[i]!.kind === 'prep'); i--)
    if (chunks[i]!.kind === 'np' && DOCUMENTS.has(c.lexicon.word(c.nounLemma(chunks[i]!.head)))) first = i;
  if (first < 0) return null;
  const referent =
    phrases.resolve(site.structure, first, site.sentence) ??
    phrases.complement(site.structure, first, site.sentence);
  return (
    referent && {
      subject: subjectFrom(referent),
      name: 'valid_until',
      why: `“${c.chunkText(chunks[first]!)}” until then`,
    }
  );
}

/** "a programme for 2016–2020", "signed for the years of 2015–2017": the time that a document is for. */
export function byPeriod({ c, phrases, site }: DateView): DateReading | null {
  const figure = c.figures[site.figure]!;
  if (figure.kind !== 'date-range' || !isFor(c.word(figure.firstToken), prepositionBefore(c, site)))
    return null;
  const { clause, structure } = site;
  const passive = clause.verb >= 0 && structure.chunks[clause.verb]!.verb!.passive;
  for (const chunk of passive ? [clause.subject] : [...clause.objects, clause.subject]) {
    const phrase = structure.chunks[chunk];
    if (phrase?.kind !== 'np' || !DOCUMENTS.has(c.lexicon.word(c.nounLemma(phrase.head)))) continue;
    const referent =
      phrases.resolve(structure, chunk, site.sentence) ?? phrases.complement(structure, chunk, site.sentence);
    if (referent)
      return { subject: subjectFrom(referent), name: 'period', why: `“${c.chunkText(phrase)}” is for it` };
  }
  return null;
}

function isFor(inside: string, before: string): boolean {
  return inside === 'for' || before === 'for' || before === 'of';
}
