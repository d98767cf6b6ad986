import type { Verdict } from '../facts/conflicts/conflict';

/** What a verdict means and what may be done, for a reader who sees it for the first time. */
export interface VerdictHelp {
  readonly title: string;
  readonly text: string;
}

export const VERDICT_HELP: Readonly<Record<Verdict, VerdictHelp>> = {
  conflict: {
    title: 'Conflict',
    text: `Two or more sources state values for the same thing, at the same time, that cannot all be right: no value
fits both wordings, with their rounding ("some 7,000") and their bounds ("more than 40") taken as generously as they allow.

Check which one stands: a later correction, an official figure, a unit or a period that differs. Where dates are missing,
the sources may simply be of different times; dates in corroborate.yaml or in the front matter settle that.`,
  },
  'changed-over-time': {
    title: 'Changed over time',
    text: `The values differ, but so do the times they are about: a toll that rose, a price that fell. Usually both are right.
It is told so that an old value is not quoted as the present one.`,
  },
  'planned-vs-actual': {
    title: 'Planned and actual',
    text: `One source tells what is planned, proposed or expected, another what is. Both may be right.`,
  },
  'different-scope': {
    title: 'Different scope',
    text: `The values are about different parts of the same thing: a district and its province, one quarter and the year.
Both may be right; quoted side by side they mislead.`,
  },
  compatible: {
    title: 'Compatible',
    text: `The wordings differ, but one value fits them all: "more than 40" and "43", "nearly $14bn" and "$13.9bn".`,
  },
};
