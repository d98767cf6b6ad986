import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ScanDocument } from '../../../server/src/features/scanDocument';
import { bundled } from '../../support/bundle';
import { CliFolder, type Run } from './cliFolder';

describe('corroborate', function () {
  this.timeout(30_000);
  let home: CliFolder;
  let folder: string;
  const run = (...args: string[]): Promise<Run> => home.run(...args);
  const write = (file: string, content: string | Uint8Array): void => home.write(file, content);

  beforeEach(() => {
    home = new CliFolder();
    folder = home.path;
    write('a.txt', 'The Veldra Harbour Authority (VHA) employs 1,240 people.\n');
    write('b.txt', 'The Veldra Harbour Authority employs 870 people.\n');
  });
  afterEach(() => home.remove());

  async function scan(): Promise<ScanDocument> {
    return JSON.parse((await run('scan', '.', '--format', 'json')).out) as ScanDocument;
  }

  it('scan prints a report with places, and nothing on stderr', async () => {
    const { code, out, err } = await run('scan', '.');
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /^Sources: 2$/m);
    assert.match(out, /1,240 people .*a\.txt:1:44/);
    assert.match(out, /^Conflicts: 1$/m);
  });

  it('scan prints the same JSON bytes each time, lists sorted', async () => {
    const [one, other] = [
      await run('scan', '.', '--format=json'),
      await run('scan', folder, '--format=json'),
    ];
    assert.equal(one.out, other.out);
    const document = JSON.parse(one.out) as ScanDocument;
    assert.equal(document.version, 1);
    assert.deepEqual(
      document.sources.map(({ file }) => file),
      ['a.txt', 'b.txt'],
    );
    for (const list of [document.mentions, document.figures, document.claims]) {
      const places = list.map(({ file, start }) => `${file} ${String(start).padStart(9, '0')}`);
      assert.deepEqual(places, [...places].sort());
    }
    assert.equal(document.conflicts[0]!.members.length, 2);
  });

  it('reads the YAML of the folder', async () => {
    write(
      'corroborate.yaml',
      'sources: { exclude: [b.txt] }\ndocuments: [{ file: a.txt, publisher: Post, date: 2024 }]\n',
    );
    const { sources } = await scan();
    assert.deepEqual(sources, [
      {
        file: 'a.txt',
        publisher: 'Post',
        title: null,
        date: { value: '2024', precision: 'year', basis: 'configured' },
      },
    ]);
  });

  it('refuses to scan on wrong YAML, and says where it is wrong', async () => {
    write('entities.yaml', 'entities:\n  - id: x\n');
    const { code, out, err } = await run('scan', '.');
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /^entities\.yaml:2:5: error: An entity needs a "name"\. \[missing-key\]$/m);
  });

  it('goes on over what is only doubtful, or no text, and says so', async () => {
    write('corroborate.yaml', 'sorces: {}\n');
    write('c.txt', Uint8Array.of(0, 1));
    const { code, out, err } = await run('scan', '.');
    assert.equal(code, 0);
    assert.match(out, /^Sources: 2$/m);
    assert.match(err, /corroborate\.yaml:1:1: warning: .*Did you mean "sources"\?/);
    assert.match(err, /c\.txt:1:1: information: .*binary/);
  });

  it('follows links, each file once, round circles and into nothing', async () => {
    write('sub/c.txt', 'Ardal');
    const elsewhere = mkdtempSync(path.join(tmpdir(), 'corroborate-else-'));
    writeFileSync(path.join(elsewhere, 'd.txt'), 'Norvik');
    symlinkSync(folder, path.join(folder, 'sub/circle'));
    symlinkSync('nowhere', path.join(folder, 'broken.txt'));
    symlinkSync('itself.txt', path.join(folder, 'itself.txt'));
    symlinkSync('a.txt', path.join(folder, 'again.txt'));
    symlinkSync(elsewhere, path.join(folder, 'linked'));
    symlinkSync(elsewhere, path.join(elsewhere, 'circle'));
    symlinkSync(path.join(elsewhere, 'd.txt'), path.join(folder, 'direct.txt'));
    const files = (await scan()).sources.map(({ file }) => file);
    rmSync(elsewhere, { recursive: true });
    assert.deepEqual(files, ['a.txt', 'b.txt', 'direct.txt', 'sub/c.txt']);
  });

  it('takes an empty folder, and odd names', async () => {
    rmSync(path.join(folder, 'a.txt'));
    rmSync(path.join(folder, 'b.txt'));
    assert.equal((await run('scan', '.')).code, 0);
    const odd = 'a b#c%20[d]ü?.txt';
    write(odd, 'Norvik');
    assert.deepEqual(
      (await scan()).sources.map(({ file }) => file),
      [odd],
    );
  });

  it('ends quietly when nobody reads on', async () => {
    for (let i = 0; i < 200; i++) write(`many/${i}.txt`, 'The Norvik Bank moved to Ardal. '.repeat(20));
    const child = spawn(process.execPath, [await bundled('cli.js'), 'scan', '.', '--format', 'json'], {
      cwd: folder,
    });
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    assert.deepEqual([code, err], [0, '']);
  });

  it('explain tells how a figure, its claim and a name came about', async () => {
    const figure = await run('explain', 'a.txt:1:45');
    assert.deepEqual([figure.code, figure.err], [0, '']);
    assert.match(figure.out, /^a\.txt:1:45\nfigure\n/);
    assert.match(figure.out, /^claim a\.txt@1: .* = 1,240 people$/m);
    assert.match(figure.out, /^ {2}subject: /m);
    const name = await run('explain', `${folder}/a.txt:1:34`);
    assert.match(
      name.out,
      /name \(acronym\) leads to Veldra Harbour Authority .*\n {2}The source gives it as the acronym/,
    );
    assert.match((await run('explain', 'a.txt:1:1')).out, /nothing is read here/);
    for (const [place, message] of [
      ['a.txt', 'is no place'],
      ['none.txt:1:1', 'there is no file "none.txt"'],
    ] as const) {
      const { code, err } = await run('explain', place);
      assert.equal(code, 2);
      assert.ok(err.includes(message), err);
    }
  });

  it('tells how it is used', async () => {
    const wrong: [string[], string][] = [
      [[], 'a command is missing'],
      [['sacn', '.'], 'there is no command "sacn"'],
      [['scan'], '"scan" takes one folder'],
      [['scan', '.', '.'], '"scan" takes one folder'],
      [['scan', 'nowhere'], 'there is no folder "nowhere"'],
      [['scan', 'a.txt'], '"a.txt" is not a folder'],
      [['scan', '.', '--format', 'xml'], 'there is no format "xml"'],
      [['scan', '.', '--frmat'], "Unknown option '--frmat'"],
      [['--format', 'json', 'scan', '.'], "Unknown option '--format'"],
      [['export', '.'], '"export" needs --format w3c, csv or claimreview'],
      [['report', '.', '--all'], "Unknown option '--all'"],
      [['report', '.', '.'], '"report" takes one folder'],
      [['import'], '"import" takes a file'],
      [['import', 'none.json'], 'there is no file "none.json"'],
      [['import', 'a.txt'], '"a.txt" holds no Web Annotations'],
    ];
    const runs = await Promise.all(wrong.map(([args]) => run(...args)));
    for (const [i, { code, out, err }] of runs.entries()) {
      const [args, message] = wrong[i]!;
      assert.deepEqual([code, out], [2, ''], args.join(' '));
      assert.ok(err.startsWith(`corroborate: ${message}`), err);
    }
    const help = await run('--help');
    assert.equal(help.code, 0);
    assert.match(help.out, /^Usage: corroborate /);
    const commands = ['scan', 'check', 'report', 'export', 'import', 'explain'];
    const helps = await Promise.all(commands.map((command) => run(command, '--help')));
    for (const [i, own] of helps.entries()) {
      const command = commands[i]!;
      assert.ok(help.out.includes(`\n  ${command} `), command);
      assert.deepEqual([own.code, own.err], [0, '']);
      assert.ok(own.out.startsWith(`Usage: corroborate ${command} `), own.out);
      assert.match(own.out, /^Exit codes: 0 /m);
    }
    assert.match((await run('--version')).out, /^\d+\.\d+\.\d+/);
  });

  it('reads a copy of the folder the same, wherever it lies', async () => {
    const copy = mkdtempSync(path.join(tmpdir(), 'corroborate copy '));
    cpSync(folder, copy, { recursive: true });
    const [one, other] = [
      await run('scan', folder, '--format=json'),
      await run('scan', copy, '--format=json'),
    ];
    rmSync(copy, { recursive: true });
    assert.equal(one.out, other.out);
  });
});
