import * as vscode from 'vscode';
import { RevealOutputChannelOn, type LanguageClientOptions } from 'vscode-languageclient';
import { rememberSaving } from './applyEdit';
import type { InitializationOptions } from '../../server/src/protocol/messages';

/** In what the two hosts differ. */
export interface HostTraits {
  /** The server cannot read files where it runs. */
  readonly clientReadsFiles: boolean;
}

/** The languages that sources are written in. YAML is sent, too: an open registry wins over the one on disk. */
const LANGUAGES = ['plaintext', 'markdown', 'source-text', 'yaml'];

/**
 * Documents of the file system, new ones, and those of virtual folders. Others (a revision in git, a diff, an output
 * channel, our own cards) are no sources.
 */
function schemes(): readonly string[] {
  const folders = (vscode.workspace.workspaceFolders ?? []).map((folder) => folder.uri.scheme);
  return [...new Set(['file', 'untitled', ...folders])];
}

export function clientOptions(log: vscode.LogOutputChannel, traits: HostTraits): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    commandLinks: true,
    clientReadsFiles: traits.clientReadsFiles,
  };
  return {
    documentSelector: schemes().flatMap((scheme) => LANGUAGES.map((language) => ({ scheme, language }))),
    initializationOptions,
    middleware: {
      resolveCodeAction: async (action, token, next) => {
        const resolved = await next(action, token);
        if (resolved) rememberSaving(resolved);
        return resolved;
      },
    },
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    progressOnInitialization: false,
    // Cards quote texts that anybody may have written: their links may run these commands and no others.
    markdown: {
      isTrusted: {
        enabledCommands: ['corroborate.showFacts', 'corroborate.showConflicts', 'corroborate.removeDecision'],
      },
    },
  };
}
