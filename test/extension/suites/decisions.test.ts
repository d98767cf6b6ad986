import * as vscode from 'vscode';
import {
  closeAllEditors,
  diagnosticsOf,
  equal,
  fileUri,
  openFile,
  positionOf,
  provide,
  replaceText,
  waitUntil,
} from '../support';

const DECISIONS = 'corroborate.decisions.yaml';

const run = (command: string, ...args: unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`corroborate.${command}`, ...args);

/** The file on disk; '' while there is none. */
async function onDisk(): Promise<string> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri(DECISIONS)));
  } catch {
    return '';
  }
}

/** What the lightbulb offers at some words, with their edits. */
async function actionsOn(document: vscode.TextDocument, words: string): Promise<vscode.CodeAction[]> {
  const at = positionOf(document, words);
  const range = new vscode.Range(at, at.translate(0, words.length));
  return provide<vscode.CodeAction[]>('executeCodeActionProvider', document.uri, range, undefined, 40);
}

/** Applies the first action that begins so, as the lightbulb does: its edit, then its command. */
async function choose(document: vscode.TextDocument, words: string, title: string): Promise<void> {
  const actions = await waitUntil(
    title,
    () => actionsOn(document, words),
    (found) => found.some((action) => action.title.startsWith(title)),
  );
  const action = actions.find((one) => one.title.startsWith(title))!;
  if (action.edit) equal(await vscode.workspace.applyEdit(action.edit), true);
  const { command } = action;
  if (command)
    await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
}

const warnings = (wanted: number): Promise<vscode.Diagnostic[]> =>
  waitUntil(
    `${wanted} warnings`,
    () => ['a-ferry.txt', 'b-jobs.txt'].flatMap(diagnosticsOf),
    (found) => found.length === wanted,
  );

/** Presses Enter on whatever list is open, until something has come of it. */
async function acceptUntil(what: string, holds: () => Promise<boolean>): Promise<void> {
  await waitUntil(
    what,
    async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return holds();
    },
    Boolean,
  );
}

async function select(document: vscode.TextDocument, words: string): Promise<void> {
  const editor = await vscode.window.showTextDocument(document);
  const at = positionOf(document, words);
  editor.selection = new vscode.Selection(at, at.translate(0, words.length));
}

/** As a person who wants to begin again. A file that is deleted while it is open would stay in force. */
async function forget(): Promise<void> {
  await closeAllEditors();
  if ((await onDisk()) !== '') {
    const document = await vscode.workspace.openTextDocument(fileUri(DECISIONS));
    await replaceText(document, '');
    await document.save();
  }
  await warnings(2);
}

async function hoverText(document: vscode.TextDocument, words: string): Promise<string> {
  const at = positionOf(document, words);
  const hovers = await provide<vscode.Hover[]>('executeHoverProvider', document.uri, at);
  return hovers
    .flatMap(({ contents }) => contents.map((one) => (one as vscode.MarkdownString).value))
    .join('\n');
}

describe('decisions', () => {
  let jobs: vscode.TextDocument;

  beforeEach(async () => {
    await forget();
    jobs = await openFile('b-jobs.txt');
  });
  after(forget);

  it('settle a conflict: the file is made and saved, and the warnings end', async () => {
    await choose(jobs, '870 people', 'Settle: “870 people” stands');
    await warnings(0);
    const text = await waitUntil('the file', onDisk, (found) => found.includes('kind: settled'));
    for (const part of ['source: b-jobs.txt', 'quote: "870 people"', 'stands: 0'])
      equal([part, text.includes(part)], [part, true]);
  });

  it('are told in the hover, and removed where they act', async () => {
    await choose(jobs, '870 people', 'Settle: “870 people” stands');
    await warnings(0);
    const text = await hoverText(jobs, '870');
    equal(text.includes('✓ settled: “870 people” stands'), true);
    await choose(jobs, '870 people', 'Remove this decision: settled');
    await warnings(2);
  });

  it('are undone like any other edit', async () => {
    await choose(jobs, '870 people', 'Settle: “870 people” stands');
    await warnings(0);
    await openFile(DECISIONS);
    await waitUntil(
      'the warnings',
      async () => {
        await vscode.commands.executeCommand('undo');
        return diagnosticsOf('a-ferry.txt').length;
      },
      (found) => found === 1,
    );
    await vscode.commands.executeCommand('workbench.action.files.saveAll');
  });

  it('ignore a conflict, by keyboard alone', async () => {
    await select(jobs, '870');
    const done = run('ignoreConflict');
    await acceptUntil('an ignored conflict', async () => (await onDisk()).includes('kind: ignore'));
    await done;
    await warnings(0);
    equal((await onDisk()).includes('scope: pair'), true);
  });

  it('say that two names are one, asking for the other name and where it holds', async () => {
    const council = await openFile('c-council.txt');
    await select(council, 'Port Veldra');
    const done = run('sameAs');
    await acceptUntil('a decision', async () => (await onDisk()).includes('kind: same-as'));
    await done;
    equal((await onDisk()).includes('source: c-council.txt'), true);
  });

  it('annotate what is selected', async () => {
    await select(jobs, 'Unions fear cuts');
    await run('annotate', { answers: ['Which unions? #check'] });
    const text = await waitUntil('the note', onDisk, (found) => found.includes('kind: note'));
    for (const part of ['Unions fear cuts', 'tags:', 'check', 'Which unions?'])
      equal([part, text.includes(part)], [part, true]);
    await waitUntil(
      'the note in the hover',
      () => hoverText(jobs, 'fear'),
      (found) => found.includes('Which unions?'),
    );
  });

  it('that lose their place are kept, told, and dropped or anchored again by a person', async () => {
    await choose(jobs, '870 people', 'Settle: “870 people” stands');
    await warnings(0);
    const original = jobs.getText();
    await replaceText(jobs, 'Harbour jobs under review\n\nNothing was said on Friday.\n');
    const isLost = ({ code }: vscode.Diagnostic): boolean => code === 'lost-anchor';
    const yaml = await openFile(DECISIONS);
    await waitUntil(
      'a lost anchor',
      () => diagnosticsOf(DECISIONS),
      (found) => found.some(isLost),
    );
    equal((await onDisk()).includes('870 people'), true);
    await choose(yaml, 'kind: settled', 'Drop this decision: “870 people” is gone');
    await waitUntil(
      'no decision',
      () => yaml.getText(),
      (text) => !text.includes('settled'),
    );
    await replaceText(jobs, original);
    await jobs.save();
  });

  it('are found again when the words come back', async () => {
    await choose(jobs, '870 people', 'Settle: “870 people” stands');
    await warnings(0);
    const original = jobs.getText();
    await replaceText(jobs, original.replace('Unions fear', 'This week the unions of the port fear'));
    await waitUntil(
      'the decision in its place',
      () => ['a-ferry.txt', 'b-jobs.txt', DECISIONS].flatMap(diagnosticsOf),
      (found) => found.length === 0,
    );
    await replaceText(jobs, original);
    await jobs.save();
  });

  it('go with a source that is renamed', async () => {
    await choose(jobs, '870 people', 'Settle: “870 people” stands');
    await warnings(0);
    const rename = async (from: string, to: string): Promise<void> => {
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(fileUri(from), fileUri(to));
      await vscode.workspace.applyEdit(edit);
      await vscode.workspace.saveAll();
    };
    await rename('b-jobs.txt', 'b-labour.txt');
    await waitUntil('the new name', onDisk, (text) => text.includes('source: b-labour.txt'));
    equal(diagnosticsOf('b-labour.txt'), []);
    await rename('b-labour.txt', 'b-jobs.txt');
    await waitUntil('the old name', onDisk, (text) => text.includes('source: b-jobs.txt'));
  });
});
