import { CodeActionKind, type CodeAction, type Diagnostic, type Range } from 'vscode-languageserver-types';
import type { Snapshot } from '../workspace/snapshot';
import type { YamlFile } from '../workspace/yaml/yamlMark';
import { offsetAt } from '../workspace/position';
import type { ActionRequest } from './decisions/actionRequest';
import { conflictActions } from './decisions/conflictActions';
import { figureActions, selectionActions } from './decisions/figureActions';
import { mentionActions } from './decisions/mentionActions';
import { standingActions } from './decisions/standingActions';
import { draftActions } from './drafts/draftActions';
import { yamlFile } from './target';

/** What code actions are asked for: a range of a document, and the diagnostics that the client shows there. */
export type CodeActionRequest = Omit<ActionRequest, 'span'>;

/** One kind of code action. A new one is a function here, listed in `PROVIDERS`. What comes first is shown first. */
type Provider = (snapshot: Snapshot, key: string, request: ActionRequest) => CodeAction[];

const PROVIDERS: readonly Provider[] = [
  replaceMisspelt,
  draftActions,
  conflictActions,
  mentionActions,
  figureActions,
  selectionActions,
  standingActions,
];

/** All that is safe to do at once, without looking: spelling in our own YAML. */
const FIX_ALL = `${CodeActionKind.SourceFixAll}.corroborate`;

export const CODE_ACTION_KINDS: readonly CodeActionKind[] = [
  CodeActionKind.QuickFix,
  CodeActionKind.Refactor,
  FIX_ALL,
];

/** Actions for a range. Those without `edit` and `command` have a `PlannedEdit` as `data`, and are made by `makeEdit`. */
export function findCodeActions(snapshot: Snapshot, key: string, request: CodeActionRequest): CodeAction[] {
  const full = { ...request, span: spanOf(snapshot, key, request) };
  if (request.only?.some((kind) => includes(kind, FIX_ALL))) return fixAll(snapshot, key, full);
  const found = PROVIDERS.flatMap((provide) => provide(snapshot, key, full));
  return request.only
    ? found.filter(({ kind }) => request.only!.some((wanted) => includes(wanted, kind!)))
    : found;
}

/** "refactor" includes "refactor.rewrite". */
function includes(wanted: CodeActionKind, kind: CodeActionKind): boolean {
  return wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`);
}

function spanOf(snapshot: Snapshot, key: string, { range }: CodeActionRequest): ActionRequest['span'] {
  const found = snapshot.source(key) ?? snapshot.drafts().find((draft) => draft.key === key);
  const file = yamlFile(snapshot, key);
  const starts = found?.analysis.lineStarts ?? file?.lineStarts ?? new Int32Array(1);
  const length = found?.analysis.length ?? file?.text.length ?? 0;
  return { start: offsetAt(starts, length, range.start), end: offsetAt(starts, length, range.end) };
}

/** For 'Did you mean "…"?': puts the word meant in place of the one written. */
function replaceMisspelt(snapshot: Snapshot, key: string, { diagnostics }: ActionRequest): CodeAction[] {
  const file = yamlFile(snapshot, key);
  if (!file) return [];
  return diagnostics.flatMap((diagnostic) => {
    const meant = wordMeant(diagnostic);
    if (meant === null || textAt(file, diagnostic.range) === '') return [];
    return {
      title: `Replace with "${meant}"`,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      isPreferred: true,
      edit: { changes: { [key]: [{ range: diagnostic.range, newText: meant }] } },
    };
  });
}

/** All misspelt words of a YAML file. */
function fixAll(snapshot: Snapshot, key: string, request: ActionRequest): CodeAction[] {
  const file = yamlFile(snapshot, key);
  if (!file) return [];
  const problems = snapshot.problems.get(key) ?? [];
  const diagnostics = request.diagnostics.length > 0 ? request.diagnostics : problems;
  const edits = diagnostics.flatMap((one) => {
    const meant = wordMeant(one);
    return meant === null || textAt(file, one.range) === '' ? [] : { range: one.range, newText: meant };
  });
  if (edits.length === 0) return [];
  return [{ title: 'Replace all misspelt words', kind: FIX_ALL, edit: { changes: { [key]: edits } } }];
}

function wordMeant({ message }: Pick<Diagnostic, 'message'>): string | null {
  return /Did you mean "([^"]+)"\?/.exec(typeof message === 'string' ? message : message.value)?.[1] ?? null;
}

function textAt(file: YamlFile, range: Range): string {
  const at = (position: Range['start']): number => offsetAt(file.lineStarts, file.text.length, position);
  return file.text.slice(at(range.start), at(range.end));
}
