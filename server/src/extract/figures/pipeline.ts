import { calendarDates } from '../dates/calendarDates';
import { decades } from '../dates/decades';
import { numericDates } from '../dates/numericDate';
import { periods, shortPeriods } from '../dates/periods';
import { relativeDates } from '../dates/relativeDates';
import { years } from '../dates/years';
import type { Detector } from './detector';
import { ages } from './detectors/ages';
import { clock } from './detectors/clock';
import { codes } from './detectors/codes';
import { bareNumbers, counts, gluedLetters } from './detectors/counts';
import { fractions } from './detectors/fractions';
import { idioms } from './detectors/idioms';
import { labels } from './detectors/labels';
import { measures, suffixedCounts } from './detectors/measures';
import { money } from './detectors/money';
import { multiples } from './detectors/multiples';
import { numberedNames } from './detectors/numberedNames';
import { ordinals } from './detectors/ordinals';
import { phones } from './detectors/phones';
import { scores } from './detectors/scores';
import { seismic } from './detectors/seismic';
import { vague } from './detectors/vague';
import type { Refiner } from './refiner';
import { attachModifiers } from './refiners/attachModifiers';
import { attachRates } from './refiners/attachRates';
import { contrastUnits } from './refiners/contrastUnits';
import { exchangeRates } from './refiners/exchangeRates';
import { findBases } from './refiners/findBases';
import { findDateParts } from './refiners/findDateParts';
import { joinChanges } from './refiners/joinChanges';
import { joinCompounds } from './refiners/joinCompounds';
import { joinRanges } from './refiners/joinRanges';
import { leadDates } from './refiners/leadDates';
import { linkTwins } from './refiners/linkTwins';
import { markTenses } from './refiners/markTenses';
import { markTrends } from './refiners/markTrends';
import { nameNumbers } from './refiners/nameNumbers';
import { settleCurrencies } from './refiners/settleCurrencies';
import { shareUnits } from './refiners/shareUnits';

/**
 * How a figure comes about. At each number, and at each word that can start a figure, the detectors are asked in this order;
 * the first that knows what stands there has it. So what is no quantity comes before what is, and what needs more signs before
 * what needs fewer.
 */
export const DETECTORS: readonly Detector[] = [
  money,
  numericDates,
  phones,
  shortPeriods,
  codes,
  clock,
  seismic,
  ages,
  calendarDates,
  periods,
  decades,
  relativeDates,
  scores,
  idioms,
  labels,
  suffixedCounts,
  measures,
  multiples,
  fractions,
  years,
  numberedNames,
  ordinals,
  vague,
  gluedLetters,
  counts,
  bareNumbers,
];

/** What is done with the drafts of a sentence, in this order. */
export const REFINERS: readonly Refiner[] = [
  findDateParts,
  joinCompounds,
  joinRanges,
  joinChanges,
  shareUnits,
  contrastUnits,
  nameNumbers,
  exchangeRates,
  attachModifiers,
  attachRates,
  linkTwins,
  markTrends,
  leadDates,
  markTenses,
  findBases,
  settleCurrencies,
];
