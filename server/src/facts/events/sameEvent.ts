import type { PlacedAnchor, PlacedEvent } from './placedEvent';

/** Whether two states of an event tell the same in every respect. Most edits of a source leave its events as they are. */
export function isSameEvent(a: PlacedEvent, b: PlacedEvent): boolean {
  return (
    a.kind === b.kind &&
    a.noun === b.noun &&
    a.main === b.main &&
    a.from === b.from &&
    a.to === b.to &&
    a.told.from === b.told.from &&
    a.told.to === b.told.to &&
    a.file === b.file &&
    sameList(a.topics, b.topics, (x, y) => x.word === y.word && x.weight === y.weight) &&
    sameList(a.anchors, b.anchors, isSameAnchor)
  );
}

function isSameAnchor(a: PlacedAnchor, b: PlacedAnchor): boolean {
  return (
    a.entity === b.entity &&
    a.weight === b.weight &&
    a.label === b.label &&
    a.type === b.type &&
    sameList(a.words, b.words, (x, y) => x === y)
  );
}

function sameList<T>(a: readonly T[], b: readonly T[], same: (x: T, y: T) => boolean): boolean {
  return a.length === b.length && a.every((x, i) => same(x, b[i]!));
}
