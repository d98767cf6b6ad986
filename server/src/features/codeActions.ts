import { CodeActionKind, type CodeAction, type Diagnostic, type Range } from 'vscode-languageserver-types';
import type { Snapshot } from '../workspace/snapshot';
import type { YamlFile } from '../workspace/yaml/yamlMark';
import { offsetAt } from '../workspace/position';
import { yamlFile } from './target';

/** What code actions are asked for: a range of a document, and the diagnostics that the client shows there. */
export interface CodeActionRequest {
  readonly range: Range;
  readonly diagnostics: readonly Diagnostic[];
}

/** One kind of code action. A new one is a function here, listed in `PROVIDERS`. */
type Provider = (snapshot: Snapshot, key: string, request: CodeActionRequest) => CodeAction[];

const PROVIDERS: readonly Provider[] = [replaceMisspelt];

export const CODE_ACTION_KINDS: readonly CodeActionKind[] = [CodeActionKind.QuickFix];

export function findCodeActions(snapshot: Snapshot, key: string, request: CodeActionRequest): CodeAction[] {
  return PROVIDERS.flatMap((provide) => provide(snapshot, key, request));
}

/** For 'Did you mean "…"?': puts the word meant in place of the one written. */
function replaceMisspelt(snapshot: Snapshot, key: string, { diagnostics }: CodeActionRequest): CodeAction[] {
  const file = yamlFile(snapshot, key);
  if (!file) return [];
  return diagnostics.flatMap((diagnostic) => {
    const meant = /Did you mean "([^"]+)"\?/.exec(messageOf(diagnostic))?.[1];
    if (meant === undefined || textAt(file, diagnostic.range) === '') return [];
    return {
      title: `Replace with "${meant}"`,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      isPreferred: true,
      edit: { changes: { [key]: [{ range: diagnostic.range, newText: meant }] } },
    };
  });
}

function messageOf({ message }: Diagnostic): string {
  return typeof message === 'string' ? message : message.value;
}

function textAt(file: YamlFile, range: Range): string {
  const at = (position: Range['start']): number => offsetAt(file.lineStarts, file.text.length, position);
  return file.text.slice(at(range.start), at(range.end));
}
