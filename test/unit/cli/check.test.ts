import assert from 'node:assert/strict';
import { CliFolder } from './cliFolder';

interface CheckDocument {
  readonly summary: Readonly<Record<string, number | null>>;
  readonly findings: readonly {
    readonly fingerprint: string;
    readonly verdict: string;
    readonly fails: boolean;
    readonly baseline: string | null;
    readonly places: readonly { readonly file: string; readonly line: number; readonly column: number }[];
  }[];
}

const SETTLED = `decisions:
  - id: kb2c3d
    kind: settled
    about:
      - { source: news/a.txt, quote: "1,240 people", prefix: "employs ", suffix: "." }
      - { source: news/b.txt, quote: 870 people, prefix: "employs ", suffix: "." }
    stands: 0
    why: They said so.
    by: Ana
    on: 2026-03-02
`;

describe('corroborate check', function () {
  this.timeout(30_000);
  let folder: CliFolder;

  beforeEach(() => {
    folder = new CliFolder();
    folder.write('news/a.txt', 'The Veldra Harbour Authority (VHA) employs 1,240 people.\n');
    folder.write('news/b.txt', 'The Veldra Harbour Authority employs 870 people.\n');
    folder.write('news/c.txt', 'The bridge at Ardal is 240 metres long.\n');
  });
  afterEach(() => folder.remove());

  async function json(...args: string[]): Promise<CheckDocument> {
    return JSON.parse((await folder.run('check', ...args, '--format', 'json')).out) as CheckDocument;
  }

  it('exits with 1 and tells each place where sources disagree, relative to where it is run', async () => {
    const { code, out, err } = await folder.run('check');
    assert.deepEqual([code, err], [1, '']);
    assert.match(out, /^news\/a\.txt:1:44: warning: Veldra Harbour Authority, employees: .* \[conflict\]$/m);
    assert.match(out, /^ {4}news\/b\.txt:1:38: 870 people$/m);
    assert.match(out, /^1 finding in 3 sources$/m);
    const inside = await folder.runIn('news', 'check');
    assert.match(inside.out, /^a\.txt:1:44: warning/m);
  });

  it('exits with 0 where the sources agree', async () => {
    folder.write('news/b.txt', 'The Veldra Harbour Authority employs more than 1,200 people.\n');
    const { code, out, err } = await folder.run('check', 'news');
    assert.deepEqual([code, out, err], [0, 'No findings in 3 sources\n', '']);
  });

  it('exits with 2 where a file that was asked for cannot be read', async () => {
    folder.write('news/d.txt', 'The bridge\0 is 250 metres long.\n');
    const { code, out, err } = await folder.run('check', 'news/c.txt', 'news/d.txt');
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /^news\/d\.txt:1:1: information: This file is binary/);
    assert.match(err, /^corroborate: "news\/d\.txt" cannot be checked; see above$/m);
    assert.equal((await folder.run('check', 'news')).code, 1);
  });

  it('compares a path with all sources of its folder, and tells what touches it', async () => {
    const alone = await folder.run('check', 'news/b.txt');
    assert.equal(alone.code, 1);
    assert.match(alone.out, /^1 finding in 1 source$/m);
    folder.write('corroborate.yaml', 'version: 1\n');
    const { findings, summary } = await json('news/b.txt');
    assert.equal(summary['sources'], 1);
    assert.deepEqual(
      findings[0]!.places.map(({ file, line, column }) => `${file}:${line}:${column}`),
      ['news/b.txt:1:38', 'news/a.txt:1:44'],
    );
    const other = await folder.run('check', 'news/c.txt');
    assert.deepEqual([other.code, other.out], [0, 'No findings in 1 source\n']);
  });

  it('reads every folder that the paths belong to, each with its own settings', async () => {
    folder.write('east/corroborate.yaml', 'severity: { conflict: error }\n');
    folder.write('east/a.txt', 'The Ostmark Ferry Company employs 640 people.\n');
    folder.write('east/b.txt', 'The Ostmark Ferry Company employs 410 people.\n');
    folder.write('west/corroborate.yaml', 'severity: { conflict: off }\n');
    folder.write('west/a.txt', 'The Lund Museum employs 85 people.\n');
    folder.write('west/b.txt', 'The Lund Museum employs 120 people.\n');
    const { code, out } = await folder.run('check', 'west', 'east/b.txt', 'news');
    assert.equal(code, 1);
    assert.deepEqual(out.match(/^\S+: (?:error|warning)/gm), [
      'east/b.txt:1:35: error',
      'news/a.txt:1:44: warning',
    ]);
    assert.match(out, /^2 findings in 6 sources$/m);
  });

  it('has findings from a severity on', async () => {
    folder.write(
      'corroborate.yaml',
      'documents:\n  - { file: "**/a.txt", date: 2021-02 }\n  - { file: "**/b.txt", date: 2024-02 }\n',
    );
    assert.equal((await folder.run('check')).code, 0);
    const told = await folder.run('check', '--severity', 'information');
    assert.equal(told.code, 1);
    assert.match(told.out, /information: .*\[changed-over-time\]/);
  });

  it('with a baseline fails on what is new, or on any', async () => {
    const made = await folder.run('check', '--write-baseline', 'known.json');
    assert.equal(made.code, 0);
    const known = await folder.run('check', '--baseline', 'known.json');
    assert.deepEqual([known.code, known.out], [0, 'No findings in 3 sources (1 in the baseline)\n']);
    assert.equal((await folder.run('check', '--baseline', 'known.json', '--fail-on', 'any')).code, 1);

    folder.write('news/d.txt', 'The Ostmark Ferry Company employs 640 people.\n');
    folder.write('news/e.txt', 'The Ostmark Ferry Company employs 410 people.\n');
    const { findings } = await json('--baseline', 'known.json');
    assert.deepEqual(findings.map(({ baseline, fails }) => `${baseline ?? ''} ${fails}`).sort(), [
      'new true',
      'unchanged false',
    ]);
    folder.write('news/a.txt', 'Nothing is said here.\n');
    const gone = await folder.run('check', '--baseline', 'known.json');
    assert.match(gone.out, /^1 finding in 5 sources \(1 of the baseline gone\)$/m);
  });

  it('what is settled or ignored is no finding, and suppressed in SARIF with who and why', async () => {
    folder.write('corroborate.decisions.yaml', SETTLED);
    const text = await folder.run('check');
    assert.deepEqual([text.code, text.out], [0, 'No findings in 3 sources (1 settled)\n']);
    const { out } = await folder.run('check', '--format', 'sarif');
    const log = JSON.parse(out) as { runs: { results: { suppressions: object[] }[] }[] };
    assert.deepEqual(log.runs[0]!.results[0]!.suppressions, [
      {
        kind: 'external',
        status: 'accepted',
        justification: 'settled: They said so. (Ana, 2026-03-02)',
        properties: { decision: 'kb2c3d', decided: 'settled' },
      },
    ]);
    assert.match(
      (await folder.run('scan', '.')).out,
      /\[conflict, settled: They said so\. \(Ana, 2026-03-02\)\]$/m,
    );
    assert.match(
      (await folder.run('report', '.')).out,
      /^\*\*Conflict\*\* \(warning\), settled by Ana, 2 Mar 2026: They said so\.$/m,
    );
  });

  it('tells of decisions that have lost their place', async () => {
    folder.write('corroborate.decisions.yaml', SETTLED.replace('870 people', 'nine hundred souls'));
    const { code, err } = await folder.run('check');
    assert.equal(code, 1);
    assert.match(
      err,
      /^corroborate\.decisions\.yaml:2:\d+: warning: .*nine hundred souls.* \[lost-anchor\]$/m,
    );
  });

  it('checks the figures of drafts against the sources', async () => {
    folder.write('corroborate.yaml', 'drafts: ["drafts/**"]\n');
    folder.write('news/b.txt', 'The museum at Lund is closed.\n');
    folder.write('drafts/story.md', 'Rain fell.\n\nThe Veldra Harbour Authority employs 1,900 people.\n');
    const { code, out } = await folder.run('check', 'drafts');
    assert.equal(code, 1);
    assert.match(out, /^drafts\/story\.md:3:38: warning: .* \[draft-differs\]$/m);
    assert.match(out, /^ {4}news\/a\.txt:1:44: 1,240 people/m);
    await folder.run('check', '--write-baseline', 'known.json');
    assert.equal((await folder.run('check', '--baseline', 'known.json')).code, 0);
    assert.equal((await folder.run('check', 'news')).code, 0);
  });

  it('takes the SARIF of an earlier check for a baseline, and marks what is unchanged in it', async () => {
    await folder.run('check', '--format', 'sarif', '--output', 'before.sarif');
    const { code, out } = await folder.run('check', '--format', 'sarif', '--baseline', 'before.sarif');
    assert.equal(code, 0);
    const log = JSON.parse(out) as { runs: { results: { baselineState: string }[] }[] };
    assert.deepEqual(
      log.runs[0]!.results.map(({ baselineState }) => baselineState),
      ['unchanged'],
    );
  });

  it('a finding keeps its fingerprint when the sources are edited elsewhere', async () => {
    const [before] = (await json()).findings;
    folder.write(
      'news/a.txt',
      'Rain fell.\n\nThe Veldra Harbour Authority (VHA) employs 1,240 people. It is old.\n',
    );
    folder.write('news/0.txt', 'The museum at Lund was opened in 1950.\n');
    const [after] = (await json()).findings;
    assert.equal(after!.fingerprint, before!.fingerprint);
    assert.equal(after!.places[0]!.line, 3);
  });

  it('writes the formats that CI servers read, with the same exit code', async () => {
    const junit = await folder.run('check', '--format', 'junit');
    assert.equal(junit.code, 1);
    assert.match(
      junit.out,
      /^<testsuites name="corroborate" tests="3" failures="1" errors="0" skipped="0">$/m,
    );
    const github = await folder.run('check', '--format', 'github');
    assert.equal(github.code, 1);
    assert.match(
      github.out,
      /^::warning file=news\/a\.txt,line=1,endLine=1,col=44,endColumn=56,title=Conflict::/,
    );
    const sarif = JSON.parse((await folder.run('check', '--format', 'sarif')).out) as {
      runs: { tool: { driver: { semanticVersion: string } } }[];
    };
    assert.match(sarif.runs[0]!.tool.driver.semanticVersion, /^\d+\.\d+\.\d+/);
  });

  it('prints the same bytes each time, however the folder is given', async () => {
    const runs = ['.', '.', folder.path].map((path) => folder.run('check', path, '--format', 'sarif'));
    const outs = (await Promise.all(runs)).map(({ out }) => out);
    assert.equal(new Set(outs).size, 1);
  });

  it('tells by exit code 2 what is wrong with how it is called, or with what it is to read', async () => {
    folder.write('broken.json', '{');
    const wrong: [string[], string][] = [
      [['nowhere'], 'there is no file or folder "nowhere"'],
      [['--format', 'xml'], 'there is no format "xml": use text, json, sarif, junit or github'],
      [['--severity', 'loud'], 'there is no severity "loud"'],
      [['--fail-on', 'old'], 'there is no way to fail "old"'],
      [['--baseline', 'none.json'], 'there is no baseline "none.json"'],
      [['--baseline', 'broken.json'], '"broken.json" is no baseline'],
      [['--baseline'], "Option '--baseline <value>' argument missing"],
      [['--baseline', ''], '"--baseline" needs a value'],
      [['--output', 'no/such/place.txt'], '"no/such/place.txt" cannot be written'],
      [['--sverity', 'error'], "Unknown option '--sverity'"],
    ];
    const runs = await Promise.all(wrong.map(([args]) => folder.run('check', ...args)));
    for (const [i, { code, out, err }] of runs.entries()) {
      const [args, message] = wrong[i]!;
      assert.deepEqual([code, out], [2, ''], args.join(' '));
      assert.ok(err.startsWith(`corroborate: ${message}`), err);
    }
    folder.write('entities.yaml', 'entities:\n  - id: x\n');
    assert.equal((await folder.run('check')).code, 2);
  });

  it('a folder without sources is a mistake, a path that is none is told of', async () => {
    folder.write('empty/corroborate.yaml', 'version: 1\n');
    const empty = await folder.run('check', 'empty');
    assert.deepEqual([empty.code, empty.out], [2, '']);
    folder.write('news/data.csv', '1,2\n');
    const data = await folder.run('check', 'news/data.csv', 'news/c.txt');
    assert.equal(data.code, 0);
    assert.match(data.err, /"news\/data\.csv" is or holds no source/);
  });
});
