import assert from 'node:assert/strict';
import { CliFolder } from './cliFolder';

const DECISIONS = `version: 1
decisions:
  # Rang them up on Monday.
  - id: kb2c3d
    kind: settled
    about:
      - { source: a.txt, quote: "1,240 people", prefix: "employs ", suffix: "." }
      - { source: b.txt, quote: 870 people, prefix: "employs ", suffix: "." }
    stands: 0
    why: Their press office says so.
    by: Ana
    on: 2026-03-02
  - id: mf4g5h
    kind: note
    about: [{ source: b.txt, quote: Veldra Harbour Authority }]
    tags: [check, later]
  - { id: pq6r7s, kind: ignore, scope: kind, attribute: wards }
`;

describe('corroborate report, export and import', function () {
  this.timeout(30_000);
  let folder: CliFolder;

  beforeEach(() => {
    folder = new CliFolder();
    folder.write('a.txt', 'The Veldra Harbour Authority (VHA) employs 1,240 people.\n');
    folder.write('b.txt', 'The Veldra Harbour Authority employs 870 people.\n');
  });
  afterEach(() => folder.remove());

  it('a report says what the sources say, on stdout or in a file', async () => {
    const { code, out, err } = await folder.run('report');
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /^### Veldra Harbour Authority: employees$/m);
    assert.match(out, /\| The Veldra Harbour Authority employs 870 people\. \|$/m);
    const html = await folder.run('report', '.', '--format', 'html', '--output', 'report.html');
    assert.deepEqual([html.code, html.out], [0, '']);
    assert.match(folder.read('report.html'), /^<!doctype html>\n/);
  });

  it('claims are exported as CSV, with the line ends of the standard', async () => {
    const { code, out } = await folder.run('export', '--format', 'csv');
    assert.equal(code, 0);
    const lines = out.split('\r\n');
    assert.equal(lines.length, 4);
    assert.equal(lines.pop(), '');
    assert.ok(lines[1]!.startsWith('a.txt@1,a.txt,1,44,43,55,'), lines[1]);
  });

  it('claims are exported for schema.org', async () => {
    const { out } = await folder.run('export', '.', '--format', 'claimreview');
    const { '@graph': graph } = JSON.parse(out) as { '@graph': { '@type': string }[] };
    assert.deepEqual(
      graph.map((thing) => thing['@type']),
      ['Claim', 'Claim'],
    );
  });

  it('decisions that are exported and imported elsewhere are the same', async () => {
    folder.write('corroborate.decisions.yaml', DECISIONS);
    const exported = await folder.run('export', '.', '--format', 'w3c', '--output', 'out.jsonld');
    assert.deepEqual([exported.code, exported.err], [0, '']);
    folder.write('other/a.txt', folder.read('a.txt'));
    folder.write('other/b.txt', folder.read('b.txt'));
    const imported = await folder.run('import', 'out.jsonld', 'other');
    assert.deepEqual(
      [imported.code, imported.err, imported.out],
      [
        0,
        '',
        'Decisions: 3 added to other/corroborate.decisions.yaml, 0 already there, 2 on claims passed over\n',
      ],
    );
    folder.write('corroborate.yaml', 'sources: { exclude: ["other/**"] }\n');
    await folder.run('export', 'other', '--format', 'w3c', '--output', 'again.jsonld');
    assert.equal(folder.read('again.jsonld'), folder.read('out.jsonld'));
  });

  it('decisions that are there already stay, byte for byte', async () => {
    folder.write('corroborate.decisions.yaml', DECISIONS);
    await folder.run('export', '.', '--format', 'w3c', '--output', 'out.jsonld');
    const again = await folder.run('import', 'out.jsonld');
    assert.match(again.out, /0 added to corroborate\.decisions\.yaml, 3 already there/);
    assert.equal(folder.read('corroborate.decisions.yaml'), DECISIONS);

    const edited = `\ufeff${DECISIONS.replace('stands: 0', 'stands: 1').replace(/ {2}- \{ id: pq6.*\n/, '')}`;
    folder.write('corroborate.decisions.yaml', edited);
    const partly = await folder.run('import', 'out.jsonld');
    assert.equal(partly.code, 1);
    assert.match(partly.out, /1 added to .*, 1 already there/);
    assert.match(partly.err, /"kb2c3d" is the id of another decision here: it stays as it is/);
    assert.ok(folder.read('corroborate.decisions.yaml').startsWith(edited));
  });

  it('annotations of others on the address of a source become notes', async () => {
    folder.write('corroborate.yaml', 'documents: [{ file: b.txt, url: "https://example.org/b" }]\n');
    const annotation = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'https://annotator.example/9',
      type: 'Annotation',
      body: { type: 'TextualBody', value: 'Since when?' },
      target: {
        source: 'https://example.org/b',
        selector: { type: 'TextQuoteSelector', exact: '870 people' },
      },
    };
    folder.write(
      'theirs.json',
      JSON.stringify([annotation, { ...annotation, target: 'https://example.org/b' }]),
    );
    const { code, out, err } = await folder.run('import', 'theirs.json');
    assert.equal(code, 1);
    assert.match(out, /^Decisions: 1 added/);
    assert.match(err, /annotator\.example\/9: its target is no passage of a source/);
    const written = folder.read('corroborate.decisions.yaml');
    assert.match(written, /kind: note[^]*quote: "?870 people[^]*why: "?Since when\?/);
  });
});
