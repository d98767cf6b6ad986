/** A table of a report: texts, not yet escaped. */
export interface ReportTable {
  readonly head: readonly string[];
  readonly body: readonly (readonly string[])[];
}

/** Without the columns that are empty in every row; the first one stays. */
export function withoutEmptyColumns({ head, body }: ReportTable): ReportTable {
  const isUsed = head.map((_, i) => i === 0 || body.some((row) => row[i] !== ''));
  const keep = (row: readonly string[]): string[] => row.filter((_, i) => isUsed[i]);
  return { head: keep(head), body: body.map(keep) };
}
