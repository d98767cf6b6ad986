import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { DraftFigure } from '../../server/src/protocol/messages';
import { applyResult } from './applyEdit';
import { ask } from './messaging';
import { reveal } from './reveal';

const ICONS = {
  supported: '$(check)',
  disputed: '$(info)',
  outdated: '$(warning)',
  differs: '$(warning)',
  elsewhen: '$(info)',
  unsupported: '$(question)',
} as const;

/** Makes the document in the editor a draft: it is no source any more, and is checked against them. */
export async function markAsDraft(client: BaseLanguageClient): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document) return;
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const result = await ask(client, 'corroborate/markDraft', { uri });
  if (result.edit === null && !('refused' in result))
    void vscode.window.showInformationMessage(vscode.l10n.t('This is a draft already.'));
  else await applyResult(client, result);
}

/** Lists the figures of a draft with what the sources say, and goes to the one that is picked. */
export async function showDraftFigures(client: BaseLanguageClient, argument: unknown): Promise<void> {
  const uri = uriFrom(client, argument);
  const report = uri === undefined ? null : await ask(client, 'corroborate/draft', { uri });
  if (!report || uri === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('This document is no draft.'));
    return;
  }
  const picked = await vscode.window.showQuickPick(report.figures.map(toPick), {
    title: report.summary,
    placeHolder: vscode.l10n.t('Type to filter; Enter goes to the figure'),
    matchOnDescription: true,
  });
  if (picked) await reveal(client, { uri, range: picked.figure.range });
}

function uriFrom(client: BaseLanguageClient, argument: unknown): string | undefined {
  if (
    typeof argument === 'object' &&
    argument !== null &&
    'uri' in argument &&
    typeof argument.uri === 'string'
  )
    return argument.uri;
  const document = vscode.window.activeTextEditor?.document;
  return document && client.code2ProtocolConverter.asUri(document.uri);
}

function toPick(figure: DraftFigure): vscode.QuickPickItem & { readonly figure: DraftFigure } {
  return { label: `${ICONS[figure.state]} ${figure.text}`, description: figure.told, figure };
}
