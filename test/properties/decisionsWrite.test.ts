import assert from 'node:assert/strict';
import { parseDocument } from 'yaml';
import type { Decision } from '../../server/src/workspace/decisions/decision';
import { readDecisions } from '../../server/src/workspace/decisions/file/readDecisions';
import { applyChanges, type TextChange } from '../../server/src/workspace/decisions/textChange';
import {
  addDecision,
  changeDecision,
  moveSource,
  removeDecision,
} from '../../server/src/workspace/decisions/write';
import { Random } from '../support/decisionsText';
import { randomDecision, randomFile } from '../support/decisionsYaml';

const FILES = Number(process.env['DECISION_FILES'] ?? 1000);

interface Content {
  readonly decisions: ReadonlyMap<string, unknown>;
  readonly rest: unknown;
}

const contents = new Map<string, Content>();

/** All that a file says, by the yaml library alone; decisions by id. */
function contentOf(text: string): Content {
  const known = contents.get(text) ?? parseContent(text);
  contents.set(text, known);
  return known;
}

function parseContent(text: string): Content {
  const document = parseDocument(text, { merge: true, stringKeys: true });
  assert.deepEqual(document.errors, [], text);
  const { decisions, ...rest } = (document.toJS() ?? {}) as Record<string, unknown>;
  const list = (decisions ?? []) as Record<string, unknown>[];
  return { decisions: new Map(list.map((item) => [String(item['id']), item])), rest };
}

function commentsOf(text: string): string[] {
  // The comments of these files are known: no text of theirs has them behind a blank but as a comment.
  return [
    ...text.matchAll(
      /# (?:checked by phone|later: ask the desk, \[again\]|"quoted" \{braces\}, and: more|at the end)|#(?=\r?\n|$)/g,
    ),
  ].map(([comment]) => comment);
}

/** The text before the id of a decision, and from the id of the next one on. */
function around(text: string, id: string, ids: readonly string[]): readonly [string, string] {
  const next = ids[ids.indexOf(id) + 1];
  return [text.slice(0, text.indexOf(`id: ${id}`)), next ? text.slice(text.indexOf(`id: ${next}`)) : ''];
}

function assertCommentsAround(after: string, [before, behind]: readonly [string, string]): void {
  const [all, first, last] = [commentsOf(after), commentsOf(before), commentsOf(behind)];
  assert.deepEqual(all.slice(0, first.length), first);
  assert.deepEqual(all.slice(all.length - last.length), last);
}

function readBack(text: string, id: string): Decision | undefined {
  return readDecisions(text).value?.find(({ decision }) => decision.id === id)?.decision;
}

function check(seed: number, run: (random: Random, text: string, ids: readonly string[]) => void): void {
  const random = new Random(seed);
  const { text, ids } = randomFile(random);
  try {
    run(random, text, ids);
  } catch (error) {
    throw new Error(`seed ${seed}, file:\n${text}\n---\n${String(error)}`, { cause: error });
  }
}

function assertOrdered(changes: readonly TextChange[]): void {
  changes.forEach((change, i) => {
    assert.ok(change.start <= change.end);
    if (i > 0) assert.ok(changes[i - 1]!.end <= change.start, JSON.stringify(changes));
  });
}

/** What the changes take away. */
function removedText(text: string, changes: readonly TextChange[]): string {
  return changes.map(({ start, end }) => text.slice(start, end)).join('');
}

describe(`writing decisions into ${FILES} files of any style`, function () {
  this.timeout(60_000);
  const seeds = [...Array(FILES).keys()];

  it('are files that can be read', () => {
    let decisions = 0;
    for (const seed of seeds)
      check(seed, (_, text, ids) => {
        assert.deepEqual([...contentOf(text).decisions.keys()], ids);
        decisions += readDecisions(text).value?.length ?? 0;
      });
    assert.ok(decisions > FILES);
  });

  it('adds a decision and touches nothing else', () => {
    for (const seed of seeds)
      check(seed, (random, text) => {
        const decision = randomDecision(random, `j${seed}`);
        const changes = addDecision(text, decision);
        assertOrdered(changes);
        const removed = removedText(text, changes).trim();
        assert.ok(['', '[]', '~', '[ ]'].includes(removed), `removed ${removed}`);
        const after = applyChanges(text, changes);
        const [was, is] = [contentOf(text), contentOf(after)];
        assert.deepEqual(
          [...is.decisions].filter(([id]) => id !== decision.id),
          [...was.decisions],
        );
        assert.deepEqual(readBack(after, decision.id), decision);
        assert.deepEqual(commentsOf(after), commentsOf(text));
        if (/\r\n/.test(text)) assert.doesNotMatch(after, /[^\r]\n/);
        if (text.trim() !== '') assert.deepEqual(is.rest, was.rest);
      });
  });

  it('adds and removes a decision without a trace', () => {
    for (const seed of seeds)
      check(seed, (random, text, ids) => {
        if (ids.length === 0) return;
        const decision = randomDecision(random, `m${seed}`);
        const added = applyChanges(text, addDecision(text, decision));
        const removed = applyChanges(added, removeDecision(added, decision.id));
        assert.equal(removed.replace(/\s+$/, ''), text.replace(/\s+$/, ''));
      });
  });

  it('removes a decision and touches nothing else', () => {
    for (const seed of seeds)
      check(seed, (random, text, ids) => {
        if (ids.length === 0) return;
        const id = random.pick(ids);
        const changes = removeDecision(text, id);
        assertOrdered(changes);
        const after = applyChanges(text, changes);
        const was = new Map(contentOf(text).decisions);
        was.delete(id);
        assert.deepEqual([...contentOf(after).decisions], [...was]);
        assert.deepEqual(contentOf(after).rest, contentOf(text).rest);
        assertCommentsAround(after, around(text, id, ids));
      });
  });

  it('changes a decision and keeps its other keys as they are', () => {
    for (const seed of seeds)
      check(seed, (random, text, ids) => {
        const old = ids.length > 0 ? readBack(text, random.pick(ids)) : undefined;
        if (!old) return;
        const next: Decision = random.below(4)
          ? { ...old, why: random.pick([null, 'because: # of this', 'two\nlines']), by: 'Ana' }
          : randomDecision(random, old.id);
        const changes = changeDecision(text, old.id, next);
        assertOrdered(changes);
        const after = applyChanges(text, changes);
        assert.deepEqual(readBack(after, old.id), next);
        const others = (content: string): unknown =>
          [...contentOf(content).decisions].filter(([id]) => id !== old.id);
        assert.deepEqual(others(after), others(text));
        assert.deepEqual(changeDecision(after, old.id, next), []);
        const outside = around(text, old.id, ids);
        assert.ok(after.startsWith(outside[0]));
        assertCommentsAround(after, outside);
      });
  });

  it('keeps decisions when a source is moved', () => {
    for (const seed of seeds)
      check(seed, (random, text) => {
        const [from, to] = random.pick([
          ['a/one.txt', 'a/new: name.txt'],
          ['dir', 'other folder'],
          ['c.md', 'dir/c.md'],
        ] as const);
        const after = applyChanges(text, moveSource(text, from, to));
        const before = readDecisions(text).value ?? [];
        const moved = before.map(({ decision }) => ({
          ...decision,
          about: decision.about.map((anchor) => ({
            ...anchor,
            source:
              anchor.source === from || anchor.source.startsWith(`${from}/`)
                ? to + anchor.source.slice(from.length)
                : anchor.source,
          })),
        }));
        assert.deepEqual(
          (readDecisions(after).value ?? []).map(({ decision }) => decision),
          moved,
        );
        assert.deepEqual(commentsOf(after), commentsOf(text));
      });
  });
});
