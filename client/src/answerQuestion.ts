import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { AskStep, Question } from '../../server/src/protocol/messages';
import { applyResult } from './applyEdit';
import { ask } from './messaging';

/** Asks all that a decision needs, one thing after the other, and makes it. Escape ends it without a decision. `given`: the first answers. */
export async function answerQuestion(
  client: BaseLanguageClient,
  question: Question,
  given: readonly string[] = [],
): Promise<void> {
  const answers = [...given];
  for (;;) {
    const step = await ask(client, 'corroborate/ask', { question, answers });
    if (!step) break;
    const answer = step.options.length === 0 ? await askText(step) : await askPick(step);
    if (answer === undefined) return;
    answers.push(answer);
  }
  await applyResult(client, await ask(client, 'corroborate/edit', { question, answers }));
}

function askText({ title, placeholder }: AskStep): Thenable<string | undefined> {
  return vscode.window.showInputBox({ title, prompt: placeholder, ignoreFocusOut: true });
}

interface Pick extends vscode.QuickPickItem {
  readonly value: string;
}

/** One of the options or, where that is allowed, what is typed instead. */
function askPick({ title, placeholder, options, isFree }: AskStep): Promise<string | undefined> {
  const box = vscode.window.createQuickPick<Pick>();
  box.title = title;
  box.placeholder = placeholder;
  box.matchOnDescription = true;
  const items = options.map(({ label, description, value }): Pick => ({ label, description, value }));
  box.items = items;
  if (isFree)
    box.onDidChangeValue((typed) => {
      const text = typed.trim();
      const isKnown = items.some(({ label }) => label.toLowerCase() === text.toLowerCase());
      const own = { label: text, description: vscode.l10n.t('as typed'), value: text };
      box.items = text === '' || isKnown ? items : [...items, own];
    });
  return new Promise((resolve) => {
    box.onDidAccept(() => {
      resolve(box.selectedItems[0]?.value);
      box.dispose();
    });
    box.onDidHide(() => {
      resolve(undefined);
      box.dispose();
    });
    box.show();
  });
}
