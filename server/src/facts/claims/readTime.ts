import { isDate, type DocumentContext } from './documentContext';
import { isCitation } from './dates/dateSite';
import { chunkOf, type FigureSite } from './figureSite';

/** The figure of the date that the clause of a figure gives, with its words; null where it gives none. */
export function readTime(
  context: DocumentContext,
  site: FigureSite,
): { readonly figure: number; readonly words: string } | null {
  const own = site.structure.clauseOf[site.chunk];
  let best: { figure: number; words: string; distance: number } | null = null;
  for (const i of context.figuresIn(site.sentence)) {
    const figure = context.figures[i]!;
    if (i === site.figure || !isDate(figure) || figure.value.type !== 'date' || figure.furniture) continue;
    const chunk = chunkOf(site.structure.chunks, figure.firstToken);
    if (chunk < 0) continue;
    if (isCitation(context, site.structure, chunk)) continue;
    const away = clauseDistance(site, chunk, own!);
    if (away > 1) continue;
    const distance = away * 1000 + Math.abs(figure.firstToken - context.figures[site.figure]!.firstToken);
    if (!best || distance < best.distance)
      best = { figure: i, words: context.textOf(figure.firstToken, figure.endToken), distance };
  }
  return best && { figure: best.figure, words: best.words };
}

/** 0: the same clause; 1: the clause it hangs on, or one that hangs on it without a subject of its own; 2: further. */
function clauseDistance(site: FigureSite, chunk: number, own: number): number {
  const other = site.structure.clauseOf[chunk]!;
  if (other === own) return 0;
  const { clauses } = site.structure;
  if (clauses[own]!.parent === other && clauses[own]!.kind !== 'relative') return 1;
  if (clauses[other]!.parent === own && clauses[other]!.kind !== 'relative' && clauses[other]!.inherited)
    return 1;
  return 2;
}
