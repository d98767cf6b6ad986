import type { Finding } from './finding';

/** Which findings make a check fail: those that the baseline does not know, or all. */
export type FailOn = 'new' | 'any';

/** What a check found, ready to be written in any format. */
export interface CheckResult {
  /** The worst first; also what is decided or in the baseline. */
  readonly findings: readonly Finding[];
  /** Paths of the sources that were checked, sorted. */
  readonly checked: readonly string[];
  readonly failOn: FailOn;
  /** How many findings of the baseline are there no more; null where there is no baseline. */
  readonly gone: number | null;
  readonly version: string;
}

export interface CheckCounts {
  readonly failing: number;
  readonly known: number;
  readonly settled: number;
  readonly ignored: number;
}

/** Whether a finding makes the check fail. */
export function isFailing({ status, baseline }: Finding, failOn: FailOn): boolean {
  return status === null && (failOn === 'any' || baseline !== 'unchanged');
}

/** Findings that make the check fail, in their order. */
export function failingFindings({ findings, failOn }: CheckResult): Finding[] {
  return findings.filter((finding) => isFailing(finding, failOn));
}

export function countFindings(result: CheckResult): CheckCounts {
  const { findings } = result;
  return {
    failing: failingFindings(result).length,
    known: findings.filter(({ status, baseline }) => !status && baseline === 'unchanged').length,
    settled: findings.filter(({ status }) => status?.kind === 'settled').length,
    ignored: findings.filter(({ status }) => status?.kind === 'ignored').length,
  };
}

/** "settled: Both are right (Ana, 2026-11-22)": a decision in a few words. */
export function statusWords({ status }: Pick<Finding, 'status'>): string {
  if (!status) return '';
  const who = [status.by, status.on].filter(Boolean).join(', ');
  const words = status.why === null ? status.kind : `${status.kind}: ${status.why}`;
  return who === '' ? words : `${words} (${who})`;
}
