import assert from 'node:assert/strict';
import type { CodeAction, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { findCodeActions } from '../../server/src/features/codeActions';
import { nextStep, planFor } from '../../server/src/features/decisions/asks';
import { makeEdit, type EditContext } from '../../server/src/features/decisions/makeEdit';
import type { PlannedEdit, Question } from '../../server/src/features/decisions/plan';
import { findDiagnostics } from '../../server/src/features/diagnostics';
import { DraftChecks } from '../../server/src/features/drafts/checkDraft';
import { findHover } from '../../server/src/features/hover';
import { lineStartsOf } from '../../server/src/text/lineStarts';
import { rangeOf } from '../../server/src/workspace/position';
import type { Snapshot } from '../../server/src/workspace/snapshot';
import { relativeFile } from '../../server/src/workspace/uri';
import { diagnosticText, hoverText } from './answerText';
import { applyEdits } from './applyEdits';
import { FOLDER, uriOf } from './memoryHost';
import { openFixture, type OpenFixture, type Reading } from './testWorkspace';

/** Two sources that disagree on one figure and agree on another. */
export const BEDS = `
--- corroborate.yaml
documents:
  - { file: b.txt, publisher: Inland News, date: 2024-05-02 }
--- a.txt
Norvik has <|>300 beds and 12 wards.
--- b.txt
Norvik has 12 wards.
Norvik has 250 beds.
`;

/** Two sources that name the same things, with a figure. */
export const NAMES = `
--- a.txt
The <|>Norvik Clinic was opened by Ana Berg on Friday. Sandby Council paid for it. The Norvik Clinic has 12 wards.
--- b.txt
The Norvik Clinic is full, Sandby Council says.
`;

const PLAIN = { markdown: false, maxLines: 20, linkTo: () => '', linkToAll: () => null };

/** A workspace in which decisions are made one after the other, as in an editor. */
export class DecisionSteps {
  readonly checks = new DraftChecks();
  snapshot: Snapshot;

  private constructor(private readonly opened: OpenFixture) {
    this.snapshot = opened.snapshot;
  }

  static async open(marked: string, reading: Reading = 'simple'): Promise<DecisionSteps> {
    return new DecisionSteps(await openFixture(marked, reading));
  }

  text(file: string): string {
    const bytes = this.opened.host.files.get(uriOf(file));
    if (!bytes) throw new Error(`There is no ${file}.`);
    return new TextDecoder().decode(bytes);
  }

  /** Actions at a marked range of the fixture, or at the cursor. `commands`: for a client with our commands. */
  actions(at = '', commands = true): CodeAction[] {
    const marker = at === '' ? this.opened.fixture.cursor : this.opened.fixture.ranges.get(at)?.[0];
    if (!marker) throw new Error(`The text has no range "${at}".`);
    return this.actionsIn(marker.file, marker.start, marker.end, commands);
  }

  /** The same at the first place of some words. */
  actionsOn(file: string, words: string, commands = true): CodeAction[] {
    const at = this.text(file).indexOf(words);
    if (at < 0) throw new Error(`"${words}" is not in ${file}.`);
    return this.actionsIn(file, at, at + words.length, commands);
  }

  private actionsIn(file: string, start: number, end: number, commands: boolean): CodeAction[] {
    const text = this.text(file);
    const range = rangeOf(lineStartsOf(text), { start, end });
    const diagnostics = findDiagnostics(this.snapshot, uriOf(file), { checks: this.checks }).filter(
      (one) => one.range.start.line <= range.end.line && range.start.line <= one.range.end.line,
    );
    return findCodeActions(this.snapshot, uriOf(file), {
      range,
      diagnostics,
      commands,
      text,
      checks: this.checks,
      suggestions: this.opened.workspace.suggestFor(uriOf(file)),
    });
  }

  /** Does what the first of the actions does whose title begins so; a question gets the answers. */
  async choose(
    actions: readonly CodeAction[],
    title: string,
    answers: readonly string[] = [],
  ): Promise<WorkspaceEdit> {
    const action = actions.find((one) => one.title.startsWith(title));
    if (!action)
      throw new Error(`No action begins with "${title}":\n${actions.map((one) => one.title).join('\n')}`);
    const edit = action.edit ?? (await makeEdit(this.planOf(action, answers), this.context()));
    await this.apply(edit);
    return edit;
  }

  private planOf(action: CodeAction, answers: readonly string[]): PlannedEdit {
    if (action.data !== undefined) return action.data as PlannedEdit;
    const question = action.command!.arguments![0] as Question;
    answers.forEach((_, i) =>
      assert.ok(nextStep(this.snapshot, question, answers.slice(0, i)), `question ${i}`),
    );
    assert.equal(nextStep(this.snapshot, question, answers), null, 'there is more to ask');
    return planFor(this.snapshot, question, answers);
  }

  context(): EditContext {
    return {
      snapshot: this.snapshot,
      read: (uri) => this.opened.workspace.textOf(uri),
      author: 'Ana',
      today: '2026-11-22',
      traits: { createFiles: true, annotations: true },
    };
  }

  /** As an editor does, and waits until nothing is left to do. */
  async apply({ changes = {}, documentChanges = [] }: WorkspaceEdit): Promise<void> {
    const edits: [string, TextEdit[]][] = Object.entries(changes);
    for (const change of documentChanges)
      if ('textDocument' in change) edits.push([change.textDocument.uri, change.edits as TextEdit[]]);
    for (const [uri, list] of edits) {
      const file = relativeFile(FOLDER, uri)!;
      const before = this.opened.host.files.has(uri) ? this.text(file) : '';
      await this.write(file, applyEdits(before, list));
    }
  }

  /** Somebody changes a file. */
  async write(file: string, text: string): Promise<void> {
    this.opened.write(file, text);
    this.snapshot = await this.opened.settled();
  }

  /** Somebody deletes a file. */
  async remove(file: string): Promise<void> {
    this.opened.remove(file);
    this.snapshot = await this.opened.settled();
  }

  /** "warning conflict: …" for each diagnostic of a file. */
  diagnostics(file: string): string[] {
    return findDiagnostics(this.snapshot, uriOf(file), {
      checks: this.checks,
      suggestFor: (key) => this.opened.workspace.suggestFor(key),
    }).map(diagnosticText);
  }

  /** What a hover says on the first place of some words; '' where there is none. */
  hoverOn(file: string, words: string): string {
    const at = this.text(file).indexOf(words);
    if (at < 0) throw new Error(`"${words}" is not in ${file}.`);
    return hoverText(findHover(this.snapshot, uriOf(file), at + 1, PLAIN, { checks: this.checks })) ?? '';
  }
}

/** Titles of actions. */
export const titles = (actions: readonly CodeAction[]): string[] => actions.map(({ title }) => title);
