import assert from 'node:assert/strict';
import {
  formsIn,
  hasShared,
  numberOf,
  readDocuments,
  readGold,
  readRegistry,
  readSeeds,
  readWorkspace,
} from './sampleWorkspace';

interface GoldPlace {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

interface GoldFigures {
  readonly figures: readonly (GoldPlace & {
    readonly id: string;
    readonly factual: boolean;
    readonly core: GoldPlace;
    /** The parts of a change or range, which are figures of their own. */
    readonly composite?: readonly string[];
  })[];
}

interface GoldEntities {
  readonly entities: readonly {
    readonly id: string;
    readonly type: string;
    readonly mentions: readonly (GoldPlace & {
      readonly form: string;
      readonly tier: string;
      readonly boilerplate?: boolean;
    })[];
  }[];
}

const seeds = readSeeds();
const digests = new Map([...seeds].filter(([file]) => file.endsWith('.txt')).map(([file, text]) => [numberOf(file), text]));
const registry = readRegistry();
const plain = (text: string): string => text.replaceAll('’', "'").toLowerCase();
const NUMBER = /\d+(?:[.,]\d+)*/g;

describe('sample workspace', () => {
  it('has five digests of a length that a person reads', () => {
    assert.deepEqual([...digests.keys()], ['000', '001', '002', '003', '004']);
    for (const [number, text] of digests) {
      const words = text.split(/\s+/).length;
      assert(words >= 250 && words <= 640, `${number}: ${words} words`);
    }
  });

  it('knows publisher and date of each', () => {
    for (const number of digests.keys()) {
      const data = readWorkspace().documents.filter(({ file }) => file.startsWith(number));
      assert.equal(data.length, 1);
      assert.match(data[0]?.date ?? '', /^\d{4}-\d{2}(-\d{2})?$/);
      assert(data[0]?.publisher);
    }
  });

  it('tells of the same base 7,000 troops in one digest and 5,900 in another', () => {
    assert.match(digests.get('001') ?? '', /military base in Tajikistan [^.]* some 7,000 troops/);
    assert.match(digests.get('000') ?? '', /military base in Tajikistan, [^.]* from 5,900 to 9,000/);
  });

  describe('registry', () => {
    it('has no id twice', () => {
      const ids = registry.map(({ id }) => id);
      assert.deepEqual(ids, [...new Set(ids)]);
    });

    it('relates and keeps apart only entities it has', () => {
      const ids = new Set(registry.map(({ id }) => id));
      const named = registry.flatMap(({ relations = [], not = [] }) => [...relations.map(({ target }) => target), ...not]);
      assert.deepEqual(named.filter((id) => !ids.has(id)), []);
    });

    it('gives no name to two entities within one source', () => {
      for (const number of digests.keys()) {
        const owners = new Map<string, string>();
        for (const entity of registry) {
          for (const form of formsIn(entity, number)) {
            assert.equal(owners.get(form) ?? entity.id, entity.id, `"${form}" in ${number}`);
            owners.set(form, entity.id);
          }
        }
      }
    });
  });
});

describe('sample workspace beside the documents it retells', () => {
  let documents: ReadonlyMap<string, string>;
  before(function () {
    if (!hasShared()) this.skip();
    documents = new Map([...readDocuments()].map(([file, text]) => [numberOf(file), text]));
  });

  it('copies no sentence: no twelve words in a row, and in the digests no eight', () => {
    for (const [file, text] of seeds) {
      const length = file.endsWith('.txt') ? 8 : 12;
      const copied = [...documents.values()].flatMap((document) => sharedRuns(text, document, length));
      assert.deepEqual(copied, [], file);
    }
  });

  it('states every figure that the annotation holds for a fact', () => {
    const { figures } = readGold('figures') as GoldFigures;
    const wanted = figures.filter(({ factual, composite }) => factual && !composite);
    const missing = wanted.filter(({ core }) => {
      const quote = documents.get(numberOf(core.file))?.slice(core.start, core.end) ?? '';
      return !plain(digests.get(numberOf(core.file)) ?? '').includes(plain(quote));
    });
    assert(wanted.length > 50);
    assert.deepEqual(missing.map(({ id }) => id), []);
  });

  it('states no number that its document does not', () => {
    for (const [number, text] of digests) {
      const known = new Set(documents.get(number)?.match(NUMBER));
      assert.deepEqual((text.match(NUMBER) ?? []).filter((digits) => !known.has(digits)), [], number);
    }
  });

  it('names everyone and everything that its document names', () => {
    const { entities } = readGold('entities') as GoldEntities;
    const missing = entities.flatMap(({ id, mentions }) => {
      const entity = registry.find((candidate) => candidate.id === id);
      const named = mentions.filter(({ form, tier, boilerplate }) => tier === 'core' && !boilerplate && form !== 'description');
      const numbers = [...new Set(named.map(({ file }) => numberOf(file)))];
      return numbers.filter((number) => !entity || !formsIn(entity, number).some((form) => names(number, form))).map((number) => `${id} in ${number}`);
    });
    assert.deepEqual(missing, []);
  });

  it('has the ids and types of the annotation', () => {
    const { entities } = readGold('entities') as GoldEntities;
    const types = new Map(entities.map(({ id, type }) => [id, type]));
    const strange = registry.filter(({ id, type }) => types.get(id) !== type);
    assert.deepEqual(strange.map(({ id }) => id), []);
  });
});

/** Whether the digest holds the name as whole words. */
function names(number: string, form: string): boolean {
  const escaped = plain(form).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<!\\w)${escaped}(?!\\w)`).test(plain(digests.get(number) ?? ''));
}

/** Runs of `length` words that stand in both texts. */
function sharedRuns(a: string, b: string, length: number): string[] {
  const known = new Set(runs(b, length));
  return runs(a, length).filter((run) => known.has(run));
}

function runs(text: string, length: number): string[] {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.slice(length - 1).map((_, index) => words.slice(index, index + length).join(' '));
}
