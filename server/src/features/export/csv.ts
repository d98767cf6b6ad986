export type CsvCell = string | number | null;

/** What makes spreadsheets take a cell for a formula when it comes first; the last four are full-width forms of the others. */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** A plain number is no formula, its sign notwithstanding. */
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/**
 * One record of CSV (RFC 4180), with the carriage return but without the line feed of its end. Text that a spreadsheet would run as a
 * formula gets an apostrophe before it, as OWASP recommends ("CSV Injection").
 */
export function csvLine(cells: readonly CsvCell[]): string {
  return `${cells.map(csvCell).join(',')}\r`;
}

function csvCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
