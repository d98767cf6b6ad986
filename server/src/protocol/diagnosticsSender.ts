import type { Diagnostic } from 'vscode-languageserver';
import { findDiagnostics, type DiagnosticOptions } from '../features/diagnostics';
import { TimeSlicer } from '../workspace/cancellation';
import type { Publication } from '../workspace/folder/folderContext';
import type { Snapshot } from '../workspace/snapshot';

/**
 * Keeps the client's diagnostics equal to ours, for open files and others alike. They are pushed: all clients take that, also for
 * files that are not open. Only what has changed is sent. Conflicts wait until a folder is settled, because half of the sources
 * may show a conflict that the other half explains; problems of the files themselves do not.
 */
export class DiagnosticsSender {
  private readonly sent = new Map<string, string>();
  /** Files that may need other diagnostics, each with its folder. */
  private readonly waiting = new Map<string, string>();
  private readonly newest = new Map<string, Snapshot>();
  private readonly withProblems = new Map<string, Set<string>>();
  private sending = false;

  constructor(
    private readonly send: (uri: string, diagnostics: Diagnostic[]) => void,
    private readonly log: (message: string) => void,
    private readonly options: DiagnosticOptions,
  ) {}

  accept({ snapshot, changed, settled }: Publication): void {
    const { folder, problems, yamlFiles } = snapshot;
    this.newest.set(folder, snapshot);
    // A draft is checked against the sources: whatever changes may concern it.
    const drafts = snapshot.drafts().map(({ key }) => key);
    const now = new Set([...problems.keys(), ...yamlFiles.map((file) => file.key)]);
    for (const key of [...changed, ...drafts, ...now, ...(this.withProblems.get(folder) ?? [])])
      this.waiting.set(key, folder);
    this.withProblems.set(folder, now);
    if (settled) void this.flush();
    else for (const key of now) this.update(key, folder);
  }

  /** Some clients (Eglot) drop the diagnostics of a file that they have not opened yet; and open ones get hints, too. */
  sendAgain(key: string): void {
    for (const [folder, snapshot] of this.newest) if (snapshot.source(key)) this.update(key, folder);
    const text = this.sent.get(key);
    if (text !== undefined) this.send(key, JSON.parse(text) as Diagnostic[]);
  }

  /** The diagnostics of a file as the client has them. */
  sentTo(key: string): Diagnostic[] {
    return JSON.parse(this.sent.get(key) ?? '[]') as Diagnostic[];
  }

  /** The folder is not served any more. */
  closeFolder(folder: string): void {
    this.newest.delete(folder);
    const isBelow = (uri: string): boolean => uri.startsWith(`${folder}/`);
    for (const key of [...this.waiting.keys()].filter(isBelow)) this.waiting.delete(key);
    for (const key of [...this.sent.keys()].filter(isBelow)) {
      this.sent.delete(key);
      this.send(key, []);
    }
  }

  private async flush(): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    const slicer = new TimeSlicer();
    try {
      for (const [key, folder] of this.waiting) {
        this.update(key, folder);
        await slicer.pause();
      }
    } finally {
      this.sending = false;
    }
  }

  private update(key: string, folder: string): void {
    this.waiting.delete(key);
    const snapshot = this.newest.get(folder);
    if (!snapshot) return;
    try {
      const diagnostics = findDiagnostics(snapshot, key, this.options);
      const text = diagnostics.length > 0 ? JSON.stringify(diagnostics) : '';
      if (text === (this.sent.get(key) ?? '')) return;
      if (text === '') this.sent.delete(key);
      else this.sent.set(key, text);
      this.send(key, diagnostics);
    } catch (error) {
      this.log(`Diagnostics of ${key} failed: ${String(error)}`);
    }
  }
}
