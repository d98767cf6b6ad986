import type { CodeLens } from 'vscode-languageserver-types';
import { FILE_START } from '../../workspace/problem';
import type { CheckedFigure, DraftCheck } from './checkedFigure';

/** Lists the figures of a draft; our client has it. */
const SHOW_DRAFT_COMMAND = 'corroborate.showDraftFigures';

export interface DraftCounts {
  readonly figures: number;
  readonly supported: number;
  readonly differing: number;
  readonly unsupported: number;
}

export function countFigures(figures: readonly CheckedFigure[]): DraftCounts {
  const count = (...states: readonly CheckedFigure['state'][]): number =>
    figures.filter(({ state }) => states.includes(state)).length;
  return {
    figures: figures.length,
    supported: count('supported', 'disputed'),
    differing: count('differs', 'outdated'),
    unsupported: count('unsupported', 'elsewhen'),
  };
}

/** One lens on top of a draft: how many of its figures the sources support. `commands`: the client has our commands. */
export function findDraftLenses({ draft, figures }: DraftCheck, commands: boolean): CodeLens[] {
  const title = describeCounts(countFigures(figures));
  const command = commands
    ? { title, command: SHOW_DRAFT_COMMAND, arguments: [{ uri: draft.key }] }
    : { title, command: '' };
  return [{ range: FILE_START, command }];
}

/** "12 figures: 8 supported, 2 differ, 2 without a source" */
export function describeCounts({ figures, supported, differing, unsupported }: DraftCounts): string {
  if (figures === 0) return 'Draft: no figures to check';
  const parts = [
    `${supported} supported`,
    ...(differing > 0 ? [`${differing} ${differing === 1 ? 'differs' : 'differ'}`] : []),
    ...(unsupported > 0 ? [`${unsupported} without a source`] : []),
  ];
  return `Draft: ${figures} ${figures === 1 ? 'figure' : 'figures'}: ${parts.join(', ')}`;
}
