import { countFindings, failingFindings, type CheckResult } from './checkResult';
import type { Finding, FindingPlace } from './finding';

/** Findings for a person or an editor's problem matcher: "path:line:column: severity: message [code]", then a summary. */
export function* textFindings(result: CheckResult): Iterable<string> {
  for (const finding of failingFindings(result)) yield* describeFinding(finding);
  yield summaryOf(result);
}

function* describeFinding({ severity, message, code, baseline, places }: Finding): Iterable<string> {
  const known = baseline === 'unchanged' ? ', in the baseline' : '';
  yield `${placeWords(places[0]!)}: ${severity}: ${oneLine(message)} [${code}${known}]`;
  for (const place of places)
    yield `    ${placeWords(place)}: ${oneLine(place.text)}${place.told === '' ? '' : ` (${oneLine(place.told)})`}`;
}

/** "a.txt:3:14": one-based, as editors and terminals expect. */
export function placeWords({ path, range }: FindingPlace): string {
  return `${path}:${range.start.line + 1}:${range.start.character + 1}`;
}

/** What was found, in one line. */
export function summaryOf(result: CheckResult): string {
  const { failing, known, settled, ignored } = countFindings(result);
  const notes = [
    known > 0 && (result.failOn === 'any' ? `${known} of them in the baseline` : `${known} in the baseline`),
    settled > 0 && `${settled} settled`,
    ignored > 0 && `${ignored} ignored`,
    result.gone !== null && result.gone > 0 && `${result.gone} of the baseline gone`,
  ].filter(Boolean);
  const found = failing === 0 ? 'No findings' : count(failing, 'finding');
  const aside = notes.length > 0 ? ` (${notes.join(', ')})` : '';
  return `${found} in ${count(result.checked.length, 'source')}${aside}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
