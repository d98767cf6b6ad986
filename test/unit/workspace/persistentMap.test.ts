import assert from 'node:assert/strict';
import fc from 'fast-check';
import { PersistentMap } from '../../../server/src/workspace/state/persistentMap';

const key = fc.oneof(
  fc.constantFrom('a', 'b', 'c', 'd'),
  fc.string({ maxLength: 3 }),
  fc.nat(3000).map((n) => `key${n}`),
);
const changes = fc.array(fc.tuple(key, fc.option(fc.nat(9), { nil: undefined })), { maxLength: 60 });

const sorted = <V>(entries: Iterable<[string, V]>): [string, V][] =>
  [...entries].sort(([a], [b]) => (a < b ? -1 : 1));

describe('PersistentMap', () => {
  it('is a map, after any sequence of changes', () => {
    fc.assert(
      fc.property(fc.array(changes, { maxLength: 8 }), (batches) => {
        const model = new Map<string, number>();
        let map = PersistentMap.empty<number>();
        for (const batch of batches) {
          const before = sorted(map.entries());
          const next = map.with(batch);
          assert.deepEqual(sorted(map.entries()), before, 'the map before has changed');
          for (const [k, v] of batch)
            if (v === undefined) model.delete(k);
            else model.set(k, v);
          map = next;
          assert.deepEqual(sorted(map.entries()), sorted(model.entries()));
          assert.equal(map.size, model.size);
          for (const [k] of batch) assert.equal(map.get(k), model.get(k));
        }
      }),
    );
  });

  it('holds keys whose hashes are equal', () => {
    // Found by search: FNV-1a gives both the same 32 bits.
    const [a, b] = ['costarring', 'liquid'];
    const map = PersistentMap.empty<number>().with([
      [a, 1],
      [b, 2],
      ['other', 3],
    ]);
    assert.deepEqual([map.get(a), map.get(b), map.size], [1, 2, 3]);
    const less = map.with([[a, undefined]]);
    assert.deepEqual([less.get(a), less.get(b), less.size], [undefined, 2, 2]);
  });

  it('is itself where nothing changes', () => {
    const map = PersistentMap.empty<number>().with([['a', 1]]);
    assert.equal(map.with([['b', undefined]]), map);
  });

  it('costs much the same for one change, however large it is', () => {
    const time = (size: number): number => {
      let map = PersistentMap.empty<number>().with(
        Array.from({ length: size }, (_, i) => [`k${i}`, i] as const),
      );
      const began = performance.now();
      for (let i = 0; i < 20_000; i++) map = map.with([[`k${i % size}`, i]]);
      return performance.now() - began;
    };
    time(1000);
    assert.ok(time(100_000) < 30 * time(1000));
  });
});
