import type { Diagnostic, Hover } from 'vscode-languageserver-types';

/*
 * What the features answer, as text that a test can compare.
 */

const SEVERITY_WORDS = ['', 'error', 'warning', 'information', 'hint'];

/** "warning conflict: …" for a diagnostic. */
export function diagnosticText({ severity, code, message }: Diagnostic): string {
  const text = typeof message === 'string' ? message : message.value;
  return `${SEVERITY_WORDS[severity!]!} ${String(code)}: ${text}`;
}

/** What a hover says; null where there is none. */
export function hoverText(hover: Hover | null): string | null {
  return hover && (hover.contents as { value: string }).value;
}
