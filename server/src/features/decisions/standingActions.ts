import type { CodeAction } from 'vscode-languageserver-types';
import type { SourceKey } from '../../facts/source';
import { touches } from '../../text/span';
import type { PlacedDecision } from '../../workspace/decisions/placedDecision';
import type { Range } from '../../workspace/position';
import type { Snapshot, SnapshotSource } from '../../workspace/snapshot';
import { targetAt } from '../target';
import type { ActionRequest } from './actionRequest';
import { describeDecision, quoted } from './describeDecision';
import { placeIn, textOf } from './plan';
import { editAction } from './plannedActions';

/** A place this sure is offered as the preferred fix. */
const SURE = 0.75;

/** Undoes decisions that act where the cursor is, or whose item in the YAML it is in; mends those that have lost their place. */
export function standingActions(snapshot: Snapshot, key: string, request: ActionRequest): CodeAction[] {
  const inYaml = snapshot
    .decisions()
    .filter((one) => one.file === key && rangesTouch(one.mark, request.range));
  const mended = inYaml.flatMap((placed) => [
    ...pathActions(snapshot, placed, request),
    ...mendActions(snapshot, placed, request),
  ]);
  const removed = [...inYaml, ...actingAt(snapshot, key, request)].map((placed) =>
    removeAction(snapshot, placed, request),
  );
  return [...mended, ...removed];
}

/** Decisions that are about what stands in a span of a source, or about the conflict or entity there. Each once. */
function actingAt(
  snapshot: Snapshot,
  key: SourceKey,
  { span }: Pick<ActionRequest, 'span'>,
): PlacedDecision[] {
  const source = textOf(snapshot, key);
  if (!source) return [];
  const found = new Set<PlacedDecision>();
  for (const one of snapshot.decisionsIn(key))
    if (one.places.some((place) => place !== 'lost' && place.source === key && meets(place.span, span)))
      found.add(one);
  for (const conflict of snapshot.conflictsIn(key)) {
    const status = snapshot.statusOf(conflict);
    if (status && conflict.members.some((one) => one.source === key && meets(one.span, span)))
      found.add(status.decision);
  }
  const target = targetAt(source, span.start);
  if (target?.kind === 'mention')
    for (const one of snapshot.decisionsOn(target.mention.entity)) if (isAboutName(one)) found.add(one);
  return [...found];
}

function isAboutName({ decision }: PlacedDecision): boolean {
  return decision.kind === 'same-as' || decision.kind === 'different-from' || decision.kind === 'type';
}

function meets(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return touches(a, b.start) || touches(a, b.end) || (b.start <= a.start && a.end <= b.end);
}

function removeAction(snapshot: Snapshot, placed: PlacedDecision, request: ActionRequest): CodeAction {
  const nameOf = (id: string): string => snapshot.entity(id)?.name ?? id;
  return editAction(
    { ...request, diagnostics: [] },
    `Remove this decision: ${describeDecision(placed.decision, nameOf)}`,
    { make: 'removal', folder: snapshot.folder, file: placed.file, id: placed.decision.id },
  );
}

/** For a source that was found under another name: its path is put right wherever it stands. */
function pathActions(
  snapshot: Snapshot,
  { decision, places, file }: PlacedDecision,
  request: ActionRequest,
): CodeAction[] {
  const moved = new Map<string, string>();
  decision.about.forEach((anchor, i) => {
    const place = places[i];
    const now = place === undefined || place === 'lost' ? undefined : textOf(snapshot, place.source)?.file;
    if (now !== undefined && now !== anchor.source) moved.set(anchor.source, now);
  });
  const diagnostics = request.diagnostics.filter(({ code }) => code === 'source-moved');
  return [...moved].map(([from, to]) => ({
    ...editAction({ ...request, diagnostics }, `Replace "${from}" with "${to}", where it is now`, {
      make: 'path',
      folder: snapshot.folder,
      file,
      from,
      to,
    }),
    isPreferred: true,
  }));
}

/** For each anchor that is lost: the places that may be meant, the best first, or the end of the decision. */
function mendActions(snapshot: Snapshot, placed: PlacedDecision, request: ActionRequest): CodeAction[] {
  const diagnostics = request.diagnostics.filter(({ code }) => String(code).startsWith('lost'));
  const own = { ...request, diagnostics };
  const { decision, file, losses } = placed;
  return decision.about.flatMap((anchor, index) => {
    const loss = losses[index];
    if (!loss) return [];
    const source = loss.source === null ? undefined : textOf(snapshot, loss.source);
    const offers = source
      ? loss.candidates.map(({ span, score }, i) => {
          const title = `Re-anchor ${quoted(anchor.quote)} to ${source.file}:${lineAt(source, span.start)} (${Math.round(score * 100)}% alike)`;
          const place = placeIn(source, span);
          const { folder } = snapshot;
          const action = editAction(own, title, {
            make: 'anchor',
            folder,
            file,
            id: decision.id,
            anchor: index,
            place,
          });
          return i === 0 && score >= SURE ? { ...action, isPreferred: true } : action;
        })
      : [];
    const drop = editAction(own, `Drop this decision: ${quoted(anchor.quote)} is gone`, {
      make: 'removal',
      folder: snapshot.folder,
      file,
      id: decision.id,
    });
    return [...offers, drop];
  });
}

function lineAt({ analysis }: SnapshotSource, offset: number): number {
  let line = 0;
  while (line + 1 < analysis.lineStarts.length && analysis.lineStarts[line + 1]! <= offset) line++;
  return line + 1;
}

function rangesTouch(a: Range, b: Range): boolean {
  return before(a.start, b.end) && before(b.start, a.end);
}

function before(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character <= b.character);
}
