import assert from 'node:assert/strict';
import { claimReviews } from '../../../../server/src/features/export/claimReview';
import type { Decision } from '../../../../server/src/workspace/decisions/decision';
import type { PlacedDecision } from '../../../../server/src/workspace/decisions/placedDecision';
import type { Snapshot } from '../../../../server/src/workspace/snapshot';
import { uriOf } from '../../../support/memoryHost';
import { openFixture } from '../../../support/testWorkspace';

type Thing = Readonly<Record<string, unknown>>;

const STORY = `
--- corroborate.yaml
documents:
  - { file: a.txt, publisher: Northern Mail, title: Ferries, date: 2025-05-02, url: "https://example.org/a" }
--- a.txt
The Ostmark Ferry Company employs 640 people.
--- b.txt
The Ostmark Ferry Company employs 410 people.
`;

async function graph(makeDecisions: (snapshot: Snapshot) => PlacedDecision[]): Promise<Thing[]> {
  const { host, snapshot } = await openFixture(STORY, 'product');
  const decided = Object.create(snapshot, {
    decisions: { value: () => makeDecisions(snapshot) },
  }) as Snapshot;
  const textOf = (key: string): string => new TextDecoder().decode(host.files.get(key));
  const document = JSON.parse([...claimReviews(decided, textOf)].join('\n')) as {
    '@context': string;
    '@graph': Thing[];
  };
  assert.equal(document['@context'], 'https://schema.org');
  return document['@graph'];
}

/** A decision on the figures of both sources. */
function onBoth(snapshot: Snapshot, own: object): PlacedDecision {
  const claims = snapshot.conflicts()[0]!.members;
  const about = claims.map(({ text }, i) => ({
    ...{ source: i === 0 ? 'a.txt' : 'b.txt', quote: text, prefix: '', suffix: '' },
    ...{ at: null, distinct: null, occurrence: null },
  }));
  return {
    decision: {
      id: 'kb2',
      about,
      why: 'Asked them.',
      by: 'Ana',
      on: '2026-01-02',
      ...own,
    } as unknown as Decision,
    file: uriOf('corroborate.decisions.yaml'),
    mark: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    places: claims.map(({ source, span }) => ({ source, span, how: 'exact', score: 1 })),
    losses: claims.map(() => null),
  };
}

describe('claims for schema.org', () => {
  it('say what is claimed about whom, in which words, and where it appeared', async () => {
    const [claim, ...rest] = await graph(() => []);
    assert.equal(claim!['@type'], 'Claim');
    assert.equal(claim!['text'], 'The Ostmark Ferry Company employs 640 people.');
    assert.deepEqual(claim!['about'], [
      {
        '@type': 'Organization',
        '@id': '#entity-ostmark-ferry-company',
        name: 'Ostmark Ferry Company',
      },
      { '@type': 'PropertyValue', name: 'employees', value: 640, unitText: 'people' },
    ]);
    assert.deepEqual(claim!['appearance'], {
      '@type': 'CreativeWork',
      '@id': 'https://example.org/a',
      name: 'Ferries',
      url: 'https://example.org/a',
      publisher: { '@type': 'Organization', name: 'Northern Mail' },
      datePublished: '2025-05-02',
    });
    assert.equal(rest.length, 1);
  });

  it('are reviewed only where a person has judged them', async () => {
    const judged = async (own: object): Promise<unknown[]> => {
      const things = await graph((snapshot) => [onBoth(snapshot, own)]);
      const reviews = things.filter((thing) => thing['@type'] === 'ClaimReview');
      const ids = new Set(things.map((thing) => thing['@id']));
      for (const review of reviews) assert.ok(ids.has((review['itemReviewed'] as Thing)['@id']));
      return reviews.map((review) => (review['reviewRating'] as Thing)['alternateName']);
    };
    assert.deepEqual(await judged({ kind: 'settled', stands: 1, reason: null }), [
      'Does not stand',
      'Stands',
    ]);
    assert.deepEqual(await judged({ kind: 'settled', stands: 'both', reason: 'different-dates' }), [
      'Holds beside the other: different dates',
      'Holds beside the other: different dates',
    ]);
    assert.deepEqual(await judged({ kind: 'confirmed' }), ['Confirmed', 'Confirmed']);
    assert.deepEqual(await judged({ kind: 'note', tags: [] }), []);
    assert.deepEqual(
      await judged({ kind: 'ignore', scope: 'pair', file: null, attribute: null, verdict: null }),
      [],
    );
  });

  it('carry who judged, when and why', async () => {
    const things = await graph((snapshot) => [onBoth(snapshot, { kind: 'confirmed' })]);
    const { author, datePublished, reviewBody, claimReviewed } = things.at(-1)!;
    assert.deepEqual(
      [author, datePublished, reviewBody, claimReviewed],
      [
        { '@type': 'Person', name: 'Ana' },
        '2026-01-02',
        'Asked them.',
        'The Ostmark Ferry Company employs 410 people.',
      ],
    );
  });
});
