import { MarkupKind, type Hover } from 'vscode-languageserver-types';
import { rangeOf } from '../workspace/position';
import type { Snapshot } from '../workspace/snapshot';
import { makeEntityCard } from './card/entityCard';
import { renderFigureCard } from './card/figureCard';
import { renderCard, type CardStyle } from './card/renderCard';
import { entityAt, targetAt } from './target';

/**
 * What is known of the entity or the figure at an offset of a source, or of the entity at one of a registry. `text`: that of the
 * source, to tell how a figure was read; without it that is left out.
 */
export function findHover(
  snapshot: Snapshot,
  key: string,
  offset: number,
  style: CardStyle,
  text: string | null = null,
): Hover | null {
  const target = entityAt(snapshot, key, offset);
  if (!target) return figureHover(snapshot, key, offset, style, text);
  const card = makeEntityCard(snapshot, target.entity);
  return card && { contents: markup(renderCard(card, style), style), range: target.range };
}

function figureHover(
  snapshot: Snapshot,
  key: string,
  offset: number,
  style: CardStyle,
  sourceText: string | null,
): Hover | null {
  const source = snapshot.source(key);
  const target = source ? targetAt(source, offset) : null;
  if (!source || target?.kind !== 'figure') return null;
  const text = renderFigureCard(snapshot, source, target.index, style, sourceText);
  const range = rangeOf(source.analysis.lineStarts, target.span);
  return text === null ? null : { contents: markup(text, style), range };
}

function markup(value: string, style: CardStyle): { kind: MarkupKind; value: string } {
  return { kind: style.markdown ? MarkupKind.Markdown : MarkupKind.PlainText, value };
}
