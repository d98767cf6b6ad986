import * as vscode from 'vscode';
import type { Status } from '../../server/src/protocol/messages';

/** The item in the status bar: how many sources are read, and how many conflicts they have. */
export class StatusItem implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem(
    'corroborate.status',
    vscode.StatusBarAlignment.Left,
  );

  constructor() {
    this.item.name = 'Corroborate';
    this.item.command = 'corroborate.showConflicts';
  }

  show(status: Status): void {
    const icon = status.state === 'scanning' ? '$(sync~spin)' : '$(book)';
    const warnings = status.conflicts > 0 ? ` $(warning) ${status.conflicts}` : '';
    this.set(`${icon} ${status.sources}${warnings}`, describe(status));
  }

  showStarting(): void {
    this.set('$(sync~spin) Corroborate', vscode.l10n.t('Corroborate is starting.'));
  }

  showStopped(): void {
    this.set('$(circle-slash) Corroborate', vscode.l10n.t('Corroborate is not running.'));
  }

  dispose(): void {
    this.item.dispose();
  }

  /** `label` is what a screen reader says, and the tooltip. */
  private set(text: string, label: string): void {
    this.item.text = text;
    this.item.tooltip = label;
    this.item.accessibilityInformation = { label, role: 'button' };
    this.item.show();
  }
}

/** One or two sentences for tooltip, screen reader and log. */
export function describe({ state, sources, conflicts, differences, skipped }: Status): string {
  const parts = [
    state === 'scanning'
      ? vscode.l10n.t('Corroborate is reading sources: {0} so far.', sources)
      : differences === 0
        ? vscode.l10n.t('Corroborate: {0} sources, {1} conflicts.', sources, conflicts)
        : vscode.l10n.t(
            'Corroborate: {0} sources, {1} conflicts, {2} other differences.',
            sources,
            conflicts,
            differences,
          ),
  ];
  if (skipped > 0) parts.push(vscode.l10n.t('{0} files were left out; the log says why.', skipped));
  return parts.join(' ');
}
