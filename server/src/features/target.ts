import type { Figure } from '../extract/figures/figure';
import type { EntityId, Mention } from '../facts/entities/entity';
import { touches, type Span } from '../text/span';
import { textOf } from './decisions/plan';
import { rangeOf, type Range } from '../workspace/position';
import type { Snapshot, SnapshotSource } from '../workspace/snapshot';
import type { YamlFile, YamlMark } from '../workspace/yaml/yamlMark';

/** What stands under the cursor in a source. */
export type SourceTarget =
  | { readonly kind: 'mention'; readonly span: Span; readonly mention: Mention }
  /** `index`: of the figure in its source. */
  | { readonly kind: 'figure'; readonly span: Span; readonly figure: Figure; readonly index: number };

/**
 * The mention or figure at an offset: a name beats a coreference, a span that covers the character behind the cursor one that
 * ends there, then the shortest wins. Designations and ordinals count only where no name is.
 */
export function targetAt(source: SnapshotSource, offset: number): SourceTarget | null {
  let best: SourceTarget | null = null;
  let bestRank = Infinity;
  const offer = (target: SourceTarget, span: Span, weakness: number): void => {
    if (!touches(span, offset)) return;
    const rank = weakness * 2e9 + (offset < span.end ? 0 : 1e9) + (span.end - span.start);
    if (rank < bestRank) [best, bestRank] = [target, rank];
  };
  for (const mention of source.mentions) {
    if (mention.span.start > offset) break;
    const weakness = mention.form === 'coreference' ? 1 : 0;
    offer({ kind: 'mention', span: mention.span, mention }, mention.span, weakness);
  }
  source.analysis.figures.forEach((figure, index) => {
    const target: SourceTarget = { kind: 'figure', span: figure.span, figure, index };
    offer(target, figure.span, isQuantity(figure) ? 0 : 2);
  });
  return best;
}

/** Whether the figure says how much or when, and is part of the story. */
export function isQuantity(figure: Figure): boolean {
  return !figure.furniture && figure.kind !== 'designation' && figure.kind !== 'ordinal';
}

/** What a text in one of our YAML files stands for. */
export function markAt(file: YamlFile, offset: number): YamlMark | null {
  return file.marks.find((mark) => touches(mark.span, offset)) ?? null;
}

export function yamlFile(snapshot: Snapshot, key: string): YamlFile | undefined {
  return snapshot.yamlFiles.find((file) => file.key === key);
}

/** An entity and where it stands under the cursor. */
export interface EntityTarget {
  readonly entity: EntityId;
  readonly range: Range;
}

/** The entity at an offset of a source or of a registry. */
export function entityAt(snapshot: Snapshot, key: string, offset: number): EntityTarget | null {
  const source = textOf(snapshot, key);
  if (source) {
    const target = targetAt(source, offset);
    if (target?.kind !== 'mention') return null;
    return { entity: target.mention.entity, range: rangeOf(source.analysis.lineStarts, target.span) };
  }
  const file = yamlFile(snapshot, key);
  const mark = file && markAt(file, offset);
  if (!mark || mark.role === 'url' || mark.role === 'path') return null;
  return { entity: mark.entity, range: rangeOf(file.lineStarts, mark.span) };
}
