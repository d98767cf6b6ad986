import { itemAt } from '../../../text/itemAt';
import { WordClass } from '../../../language/wordClass';
import { Tag } from '../../../language/tag';
import type { Figure } from '../../../extract/figures/figure';
import type { Clause } from '../../../language/clause';
import { words } from '../../../text/words';
import { isWhole } from '../figureSite';
import { amended, clauseVerb, plainReading, type AttributeReading, type FigureView } from './figureView';

const OVER = new WordClass('over for across and');
const TERMS = new WordClass('contract deal offer extension agreement lease bid proposal');

/** "$160 million over eight years", "seven years and $154 million": the years that money is paid for are those of a contract. */
export function byTerms(v: FigureView): AttributeReading | null {
  if (v.measured !== 'time') return null;
  if (isPay(v)) return plainReading('severance', 0.85, 'so much pay');
  if (!isYears(v)) return null;
  const why = 'the years of an amount';
  if (isBesideMoney(v) || opensContract(v)) return plainReading('contract_length', 0.8, why);
  const subject = itemAt(v.site.structure.chunks, v.site.clause.subject);
  const isOfTerms =
    subject?.kind === 'np' &&
    TERMS.has(v.c.nounLemma(subject.head)) &&
    v.c.lexicon.word(clauseVerb(v)) === 'be';
  return isOfTerms ? plainReading('contract_length', 0.85, `“${v.c.chunkText(subject)}” is for them`) : null;
}

const PAY = new WordClass('pay wage salary earnings');
const EACH = new WordClass('each every');
const SERVED = new WordClass('work serve');

/** "three weeks' pay", "two weeks for every year worked". */
function isPay({ c, figure }: FigureView): boolean {
  const { endToken } = figure;
  if (c.reading.tags[endToken] === Tag.Clitic) return PAY.has(c.nounLemma(endToken + 1));
  if (c.word(endToken) !== 'for' || !EACH.has(c.wordId(endToken + 1))) return false;
  return SERVED.has(c.verbLemma(endToken + 3)) || c.word(endToken + 4) === 'service';
}

function isYears(v: FigureView): boolean {
  const unit = v.figure.normalizedUnit ?? v.figure.unit;
  return unit !== null && /^(year|yr|season)/.test(unit);
}

/** An amount of money, or a rate, right before ("… over eight years") or behind ("seven years and …"). */
function isBesideMoney(v: FigureView): boolean {
  const { firstToken, endToken, sentence } = v.figure;
  const joined = (f: Figure | undefined, gap: number, word: number): boolean => {
    if (f?.sentence !== sentence || gap < 0 || !OVER.has(v.c.wordId(word))) return false;
    return f.kind === 'money' ? gap <= FAR : isSupply(f) && gap <= FARTHER;
  };
  // "over a period of 20 years"
  const first = PERIODS.has(v.c.wordId(firstToken - 2)) ? firstToken - 3 : firstToken;
  const [before, behind] = [itemAt(v.c.figures, v.site.figure - 1), v.c.figures[v.site.figure + 1]];
  return (
    joined(before, first - (before?.endToken ?? 0), first - 1) ||
    joined(behind, (behind?.firstToken ?? 0) - endToken, endToken)
  );
}

/** "an eight-year, $180 million contract". */
function opensContract({ c, figure, site }: FigureView): boolean {
  const { endToken } = figure;
  const behind = c.figures[site.figure + 1];
  return (
    behind?.kind === 'money' &&
    behind.firstToken === endToken + 1 &&
    c.textOf(endToken, endToken + 1) === ',' &&
    TERMS.has(c.nounLemma(behind.endToken))
  );
}

const PERIODS = new WordClass('period term course');

/** "5 billion cubic metres a year for 15 years". */
function isSupply({ kind, per }: Figure): boolean {
  return kind === 'measure' && (per === 'year' || per === 'day');
}

/** Tokens between the two: "over the next", a bracket. */
const FAR = 3;
/** "500 cubic feet of gas a day for": what is supplied stands between as well. */
const FARTHER = 6;

const THRIFT = new WordClass('cost annual yearly pretax efficiency tax energy fuel operating');

/** "annual savings of $55m", "$4m in cost savings", "savings of £55m a year": what is not spent, other than what somebody has saved up. */
export function bySavings(v: FigureView): AttributeReading | null {
  if (v.measured !== 'money') return null;
  const { chunk, clause, governor, structure } = v.site;
  const behind = v.c.word(v.figure.endToken) === 'in' ? chunk + 2 : -1;
  for (const at of [governor, chunk, behind, clause.subject, ...clause.objects]) {
    const phrase = itemAt(structure.chunks, at);
    if (phrase?.kind !== 'np') continue;
    let isThrift = v.figure.per === 'year';
    let saves = false;
    for (let t = phrase.first; t < phrase.end; t++) {
      isThrift ||= THRIFT.has(v.c.wordId(t));
      saves ||= SAVING.has(v.c.nounLemma(t));
    }
    if (saves && isThrift) return plainReading('savings', 0.85, `“${v.c.chunkText(phrase)}”`);
  }
  return null;
}

const SAVING = new WordClass('saving');

const JOBS = words('job post position role');
const LOSING = words('loss cut reduction elimination axing cull');
const GOING = words('go lose vanish disappear threaten risk axe cut shed scrap eliminate slash');

const STAFF = words('worker employee staff staffer');
const SHEDDING = words('axe cut shed eliminate slash dismiss fire sack lay');

/**
 * "the loss of up to 1,400 jobs", "600 jobs to go", "cut 600 of the 53,400 jobs", "the 4,500 workers it plans to shed": jobs that are to be
 * lost.
 */
export function byJobLoss(v: FigureView): AttributeReading | null {
  if (v.figure.kind !== 'count' || v.figure.headToken < 0) return null;
  const head = v.c.nounAt(v.figure.headToken);
  if (STAFF.has(head) && describedBy(v).some((verb) => SHEDDING.has(verb))) return JOB_LOSS;
  if (countsLosses(v)) return JOB_LOSS;
  if (!JOBS.has(head) || isWhole(v.c, v.site.figure)) return null;
  const { governor, structure } = v.site;
  const noun = governor < 0 ? '' : v.c.nounAt(structure.chunks[governor]!.head);
  if (!LOSING.has(noun) && !goes(v)) return null;
  return JOB_LOSS;
}

const JOB_LOSS: AttributeReading = amended(plainReading('job_cuts', 0.9, 'jobs that are lost'), {
  byVerb: true,
});

/** Verbs of the clauses that describe what is counted: "plan" and "shed" in "the workers it plans to shed". */
function describedBy(v: FigureView): string[] {
  const { structure, chunk } = v.site;
  const describes = (c: Clause | undefined): boolean => c?.antecedent === chunk;
  return structure.clauses
    .filter((c) => c.verb >= 0 && (describes(c) || describes(itemAt(structure.clauses, c.parent))))
    .map((c) => v.c.lexicon.word(structure.chunks[c.verb]!.verb!.lemma));
}

/** "4,000 job losses", "1,200 job cuts". */
function countsLosses({ c, figure: { headToken } }: FigureView): boolean {
  return headToken > 0 && LOSING.has(c.nounAt(headToken)) && JOBS.has(c.nounAt(headToken - 1));
}

/** A verb of going, of the clause itself or of one that the jobs are the subject of ("expected 600 jobs to go"). */
function goes(v: FigureView): boolean {
  const { clause, structure, chunk } = v.site;
  const verbs = structure.clauses
    .filter((c) => c.verb >= 0 && (c === clause || c.subject === chunk || c.antecedent === chunk))
    .map((c) => v.c.lexicon.word(structure.chunks[c.verb]!.verb!.lemma));
  return verbs.some((verb) => GOING.has(verb)) || v.c.word(v.figure.endToken) === 'at';
}

const STAYING = new WordClass('be have stay remain spend keep');
const INSIDE = new WordClass('in inside within');
/** Places where a stay is one person's matter. */
const WARDS = new WordClass('hospital prison jail custody office charge power place care court');
const PARTS_OF_DAY = words('second minute hour');

/** "They were in the building for seven minutes", "spent six minutes in the museum": how long those who came were there. */
export function byStay(v: FigureView): AttributeReading | null {
  const { clause, structure, chunk, role, preposition } = v.site;
  const unit = v.figure.normalizedUnit ?? v.figure.unit;
  if (v.measured !== 'time' || unit === null || !PARTS_OF_DAY.has(unit)) return null;
  if (!STAYING.has(clauseVerb(v)) || (role !== 'object' && preposition !== 'for')) return null;
  const inside = clause.prepositional.find(
    (p) => p.phrase !== chunk && INSIDE.has(v.c.wordId(structure.chunks[p.preposition]!.first)),
  );
  const building = inside && structure.chunks[inside.phrase];
  if (building?.kind !== 'np' || WARDS.has(v.c.nounLemma(building.head))) return null;
  return amended(plainReading('duration', 0.75, `a stay in “${v.c.chunkText(building)}”`), { ofEvent: true });
}

const NEWS = new WordClass('information tip lead clue arrest capture conviction return recovery');
const SETTING = new WordClass('offer put pay post promise give set');

/** "put up 50,000 francs for information": money set on what helps to solve a case. */
export function byReward(v: FigureView): AttributeReading | null {
  if (v.measured !== 'money' || !SETTING.has(clauseVerb(v))) return null;
  const { chunks } = v.site.structure;
  const [preposition, what] = [chunks[v.site.chunk + 1], chunks[v.site.chunk + 2]];
  if (preposition?.kind !== 'prep' || what?.kind !== 'np' || v.c.word(preposition.first) !== 'for')
    return null;
  if (!NEWS.has(v.c.nounLemma(what.head))) return null;
  return plainReading('reward', 0.85, `“for ${v.c.chunkText(what)}”`);
}

const DONE = new WordClass('over gone finished done out away');
const WITHIN = words('in within under inside');

/** "It was over in 90 seconds", "within two minutes they were gone": how long an event took. */
export function byCourse(v: FigureView): AttributeReading | null {
  if (v.measured !== 'time' || v.site.role !== 'prepositional' || !WITHIN.has(v.site.preposition))
    return null;
  if (v.c.lexicon.word(clauseVerb(v)) !== 'be') return null;
  const { clause, structure } = v.site;
  const { end } = structure.chunks[clause.verb]!;
  if (!DONE.has(v.c.wordId(end)) && !DONE.has(v.c.wordId(end - 1))) return null;
  return amended(plainReading('duration', 0.85, `“${v.c.word(end)}” within it`), { ofEvent: true });
}
