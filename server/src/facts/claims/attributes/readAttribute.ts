import type { DocumentContext } from '../documentContext';
import type { FigureSite } from '../figureSite';
import type { AttributeLexicon } from './attributeLexicon';
import { byCount } from './countRule';
import { viewFigure, type AttributeReading, type FigureView } from './figureView';
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
import { byAnniversary, byMark, byPhraseBehind, byPredicate } from './markRules';
import {
  byChange,
  byCover,
  byDefault,
  byDimension,
  byDistance,
  byNamedChange,
  byScale,
  bySubstance,
  byWhole,
} from './measureRules';
import { byRaised } from './raiseRule';
import { byHolding, byMarketPrice, byPremium, byPriceMove, byShare, byVote } from './shareRules';
import { byCourse, byJobLoss, byTerms } from './termRules';
import { byCounted, byDescription, byVerb } from './verbRules';

/** The rules of attributes, the most telling first; the first that applies decides. */
const RULES: readonly ((v: FigureView) => AttributeReading | null)[] = [
  byDimension,
  byScale,
  byCover,
  bySubstance,
  byAnniversary,
  byPriceMove,
  byMarketPrice,
  byShare,
  byPremium,
  byHolding,
  byVote,
  byTerms,
  byJobLoss,
  byCourse,
  byModifiedHead,
  byMark,
  byPredicate,
  byDescription,
  byPhraseBehind,
  byTally,
  byChangeNoun,
  byNamedChange,
  byTopicAmount,
  byRaised,
  byGovernor,
  byNounBehind,
  byPurpose,
  byCounted,
  byVerb,
  byChange,
  byTopicNoun,
  byDistance,
  byWhole,
  byDefault,
];

/** What a figure measures or counts, read from the words around it. */
export function readAttribute(
  context: DocumentContext,
  lexicon: AttributeLexicon,
  site: FigureSite,
): AttributeReading {
  const view = viewFigure(context, lexicon, site);
  for (const rule of RULES) {
    const reading = rule(view);
    if (reading) return reading;
  }
  return byCount(view);
}
