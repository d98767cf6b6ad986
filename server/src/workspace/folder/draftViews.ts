import type { SourceKey } from '../../facts/source';
import type { SnapshotSource } from '../snapshot';
import { sameMeta } from '../sources/sourceMeta';
import type { SourceInput } from '../state/indexedSource';

/** The drafts of a folder as snapshots show them: those that are as they were stay the same objects. */
export class DraftViews {
  private last: readonly SnapshotSource[] = [];

  /** `link`: makes a view of a text with its links as they are now. */
  constructor(private readonly link: (input: SourceInput) => SnapshotSource) {}

  view(inputs: readonly SourceInput[]): readonly SnapshotSource[] {
    const before = new Map<SourceKey, SnapshotSource>(this.last.map((draft) => [draft.key, draft]));
    this.last = inputs.map((input) => {
      const now = this.link(input);
      const was = before.get(input.key);
      return was && isSame(was, now) ? was : now;
    });
    return this.last;
  }
}

function isSame(a: SnapshotSource, b: SnapshotSource): boolean {
  const isRead = a.analysis === b.analysis && a.file === b.file && sameMeta(a.meta, b.meta);
  return isRead && a.links.join('|') === b.links.join('|');
}
