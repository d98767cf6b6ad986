import type { Snapshot } from '../../workspace/snapshot';
import type { CardStyle } from '../card/renderCard';
import { escapeMarkdown, markdownLink } from '../markdown';
import { rangeOf } from '../../workspace/position';
import type { DraftCheck, Statement } from './checkedFigure';
import { tellOrigin } from '../claimOrigin';

/** Statements that a hover lists at most. */
const MOST_STATEMENTS = 6;

const STATES = {
  supported: 'Sources say so',
  disputed: 'Sources disagree on this',
  outdated: 'A newer source says otherwise',
  differs: 'No source says so',
  elsewhen: 'No source says so of that time, or not as a fact',
  unsupported: 'No source tells of it',
} as const;

/** How a figure of a draft stands to the sources, as blocks of text; [] where it is not checked. */
export function draftNote(
  snapshot: Snapshot,
  { figures }: DraftCheck,
  figure: number,
  style: CardStyle,
): string[] {
  const checked = figures.find((one) => one.figure === figure);
  if (!checked) return [];
  const lines = [
    ...checked.agreeing.map((one) => `- = ${tell(snapshot, one, style)}`),
    ...checked.differing.map((one) => `- ≠ ${tell(snapshot, one, style)}`),
  ];
  const shown = lines.slice(0, MOST_STATEMENTS);
  return [
    `${STATES[checked.state]}${lines.length > 0 ? ':' : '.'}`,
    ...(shown.length > 0 ? [shown.join('\n')] : []),
  ];
}

function tell(snapshot: Snapshot, statement: Statement, style: CardStyle): string {
  const source = snapshot.source(statement.source);
  const words = `${statement.text} (${tellOrigin(snapshot, statement)})`;
  if (!source) return words;
  const range = rangeOf(source.analysis.lineStarts, statement.span);
  const label = `${source.file.slice(source.file.lastIndexOf('/') + 1)}:${range.start.line + 1}`;
  if (!style.markdown) return `${words} (${label})`;
  return `${escapeMarkdown(words)} ${markdownLink(label, style.linkTo({ uri: source.key, range }))}`;
}
