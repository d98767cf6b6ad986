import type { Claim } from '../../facts/claims/claim';
import type { Conflict } from '../../facts/conflicts/conflict';
import { positionAt } from '../../workspace/position';
import type { Snapshot, SnapshotSource } from '../../workspace/snapshot';
import type { TextOf } from './annotateDecision';
import { csvLine, type CsvCell } from './csv';
import { claimantName } from './describeClaim';

const COLUMNS = [
  ...['claim', 'file', 'line', 'column', 'start', 'end'],
  ...['subject', 'subject_name', 'subject_type', 'attribute', 'value', 'low', 'high', 'from', 'to'],
  ...['unit', 'currency', 'modifier', 'modality', 'as_of', 'as_of_basis', 'claimant', 'scope'],
  ...['text', 'sentence', 'conflict', 'conflict_status'],
  ...['publisher', 'source_title', 'source_date', 'source_url'],
];

/**
 * All claims as CSV (RFC 4180), one row each; the lines come without their line feed. Offsets are UTF-16 code units, lines and columns
 * counted from 1. An amount stands in `value`, or in `low` and `high`, or (dates) in `from` and `to`.
 */
export function* claimsCsv(snapshot: Snapshot, textOf: TextOf): Iterable<string> {
  const conflicts = conflictsByClaim(snapshot);
  yield csvLine(COLUMNS);
  for (const source of snapshot.sources()) {
    const text = source.claims.length > 0 ? textOf(source.key) : null;
    for (const claim of source.claims)
      yield csvLine([
        ...placeCells(source, claim),
        ...valueCells(snapshot, claim),
        ...wordCells(claim, text),
        ...conflictCells(snapshot, conflicts.get(claim.id)),
        ...sourceCells(source),
      ]);
  }
}

/** The worst conflict that each claim is part of. */
function conflictsByClaim(snapshot: Snapshot): Map<string, Conflict> {
  const found = new Map<string, Conflict>();
  for (const conflict of snapshot.conflicts())
    if (conflict.verdict !== 'compatible')
      for (const { id } of conflict.members) if (!found.has(id)) found.set(id, conflict);
  return found;
}

function placeCells({ file, analysis }: SnapshotSource, { id, span }: Claim): CsvCell[] {
  const { line, character } = positionAt(analysis.lineStarts, span.start);
  return [id, file, line + 1, character + 1, span.start, span.end];
}

function valueCells(snapshot: Snapshot, claim: Claim): CsvCell[] {
  const { subject, attribute, value, unit, currency, modifier, modality, asOf, scope } = claim;
  const entity = snapshot.entity(subject);
  return [
    ...[subject, entity?.name ?? subject, entity?.type ?? null, attribute],
    ...amountCells(value),
    ...[unit, currency, modifier, modality, asOf?.value ?? null, asOf?.basis ?? null],
    ...[claimantName(snapshot, claim), scope.join('; ')],
  ];
}

function amountCells(value: Claim['value']): CsvCell[] {
  if (typeof value !== 'object') return [value, null, null, null, null];
  if ('low' in value) return [null, value.low, value.high, null, null];
  return [null, null, null, value.from, value.to];
}

function wordCells({ text, evidence }: Claim, source: string | null): CsvCell[] {
  return [text, source === null ? null : source.slice(evidence.start, evidence.end).trim()];
}

function conflictCells(snapshot: Snapshot, conflict: Conflict | undefined): CsvCell[] {
  return conflict ? [conflict.verdict, snapshot.statusOf(conflict)?.kind ?? 'open'] : [null, null];
}

function sourceCells({ meta: { publisher, title, date, url } }: SnapshotSource): CsvCell[] {
  return [publisher, title, date?.value ?? null, url];
}
