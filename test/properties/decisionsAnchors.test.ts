import assert from 'node:assert/strict';
import { describeAnchor } from '../../server/src/workspace/decisions/anchors/describeAnchor';
import { findAnchor } from '../../server/src/workspace/decisions/anchors/findAnchor';
import { patternOf } from '../../server/src/workspace/decisions/anchors/pattern';
import { plainText, toRaw } from '../../server/src/workspace/decisions/anchors/plainText';
import { comparePassage, editOnce, TrackedText } from '../support/decisionsEdits';
import { makeArticle, pickSpan, Random } from '../support/decisionsText';

const SEQUENCES = Number(process.env['SEQ'] ?? 10_000);
const PASSAGES = 2;

/** One text with passages described in it, and what a sequence of edits made of it. */
function runSequence(seed: number): {
  readonly outcomes: readonly string[];
  readonly wrong: readonly string[];
} {
  const random = new Random(seed);
  const before = makeArticle(random);
  const text = plainText(before);
  const passages = Array.from({ length: PASSAGES }, () => pickSpan(random, before));
  const anchors = passages.map((passage) => describeAnchor(text, passage)!);
  const tracked = new TrackedText(before);
  const edits = Array.from({ length: 1 + random.below(5) }, () => editOnce(tracked, random));
  const after = plainText(tracked.text);
  const wrong: string[] = [];
  const outcomes = anchors.map((anchor, i) => {
    const outcome = findAnchor(anchor, after);
    if (outcome.kind === 'lost') return `lost: ${outcome.reason}`;
    const { own, foreign, length, isWhole } = comparePassage(before, passages[i]!, tracked, outcome.span);
    const isRight =
      outcome.match !== 'approximate' && isWhole
        ? own >= length * 0.9
        : own >= length * 0.5 && foreign <= length * 0.4;
    const words = after.raw.slice(outcome.span.start, outcome.span.end);
    if (!isRight)
      wrong.push(
        `seed ${seed} (${edits.join(', ')}): “${anchor.quote}” was taken for “${words}” at ${outcome.span.start}`,
      );
    return outcome.match;
  });
  return { outcomes, wrong };
}

describe('anchors under edits', function () {
  this.timeout(300_000);

  it(`stay on the same words or are lost, in ${SEQUENCES} sequences of edits`, function () {
    const counts = new Map<string, number>();
    const wrong: string[] = [];
    for (let seed = 0; seed < SEQUENCES; seed++) {
      const run = runSequence(seed);
      wrong.push(...run.wrong);
      for (const outcome of run.outcomes) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    }
    const told = [...counts].sort(([, a], [, b]) => b - a).map(([outcome, count]) => `${outcome} ${count}`);
    console.log(`      ${SEQUENCES * PASSAGES} passages: ${told.join(', ')}`);
    assert.deepEqual(wrong, []);
    const lost = [...counts].reduce(
      (sum, [outcome, count]) => sum + (outcome.startsWith('lost') ? count : 0),
      0,
    );
    assert.ok(lost < SEQUENCES * PASSAGES * 0.15, `${lost} were lost`);
  });

  it('describe what they were made of', () => {
    for (let seed = 0; seed < 1000; seed++) {
      const random = new Random(seed);
      const text = plainText(
        makeArticle(random).replaceAll('. ', random.pick(['. ', '.\u00a0', '.\r\n', '.  '])),
      );
      const span = pickSpan(random, text.raw);
      const anchor = describeAnchor(text, span)!;
      assert.ok(text.plain.includes(patternOf(anchor).whole.plain), JSON.stringify(anchor));
      const outcome = findAnchor(anchor, text);
      assert.deepEqual(outcome, { kind: 'found', match: 'position', span, score: 1 });
    }
  });
});

describe('plain text', () => {
  it('knows where each of its units stands', () => {
    for (let seed = 0; seed < 500; seed++) {
      const random = new Random(seed);
      const raw = Array.from({ length: 60 }, () =>
        random.pick([
          'a',
          'e\u0301',
          '“',
          '—',
          '--',
          ' ',
          '\r\n',
          '\u00ad',
          '…',
          '👩‍🚒',
          '\ud800',
          '각',
          'x',
          '-',
          '\u200b',
        ]),
      ).join('');
      const text = plainText(raw);
      assert.equal(text.starts.length, text.plain.length);
      for (let i = 0; i < text.plain.length; i++) {
        const { start, end } = toRaw(text, { start: i, end: i + 1 });
        assert.ok(start < end && (i === 0 || start >= text.starts[i - 1]!));
        assert.ok(plainText(raw.slice(start, end)).plain.includes(text.plain[i]!));
      }
    }
  });
});
