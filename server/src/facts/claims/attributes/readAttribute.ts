import type { DocumentContext } from '../documentContext';
import { locateFigure, type FigureSite } from '../figureSite';
import type { AttributeLexicon } from './attributeLexicon';
import { byCount, byStrength } from './countRule';
import { nounKeyAt } from './countedKey';
import { amended, familyReading, viewFigure, type AttributeReading } from './figureView';
import { sameAmount } from './sameAmount';
import { inclusionOf } from './inclusion';
import {
  byChangeNoun,
  byGovernor,
  byModifiedHead,
  byNounBehind,
  byPurpose,
  byTally,
  byTopicAmount,
  byTopicNoun,
} from './governorRules';
import { byLabel } from './labelRule';
import { byAnniversary, byMark, byPhraseBehind, byPredicate, byVehicle } from './markRules';
import {
  byChange,
  byCover,
  byDefault,
  byDimension,
  byDistance,
  byLasting,
  byNamedChange,
  byScale,
  byShore,
  bySubstance,
  byWeightLost,
  byWhole,
} from './measureRules';
import { byAsked } from './askedRule';
import { byLosses } from './lossRule';
import { byRaised } from './raiseRule';
import { byRansom } from './ransomRule';
import { byHolding, byMarketPrice, byPremium, byPriceMove, byShare, byVote } from './shareRules';
import { byRoom } from './roomRule';
import { byFeat } from './featRule';
import { byMargin } from './marginRule';
import { byPay } from './payRule';
import { byPrisonTerm, byTakings } from './penalRules';
import { byCourse, byJobLoss, byReward, bySavings, byStay, byTerms } from './termRules';
import { byCounted, byDescription, byInhabitants, byFateOfAll, byVerb } from './verbRules';

/** What a figure measures or counts, read from the words around it; of some among others, what is told of all of them. */
export function readAttribute(
  context: DocumentContext,
  lexicon: AttributeLexicon,
  site: FigureSite,
): AttributeReading {
  const same = sameAmount(context, site);
  const own = (same < 0 ? null : readWhole(context, lexicon, same)) ?? readOwn(context, lexicon, site);
  const inclusion = inclusionOf(context, site.figure);
  if (!inclusion) return own;
  const ofAll = inclusion.whole >= 0 ? readWhole(context, lexicon, inclusion.whole) : null;
  const read = ofAll ?? fateOf(context, lexicon, inclusion.fate);
  if (!read?.ofEvent || (own.ofEvent && own.comparable !== read.comparable)) return own;
  const { noun } = inclusion;
  const among = noun < 0 ? lexicon.nounKey(childId(context), CHILD) : nounKeyAt(context, lexicon, noun);
  return amended(read, { sure: 0.9, why: `${read.why}, told of all of them`, among });
}

const CHILD = 'child';

function childId({ lexicon }: DocumentContext): number {
  return lexicon.vocabulary.idOf(CHILD);
}

function readWhole(
  context: DocumentContext,
  lexicon: AttributeLexicon,
  figure: number,
): AttributeReading | null {
  const site = locateFigure(context, figure);
  return site && readAttribute(context, lexicon, site);
}

/** "of those who died", "of the wounded". */
function fateOf(context: DocumentContext, lexicon: AttributeLexicon, token: number): AttributeReading | null {
  if (token < 0) return null;
  const family =
    lexicon.byVerb(context.verbLemma(token), 'person') ??
    lexicon.byMark(context.reading.tokens.word[token]!, 'person');
  return family && familyReading(family, 0.9, `“${context.word(token)}”`);
}

/** By the rules of attributes, the most telling first; the first that applies decides. */
function readOwn(context: DocumentContext, lexicon: AttributeLexicon, site: FigureSite): AttributeReading {
  const v = viewFigure(context, lexicon, site);
  return (
    byDimension(v) ??
    byStrength(v) ??
    byScale(v) ??
    byShore(v) ??
    byCover(v) ??
    bySubstance(v) ??
    byFeat(v) ??
    byAnniversary(v) ??
    byPriceMove(v) ??
    byMarketPrice(v) ??
    byShare(v) ??
    byPremium(v) ??
    byHolding(v) ??
    byVote(v) ??
    byTerms(v) ??
    byJobLoss(v) ??
    byRoom(v) ??
    byReward(v) ??
    bySavings(v) ??
    byStay(v) ??
    byCourse(v) ??
    byTakings(v) ??
    byPrisonTerm(v) ??
    byPay(v) ??
    byMargin(v) ??
    byWeightLost(v) ??
    byRansom(v) ??
    byFateOfAll(v) ??
    byModifiedHead(v) ??
    byMark(v) ??
    byPredicate(v) ??
    byDescription(v) ??
    byPhraseBehind(v) ??
    byVehicle(v) ??
    byLabel(v) ??
    byTally(v) ??
    byLosses(v) ??
    byAsked(v) ??
    byChangeNoun(v) ??
    byNamedChange(v) ??
    byTopicAmount(v) ??
    byRaised(v) ??
    byGovernor(v) ??
    byNounBehind(v) ??
    byPurpose(v) ??
    byCounted(v) ??
    byVerb(v) ??
    byInhabitants(v) ??
    byChange(v) ??
    byLasting(v) ??
    byTopicNoun(v) ??
    byDistance(v) ??
    byWhole(v) ??
    byDefault(v) ??
    byCount(v)
  );
}
