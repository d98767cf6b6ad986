import type { ConflictStatus, PlacedDecision } from '../decisions/placedDecision';
import type { Snapshot, SnapshotSource } from '../snapshot';

/**
 * A whole state as text, one fact of it per line, in a fixed order: two states are equal exactly if their texts are. For tests, and for
 * the paranoid mode, which compares what grew by updates with what a rebuild gives.
 */
export function describeSnapshot(snapshot: Snapshot): string {
  return [
    ...snapshot.sources().flatMap((source) => describeSource(snapshot, source)),
    ...snapshot.entities().flatMap((entity) => [
      `entity ${entity.id} ${entity.type} "${entity.name}" ${entity.origin} [${entity.aliases.join(' | ')}]`,
      `  ${JSON.stringify(snapshot.countsOf(entity.id))} in ${snapshot
        .sourcesOf(entity.id)
        .map((source) => source.file)
        .join(' ')}`,
      ...snapshot
        .factsOf(entity.id)
        .map(
          (fact) =>
            `  fact ${fact.subject} ${fact.attribute} ${fact.claims.map((claim) => claim.id).join(' ')} ${JSON.stringify(fact.groups)}`,
        ),
    ]),
    ...snapshot
      .conflicts()
      .map(
        (conflict) =>
          `conflict ${conflict.id} ${conflict.fingerprint} ${conflict.verdict} ${conflict.severity} ${conflict.rank} ${conflict.members
            .map((claim) => claim.id)
            .join(' ')}: ${conflict.explanation} ${describeStatus(snapshot.statusOf(conflict))}`,
      ),
    ...snapshot.decisions().map(describeDecision),
    ...snapshot.drafts().flatMap((draft) => [`draft ${draft.file}`, `  links ${draft.links.join(' ')}`]),
  ].join('\n');
}

function describeStatus(status: ConflictStatus | null): string {
  return status ? `${status.kind} by ${status.decision.decision.id}` : 'open';
}

function describeDecision({ decision, places }: PlacedDecision): string {
  const stands = places.map((place) =>
    place === 'lost'
      ? place
      : `${place.source}:${place.span.start}-${place.span.end} ${place.how} ${place.score}`,
  );
  return `decision ${decision.id} ${decision.kind} ${stands.join(', ')}`;
}

function describeSource(snapshot: Snapshot, source: SnapshotSource): string[] {
  const { meta } = source;
  return [
    `source ${source.file} ${JSON.stringify(meta)}`,
    ...source.mentions.map(
      ({ span, form, entity }) => `  mention ${span.start}-${span.end} ${form} ${entity}`,
    ),
    ...source.claims.map((claim) => `  claim ${JSON.stringify(claim)}`),
    ...snapshot.conflictsIn(source.key).map((conflict) => `  in conflict ${conflict.id}`),
  ];
}
