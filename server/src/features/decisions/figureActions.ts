import { CodeActionKind, type CodeAction } from 'vscode-languageserver-types';
import type { Snapshot } from '../../workspace/snapshot';
import { isQuantity, targetAt } from '../target';
import type { ActionRequest } from './actionRequest';
import { quoted } from './describeDecision';
import { placeIn, textOf } from './plan';
import { askAction, decideAction } from './plannedActions';

const KIND = CodeActionKind.Refactor;

/** What may be said about the figure under the cursor: whose it is, what it says, that it is right or claims nothing. */
export function figureActions(snapshot: Snapshot, key: string, request: ActionRequest): CodeAction[] {
  const source = textOf(snapshot, key);
  const target = source ? targetAt(source, request.span.start) : null;
  if (!source || snapshot.folder === '' || target?.kind !== 'figure' || !isQuantity(target.figure)) return [];
  const { folder } = snapshot;
  const places = [placeIn(source, target.figure.span)];
  const claim = source.claims.find((one) => one.figure === target.index);
  const text = claim ? quoted(claim.text) : 'this figure';
  const actions = [
    askAction(request, 'Mark as figure of…', { folder, asks: 'figure-of', places }, KIND),
    claim ? askAction(request, 'Correct what it says…', { folder, asks: 'correct', places }, KIND) : null,
    // Of a draft, the check asks for it.
    snapshot.source(key)
      ? decideAction(
          request,
          `Confirm ${text}`,
          { folder, body: { kind: 'confirmed', why: null }, places },
          null,
          KIND,
        )
      : null,
    claim
      ? decideAction(
          request,
          `Not a claim: compare ${text} with nothing`,
          { folder, body: { kind: 'not-a-claim', why: null }, places },
          null,
          KIND,
        )
      : null,
  ];
  return actions.filter((action) => action !== null);
}

/** What may be said about a passage that is selected. */
export function selectionActions(snapshot: Snapshot, key: string, request: ActionRequest): CodeAction[] {
  const source = textOf(snapshot, key);
  const { start, end } = request.span;
  if (!source || snapshot.folder === '' || end <= start) return [];
  const places = [placeIn(source, request.span)];
  const { folder } = snapshot;
  const hasFigure = source.analysis.figures.some(
    (figure) => isQuantity(figure) && figure.span.start < end && start < figure.span.end,
  );
  const isFigure = targetAt(source, start)?.kind === 'figure';
  return [
    askAction(request, 'Annotate…', { folder, asks: 'note', places }, KIND),
    hasFigure && !isFigure
      ? askAction(request, 'Mark as figure of…', { folder, asks: 'figure-of', places }, KIND)
      : null,
  ].filter((action) => action !== null);
}
