import { CodeActionKind, type CodeAction, type TextEdit } from 'vscode-languageserver-types';
import type { Figure } from '../../extract/figures/figure';
import { lineStartsOf } from '../../text/lineStarts';
import { rangeOf } from '../../workspace/position';
import type { Snapshot } from '../../workspace/snapshot';
import type { ActionRequest } from '../decisions/actionRequest';
import { decideAction, queryAction } from '../decisions/plannedActions';
import { quoted } from '../decisions/describeDecision';
import { placeIn } from '../decisions/plan';
import type { CheckedFigure, DraftCheck, Statement } from './checkedFigure';
import { tellOrigin } from '../claimOrigin';
import { useValue, type ValueEdit } from './useValue';

/** Values of sources that are offered at most. */
const MOST_VALUES = 4;

/** What may be done about a figure of a draft: take a source's value, in one place or wherever the draft has it; confirm it as it is. */
export function draftActions(snapshot: Snapshot, key: string, request: ActionRequest): CodeAction[] {
  const check = request.checks?.check(snapshot, key);
  const text = request.text;
  if (!check || text?.length !== check.draft.analysis.length) return [];
  const { span } = request;
  return check.figures
    .filter((one) => one.state !== 'supported' && one.span.start <= span.end && span.start <= one.span.end)
    .flatMap((checked) => actionsFor(snapshot, check, checked, text, request));
}

function actionsFor(
  snapshot: Snapshot,
  check: DraftCheck,
  checked: CheckedFigure,
  text: string,
  request: ActionRequest,
): CodeAction[] {
  const diagnostics = request.diagnostics.filter(({ code }) => code === `draft-${checked.state}`);
  const own = { ...request, diagnostics };
  const uses = useActions(snapshot, check, checked, text, own);
  const place = placeIn(check.draft, checked.span);
  const { folder } = snapshot;
  const places = [place, ...checked.differing.flatMap((one) => placeOf(snapshot, one))];
  const right = `${quoted(text.slice(checked.span.start, checked.span.end))} is right`;
  return [
    ...uses,
    folder === ''
      ? null
      : decideAction(own, `Confirm: ${right}`, {
          folder,
          body: { kind: 'confirmed', why: null },
          places: [place],
        }),
    folder === '' ? null : queryAction(own, { folder, conflict: '', places }),
  ].filter((action) => action !== null);
}

function placeOf(snapshot: Snapshot, { source, span }: Statement): ReturnType<typeof placeIn>[] {
  const home = snapshot.source(source);
  return home ? [placeIn(home, span)] : [];
}

function useActions(
  snapshot: Snapshot,
  check: DraftCheck,
  checked: CheckedFigure,
  text: string,
  { diagnostics }: ActionRequest,
): CodeAction[] {
  const offered = valueEdits(snapshot, check, checked, text);
  return offered.flatMap(({ statement, edit }, i) => {
    const title = `Use ${quoted(edit.newText)} (${tellOrigin(snapshot, statement)})`;
    const answered = diagnostics.length > 0 ? { diagnostics: [...diagnostics] } : {};
    const one: CodeAction = {
      title,
      kind: CodeActionKind.QuickFix,
      ...answered,
      ...(i === 0 && { isPreferred: true }),
      edit: { changes: { [check.draft.key]: [textEdit(text, edit)] } },
    };
    const others = sameElsewhere(check, checked, text);
    if (others.length === 0) return one;
    const edits = [edit, ...others.map((other) => ({ ...edit, span: other.span }))];
    const all: CodeAction = {
      ...one,
      title: `${title}, everywhere in this draft (${edits.length} places)`,
      isPreferred: false,
      edit: { changes: { [check.draft.key]: edits.map((each) => textEdit(text, each)) } },
    };
    return [one, all];
  });
}

/** Each different wording that the sources offer, the newest first. */
function valueEdits(
  snapshot: Snapshot,
  { draft }: DraftCheck,
  checked: CheckedFigure,
  text: string,
): { statement: Statement; edit: ValueEdit }[] {
  const figures = draft.analysis.figures;
  const seen = new Set<string>();
  return checked.differing
    .flatMap((statement) => {
      const other = snapshot.source(statement.source)?.analysis.figures[statement.figure];
      const edit = other
        ? useValue(text, figures[checked.figure]!, asStated(other, statement), figures)
        : null;
      if (!edit || seen.has(edit.newText)) return [];
      seen.add(edit.newText);
      return [{ statement, edit }];
    })
    .slice(0, MOST_VALUES);
}

/** A change states two numbers; only one of them is meant. */
function asStated(figure: Figure, { end }: Statement): Figure {
  if (figure.value.type !== 'change' || end === null) return figure;
  return { ...figure, value: { type: 'single', value: end } };
}

/** Other places where the draft has the same words for the same thing. */
function sameElsewhere({ figures }: DraftCheck, checked: CheckedFigure, text: string): CheckedFigure[] {
  const words = (one: CheckedFigure): string => text.slice(one.span.start, one.span.end);
  return figures.filter(
    (one) =>
      one !== checked &&
      words(one) === words(checked) &&
      one.claim?.subject === checked.claim?.subject &&
      one.claim?.attribute === checked.claim?.attribute,
  );
}

function textEdit(text: string, { span, newText }: ValueEdit): TextEdit {
  return { range: rangeOf(lineStartsOf(text), span), newText };
}

/** Makes a document a draft by its front matter; null where it is one already. */
export function markAsDraft(text: string): TextEdit | null {
  const lineStarts = lineStartsOf(text);
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const open = /^---[ \t]*(?:\r\n|\n|\r)/.exec(text);
  const close = open && /(?:^|\r\n|\n|\r)---[ \t]*(?:\r\n|\n|\r|$)/.exec(text.slice(open[0].length));
  const at = (start: number, end: number, newText: string): TextEdit => ({
    range: rangeOf(lineStarts, { start, end }),
    newText,
  });
  if (!open || !close) return at(0, 0, `---${eol}draft: true${eol}---${eol}${eol}`);
  const block = text.slice(open[0].length, open[0].length + close.index);
  const stated = /^draft[ \t]*:[ \t]*(\S*)/m.exec(block);
  if (!stated) return at(open[0].length, open[0].length, `draft: true${eol}`);
  if (stated[1] === 'true') return null;
  const end = open[0].length + stated.index + stated[0].length;
  return at(end - stated[1]!.length, end, stated[1] === '' && !stated[0].endsWith(' ') ? ' true' : 'true');
}
