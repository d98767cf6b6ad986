import type { Severity } from '../../facts/conflicts/conflict';
import { VERDICT_HELP } from '../verdictHelp';
import type { FindingCode } from './finding';

/** What a kind of finding is called and means. */
export interface FindingRule {
  /** In Pascal case, as SARIF wants it. */
  readonly name: string;
  readonly title: string;
  readonly text: string;
  /** Unless the settings say otherwise. */
  readonly severity: Severity;
}

export const FINDING_RULES: Readonly<Record<FindingCode, FindingRule>> = {
  conflict: { name: 'ConflictingFigures', severity: 'warning', ...VERDICT_HELP.conflict },
  'changed-over-time': {
    name: 'ChangedOverTime',
    severity: 'information',
    ...VERDICT_HELP['changed-over-time'],
  },
  'planned-vs-actual': { name: 'PlannedAndActual', severity: 'hint', ...VERDICT_HELP['planned-vs-actual'] },
  'different-scope': { name: 'DifferentScope', severity: 'hint', ...VERDICT_HELP['different-scope'] },
  'draft-differs': {
    name: 'DraftDiffers',
    title: 'Draft differs from the sources',
    text: 'The draft states a figure that the sources tell of, but none of them states it so.',
    severity: 'warning',
  },
  'draft-outdated': {
    name: 'DraftOutdated',
    title: 'Draft is outdated',
    text: 'The draft states a figure as older sources do; a newer one says otherwise.',
    severity: 'warning',
  },
  'draft-disputed': {
    name: 'DraftDisputed',
    title: 'Sources disagree on a figure of the draft',
    text: 'Some sources state the figure as the draft does, others state another one.',
    severity: 'information',
  },
  'draft-elsewhen': {
    name: 'DraftOfAnotherTime',
    title: 'Sources tell of another time',
    text: 'The sources state the figure for another time, or tell of a plan where the draft tells of what is.',
    severity: 'information',
  },
  'draft-unsupported': {
    name: 'DraftUnsupported',
    title: 'No source for a figure of the draft',
    text: 'No source states the figure, or anything that it could be compared with.',
    severity: 'information',
  },
};
