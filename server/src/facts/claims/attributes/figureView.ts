import type { Figure } from '../../../extract/figures/figure';
import type { Chunk } from '../../../language/chunk';
import type { DocumentContext } from '../documentContext';
import type { FigureSite } from '../figureSite';
import type { AttributeLexicon, Family } from './attributeLexicon';
import type { Measured } from '../data/attributeFamilies';
import { isFraction, measuredOf } from './measured';

/** A figure with all that the rules of attributes look at. */
export interface FigureView {
  readonly c: DocumentContext;
  readonly lexicon: AttributeLexicon;
  readonly site: FigureSite;
  readonly figure: Figure;
  readonly measured: Measured;
  /** The phrase of the figure. */
  readonly chunk: Chunk;
}

export function viewFigure(c: DocumentContext, lexicon: AttributeLexicon, site: FigureSite): FigureView {
  const figure = c.figures[site.figure]!;
  return {
    c,
    lexicon,
    site,
    figure,
    measured: measuredOf(c, figure),
    chunk: site.structure.chunks[site.chunk]!,
  };
}

/** What a figure measures or counts. */
export interface AttributeReading {
  readonly name: string;
  /** Figures compare only where this is equal. */
  readonly comparable: string;
  readonly cumulative: boolean;
  /** Told of an event rather than of who or what the clause names: "killed 11". */
  readonly ofEvent: boolean;
  /** Chunk of the place a distance is measured from, -1 elsewhere. */
  readonly landmark: number;
  /** 0 to 1. */
  readonly sure: number;
  readonly why: string;
  /** A verb says what happened to those counted: "5,400 of its jobs are cut" tells of 5,400 that are cut, no part of them. */
  readonly byVerb: boolean;
  /** Of those that another figure counts, these are meant: "child" for the children among the dead; null elsewhere. */
  readonly among: string | null;
}

export function familyReading(f: Family, sure: number, why: string): AttributeReading {
  return {
    name: f.name,
    comparable: f.comparable,
    cumulative: f.cumulative,
    ofEvent: f.ofEvent,
    landmark: -1,
    sure,
    why,
    byVerb: false,
    among: null,
  };
}

export function plainReading(name: string, sure: number, why: string): AttributeReading {
  return {
    name,
    comparable: name,
    cumulative: false,
    ofEvent: false,
    landmark: -1,
    sure,
    why,
    byVerb: false,
    among: null,
  };
}

/** A reading with some of it changed. To the engine all readings have one shape so; a spread would make another at each place, and reading them slow. */
export function amended(reading: AttributeReading, change: Partial<AttributeReading>): AttributeReading {
  return {
    name: change.name ?? reading.name,
    comparable: change.comparable ?? reading.comparable,
    cumulative: change.cumulative ?? reading.cumulative,
    ofEvent: change.ofEvent ?? reading.ofEvent,
    landmark: change.landmark ?? reading.landmark,
    sure: change.sure ?? reading.sure,
    why: change.why ?? reading.why,
    byVerb: change.byVerb ?? reading.byVerb,
    among: change.among ?? reading.among,
  };
}

/** Family of the last noun of a phrase that governs figures: "the new death toll". */
export function governedBy(v: FigureView, phrase: Chunk): Family | null {
  for (let t = phrase.end - 1; t >= phrase.first; t--) {
    // "Acme Pay" is no pay.
    if (isNamed(v, t)) continue;
    const family = v.lexicon.byGovernor(v.c.nounLemma(t), v.measured);
    if (family) return family;
  }
  return null;
}

/** The phrase that a share is of: "homes" in "40 percent of homes", "a third of homes"; null for none. */
export function wholeOf({ c, figure, chunk, site }: FigureView): Chunk | null {
  if (isFraction(figure) && chunk.kind === 'np' && hasOf(c, figure, chunk)) return chunk;
  const { chunks } = site.structure;
  const [of, whole] = [chunks[site.chunk + 1], chunks[site.chunk + 2]];
  return of?.kind === 'prep' && c.word(of.first) === 'of' && whole?.kind === 'np' ? whole : null;
}

/** "a third of the workforce" is one phrase with its figure. */
function hasOf(c: DocumentContext, { firstToken }: Figure, { head }: Chunk): boolean {
  for (let t = firstToken + 1; t < head; t++) if (c.word(t) === 'of') return true;
  return false;
}

function isNamed(v: FigureView, token: number): boolean {
  const mention = v.c.mention(token);
  return mention !== null && mention.form !== 'coreference' && mention.endToken - mention.firstToken > 1;
}

/** Id of the infinitive of the clause's verb, 0 where it has none. */
export function clauseVerb(v: FigureView): number {
  const { clause, structure } = v.site;
  return clause.verb < 0 ? 0 : structure.chunks[clause.verb]!.verb!.lemma;
}
