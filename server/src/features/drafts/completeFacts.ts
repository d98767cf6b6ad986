import { CompletionItemKind, type CompletionItem, type TextEdit } from 'vscode-languageserver-types';
import type { Claim } from '../../facts/claims/claim';
import type { Fact } from '../../facts/conflicts/conflict';
import type { EntityId } from '../../facts/entities/entity';
import { lineStartsOf } from '../../text/lineStarts';
import { rangeOf } from '../../workspace/position';
import type { Snapshot, SnapshotSource } from '../../workspace/snapshot';
import { originOf, tellOrigin } from '../claimOrigin';
import { formatAttribute } from '../formatValue';

/** How a value that is put into a draft tells where it comes from. */
export type CitationStyle = 'none' | 'parenthetical' | 'footnote' | 'link';

export const CITATION_STYLES: readonly CitationStyle[] = ['none', 'parenthetical', 'footnote', 'link'];

/** How far back a name is looked for, in code units; and facts that are offered at most. */
const REACH = 400;
const MOST_FACTS = 40;

/** The facts about the names before an offset of a draft, the nearest name first: value, date, and a citation as wished. */
export function completeFacts(
  snapshot: Snapshot,
  draft: SnapshotSource,
  text: string,
  offset: number,
  style: CitationStyle,
): CompletionItem[] {
  const names = namesBefore(draft, text, offset);
  const items = names.flatMap((id) =>
    snapshot.factsOf(id).flatMap((fact) => statementsOf(fact).map((claim) => ({ id, fact, claim }))),
  );
  return items.slice(0, MOST_FACTS).map(({ id, fact, claim }, i) => {
    const cited = cite(snapshot, claim, style, { draft, text });
    const origin = tellOrigin(snapshot, originOf(snapshot, claim));
    const about = `${formatAttribute(fact.attribute)} of ${snapshot.entity(id)?.name ?? id}`;
    return {
      label: claim.text,
      labelDetails: { description: origin },
      detail: about,
      kind: CompletionItemKind.Value,
      // Typing the attribute finds it, too: "beds".
      filterText: `${claim.text} ${formatAttribute(fact.attribute)}`,
      sortText: `0${String(i).padStart(4, '0')}`,
      documentation: `${about}: ${claim.text}, ${origin}`,
      insertText: cited.insertText,
      ...(cited.footnote && { additionalTextEdits: [cited.footnote] }),
    };
  });
}

/** Entities named before the offset in its paragraph, the nearest first. */
function namesBefore(draft: SnapshotSource, text: string, offset: number): EntityId[] {
  const paragraph = Math.max(
    text.lastIndexOf('\n\n', offset - 1),
    text.lastIndexOf('\r\n\r\n', offset - 1),
    offset - REACH,
  );
  const before = draft.mentions.filter(({ span }) => span.end <= offset && span.start >= paragraph);
  return [...new Set(before.reverse().map((mention) => mention.entity))];
}

/** The newest claim of each group that agrees; of a disputed fact so each value once. */
function statementsOf(fact: Fact): Claim[] {
  const groups =
    fact.groups.length > 0 ? fact.groups.map((group) => group.map((i) => fact.claims[i]!)) : [fact.claims];
  return groups.flatMap((claims) => {
    const [newest] = [...claims].sort((a, b) => ((a.asOf?.value ?? '') < (b.asOf?.value ?? '') ? 1 : -1));
    return newest ? [newest] : [];
  });
}

function cite(
  snapshot: Snapshot,
  claim: Claim,
  style: CitationStyle,
  { draft, text }: { readonly draft: SnapshotSource; readonly text: string },
): { insertText: string; footnote: TextEdit | null } {
  const origin = tellOrigin(snapshot, originOf(snapshot, claim));
  const value = claim.text.replace(/\s+/g, ' ');
  switch (style) {
    case 'none':
      return { insertText: value, footnote: null };
    case 'parenthetical':
      return { insertText: `${value} (${origin})`, footnote: null };
    case 'link':
      return { insertText: `[${value}](${targetOf(snapshot, claim, draft)})`, footnote: null };
    case 'footnote': {
      const label = labelOf(origin);
      return { insertText: `${value}[^${label}]`, footnote: footnoteFor(snapshot, claim, label, text) };
    }
  }
}

/** The address of the source, else its path from the draft. */
function targetOf(snapshot: Snapshot, { source }: Claim, draft: SnapshotSource): string {
  const home = snapshot.source(source);
  if (home?.meta.url) return home.meta.url;
  const path = relativePath(draft.file, home?.file ?? '');
  return encodeURI(path).replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'));
}

/** "../wire/a.txt" from "drafts/b.md". */
function relativePath(from: string, to: string): string {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')];
  let common = 0;
  while (common < here.length && common < there.length - 1 && here[common] === there[common]) common++;
  return [...here.slice(common).map(() => '..'), ...there.slice(common)].join('/');
}

/** "coast-herald-12-mar-2024" */
function labelOf(origin: string): string {
  return origin
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

/** The note at the end of the draft; null where it is there already. */
function footnoteFor(snapshot: Snapshot, claim: Claim, label: string, text: string): TextEdit | null {
  if (text.includes(`[^${label}]:`)) return null;
  const source = snapshot.source(claim.source);
  const note = [
    source?.meta.title,
    tellOrigin(snapshot, originOf(snapshot, claim)),
    source?.meta.url ?? source?.file,
  ].filter(Boolean);
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const hasNotes = /(?:^|\n)\[\^[^\]]+\]:[^\n]*\n*$/.test(text);
  const gap = text.endsWith('\n') ? (hasNotes ? '' : eol) : hasNotes ? eol : eol + eol;
  const range = rangeOf(lineStartsOf(text), { start: text.length, end: text.length });
  return { range, newText: `${gap}[^${label}]: ${note.join('. ')}${eol}` };
}
