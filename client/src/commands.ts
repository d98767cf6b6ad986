import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { CardParams } from '../../server/src/protocol/messages';
import { showCard } from './cardDocuments';
import { DECISION_COMMANDS } from './decisionCommands';
import { pickConflict } from './conflictList';
import { ask } from './messaging';

/** What commands act on. */
export interface CommandTarget {
  readonly client: BaseLanguageClient | undefined;
  readonly log: vscode.LogOutputChannel;
  restart(): Promise<void>;
}

type Command = (client: BaseLanguageClient, argument: unknown) => Promise<void>;

/** Registers every command that package.json contributes. */
export function registerCommands(target: CommandTarget): vscode.Disposable {
  const withServer = (name: string, run: Command): vscode.Disposable =>
    vscode.commands.registerCommand(name, async (argument: unknown) => {
      if (target.client?.isRunning() === true) return run(target.client, argument);
      void vscode.window.showWarningMessage(vscode.l10n.t('Corroborate is not running.'));
    });
  return vscode.Disposable.from(
    withServer('corroborate.showFacts', showFacts),
    withServer('corroborate.showConflicts', pickConflict),
    withServer('corroborate.rescan', rescan),
    ...Object.entries(DECISION_COMMANDS).map(([name, run]) => withServer(name, run)),
    vscode.commands.registerCommand('corroborate.showLog', () => target.log.show()),
    vscode.commands.registerCommand('corroborate.restartServer', () => target.restart()),
  );
}

async function showFacts(client: BaseLanguageClient, argument: unknown): Promise<void> {
  const params = isCardParams(argument) ? argument : placeOfCursor(client);
  const card = params && (await ask(client, 'corroborate/card', params));
  if (card) return showCard(card);
  void vscode.window.showInformationMessage(vscode.l10n.t('No name stands at the cursor.'));
}

/** From a hover's link come parameters; from a menu or the palette come a URI or nothing. */
function isCardParams(argument: unknown): argument is CardParams {
  return (
    typeof argument === 'object' && argument !== null && ('entity' in argument || 'position' in argument)
  );
}

function placeOfCursor(client: BaseLanguageClient): CardParams | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const { line, character } = editor.selection.active;
  const uri = client.code2ProtocolConverter.asUri(editor.document.uri);
  return { uri, position: { line, character } };
}

async function rescan(client: BaseLanguageClient): Promise<void> {
  const { sources, conflicts } = await ask(client, 'corroborate/rescan', {});
  const text = vscode.l10n.t('Corroborate: {0} sources, {1} conflicts.', sources, conflicts);
  vscode.window.setStatusBarMessage(text, 5000);
}
