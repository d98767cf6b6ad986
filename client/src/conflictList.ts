import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ConflictItem } from '../../server/src/protocol/messages';
import { ask } from './messaging';
import { reveal } from './reveal';

const ICONS = {
  error: '$(error)',
  warning: '$(warning)',
  information: '$(info)',
  hint: '$(lightbulb)',
} as const;

/** Lists all conflicts, the worst first, and goes to the one that is picked. */
export async function pickConflict(client: BaseLanguageClient): Promise<void> {
  const conflicts = await ask(client, 'corroborate/conflicts', {});
  if (conflicts.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('The sources agree: there are no conflicts.'));
    return;
  }
  const picked = await vscode.window.showQuickPick(conflicts.map(toPick), {
    title: vscode.l10n.t('Conflicts between sources'),
    placeHolder: vscode.l10n.t('Type to filter; Enter goes to the first claim'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  const place = picked?.conflict.places[0];
  if (place) await reveal(client, place);
}

interface ConflictPick extends vscode.QuickPickItem {
  readonly conflict: ConflictItem;
}

function toPick(conflict: ConflictItem): ConflictPick {
  const values = conflict.places.map((place) => place.text).join(' · ');
  return {
    label: `${ICONS[conflict.severity]} ${conflict.subject}: ${conflict.attribute}`,
    description: values,
    detail: withoutStart(conflict.explanation, `${conflict.subject}, ${conflict.attribute}: `),
    conflict,
  };
}

/** The label says already what a conflict is about: the room is wanted for the rest. */
function withoutStart(text: string, start: string): string {
  if (!text.startsWith(start)) return text;
  const rest = text.slice(start.length);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
