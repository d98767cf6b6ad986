import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Annotation } from '../../../../server/src/features/export/annotation';
import { annotateDecision } from '../../../../server/src/features/export/annotateDecision';
import { readAnnotations } from '../../../../server/src/features/export/readAnnotations';
import type { SourceFinder } from '../../../../server/src/features/export/readTarget';
import { webAnnotations } from '../../../../server/src/features/export/webAnnotations';
import type { Decision } from '../../../../server/src/workspace/decisions/decision';
import type { PlacedDecision } from '../../../../server/src/workspace/decisions/placedDecision';
import type { Snapshot } from '../../../../server/src/workspace/snapshot';
import { openFixture } from '../../../support/testWorkspace';
import { arbitraryDecision } from './arbitraryDecisions';

const TEXT = 'Ärzte 🙂🙂 say that the clinic has 310 beds.';
const NOWHERE: SourceFinder = { fileAt: () => null, textIn: () => TEXT };

/** A decision as a snapshot has it; its passages are all found at the same place, or all lost. */
function placed(decision: Decision, isFound: boolean): PlacedDecision {
  const place = { source: 'mem://a.txt', span: { start: 36, end: 44 }, how: 'exact', score: 1 } as const;
  const lost = { reason: 'gone', source: null, candidates: [] } as const;
  return {
    decision,
    file: 'mem://d.yaml',
    mark: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    places: decision.about.map(() => (isFound ? place : 'lost')),
    losses: decision.about.map(() => (isFound ? null : lost)),
  };
}

function exported(decisions: readonly PlacedDecision[]): string {
  const snapshot = { decisions: () => decisions, sources: () => [] } as unknown as Snapshot;
  return [...webAnnotations(snapshot, () => TEXT)].join('\n');
}

describe('decisions as Web Annotations', () => {
  it('come back as they were, whatever they say, found or lost', () => {
    fc.assert(
      fc.property(fc.array(arbitraryDecision, { maxLength: 4 }), fc.boolean(), (decisions, isFound) => {
        const text = exported(decisions.map((decision) => placed(decision, isFound)));
        const read = readAnnotations(text, NOWHERE)!;
        assert.deepEqual(read.problems, []);
        assert.deepEqual(read.decisions, decisions);
      }),
      { numRuns: 200 },
    );
  });

  it('follow the model: one type, motivations it knows, a quote and a position for each passage', () => {
    const motivations = new Set([
      'assessing',
      'classifying',
      'commenting',
      'describing',
      'editing',
      'identifying',
      'moderating',
      'tagging',
    ]);
    fc.assert(
      fc.property(arbitraryDecision, (decision) => {
        const annotation = JSON.parse(
          JSON.stringify(annotateDecision(placed(decision, true), () => TEXT)),
        ) as Annotation;
        assert.equal(annotation.type, 'Annotation');
        assert.ok(annotation.id.startsWith('#') && !/[\s<>"]/.test(annotation.id));
        for (const body of annotation.body) assert.ok(motivations.has(body.purpose));
        if (annotation.created !== undefined) assert.ok(!Number.isNaN(Date.parse(annotation.created)));
        if (typeof annotation.target === 'string') {
          assert.equal(decision.about.length, 0);
          return;
        }
        for (const [i, { source, selector }] of annotation.target.entries()) {
          assert.ok(!/[\s<>"#?%](?![0-9A-F]{2})/.test(source), source);
          const [quote, position] = selector;
          assert.deepEqual(quote?.type === 'TextQuoteSelector' && quote.exact, decision.about[i]!.quote);
          assert.deepEqual(position, { type: 'TextPositionSelector', start: 34, end: 42 });
        }
      }),
    );
  });

  it('say to a person what was decided', () => {
    const at = { prefix: '', suffix: '', at: null, distinct: null, occurrence: null };
    const about = [
      { source: 'a.txt', quote: '640 people', ...at },
      { source: 'b.txt', quote: '410 people', ...at },
    ];
    const settled: Decision = {
      id: 'b1',
      kind: 'settled',
      about,
      stands: 1,
      reason: null,
      why: null,
      by: null,
      on: null,
    };
    const { body } = annotateDecision(placed(settled, false), () => null);
    assert.deepEqual([body[0]!.purpose, body[0]!.value], ['describing', 'settled: “410 people” stands']);
  });
});

describe('annotations of other programs', () => {
  const finder: SourceFinder = {
    fileAt: (address) => (address === 'https://example.org/ferry' ? 'ferry.txt' : null),
    textIn: () => TEXT,
  };
  const foreign = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'https://annotator.example/a/7',
    type: 'Annotation',
    motivation: 'commenting',
    creator: { type: 'Person', name: 'Ana' },
    created: '2026-04-05T10:11:12Z',
    body: [
      { type: 'TextualBody', value: '<p>Is this <b>right</b> &amp; new?</p>', format: 'text/html' },
      { type: 'TextualBody', purpose: 'tagging', value: 'check' },
    ],
    target: {
      source: 'https://example.org/ferry',
      selector: [
        { type: 'TextPositionSelector', start: 34, end: 42 },
        { type: 'TextQuoteSelector', exact: '310 beds', prefix: 'has ', suffix: '.' },
      ],
    },
  };

  it('become notes on the passage that they quote', () => {
    const { decisions, problems } = readAnnotations(JSON.stringify(foreign), finder)!;
    assert.deepEqual(problems, []);
    const [{ id, ...note }] = decisions as [Decision];
    assert.deepEqual(note, {
      kind: 'note',
      about: [
        {
          source: 'ferry.txt',
          quote: '310 beds',
          prefix: 'has ',
          suffix: '.',
          at: 36,
          distinct: null,
          occurrence: null,
        },
      ],
      tags: ['check'],
      why: 'Is this right & new?',
      by: 'Ana',
      on: '2026-04-05',
    });
    assert.match(id, /^\w{6}$/);
    assert.equal(readAnnotations(JSON.stringify([foreign]), finder)!.decisions[0]!.id, id);
  });

  it('are refused one by one, with the reason', () => {
    const elsewhere = { ...foreign, target: { ...foreign.target, source: 'https://example.org/other' } };
    const whole = { ...foreign, target: 'https://example.org/ferry' };
    const unknown = {
      ...foreign,
      body: {
        type: 'TextualBody',
        format: 'application/json',
        value: '{"corroborate":1,"id":"b2","kind":"guess"}',
      },
    };
    const later = {
      ...foreign,
      body: { ...unknown.body, value: '{"corroborate":9,"id":"b2","kind":"note"}' },
    };
    const { decisions, problems } = readAnnotations(
      JSON.stringify([elsewhere, whole, foreign, unknown, later]),
      finder,
    )!;
    assert.equal(decisions.length, 1);
    assert.deepEqual(
      problems.map((problem) => problem.replace(/^.*?\/7: /, '')),
      [
        'no source has the address https://example.org/other',
        'its target is no passage of a source',
        problems[2]!.replace(/^.*?\/7: /, ''),
        'version 9 is not known here',
      ],
    );
    assert.match(problems[2]!, /kind of decision/);
  });

  it('no file that holds anything else is taken for one', () => {
    for (const text of [
      '',
      '{',
      '{}',
      '[]',
      '1',
      'null',
      '"x"',
      '{"type":"Dataset"}',
      '{"type":"AnnotationPage"}',
    ])
      assert.deepEqual(readAnnotations(text, finder)?.decisions ?? [], [], text);
    assert.equal(readAnnotations('{}', finder), null);
  });

  it('never throws, whatever JSON it gets', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        readAnnotations(
          JSON.stringify({ type: 'Annotation', body: value, target: value, creator: value }),
          finder,
        );
        readAnnotations(JSON.stringify(value), finder);
      }),
    );
  });
});

describe('claims as Web Annotations', () => {
  it('quote the figure with what stands around it, at its place, and are not read back', async () => {
    const { host, snapshot, fixture } = await openFixture(
      `
--- a b.txt
🙂 The Ostmark Ferry Company employs <|figure:640 people|>, it says.
`,
      'product',
    );
    const textOf = (key: string): string => new TextDecoder().decode(host.files.get(key));
    const text = [...webAnnotations(snapshot, textOf)].join('\n');
    const { items } = (JSON.parse(text) as { first: { items: Annotation[] } }).first;
    const [figure] = fixture.ranges.get('figure')!;
    assert.deepEqual(items[0]!.target, [
      {
        type: 'SpecificResource',
        source: 'a%20b.txt',
        selector: [
          {
            type: 'TextQuoteSelector',
            exact: '640 people',
            prefix: 'e Ostmark Ferry Company employs ',
            suffix: ', it says.\n',
          },
          // In code points: the picture before it is one, but takes two code units.
          { type: 'TextPositionSelector', start: figure!.start - 1, end: figure!.end - 1 },
        ],
      },
    ]);
    const read = readAnnotations(text, NOWHERE)!;
    assert.deepEqual([read.decisions.length, read.claims, read.problems], [0, items.length, []]);
  });
});
