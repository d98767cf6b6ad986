import type { Severity } from '../../facts/conflicts/conflict';
import { failingFindings, type CheckResult } from './checkResult';
import type { Finding } from './finding';
import { FINDING_RULES } from './findingRules';
import { placeWords, summaryOf } from './textFindings';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/**
 * Findings as workflow commands of GitHub Actions, which shows them beside the lines of a pull request. Syntax and escapes:
 * docs.github.com, "Workflow commands for GitHub Actions", and the `@actions/core` package.
 */
export function* githubCommands(result: CheckResult): Iterable<string> {
  for (const finding of failingFindings(result)) yield commandOf(finding);
  yield summaryOf(result);
}

function commandOf({ severity, code, message, places }: Finding): string {
  const [main] = places as [Finding['places'][number]];
  const { start, end } = main.range;
  const properties: Record<string, string | number> = {
    file: main.path,
    line: start.line + 1,
    endLine: end.line + 1,
    // Columns are refused where the lines differ.
    ...(start.line === end.line && { col: start.character + 1, endColumn: end.character + 1 }),
    title: FINDING_RULES[code].title,
  };
  const written = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))}`,
  );
  const lines = [
    message,
    ...places.map((one) => `${placeWords(one)}: ${one.text}${one.told && ` (${one.told})`}`),
  ];
  return `::${COMMANDS[severity]} ${written.join(',')}::${escapeData(lines.join('\n'))}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
