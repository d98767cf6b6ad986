import { ENTITY_TYPE_NAMES } from '../../workspace/registry/entityTypes';
import type { Place } from '../../workspace/position';
import { formatAttribute, formatDate, formatNames } from '../formatValue';
import { escapeMarkdown, markdownLink } from '../markdown';
import {
  countClaims,
  type CardClaim,
  type CardDecision,
  type CardFact,
  type CardGroup,
  type EntityCard,
} from './entityCard';

/** How a reader at the other end shows a text. */
export interface CardStyle {
  readonly markdown: boolean;
  /** Lines with claims at most; the rest is only counted. */
  readonly maxLines: number;
  /** Target of a link to a place. */
  linkTo(place: Place): string;
  /** Target of a link to the whole card; null where there can be none. */
  linkToAll(entity: string): string | null;
  /** Target of a link that removes a decision; absent where there can be none. */
  linkToUndo?(decision: CardDecision): string;
}

/** Other names shown at most where lines are scarce. */
const SHORT_NAMES = 6;

/** An entity card as text: a headline, then the claims by attribute. */
export function renderCard(card: EntityCard, style: CardStyle): string {
  const lines = [headline(card, style), ''];
  const { shown, hidden } = cut(card.facts, style.maxLines);
  for (const fact of shown) lines.push(...renderFact(fact, style), '');
  if (card.facts.length === 0) lines.push(plain('No figure is stated about it.', style), '');
  if (hidden > 0) lines.push(renderRest(card, hidden, style), '');
  for (const decision of card.decisions.slice(0, style.maxLines))
    lines.push(renderDecision(decision, style), '');
  lines.push(plain(counts(card), style));
  return lines.join('\n');
}

/** One fact as text: its attribute, then one line for each group of agreeing claims. */
export function renderFact(fact: CardFact, style: CardStyle): string[] {
  const about = fact.subject === null ? '' : ` of ${fact.subject}`;
  const title = `${bold(formatAttribute(fact.attribute), style)}${escape(about, style)}`;
  const verdict = fact.conflict ? ` — ${sign(fact)} ${VERDICT_WORDS[fact.conflict.verdict]}` : '';
  const decided = fact.conflict?.decided ? [`- ${renderDecision(fact.conflict.decided, style)}`] : [];
  const lines = fact.groups.map((group) => renderGroup(group, style));
  // A blank line, or Markdown would run the title into the list.
  return [`${title}${verdict}`, '', ...lines, ...decided];
}

/** "✓ settled: “1,240 people” stands (Ana, 22 Nov 2026) corroborate.decisions.yaml:4" */
export function renderDecision(decision: CardDecision, style: CardStyle): string {
  const { kind, text, place } = decision;
  const mark = kind === 'settled' ? '✓ ' : kind === 'ignored' ? '∅ ' : '';
  const name = decodeURIComponent(place.uri.slice(place.uri.lastIndexOf('/') + 1));
  const label = `${name}:${place.range.start.line + 1}`;
  const link = style.markdown ? markdownLink(label, style.linkTo(place)) : `(${label})`;
  const undo =
    style.markdown && style.linkToUndo ? ` · ${markdownLink('Remove', style.linkToUndo(decision))}` : '';
  return `${mark}${escape(text, style)} ${link}${undo}`;
}

const VERDICT_WORDS = {
  conflict: 'sources disagree',
  'changed-over-time': 'changed over time',
  'planned-vs-actual': 'planned and actual differ',
  'different-scope': 'different scope',
  compatible: 'compatible',
} as const;

function sign(fact: CardFact): string {
  if (fact.conflict?.decided) return fact.conflict.decided.kind === 'settled' ? '✓' : '∅';
  return fact.conflict?.severity === 'warning' || fact.conflict?.severity === 'error' ? '⚠' : 'ℹ';
}

function headline(card: EntityCard, style: CardStyle): string {
  const type = ENTITY_TYPE_NAMES[card.type];
  const origin = card.origin === 'registry' ? ' · in the registry' : '';
  const limit = Number.isFinite(style.maxLines) ? SHORT_NAMES : Infinity;
  const names = card.otherNames.length > limit ? [...card.otherNames.slice(0, limit), '…'] : card.otherNames;
  const also = names.length > 0 ? ` · also: ${escape(formatNames(names), style)}` : '';
  return `${bold(card.name, style)} · ${type}${origin}${also}`;
}

function counts({ mentions, sources }: EntityCard): string {
  return `${count(mentions, 'mention')} in ${count(sources, 'source')}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** As many facts as fit; of the last one maybe only some groups. */
function cut(facts: readonly CardFact[], maxLines: number): { shown: CardFact[]; hidden: number } {
  const shown: CardFact[] = [];
  let room = maxLines;
  let hidden = 0;
  for (const fact of facts) {
    // The title counts as a line, too.
    const groups = fact.groups.slice(0, Math.max(0, room - 1));
    if (groups.length > 0) shown.push({ ...fact, groups });
    hidden += countClaims(fact) - countClaims({ ...fact, groups });
    room -= groups.length + 1;
  }
  return { shown, hidden };
}

function renderRest(card: EntityCard, hidden: number, style: CardStyle): string {
  const text = `Show all ${count(card.claims, 'claim')}`;
  const target = style.linkToAll(card.id);
  if (target !== null && style.markdown) return markdownLink(text, target);
  return plain(`… and ${count(hidden, 'more claim')}`, style);
}

/** "- 7,000 troops — Jun 2008, RFE/RL a.txt:12 · 6,900 — …": what is written differently is written out for each. */
function renderGroup(group: CardGroup, style: CardStyle): string {
  const parts: string[] = [];
  let before: string | null = null;
  for (const claim of group.claims) {
    const text = claim.text === before ? '' : `${bold(claim.text, style)} — `;
    before = claim.text;
    parts.push(`${text}${renderOrigin(claim, style)}`);
  }
  const mark = group.isOddOneOut ? `${plain('odd one out:', style)} ` : '';
  return `- ${mark}${parts.join(' · ')}`;
}

function renderOrigin(claim: CardClaim, style: CardStyle): string {
  const told = [
    claim.scope.join(', '),
    claim.modality === 'actual' ? null : claim.modality,
    claim.claimant === null ? null : saidBy(claim.claimant),
    claim.date === null ? null : `${formatDate(claim.date)}${claim.dateBasis === 'inferred' ? '?' : ''}`,
    claim.publisher,
    describeReliability(claim.reliability),
  ].filter((part): part is string => part !== null && part !== '');
  const words = told.length > 0 ? `${escape(told.join(', '), style)} ` : '';
  return `${words}${renderPlace(claim, style)}`;
}

/** High is what is expected, so nothing is said of it. */
function describeReliability(reliability: string | null): string | null {
  if (reliability === 'high') return null;
  return reliability === 'medium' || reliability === 'low' ? `${reliability} reliability` : reliability;
}

/** "says the mayor", but "reportedly". */
function saidBy(claimant: string): string {
  return /ly$/.test(claimant) && !claimant.includes(' ') ? claimant : `says ${claimant}`;
}

function renderPlace({ file, place }: CardClaim, style: CardStyle): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const label = `${name}:${place.range.start.line + 1}`;
  return style.markdown ? markdownLink(label, style.linkTo(place)) : `(${label})`;
}

function bold(text: string, style: CardStyle): string {
  return style.markdown ? `**${escapeMarkdown(text)}**` : text;
}

function plain(text: string, style: CardStyle): string {
  return style.markdown ? `*${escapeMarkdown(text)}*` : text;
}

function escape(text: string, style: CardStyle): string {
  if (!style.markdown) return text;
  const lead = text.startsWith(' ') ? ' ' : '';
  return lead + escapeMarkdown(text.trim());
}
