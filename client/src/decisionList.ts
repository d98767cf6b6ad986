import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { DecisionItem } from '../../server/src/protocol/messages';
import { applyResult } from './applyEdit';
import { ask } from './messaging';
import { reveal } from './reveal';

/** Lists all decisions, the lost ones first, and goes to the passage that the one picked is about, else to its item in the YAML. */
export async function pickDecision(client: BaseLanguageClient): Promise<void> {
  const decisions = await ask(client, 'corroborate/decisions', {});
  if (decisions.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Nobody has decided anything yet.'));
    return;
  }
  const picked = await vscode.window.showQuickPick(decisions.map(toPick), {
    title: vscode.l10n.t('Decisions'),
    placeHolder: vscode.l10n.t('Type to filter; Enter goes to the passage'),
    matchOnDescription: true,
  });
  if (picked) await reveal(client, picked.decision.place ?? picked.decision.item);
}

interface DecisionPick extends vscode.QuickPickItem {
  readonly decision: DecisionItem;
}

function toPick(decision: DecisionItem): DecisionPick {
  const isLost = decision.lost.length > 0;
  return {
    label: `${isLost ? '$(warning)' : '$(check)'} ${decision.text}`,
    description: isLost ? vscode.l10n.t('has lost its place') : (decision.place?.text ?? ''),
    decision,
  };
}

/** Gives a decision that has lost its place the passage that is selected. */
export async function reanchorToSelection(client: BaseLanguageClient): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor || editor.selection.isEmpty) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Select the passage first.'));
    return;
  }
  const decisions = await ask(client, 'corroborate/decisions', {});
  const lost = decisions.flatMap((decision) => decision.lost.map((one) => ({ decision, ...one })));
  if (lost.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No decision has lost its place.'));
    return;
  }
  const picks = lost.map((one) => ({ label: `“${one.quote}”`, description: one.decision.text, one }));
  const picked = await vscode.window.showQuickPick(picks, {
    placeHolder: vscode.l10n.t('Which decision is about the selected passage?'),
  });
  if (!picked) return;
  const { start, end } = editor.selection;
  const result = await ask(client, 'corroborate/edit', {
    decision: picked.one.decision.id,
    anchor: picked.one.anchor,
    uri: client.code2ProtocolConverter.asUri(editor.document.uri),
    range: {
      start: { line: start.line, character: start.character },
      end: { line: end.line, character: end.character },
    },
  });
  await applyResult(client, result);
}
