import { MarkupKind, type Hover } from 'vscode-languageserver-types';
import { overlaps, touches, type Span } from '../text/span';
import { rangeOf } from '../workspace/position';
import type { Snapshot, SnapshotSource } from '../workspace/snapshot';
import { makeCardDecision, makeEntityCard } from './card/entityCard';
import { renderFigureCard } from './card/figureCard';
import { renderCard, renderDecision, type CardStyle } from './card/renderCard';
import { textOf } from './decisions/plan';
import { describeItem } from './decisions/yamlItem';
import type { DraftChecks } from './drafts/checkDraft';
import { draftNote } from './drafts/draftNote';
import type { ExplainLink } from './explain';
import { escapeMarkdown } from './markdown';
import { entityAt, targetAt } from './target';

/** What a hover shows besides what the snapshot holds. All of it may be left out. */
export interface HoverExtras {
  /** The document, to tell how a figure was read. */
  readonly text?: string | null;
  /** Why a mention leads to its entity. */
  readonly explainLink?: ExplainLink;
  /** Checks drafts. */
  readonly checks?: DraftChecks;
}

/**
 * What is known of the entity or the figure at an offset of a source or draft, or of the entity at one of a registry; and what people
 * have noted there.
 */
export function findHover(
  snapshot: Snapshot,
  key: string,
  offset: number,
  style: CardStyle,
  extras: HoverExtras = {},
): Hover | null {
  const item = describeItem(snapshot, key, offset, style);
  if (item) return { contents: { kind: kindOf(style), value: item.text }, range: item.range };
  const found =
    entityHover(snapshot, key, offset, style, extras) ?? figureHover(snapshot, key, offset, style, extras);
  const notes = notesAt(snapshot, key, offset, found?.span ?? null);
  if (!found && notes.length === 0) return null;
  const lines = notes.map(({ placed }) => renderDecision(makeCardDecision(snapshot, placed, 'about'), style));
  const value = [...lines, ...(found ? [found.text] : [])].join('\n\n');
  const starts = textOf(snapshot, key)?.analysis.lineStarts;
  const range = found?.range ?? (starts && notes[0] ? rangeOf(starts, notes[0].span) : null);
  return { contents: { kind: kindOf(style), value }, ...(range && { range }) };
}

function kindOf({ markdown }: CardStyle): MarkupKind {
  return markdown ? MarkupKind.Markdown : MarkupKind.PlainText;
}

interface Found {
  readonly text: string;
  readonly range: Hover['range'] & object;
  /** null in YAML. */
  readonly span: Span | null;
}

function entityHover(
  snapshot: Snapshot,
  key: string,
  offset: number,
  style: CardStyle,
  { explainLink }: HoverExtras,
): Found | null {
  const target = entityAt(snapshot, key, offset);
  const card = target && makeEntityCard(snapshot, target.entity);
  if (!card) return null;
  const source = textOf(snapshot, key);
  const at = source ? targetAt(source, offset) : null;
  const why = source && explainLink && at ? whyLine(source, at.span, style, explainLink) : [];
  return {
    text: [renderCard(card, style), ...why].join('\n\n'),
    range: target.range,
    span: at?.span ?? null,
  };
}

/** Why the word leads to this entity. */
function whyLine(source: SnapshotSource, span: Span, style: CardStyle, explainLink: ExplainLink): string[] {
  const index = source.analysis.names.mentions.findIndex(
    (one) => one.span.start === span.start && one.span.end === span.end,
  );
  const reasons = index < 0 ? [] : explainLink(source.key, index);
  if (reasons.length === 0) return [];
  const line = `Why: ${reasons.join(' ')}`;
  return [style.markdown ? `*${escapeMarkdown(line)}*` : line];
}

function figureHover(
  snapshot: Snapshot,
  key: string,
  offset: number,
  style: CardStyle,
  { text = null, checks }: HoverExtras,
): Found | null {
  const source = textOf(snapshot, key);
  const target = source ? targetAt(source, offset) : null;
  if (!source || target?.kind !== 'figure') return null;
  const card = renderFigureCard(snapshot, source, target.index, style, text);
  if (card === null) return null;
  const check = checks?.check(snapshot, key);
  const note = check ? draftNote(snapshot, check, target.index, style) : [];
  const range = rangeOf(source.analysis.lineStarts, target.span);
  return { text: [card, ...note].join('\n\n'), range, span: target.span };
}

/** Notes on a passage that holds the offset, unless the card shows them already. */
function notesAt(
  snapshot: Snapshot,
  key: string,
  offset: number,
  shown: Span | null,
): { placed: ReturnType<Snapshot['decisions']>[number]; span: Span }[] {
  return snapshot.decisionsIn(key).flatMap((placed) => {
    if (placed.decision.kind !== 'note') return [];
    const place = placed.places.find(
      (one) => one !== 'lost' && one.source === key && touches(one.span, offset),
    );
    if (!place || place === 'lost' || (shown && overlaps(shown, place.span))) return [];
    return { placed, span: place.span };
  });
}
