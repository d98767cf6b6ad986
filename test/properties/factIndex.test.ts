import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse, type SourceAnalysis } from '../../server/src/facts/analyse';
import { EntityIndex } from '../../server/src/facts/entities/entityIndex';
import { FactIndex } from '../../server/src/facts/factIndex';
import type { FactSource } from '../../server/src/facts/factSource';
import type { SourceDate } from '../../server/src/facts/source';

/** Reports of few events whose names and figures meet, so that stories join and fall apart as reports come, change and go. */
const SENTENCES = [
  'A strong earthquake shook the island of Sarnholm on Monday, killing at least 12 people.',
  'The earthquake on Sarnholm destroyed 340 houses in the port of Velby, the mayor said.',
  'The quake killed 14 people, rescuers in Velby said.',
  'The death toll of the Sarnholm earthquake rose to 21, governor Ida Markov said.',
  'A fire in a warehouse in Velby killed 3 people and injured 17 firefighters.',
  'Police said the fire at the Velby warehouse caused damage of $4 million.',
  'Thieves stole 60 paintings worth €2 million ($2.3 million) from the Brandt Museum in Oslund.',
  'The robbery at the Brandt Museum took four minutes, museum director Otto Lien said.',
  'A 36-year-old man was arrested after the robbery in Oslund.',
  'Jonas Pell, 36, was arrested over the theft of 58 paintings from the Brandt Museum.',
  'Ida Markov said 340 families in Velby had lost their homes.',
  'The Brandt Museum had 90,000 visitors last year.',
  'Turnout in Oslund was 61 percent, and Ida Markov took 12,400 votes.',
  'Velby has 8,000 inhabitants.',
];
const DATES: readonly (SourceDate | null)[] = [null, dateOf('2021-03-02'), dateOf('2021-06-20')];
const FILES = ['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt', 'f.txt', 'g.txt'];

function dateOf(value: string): SourceDate {
  return { value, precision: 'day', basis: 'stated', reason: 'dateline' };
}

interface Report {
  readonly text: string;
  readonly date: SourceDate | null;
}

const report: fc.Arbitrary<Report> = fc.record({
  text: fc
    .uniqueArray(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 5 })
    .map((sentences) => sentences.join('\n\n')),
  date: fc.constantFrom(...DATES),
});
const file = fc.constantFrom(...FILES);
const changes = fc.array(fc.tuple(file, fc.option(report, { freq: 5 })), { minLength: 1, maxLength: 3 });

const analyses = new Map<string, SourceAnalysis>();

function analysisOf(text: string): SourceAnalysis {
  const known = analyses.get(text) ?? analyse(text);
  analyses.set(text, known);
  return known;
}

/** Both indexes, as the workspace keeps them. */
class Indexes {
  readonly entities = new EntityIndex();
  readonly facts = new FactIndex((id) => this.entities.entity(id)?.name ?? id);
  readonly reports = new Map<string, Report>();

  apply(batch: ReadonlyMap<string, Report | null>): void {
    const linked = new Set(batch.keys());
    const names = new Map([...this.entities.entities()].map((e) => [e.id, e.name]));
    const touched = new Set<string>();
    for (const [key, report] of batch) {
      if (report) this.reports.set(key, report);
      else this.reports.delete(key);
      const analysis = report && analysisOf(report.text);
      const year = report?.date?.value.slice(0, 4) ?? '';
      const change = this.entities.update(key, analysis?.names ?? null, { year, file: key });
      for (const source of change.sources) linked.add(source);
      for (const id of change.entities) touched.add(id);
    }
    this.facts.updateAll(new Map([...linked].map((key) => [key, this.sourceOf(key)])));
    this.facts.rename(new Set([...touched].filter((id) => names.get(id) !== this.entities.entity(id)?.name)));
  }

  private sourceOf(key: string): FactSource | null {
    const report = this.reports.get(key);
    if (!report) return null;
    const analysis = analysisOf(report.text);
    const meta = {
      publisher: null,
      title: null,
      author: null,
      url: null,
      reliability: null,
      date: report.date,
    };
    return { key, file: key, analysis, meta, links: this.entities.linksOf(key) };
  }

  /** All that the fact index tells. */
  state(): unknown {
    const ids = new Set<string>();
    const sources = [...this.reports.keys()].sort().map((key) => {
      const claims = this.facts.claimsOf(key);
      const events = this.facts.eventMentions(key);
      for (const claim of claims) for (const id of [claim.subject, ...claim.about]) ids.add(id);
      for (const mention of events) ids.add(mention.entity);
      return { key, claims, events };
    });
    const entities = [...ids]
      .sort()
      .map((id) => ({ id, event: this.facts.event(id), facts: this.facts.factsOf(id) }));
    return { sources, entities };
  }
}

function fromScratch(reports: readonly (readonly [string, Report])[]): unknown {
  const fresh = new Indexes();
  for (const [key, report] of reports) fresh.apply(new Map([[key, report]]));
  return fresh.state();
}

describe('fact index', function () {
  this.timeout(120_000);

  it('is after any sequence of changes what a rebuild gives', () => {
    let joined = 0;
    fc.assert(
      fc.property(fc.array(changes, { minLength: 1, maxLength: 12 }), (batches) => {
        const indexes = new Indexes();
        for (const batch of batches) indexes.apply(new Map(batch));
        assert.deepEqual(indexes.state(), fromScratch([...indexes.reports]));
        if (JSON.stringify(indexes.state()).includes('"conflict":{')) joined++;
      }),
      { numRuns: 250 },
    );
    assert.ok(joined > 0, 'no two reports of any run disagree');
  });

  it('does not depend on the order of sources', () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(file, report), { selector: ([name]) => name, minLength: 2 }),
        fc.infiniteStream(fc.nat()),
        (reports, random) => {
          const shuffled = [...reports];
          for (let i = shuffled.length - 1; i > 0; i--) {
            const k = random.next().value % (i + 1);
            [shuffled[i], shuffled[k]] = [shuffled[k]!, shuffled[i]!];
          }
          assert.deepEqual(fromScratch(shuffled), fromScratch(reports));
          const atOnce = new Indexes();
          atOnce.apply(new Map(reports));
          assert.deepEqual(atOnce.state(), fromScratch(reports));
        },
      ),
      { numRuns: 150 },
    ));

  it('gives spans that are slices of their sources', () =>
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(file, report), { selector: ([name]) => name }), (reports) => {
        const indexes = new Indexes();
        indexes.apply(new Map(reports));
        for (const [key, { text }] of reports) {
          for (const { span, evidence, text: written } of indexes.facts.claimsOf(key)) {
            assert.equal(text.slice(span.start, span.end).replace(/\s+/g, ' '), written);
            assert.ok(evidence.start <= span.start && span.end <= evidence.end);
          }
          for (const { span } of indexes.facts.eventMentions(key))
            assert.match(text.slice(span.start, span.end), /^\w[^\n]*\w$/);
        }
      }),
    ));
});
