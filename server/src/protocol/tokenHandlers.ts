import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import { diffTokens, findSemanticTokens } from '../features/semanticTokens';
import { offsetAt } from '../workspace/position';
import { canonicalUri } from '../workspace/uri';
import { guard } from './guard';
import type { Session } from './session';

/** Registers semantic tokens. The last result of each document is kept, so that the next can be sent as a difference. */
export function registerTokenHandlers(session: Session): void {
  const { languages, console } = session.connection;
  const log = (message: string): void => console.error(message);
  const last = new Map<string, { id: string; data: number[] }>();
  let count = 0;
  const keep = (key: string, data: number[]): SemanticTokens => {
    const resultId = String(++count);
    last.set(key, { id: resultId, data });
    return { resultId, data };
  };

  // What other sources say changes the tokens of a document that has not changed itself.
  if (session.traits.tokenRefresh)
    session.onPublish(({ snapshot, changed, settled }) => {
      if (!settled) return;
      for (const key of last.keys()) if (!session.documents.isOpen(key)) last.delete(key);
      const isStale = (key: string): boolean =>
        last.has(key) && diffTokens(last.get(key)!.data, findSemanticTokens(snapshot, key)) !== null;
      if ([...changed].some(isStale)) void languages.semanticTokens.refresh().catch(() => undefined);
    });

  languages.semanticTokens.on(
    guard('Semantic tokens', log, async ({ textDocument: { uri } }) => {
      const key = canonicalUri(uri);
      return keep(key, findSemanticTokens(await session.snapshotFor(uri), key));
    }),
  );
  languages.semanticTokens.onDelta(
    guard('Semantic tokens', log, async ({ textDocument: { uri }, previousResultId }) => {
      const key = canonicalUri(uri);
      const before = last.get(key);
      const now = keep(key, findSemanticTokens(await session.snapshotFor(uri), key));
      if (before?.id !== previousResultId) return now;
      const edit = diffTokens(before.data, now.data);
      const delta: SemanticTokensDelta = { resultId: now.resultId!, edits: edit ? [edit] : [] };
      return delta;
    }),
  );
  languages.semanticTokens.onRange(
    guard('Semantic tokens', log, async ({ textDocument: { uri }, range }) => {
      const key = canonicalUri(uri);
      const snapshot = await session.snapshotFor(uri);
      const analysis = snapshot.source(key)?.analysis;
      if (!analysis) return { data: [] };
      const start = offsetAt(analysis.lineStarts, analysis.length, range.start);
      const end = offsetAt(analysis.lineStarts, analysis.length, range.end);
      return { data: findSemanticTokens(snapshot, key, { start, end }) };
    }),
  );
}
