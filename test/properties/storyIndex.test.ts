import assert from 'node:assert/strict';
import fc from 'fast-check';
import { eventNode } from '../../server/src/facts/events/eventIndex';
import { EventNames } from '../../server/src/facts/events/eventNames';
import type { PlacedEvent } from '../../server/src/facts/events/placedEvent';
import { StoryIndex } from '../../server/src/facts/events/storyIndex';

/** So few sources make a story here that clusters often become too wide for one. */
const MOST = 3;
const SOURCES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

const event: fc.Arbitrary<PlacedEvent> = fc
  .record({
    kind: fc.constantFrom('fire', 'deal', 'story'),
    main: fc.boolean(),
    names: fc.uniqueArray(fc.constantFrom('norvik', 'sandby', 'velby', 'anna-berg', 'hall'), {
      minLength: 1,
    }),
    weight: fc.constantFrom(0.4, 0.6, 1),
    topics: fc.uniqueArray(fc.constantFrom('roof', 'tariff', 'ferry', 'vaccine')),
    day: fc.constantFrom(null, 100, 101, 400),
  })
  .map(({ kind, main, names, weight, topics, day }) => ({
    kind,
    noun: kind,
    main,
    anchors: names.map((entity) => ({ entity, weight, label: entity, type: 'city' as const, words: [] })),
    topics: topics.map((word) => ({ word, weight: 0.5 })),
    from: day,
    to: day,
    told: { from: null, to: null },
    file: 'x.txt',
  }));
const update = fc.tuple(fc.constantFrom(...SOURCES), fc.array(event, { maxLength: 2 }));

class Stories {
  readonly index = new StoryIndex(MOST);
  readonly names = new EventNames();
  readonly events = new Map<string, readonly PlacedEvent[]>();

  update(changes: readonly (readonly [string, readonly PlacedEvent[]])[]): void {
    const batch = new Map(changes);
    for (const [source, events] of batch) this.events.set(source, events);
    this.names.update(this.index.update(batch), (node) => this.index.cluster(node));
  }

  /** The id and the companions of each event. */
  state(): unknown {
    return [...this.events].sort().map(([source, events]) =>
      events.map((_, i) => {
        const node = eventNode(source, i);
        const id = this.names.id(node);
        return {
          node,
          id,
          name: id !== null && this.names.entity(id),
          with: this.index.cluster(node)!.nodes,
        };
      }),
    );
  }
}

function fromScratch(stories: Stories): unknown {
  const fresh = new Stories();
  for (const one of [...stories.events].reverse()) fresh.update([one]);
  return fresh.state();
}

describe('story index', function () {
  this.timeout(60_000);

  it('is after any sequence of changes what a rebuild in another order gives', () =>
    fc.assert(
      fc.property(
        fc.array(fc.array(update, { minLength: 1, maxLength: 3 }), { maxLength: 12 }),
        (batches) => {
          const stories = new Stories();
          for (const batch of batches) stories.update(batch);
          assert.deepEqual(stories.state(), fromScratch(stories));
        },
      ),
      { numRuns: 1500 },
    ));

  it('takes sources that share nearly all for a story where a looser one would be too wide', () => {
    const told = (names: readonly string[]): PlacedEvent => ({
      kind: 'deal',
      noun: 'deal',
      main: true,
      anchors: names.map((entity) => ({
        entity,
        weight: 0.9,
        label: entity,
        type: 'organisation',
        words: [],
      })),
      topics: [{ word: 'tariff', weight: 0.9 }],
      from: null,
      to: null,
      told: { from: null, to: null },
      file: 'x.txt',
    });
    const stories = new Stories();
    const near = ['norvik', 'sandby', 'velby'];
    stories.update([
      ['a', [told(near)]],
      ['b', [told(near)]],
      ['c', [told(['norvik', 'hall'])]],
    ]);
    assert.deepEqual(stories.index.cluster('c#0')!.nodes, ['a#0', 'b#0', 'c#0']);
    stories.update([['d', [told(['norvik', 'pier'])]]]);
    assert.deepEqual(stories.index.cluster('a#0')!.nodes, ['a#0', 'b#0']);
    assert.deepEqual(stories.index.cluster('c#0')!.nodes, ['c#0']);
    stories.update([['d', []]]);
    assert.deepEqual(stories.index.cluster('c#0')!.nodes, ['a#0', 'b#0', 'c#0']);
  });
});
