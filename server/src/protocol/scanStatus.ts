import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import { listedSeverity } from '../features/listConflicts';
import { isAtLeast } from '../features/severity';
import type { Progress } from '../workspace/folder/folderContext';
import type { Workspace } from '../workspace/workspace';
import type { Status } from './messages';

/** Milliseconds: a scan that is done before needs no progress bar, and no status more often. */
const PATIENCE = 400;

/** Tells the client how far we are: progress while sources are read, and a status for its status bar. */
export class ScanStatus {
  private reporter: Promise<WorkDoneProgressServerReporter> | null = null;
  private readonly progress = new Map<string, Progress>();
  private began = 0;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private shown = '';

  constructor(
    private readonly connection: Connection,
    private readonly canShowProgress: boolean,
    private readonly workspace: () => Workspace,
  ) {}

  /** Some more files of a folder are read. */
  report(folder: string, progress: Progress): void {
    if (this.progress.size === 0) this.began = Date.now();
    this.progress.set(folder, progress);
    if (this.canShowProgress && Date.now() - this.began > PATIENCE) void this.showProgress();
  }

  /** The state has changed; tells the client soon. */
  refresh(): void {
    this.timer ??= setTimeout(() => {
      this.timer = null;
      this.sendStatus();
    }, PATIENCE / 2);
  }

  /** What a status bar shows, now. */
  status(): Status {
    const workspace = this.workspace();
    const snapshots = workspace.snapshots();
    const listed = snapshots.flatMap((one) =>
      one.conflicts().flatMap((conflict) => listedSeverity(one, conflict) ?? []),
    );
    const conflicts = listed.filter((severity) => isAtLeast(severity, 'warning')).length;
    return {
      state: workspace.isSettled ? 'ready' : 'scanning',
      sources: snapshots.reduce((sum, snapshot) => sum + snapshot.sourceCount, 0),
      conflicts,
      differences: listed.length - conflicts,
      skipped: workspace.skipped,
    };
  }

  close(): void {
    if (this.timer) clearTimeout(this.timer);
  }

  private sendStatus(): void {
    const status = this.status();
    if (status.state === 'ready') {
      this.endProgress();
      void this.connection.sendNotification('corroborate/changed', {});
    } else this.refresh();
    const text = JSON.stringify(status);
    if (text === this.shown) return;
    this.shown = text;
    void this.connection.sendNotification('corroborate/status', status);
  }

  private async showProgress(): Promise<void> {
    this.reporter ??= this.beginProgress();
    const reporter = await this.reporter;
    let done = 0;
    let total = 0;
    for (const progress of this.progress.values()) {
      done += progress.done;
      total += progress.total;
    }
    // Empty: all was done while the client made its progress bar.
    if (total > 0) reporter.report(Math.floor((100 * done) / total), `${done} of ${total}`);
  }

  private async beginProgress(): Promise<WorkDoneProgressServerReporter> {
    const reporter = await this.connection.window.createWorkDoneProgress();
    reporter.begin('Reading sources', 0, undefined, true);
    reporter.token.onCancellationRequested(() => this.workspace().stopReading());
    return reporter;
  }

  private endProgress(): void {
    const reporter = this.reporter;
    this.reporter = null;
    this.progress.clear();
    void reporter?.then((one) => one.done());
  }
}
