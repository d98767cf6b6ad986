import { withoutRestated, type Claim } from '../facts/claims/claim';
import { showYears } from '../facts/source';
import type { Conflict } from '../facts/conflicts/conflict';
import type { Entity } from '../facts/entities/entity';
import { makeCardClaim, makeEntityCard, type CardClaim } from '../features/card/entityCard';
import { formatAttribute, formatNames } from '../features/formatValue';
import { statusWords } from '../features/report/checkResult';
import { describeStatus } from '../features/report/finding';
import { severityOf } from '../features/severity';
import { positionAt } from '../workspace/position';
import { ENTITY_TYPE_NAMES } from '../workspace/registry/entityTypes';
import type { Snapshot, SnapshotSource } from '../workspace/snapshot';

/** What a scan found, for a person: sources, entities with their claims, conflicts; each place as file:line:column. */
export function* textReport(snapshot: Snapshot, options: { readonly all: boolean }): Iterable<string> {
  const sources = snapshot.sources();
  yield heading('Sources', sources.length);
  for (const source of sources) yield `  ${source.file}${aside(describeSource(source))}`;
  const entities = snapshot.entities();
  yield '';
  yield heading('Entities', entities.length);
  for (const entity of entities) yield* reportEntity(snapshot, entity);
  const conflicts = snapshot.conflicts().filter((one) => isShown(snapshot, one, options));
  yield '';
  yield heading('Conflicts', conflicts.length);
  for (const conflict of conflicts) yield* reportConflict(snapshot, conflict);
}

function heading(title: string, count: number): string {
  return `${title}: ${count}`;
}

function aside(text: string): string {
  return text === '' ? '' : `  (${text})`;
}

function describeSource({ meta }: SnapshotSource): string {
  const date =
    meta.date && `${showYears(meta.date.value)}${meta.date.basis === 'inferred' ? ', inferred' : ''}`;
  return [meta.publisher, date].filter(Boolean).join(', ');
}

function* reportEntity(snapshot: Snapshot, entity: Entity): Iterable<string> {
  const first = firstPlace(snapshot.sourcesOf(entity.id), entity);
  const names = entity.aliases.length > 0 ? `, also: ${formatNames(entity.aliases)}` : '';
  yield `  ${entity.name} [${entity.id}] ${ENTITY_TYPE_NAMES[entity.type]}${names}${first ? `  ${first}` : ''}`;
  // What is told of others and touches this one, too, stands with the others.
  const facts = makeEntityCard(snapshot, entity.id)?.facts.filter(({ subject }) => subject === null) ?? [];
  for (const fact of facts) {
    yield `    ${formatAttribute(fact.attribute)}`;
    for (const { claims } of fact.groups)
      for (const claim of claims) yield `      ${describeCardClaim(claim)}`;
  }
}

function firstPlace(sources: readonly SnapshotSource[], entity: Entity): string | null {
  for (const source of sources) {
    const mention = source.mentions.find((one) => one.entity === entity.id);
    if (mention) return place(source, mention.span.start);
  }
  return null;
}

function describeCardClaim({ text, date, modality, publisher, file, place: { range } }: CardClaim): string {
  const told = [date, modality === 'actual' ? null : modality, publisher];
  const { line, character } = range.start;
  return `${text}${aside(told.filter(Boolean).join(', '))}  ${file}:${line + 1}:${character + 1}`;
}

function describeClaim(snapshot: Snapshot, claim: Claim): string {
  return describeCardClaim(makeCardClaim(snapshot, claim));
}

function isShown(snapshot: Snapshot, conflict: Conflict, options: { readonly all: boolean }): boolean {
  return severityOf(snapshot, conflict) !== 'off' && (options.all || conflict.verdict !== 'compatible');
}

function* reportConflict(snapshot: Snapshot, conflict: Conflict): Iterable<string> {
  const status = describeStatus(snapshot.statusOf(conflict));
  const decided = status ? `, ${statusWords({ status })}` : '';
  yield `  ${severityOf(snapshot, conflict)}: ${conflict.explanation} [${conflict.verdict}${decided}]`;
  for (const claim of withoutRestated(conflict.members)) yield `    ${describeClaim(snapshot, claim)}`;
}

function place(source: SnapshotSource, offset: number): string {
  const { line, character } = positionAt(source.analysis.lineStarts, offset);
  return `${source.file}:${line + 1}:${character + 1}`;
}
