import type { TextEdit } from 'vscode-languageserver-types';
import { lineStartsOf } from '../../server/src/text/lineStarts';
import { offsetAt } from '../../server/src/workspace/position';

/** A text with edits done to it, as an editor does them: all ranges are of the text before. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const starts = lineStartsOf(text);
  const at = (edit: TextEdit, side: 'start' | 'end'): number =>
    offsetAt(starts, text.length, edit.range[side]);
  return [...edits]
    .sort((a, b) => at(b, 'start') - at(a, 'start'))
    .reduce((out, edit) => out.slice(0, at(edit, 'start')) + edit.newText + out.slice(at(edit, 'end')), text);
}
