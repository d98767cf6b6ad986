import { deepStrictEqual } from 'node:assert';
import * as fc from 'fast-check';
import type { DocumentNames, LocalEntity } from '../../server/src/extract/names/documentNames';
import type { Entity } from '../../server/src/facts/entities/entity';
import { EntityIndex } from '../../server/src/facts/entities/entityIndex';
import type { Registry } from '../../server/src/facts/entities/registry';

/** A local entity from the little that the rules look at. */
function local(part: Partial<LocalEntity> & { readonly key: string }): LocalEntity {
  return {
    type: 'unknown',
    sure: false,
    name: part.key,
    aliases: [],
    qualifier: '',
    shortForms: [],
    mentions: 1,
    registry: null,
    ...part,
  };
}

/** Names made to collide: shared surnames, one acronym of two bodies, a firm and a man, two towns, three spellings. */
const POOL: readonly LocalEntity[] = [
  local({ key: 'vera brandt', type: 'person', sure: true, name: 'Vera Brandt', shortForms: ['brandt'] }),
  local({ key: 'vera brandt', type: 'person', name: 'Vera Brandt', aliases: ['Brandt'] }),
  local({ key: 'otto brandt', type: 'person', sure: true, name: 'Otto Brandt' }),
  local({ key: 'brandt', name: 'Brandt' }),
  local({ key: 'brandt', type: 'person', sure: true, name: 'Brandt' }),
  local({ key: 'brandt', type: 'organisation', sure: true, name: 'Brandt' }),
  local({ key: 'brandt', type: 'city', sure: true, name: 'Brandt' }),
  local({
    key: 'north sea pact',
    type: 'organisation',
    sure: true,
    name: 'North Sea Pact',
    shortForms: ['nsp'],
  }),
  local({ key: 'new steel plant', type: 'organisation', name: 'New Steel Plant', shortForms: ['nsp'] }),
  local({ key: 'nsp', type: 'organisation', name: 'NSP' }),
  local({ key: 'nsp', type: 'organisation', sure: true, name: 'NSP' }),
  local({ key: 'sergei rakhmonov', type: 'person', sure: true, name: 'Sergei Rakhmonov' }),
  local({ key: 'sergey rahmon', type: 'person', sure: true, name: 'Sergey Rahmon' }),
  local({ key: 'sergej rakhmon', type: 'person', name: 'Sergej Rakhmon' }),
  local({ key: 'rahmon', type: 'person', sure: true, name: 'Rahmon' }),
  local({ key: 'millbrook', type: 'city', sure: true, name: 'Millbrook' }),
  local({ key: 'millbrook', type: 'city', sure: true, name: 'Millbrook', qualifier: 'ohio' }),
  local({ key: 'millbrook', type: 'city', sure: true, name: 'Millbrook', qualifier: 'kent' }),
  local({ key: 'millbrook', name: 'Millbrook' }),
  local({ key: 'event:summit:nsp', type: 'event', sure: true, name: 'NSP summit' }),
  local({ key: 'event:summit:nsp', type: 'event', sure: true, name: 'NSP summit', qualifier: '2004' }),
  local({ key: '7th rifle division', type: 'military-unit', sure: true, name: '7th Rifle Division' }),
  local({ key: '7th rd', type: 'military-unit', name: '7th RD' }),
  local({ key: 'wal mart', type: 'organisation', sure: true, name: 'Wal-Mart' }),
  local({ key: 'walmart', type: 'organisation', name: 'Walmart' }),
  local({ key: 'country:norway', type: 'country', sure: true, name: 'Norway', shortForms: ['kn'] }),
  local({ key: 'kn', name: 'KN' }),
  local({ key: 'base:kant', type: 'base', sure: true, name: 'Kant air base' }),
  local({ key: 'kant', type: 'place', name: 'Kant' }),
];

const REGISTRIES: readonly Registry[] = [
  { entities: [] },
  {
    entities: [
      {
        id: 'brandt',
        type: 'organisation',
        name: 'Brandt',
        aliases: [],
        relations: [],
        not: ['Otto Brandt'],
      },
      {
        id: 'rahmon',
        type: 'person',
        name: 'Sergey Rahmon',
        aliases: [{ text: 'Rahmon', sources: null }],
        relations: [],
        not: ['sergej-rakhmon'],
      },
      {
        id: 'kant-base',
        type: 'base',
        name: 'Kant air base',
        aliases: [{ text: 'Kant', sources: ['a*'] }],
        relations: [],
        not: [],
      },
      { id: 'nsp', type: 'organisation', name: 'NSP', aliases: [], relations: [], not: ['New Steel Plant'] },
    ],
  },
];

const SOURCES = ['a1', 'a2', 'b1', 'b2', 'c1', 'c2', 'd1'];
const YEARS = ['', '2004', '2015'];

interface Step {
  readonly source: string;
  readonly entities: readonly number[] | null;
  readonly year: string;
}

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    source: fc.constantFrom(...SOURCES),
    entities: fc.option(fc.array(fc.nat(POOL.length - 1), { maxLength: 6 }), { freq: 4 }),
    year: fc.constantFrom(...YEARS),
  }),
  { maxLength: 25 },
);

function namesOf(step: Step): DocumentNames | null {
  return step.entities ? { entities: step.entities.map((i) => POOL[i]!), mentions: [] } : null;
}

function apply(index: EntityIndex, step: Step): ReturnType<EntityIndex['update']> {
  return index.update(step.source, namesOf(step), { year: step.year, file: step.source });
}

/** All that the index says, for comparison. */
function stateOf(index: EntityIndex): unknown {
  const entities = index.entities();
  return {
    entities,
    links: SOURCES.map((source) => index.linksOf(source)),
    sources: entities.map((entity) => index.sourcesOf(entity.id)),
  };
}

/** What is left of a history: the last step of each source. */
function lastSteps(history: readonly Step[]): Step[] {
  const last = new Map<string, Step>();
  for (const step of history) last.set(step.source, step);
  return [...last.values()].filter((step) => step.entities !== null);
}

describe('entity index', () => {
  for (const [which, registry] of REGISTRIES.entries()) {
    const kind = which === 0 ? 'without a registry' : 'with a registry';

    it(`equals a rebuild after any sequence of edits, in any order, ${kind}`, () => {
      fc.assert(
        fc.property(steps, fc.infiniteStream(fc.nat(1000)), (history, random) => {
          const edited = new EntityIndex(registry);
          for (const step of history) apply(edited, step);
          const shuffled = lastSteps(history)
            .map((step): [number, Step] => [random.next().value as number, step])
            .sort(([a], [b]) => a - b);
          const rebuilt = new EntityIndex(registry);
          for (const [, step] of shuffled) apply(rebuilt, step);
          deepStrictEqual(stateOf(edited), stateOf(rebuilt));
        }),
        { numRuns: 400 },
      );
    });

    it(`reports every entity and every source that an edit changes, ${kind}`, () => {
      fc.assert(
        fc.property(steps, (history) => {
          const index = new EntityIndex(registry);
          const seen = new Map<string, Entity>(index.entities().map((entity) => [entity.id, entity]));
          const links = new Map<string, readonly (string | null)[]>();
          for (const step of history) {
            const change = apply(index, step);
            for (const id of change.entities) {
              const entity = index.entity(id);
              if (entity) seen.set(id, entity);
              else seen.delete(id);
            }
            for (const source of change.sources) links.set(source, index.linksOf(source));
          }
          const known = [...seen.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
          deepStrictEqual(known, index.entities());
          for (const [source, linked] of links) deepStrictEqual(linked, index.linksOf(source));
        }),
        { numRuns: 400 },
      );
    });
  }

  it('gives every local entity an entity that exists', () => {
    fc.assert(
      fc.property(steps, (history) => {
        const index = new EntityIndex();
        for (const step of history) apply(index, step);
        for (const source of SOURCES)
          for (const id of index.linksOf(source)) deepStrictEqual(id !== null && index.entity(id)?.id, id);
      }),
    );
  });
});
