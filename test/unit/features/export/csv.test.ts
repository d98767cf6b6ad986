import assert from 'node:assert/strict';
import fc from 'fast-check';
import { claimsCsv } from '../../../../server/src/features/export/claimsCsv';
import { csvLine, type CsvCell } from '../../../../server/src/features/export/csv';
import { openFixture } from '../../../support/testWorkspace';

/** Reads CSV as RFC 4180 has it; throws where a record breaks its rules. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const match = /"((?:[^"]|"")*)"|([^",\r\n]*)/y;
    match.lastIndex = at;
    const [whole, quoted, bare] = match.exec(text)!;
    row.push(quoted?.replaceAll('""', '"') ?? bare!);
    at += whole.length;
    if (text.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else if (text[at] === ',') at++;
    else throw new Error(`a cell that does not end: ${JSON.stringify(text.slice(at, at + 20))}`);
  }
  return rows;
}

const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('=1+1', '+a', '-5', '-5 degrees', '@x', '\t=1', '"', 'a,b', 'a\nb', 'a\r\nb', "'", '＝1'),
  fc.integer(),
  fc.constant(null),
);

describe('CSV', () => {
  it('is read back cell by cell; only an apostrophe may have been put before a text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 4 }),
        (table: CsvCell[][]) => {
          const read = readCsv(table.map((row) => `${csvLine(row)}\n`).join(''));
          assert.equal(read.length, table.length);
          for (const [i, row] of table.entries())
            assert.deepEqual(
              read[i]!.map((one, k) => (one === `'${row[k]}` ? one.slice(1) : one)),
              row.map((one) => String(one ?? '')),
            );
        },
      ),
    );
  });

  it('never holds a text that a spreadsheet would run', () => {
    fc.assert(
      fc.property(cell, (one) => {
        const [[read]] = readCsv(`${csvLine([one])}\n`) as [[string]];
        assert.ok(!/^[=+\-@\t\r\n＝＋－＠]/.test(read) || /^[+-]?\d+(\.\d+)?$/.test(read), read);
      }),
    );
  });

  it('has a row for each claim, with its amount, its time, its sentence and what it conflicts with', async () => {
    const { host, snapshot } = await openFixture(
      `
--- corroborate.yaml
documents: [{ file: "*.txt", publisher: "Mail, Northern", date: 2025-05 }]
--- a.txt
The Ostmark Ferry Company employs 640 people.
--- b.txt
The Ostmark Ferry Company employs 410 people. It owns between 12 and 15 ships.
`,
      'product',
    );
    const textOf = (key: string): string => new TextDecoder().decode(host.files.get(key));
    const [head, ...rows] = readCsv([...claimsCsv(snapshot, textOf)].map((line) => `${line}\n`).join(''));
    const records = rows.map((row) => Object.fromEntries(head!.map((name, i) => [name, row[i]])));
    const pick = (names: string[]): unknown[][] => records.map((one) => names.map((name) => one[name]));
    assert.deepEqual(
      pick([
        'file',
        'line',
        'column',
        'value',
        'low',
        'high',
        'unit',
        'as_of',
        'conflict',
        'conflict_status',
      ]),
      [
        ['a.txt', '1', '35', '640', '', '', 'people', '2025-05', 'conflict', 'open'],
        ['b.txt', '1', '35', '410', '', '', 'people', '2025-05', 'conflict', 'open'],
        ['b.txt', '1', '55', '', '12', '15', 'ships', '2025-05', '', ''],
      ],
    );
    assert.deepEqual(pick(['sentence', 'publisher'])[0], [
      'The Ostmark Ferry Company employs 640 people.',
      'Mail, Northern',
    ]);
    for (const row of rows) assert.equal(row.length, head!.length);
  });
});
