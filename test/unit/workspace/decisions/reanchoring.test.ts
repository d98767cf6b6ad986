import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Span } from '../../../../server/src/text/span';
import { describeAnchor } from '../../../../server/src/workspace/decisions/anchors/describeAnchor';
import { findAnchor } from '../../../../server/src/workspace/decisions/anchors/findAnchor';
import { plainText } from '../../../../server/src/workspace/decisions/anchors/plainText';
import {
  type MarkedText,
  passagesOf,
  REALISTIC_EDITS,
  unmark,
  type Effect,
  type RealisticEdit,
} from '../../../support/decisionsRealistic';
import { Random } from '../../../support/decisionsText';

const ARTICLES = path.join(__dirname, '../../../conformance/anchors');

type Judgement = 'right' | 'missed' | 'wrong';

interface Case {
  readonly name: string;
  readonly edits: readonly RealisticEdit[];
  readonly passage: string;
  readonly seed: number;
}

/** Each edit alone on each passage; and many sequences of two to four edits. */
function* allCases(): Iterable<Case> {
  for (const file of readdirSync(ARTICLES).sort())
    for (const [n, passage] of passagesOf(readFileSync(path.join(ARTICLES, file), 'utf8')).entries()) {
      for (const edit of REALISTIC_EDITS)
        for (const seed of [1, 2]) yield { name: `${file} ${n}: ${edit.name}`, edits: [edit], passage, seed };
      for (let seed = 10; seed < 50; seed++) {
        const random = new Random(seed * 1000 + n);
        const edits = Array.from({ length: 2 + random.below(3) }, () => random.pick(REALISTIC_EDITS));
        const names = edits.map((edit) => edit.name).join(', ');
        yield { name: `${file} ${n}: ${names}`, edits, passage, seed };
      }
    }
}

/** null where an edit finds no occasion. */
function judge({
  edits,
  passage,
  seed,
}: Case): { readonly judgement: Judgement; readonly told: string } | null {
  const random = new Random(seed);
  const before = unmark(passage);
  const anchor = describeAnchor(plainText(before.text), before.span!)!;
  let marked = passage;
  let effect: Effect = 'none';
  for (const edit of edits) {
    const edited = effect === 'removes' ? null : edit.apply(marked, random);
    if (edited === null) return null;
    marked = edited;
    if (edit.effect !== 'none') effect = edit.effect;
  }
  const after = unmark(marked);
  const outcome = findAnchor(anchor, plainText(after.text));
  const found = outcome.kind === 'found' ? outcome.span : null;
  const words = found
    ? `“${after.text.slice(found.start, found.end)}” (${outcome.kind === 'found' ? outcome.match : ''})`
    : 'lost';
  const told = `“${anchor.quote}” → ${words}`;
  const isRemoved = effect === 'removes';
  // Where the sentence was copied and what stood around it has changed too, or the copy stands right beside it, nobody can tell.
  const cannotBeTold =
    after.copies.length > 0 && (edits.length > 1 || after.copies.some((copy) => isBeside(after, copy)));
  if (!found) return { judgement: isRemoved || cannotBeTold ? 'right' : 'missed', told };
  // A copy whose original was deleted is the passage, moved.
  const copies = after.copies.filter((copy) => after.span === null || isBeside(after, copy));
  const meant = [...(after.span && !isRemoved ? [after.span] : []), ...copies];
  const slack = effect === 'changes' ? 2 : 0;
  const isRight = meant.some(
    (span) => Math.max(Math.abs(found.start - span.start), Math.abs(found.end - span.end)) <= slack,
  );
  return { judgement: isRight ? 'right' : 'wrong', told };
}

/** Whether nothing but the copied sentence stands between a copy and the passage. */
function isBeside({ text, span }: MarkedText, copy: Span): boolean {
  if (!span) return false;
  const start = text.lastIndexOf('\n', copy.start) + 1;
  const end = text.indexOf('\n', copy.end);
  const length = (end < 0 ? text.length : end) - start;
  return Math.abs(copy.start - span.start) <= length + 4;
}

describe('re-anchoring after realistic edits', () => {
  it('is right in 99 of 100 cases and never wrong', () => {
    const counts = { right: 0, missed: 0, wrong: 0 };
    const missed = new Map<string, number>();
    const wrong: string[] = [];
    for (const one of allCases()) {
      const judged = judge(one);
      if (!judged) continue;
      counts[judged.judgement]++;
      if (judged.judgement === 'wrong') wrong.push(`${one.name}: ${judged.told}`);
      if (judged.judgement === 'missed') {
        if (process.env['VERBOSE']) console.log(one.name, judged.told);
        for (const { name } of one.edits) missed.set(name, (missed.get(name) ?? 0) + 1);
      }
    }
    const total = counts.right + counts.missed + counts.wrong;
    const share = ((100 * counts.right) / total).toFixed(2);
    console.log(
      `      ${total} cases: ${share} % right, ${counts.missed} lost that should be found, ${counts.wrong} wrong`,
    );
    if (process.env['VERBOSE']) console.log(missed);
    assert.deepEqual(wrong, []);
    assert.ok(total > 3000);
    assert.ok(counts.right >= 0.99 * total, `only ${share} % were right`);
  });
});
