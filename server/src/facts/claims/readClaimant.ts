import { SentenceCue } from '../../language/sentenceCue';
import { WordClass } from '../../language/wordClass';
import type { Clause, ClauseStructure } from '../../language/clause';
import type { DocumentContext } from './documentContext';
import type { FigureSite } from './figureSite';
import type { PhraseResolver } from './resolvePhrase';
import { isReporting } from './readModality';

/** On whose word something stands: a local entity (-1 where it has no name) and the words. */
export interface Claimant {
  readonly entity: number;
  readonly words: string;
}

/** What is asked for its claimant. */
interface Telling {
  readonly context: DocumentContext;
  readonly resolver: PhraseResolver;
  readonly site: FigureSite;
}

/** "officials said", "according to X", "X said that …": who vouches for what a clause says; null for the source itself. */
export function readClaimant(
  context: DocumentContext,
  resolver: PhraseResolver,
  site: FigureSite,
): Claimant | null {
  const told: Telling = { context, resolver, site };
  return accordingTo(told) ?? speaker(told) ?? estimator(told) ?? byCount(told) ?? hearsay(context, site);
}

const ACCORDING = new SentenceCue('according');
const BY = new SentenceCue('by');
const HEARSAY = new SentenceCue('reportedly allegedly');

function accordingTo(told: Telling): Claimant | null {
  const { context } = told;
  if (!context.hasCue(told.site.sentence, ACCORDING)) return null;
  const { chunks } = told.site.structure;
  for (let i = 0; i + 2 < chunks.length; i++) {
    if (!ACCORDING.has(context.wordId(chunks[i]!.first))) continue;
    const phrase = chunks.findIndex((c, at) => at > i && c.kind === 'np');
    if (phrase >= 0 && phrase <= i + 2) return claimantOf(told, phrase);
  }
  return null;
}

/** The subject of the reporting verb that the clause hangs on, or that follows it behind a comma. */
function speaker(told: Telling): Claimant | null {
  for (const candidate of reportingClauses(told.context, told.site)) {
    if (candidate.subject >= 0) return claimantOf(told, candidate.subject);
  }
  return null;
}

function reportingClauses(context: DocumentContext, { structure, clause }: FigureSite): Clause[] {
  const found: Clause[] = [];
  for (let c = clause.parent; c >= 0; c = structure.clauses[c]!.parent)
    if (reports(context, structure, structure.clauses[c]!)) found.push(structure.clauses[c]!);
  const own = structure.clauses.indexOf(clause);
  for (let c = own + 1; c < structure.clauses.length; c++) {
    const later = structure.clauses[c]!;
    // "…, officials said." takes no object: the report is what stands before it.
    if (
      later !== clause &&
      later.objects.length === 0 &&
      !later.inherited &&
      reports(context, structure, later)
    )
      found.push(later);
  }
  return found;
}

function reports(context: DocumentContext, structure: ClauseStructure, clause: Clause): boolean {
  if (clause.verb < 0) return false;
  return isReporting(context.lexicon.word(structure.chunks[clause.verb]!.verb!.lemma));
}

const ESTIMATING = new WordClass('put count estimate reckon calculate assess');

/** "Unions put the number at 120,000": who counts. */
function estimator(told: Telling): Claimant | null {
  const { structure, clause } = told.site;
  const verb = clause.verb < 0 ? null : structure.chunks[clause.verb]!.verb!;
  if (!verb || verb.passive || clause.subject < 0 || !ESTIMATING.has(verb.lemma)) return null;
  return claimantOf(told, clause.subject);
}

const COUNTS = new WordClass('count estimate account tally reckoning calculation');

/** "by the unions' count", "by police estimates". */
function byCount(told: Telling): Claimant | null {
  const { context } = told;
  if (!context.hasCue(told.site.sentence, BY)) return null;
  const { chunks } = told.site.structure;
  for (let i = 0; i + 1 < chunks.length; i++) {
    const phrase = chunks[i + 1]!;
    if (!BY.has(context.wordId(chunks[i]!.first)) || chunks[i]!.kind !== 'prep' || phrase.kind !== 'np')
      continue;
    if (COUNTS.has(context.nounLemma(phrase.head))) return claimantOf(told, i + 1);
  }
  return null;
}

function hearsay(context: DocumentContext, { sentence, structure }: FigureSite): Claimant | null {
  if (!context.hasCue(sentence, HEARSAY)) return null;
  const first = structure.chunks[0]!.first;
  const end = structure.chunks.at(-1)!.end;
  for (let t = first; t < end; t++)
    if (HEARSAY.has(context.wordId(t))) return { entity: -1, words: context.word(t) };
  return null;
}

function claimantOf({ context, resolver, site }: Telling, phrase: number): Claimant {
  const referent = resolver.resolve(site.structure, phrase, site.sentence);
  return {
    entity: referent?.kind === 'entity' ? referent.entity : -1,
    words: context.chunkText(site.structure.chunks[phrase]!),
  };
}
