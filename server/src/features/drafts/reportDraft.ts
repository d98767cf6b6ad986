import { rangeOf, type Range } from '../../workspace/position';
import type { Snapshot } from '../../workspace/snapshot';
import type { CheckedFigure, DraftCheck } from './checkedFigure';
import { tellOrigin } from '../claimOrigin';
import { topicOf } from './draftDiagnostics';
import { countFigures, describeCounts } from './draftLens';

/** The figures of a draft as a list shows them. */
export interface DraftReport {
  readonly summary: string;
  readonly figures: readonly {
    readonly range: Range;
    readonly text: string;
    readonly state: CheckedFigure['state'];
    /** What sources say, in one line. */
    readonly told: string;
  }[];
}

/** `text`: of the draft. */
export function reportDraft(snapshot: Snapshot, { draft, figures }: DraftCheck, text: string): DraftReport {
  return {
    summary: describeCounts(countFigures(figures)),
    figures: figures.map((one) => ({
      range: rangeOf(draft.analysis.lineStarts, one.span),
      text: text.slice(one.span.start, one.span.end).replace(/\s+/g, ' '),
      state: one.state,
      told: tell(snapshot, one),
    })),
  };
}

function tell(snapshot: Snapshot, figure: CheckedFigure): string {
  const what = topicOf(figure);
  const said = [...figure.differing, ...figure.agreeing][0];
  return said ? `${what}: “${said.text}” (${tellOrigin(snapshot, said)})` : what;
}
