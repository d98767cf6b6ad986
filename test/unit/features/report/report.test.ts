import assert from 'node:assert/strict';
import fc from 'fast-check';
import { htmlReport } from '../../../../server/src/features/report/htmlReport';
import { markdownReport } from '../../../../server/src/features/report/markdownReport';
import { makeReport, type ReportContent } from '../../../../server/src/features/report/reportContent';
import { openFixture } from '../../../support/testWorkspace';
import { nastyText } from './arbitraryFindings';
import { elements, readMarkup, textOf, type Element } from './markupReader';

const claim = fc.record({
  value: nastyText,
  asOf: nastyText,
  qualifiers: nastyText,
  publisher: nastyText,
  place: nastyText,
  quote: nastyText,
});
const few = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(one, { minLength: 1, maxLength: 3 });

const arbitraryContent: fc.Arbitrary<ReportContent> = fc.record({
  title: nastyText,
  conflicts: fc.array(
    fc.record({
      title: nastyText,
      verdict: fc.constant('Conflict'),
      severity: fc.constantFrom('warning', 'hint'),
      status: fc.option(
        fc.record({
          kind: fc.constantFrom('settled', 'ignored'),
          decision: nastyText,
          why: nastyText,
          by: nastyText,
          on: fc.constant('2026-02-03'),
        }),
        { nil: null },
      ),
      explanation: nastyText,
      claims: few(claim),
    }),
    { maxLength: 2 },
  ),
  entities: fc.array(
    fc.record({
      name: nastyText,
      type: fc.constant('person'),
      otherNames: fc.array(nastyText, { maxLength: 2 }),
      counts: fc.constant('2 mentions in 1 source'),
      facts: few(fc.record({ attribute: nastyText, verdict: nastyText, claims: few(claim) })),
    }),
    { maxLength: 2 },
  ),
  others: fc.array(nastyText, { maxLength: 2 }),
  decisions: fc.array(
    fc.record({
      says: nastyText,
      quotes: few(fc.record({ quote: nastyText, file: nastyText, isLost: fc.boolean() })),
      why: nastyText,
      by: nastyText,
      on: nastyText,
    }),
    { maxLength: 2 },
  ),
  sources: fc.array(
    fc.record({
      file: nastyText,
      title: nastyText,
      publisher: nastyText,
      author: nastyText,
      date: nastyText,
      reliability: fc.constantFrom('', 'high', 'a | b'),
      url: fc.constantFrom('', 'https://example.org/?a=1&b="2"'),
      claims: fc.nat(9),
    }),
    { maxLength: 2 },
  ),
});

function page(content: ReportContent): Element {
  return readMarkup([...htmlReport(content)].join('\n'), ['meta', 'br']);
}

function everyElement(root: Element): Element[] {
  return [root, ...root.children.flatMap((one) => (typeof one === 'string' ? [] : everyElement(one)))];
}

describe('report as HTML', () => {
  it('is well-formed whatever the texts hold, runs nothing and loads nothing', () => {
    fc.assert(
      fc.property(arbitraryContent, (content) => {
        for (const { name, attributes } of everyElement(page(content))) {
          assert.ok(!['script', 'img', 'link', 'iframe', 'object'].includes(name), name);
          for (const [attribute, value] of attributes) {
            assert.ok(!attribute.startsWith('on') && attribute !== 'src' && attribute !== 'style', attribute);
            if (attribute === 'href') assert.match(value, /^(?:#|https?:\/\/)/);
          }
        }
      }),
    );
  });

  it('can be found one’s way in: headings in order, headers on every table, links that lead somewhere', () => {
    fc.assert(
      fc.property(arbitraryContent, (content) => {
        const all = everyElement(page(content));
        const levels = all.flatMap(({ name }) => /^h([1-6])$/.exec(name)?.[1] ?? []).map(Number);
        assert.equal(levels.filter((level) => level === 1).length, 1);
        for (const [i, level] of levels.entries()) assert.ok(level <= (levels[i - 1] ?? 0) + 1);
        const ids = all.flatMap(({ attributes }) => attributes.get('id') ?? []);
        assert.equal(new Set(ids).size, ids.length);
        for (const { attributes } of all)
          for (const name of ['href', 'aria-labelledby']) {
            const target = attributes.get(name);
            if (target !== undefined && !target.startsWith('http'))
              assert.ok(ids.includes(target.replace('#', '')));
          }
        for (const table of all.filter(({ name }) => name === 'table')) {
          assert.equal(elements(table, 'caption').length, 1);
          const headers = elements(table, 'th');
          assert.ok(headers.length > 0 && headers.every(({ attributes }) => attributes.has('scope')));
          checkGrid(table);
        }
      }),
    );
  });

  it('follows the colours that the reader likes, without any of a tag’s own', () => {
    const content = { title: '', conflicts: [], entities: [], others: [], decisions: [], sources: [] };
    const [style] = elements(page(content), 'style');
    assert.ok(textOf(style!).includes('prefers-color-scheme: dark'));
  });
});

/** Every row has as many cells as there are columns, cells that reach down counted. */
function checkGrid(table: Element): void {
  const rows = elements(table, 'tr').map((row) => row.children.filter((one) => typeof one !== 'string'));
  const width = rows[0]!.length;
  let reaching = 0;
  for (const row of rows) {
    const tall = row.find(({ attributes }) => attributes.has('rowspan'));
    assert.equal(row.length + (reaching > 0 ? 1 : 0), width);
    reaching = tall ? Number(tall.attributes.get('rowspan')) - 1 : Math.max(0, reaching - 1);
  }
}

describe('report as Markdown', () => {
  it('keeps every table a table, whatever the texts hold', () => {
    fc.assert(
      fc.property(arbitraryContent, (content) => {
        let width = 0;
        for (const line of [...markdownReport(content)].join('\n').split('\n')) {
          if (!line.startsWith('|')) {
            width = 0;
            continue;
          }
          const cells = line.replace(/\\\\/g, '').split(/(?<!\\)\|/).length;
          if (width === 0) width = cells;
          assert.equal(cells, width, line);
        }
      }),
    );
  });
});

describe('what a report says', () => {
  it('has the sentence behind each claim of a conflict, its date and its place', async () => {
    const { host, snapshot } = await openFixture(
      `
--- corroborate.yaml
documents:
  - { file: north.txt, publisher: Northern Mail, date: 2025-05-02, url: "javascript:alert(1)" }
  - { file: south.txt, publisher: Southern Mail, date: 2025-05-02, reliability: low }
--- north.txt
Rain fell. The Ostmark Ferry Company employs 640 people.
--- south.txt
The Ostmark Ferry Company employs 410 people.
`,
      'product',
    );
    const textOf = (key: string): string => new TextDecoder().decode(host.files.get(key));
    const content = makeReport(snapshot, { title: 'Ferries', textOf });
    const [conflict] = content.conflicts;
    assert.deepEqual(
      conflict!.claims.map(({ value, asOf, place, quote }) => [value, asOf, place, quote]),
      [
        ['640 people', '2 May 2025', 'north.txt:1', 'The Ostmark Ferry Company employs 640 people.'],
        ['410 people', '2 May 2025', 'south.txt:1', 'The Ostmark Ferry Company employs 410 people.'],
      ],
    );
    assert.equal(conflict!.status, null);
    assert.deepEqual(
      content.entities.map(({ name, facts }) => [name, facts.map(({ attribute }) => attribute)]),
      [['Ostmark Ferry Company', ['employees']]],
    );
    assert.deepEqual(
      content.sources.map(({ publisher, url, reliability }) => [publisher, url, reliability]),
      [
        ['Northern Mail', '', ''],
        ['Southern Mail', '', 'low'],
      ],
    );
  });
});
