import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ActionGroup, OfferedAction, PlannedAction, Question } from '../../server/src/protocol/messages';
import { answerQuestion } from './answerQuestion';
import { applyResult, saveAwaited } from './applyEdit';
import { pickDecision, reanchorToSelection } from './decisionList';
import { markAsDraft, showDraftFigures } from './draftCommands';
import { ask } from './messaging';

type Command = (client: BaseLanguageClient, argument: unknown) => Promise<void>;

/** What may be done at the cursor, by command: the same as in the lightbulb, one kind each. */
const OFFERS: Readonly<Record<string, ActionGroup>> = {
  'corroborate.settleConflict': 'settle',
  'corroborate.ignoreConflict': 'ignore',
  'corroborate.sameAs': 'same-as',
  'corroborate.differentFrom': 'different-from',
  'corroborate.notAName': 'not-a-name',
  'corroborate.setType': 'type',
  'corroborate.addToRegistry': 'register',
  'corroborate.annotate': 'note',
  'corroborate.markAsFigureOf': 'figure-of',
  'corroborate.correctFigure': 'correct',
  'corroborate.confirm': 'confirm',
  'corroborate.notAClaim': 'not-a-claim',
  'corroborate.useValue': 'use-value',
};

/** Commands about decisions and drafts, by name. */
export const DECISION_COMMANDS: Readonly<Record<string, Command>> = {
  ...Object.fromEntries(
    Object.entries(OFFERS).map(([name, group]): [string, Command] => [
      name,
      (client, argument) => offer(client, group, readPreset(argument)),
    ]),
  ),
  'corroborate.copyQuery': (client, argument) =>
    isPlain(argument) ? copyQuery(client, argument) : offer(client, 'query'),
  'corroborate.removeDecision': (client, argument) =>
    isPlain(argument) ? perform(client, { title: '', planned: argument }) : offer(client, 'remove'),
  'corroborate.ask': (client, argument) => answerQuestion(client, argument as Question),
  'corroborate.showDecisions': pickDecision,
  'corroborate.reanchor': reanchorToSelection,
  'corroborate.markAsDraft': markAsDraft,
  'corroborate.showDraftFigures': showDraftFigures,
  'corroborate.saveDecisions': saveAwaited,
};

/** Plans come from the server; from menus come URIs, from the palette nothing. */
function isPlain(argument: unknown): argument is PlannedAction {
  return typeof argument === 'object' && argument !== null && 'make' in argument;
}

/**
 * What a key binding may say beforehand as `args`: how the title of the action begins, and answers to its questions, so that one key
 * adds the tag that a desk uses every day.
 */
interface Preset {
  readonly title: string;
  readonly answers: readonly string[];
}

function readPreset(argument: unknown): Preset {
  const given = (typeof argument === 'object' && argument !== null ? argument : {}) as Record<
    string,
    unknown
  >;
  const answers = Array.isArray(given['answers']) ? given['answers'] : [];
  return {
    title: typeof given['title'] === 'string' ? given['title'] : '',
    answers: answers.filter((one) => typeof one === 'string'),
  };
}

/** Does what may be done at the cursor; asks which, if there are several. */
async function offer(
  client: BaseLanguageClient,
  group: ActionGroup,
  preset: Preset = readPreset(undefined),
): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const uri = client.code2ProtocolConverter.asUri(editor.document.uri);
  const { start, end } = editor.selection;
  const range = {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
  const offered = await ask(client, 'corroborate/actions', { uri, range, group });
  const chosen = await choose(offered.filter(({ title }) => title.startsWith(preset.title)));
  if (chosen === 'nothing')
    void vscode.window.showInformationMessage(
      vscode.l10n.t('There is nothing at the cursor to do this with.'),
    );
  else if (chosen) await perform(client, chosen, preset.answers);
}

async function choose(offered: readonly OfferedAction[]): Promise<OfferedAction | 'nothing' | undefined> {
  if (offered.length === 0) return 'nothing';
  if (offered.length === 1) return offered[0];
  const picks = offered.map((action) => ({ label: action.title, action }));
  const picked = await vscode.window.showQuickPick(picks, {
    placeHolder: vscode.l10n.t('What is to be done?'),
  });
  return picked?.action;
}

async function perform(
  client: BaseLanguageClient,
  action: OfferedAction,
  answers: readonly string[] = [],
): Promise<void> {
  if (action.question) return answerQuestion(client, action.question, answers);
  if (action.edit) return applyResult(client, { edit: action.edit });
  if (!action.planned) return;
  if ('make' in action.planned && action.planned.make === 'query') return copyQuery(client, action.planned);
  return applyResult(client, await ask(client, 'corroborate/edit', { planned: action.planned }));
}

async function copyQuery(client: BaseLanguageClient, planned: PlannedAction): Promise<void> {
  const result = await ask(client, 'corroborate/query', { planned });
  if (result.text === null) {
    void vscode.window.showWarningMessage(result.refused);
    return;
  }
  await vscode.env.clipboard.writeText(result.text);
  vscode.window.setStatusBarMessage(vscode.l10n.t('The query is in the clipboard.'), 5000);
}
