import { itemAt } from '../../../text/itemAt';
import { WordClass } from '../../../language/wordClass';
import type { ClauseStructure } from '../../../language/clause';
import type { Figure } from '../../../extract/figures/figure';
import { Tag } from '../../../language/tag';
import type { DocumentContext } from '../documentContext';
import type { FigureSite } from '../figureSite';

/** "(Gazette, November 26)", "(see Bulletin, May 3)": names where something was published, and tells of nothing. */
export function isCitation(c: DocumentContext, { chunks }: ClauseStructure, chunk: number): boolean {
  let open = -1;
  for (let i = chunk - 1; i >= 0; i--) {
    if (chunks[i]!.kind !== 'bracket') continue;
    open = c.textOf(chunks[i]!.first, chunks[i]!.first + 1) === ')' ? -1 : i;
    break;
  }
  if (open < 0) return false;
  const inside = chunks.slice(open + 1, chunk);
  return inside.length > 0 && inside.every((k) => k.kind !== 'vp' || c.word(k.head) === 'see');
}

const WHEN = new WordClass('when');

/** "in the late 1990s when it controlled …": the date belongs to the clause behind "when". */
export function siteOfWhen(c: DocumentContext, site: FigureSite): FigureSite {
  const { chunks, clauses, clauseOf } = site.structure;
  const next = chunks[site.chunk + 1];
  if (!next || !WHEN.has(c.wordId(next.first))) return site;
  const clause = itemAt(clauses, clauseOf[site.chunk + 2] ?? -1);
  return clause && clause.verb >= 0 && clause.verb > site.chunk ? { ...site, clause } : site;
}

/** How a date bounds what it dates: "by" for "by 2020", "on" where nothing is said. */
export function boundOf(c: DocumentContext, site: FigureSite): string {
  const figure = c.figures[site.figure]!;
  return (
    BOUNDS.get(c.word(figure.firstToken)) ??
    BOUNDS.get(prepositionBefore(c, site)) ??
    (isLong(figure) ? 'during' : 'on')
  );
}

/** "in the late 1990s": something goes on for some of that time. */
function isLong({ value }: Figure): boolean {
  if (value.type !== 'date' || value.date.type !== 'absolute') return false;
  return value.date.precision === 'decade' || value.date.precision === 'century';
}

const BOUNDS: ReadonlyMap<string, string> = new Map([
  ['by', 'by'],
  ['until', 'until'],
  ['till', 'until'],
  ['through', 'until'],
  ['since', 'since'],
  ['from', 'since'],
  ['before', 'before'],
  ['after', 'after'],
  ['during', 'during'],
]);

/** The word before the phrase; of a list of dates, the one before the first: "till 2050 and 2040". */
export function prepositionBefore(c: DocumentContext, site: FigureSite): string {
  const { chunks } = site.structure;
  let at = site.chunk - 1;
  while (at > 0 && chunks[at]!.kind === 'conj' && chunks[at - 1]!.kind === 'time') {
    const first = c.word(chunks[at - 1]!.first);
    if (BOUNDS.has(first) || c.reading.tags[chunks[at - 1]!.first] === Tag.Preposition) return first;
    at -= 2;
  }
  const before = itemAt(chunks, at);
  return before?.kind === 'prep' ? c.word(before.first) : '';
}

const SCHEDULED = new WordClass('start begin commence open end close');

/** "which commences on October 18": the present tense of a timetable. */
export function isScheduled({ clause, structure }: FigureSite): boolean {
  const verb = clause.verb < 0 ? null : structure.chunks[clause.verb]!.verb!;
  return verb?.tense === 'present' && !verb.perfect && !verb.passive && SCHEDULED.has(verb.lemma);
}
