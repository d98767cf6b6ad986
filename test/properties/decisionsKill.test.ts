import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { chmod, lstat, mkdir, readFile, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildSync } from 'esbuild';
import { atomicWrite } from '../../server/src/node/atomicWrite';

const POINTS = Number(process.env['DECISION_KILLS'] ?? 1000);
/** Each process is stopped at so many points, and killed at the last; with DECISION_POINTS=1 every point is a kill. */
const POINTS_OF_PROCESS = Number(process.env['DECISION_POINTS'] ?? 25);

/** Two contents that differ in every byte and in length; long enough that writing them takes a while. */
const CONTENTS = ['old\n'.repeat(60_000), 'NEW!\n'.repeat(70_000)];

let folder = '';

/** A program that writes one content after the other, over and over. */
function buildWriter(): string {
  const source = `
    import { atomicWrite } from ${JSON.stringify(path.join(__dirname, '../../server/src/node/atomicWrite.ts'))};
    const contents = ${JSON.stringify(CONTENTS.map((content) => [content.slice(0, 5), content.length]))}.map(([start, length]) => {
      const line = start.slice(0, start.indexOf('\\n') + 1);
      return line.repeat(length / line.length);
    });
    async function run() {
      process.stdout.write('ready');
      for (let i = 1; ; i++) await atomicWrite(process.argv[2], contents[i % 2]);
    }
    void run();`;
  const outfile = path.join(folder, 'writer.cjs');
  const stdin = { contents: source, loader: 'ts', resolveDir: folder } as const;
  buildSync({ stdin, outfile, bundle: true, platform: 'node', format: 'cjs' });
  return outfile;
}

async function start(writer: string, file: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [writer, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((resume) => child.stdout.once('data', resume));
  return child;
}

/** Which of the two contents a file has; -1: neither. */
function look(file: string): number {
  return CONTENTS.indexOf(readFileSync(file, 'utf8'));
}

describe('writing a file whole', function () {
  this.timeout(120_000);
  before(() => (folder = mkdtempSync(path.join(tmpdir(), 'corroborate-'))));
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  // A stopped process has left on disk what one killed at that point would have left; every process is killed at its last point.
  it(`leaves the old or the new content at ${POINTS} points at which the writer is stopped or killed`, async function () {
    if (process.platform === 'win32') this.skip();
    const writer = buildWriter();
    const seen = [0, 0];
    const lane = async (lane: number): Promise<void> => {
      const file = path.join(folder, `decisions-${lane}.yaml`);
      writeFileSync(file, CONTENTS[0]!);
      for (let point = 0; point < POINTS / 2;) {
        const child = await start(writer, file);
        try {
          for (let i = 1; i <= POINTS_OF_PROCESS && point < POINTS / 2; i++, point++) {
            await wait(Math.random() * (POINTS_OF_PROCESS === 1 ? 40 : 3));
            child.kill(i === POINTS_OF_PROCESS ? 'SIGKILL' : 'SIGSTOP');
            const found = look(file);
            assert.ok(found >= 0, 'the file is neither the old nor the new one');
            seen[found]!++;
            child.kill('SIGCONT');
          }
        } finally {
          child.kill('SIGKILL');
        }
        if ((child.exitCode ?? child.signalCode) === null)
          await new Promise((resume) => child.once('exit', resume));
      }
    };
    await Promise.all([lane(0), lane(1)]);
    assert.equal(seen[0]! + seen[1]!, POINTS);
    assert.ok(seen[0]! > POINTS / 10 && seen[1]! > POINTS / 10, `old ${seen[0]}, new ${seen[1]}`);
  });

  it('makes a file that is not there, and leaves no other behind', async () => {
    const home = path.join(folder, 'fresh');
    await mkdir(home);
    await atomicWrite(path.join(home, 'a.yaml'), 'x: 1\n');
    assert.equal(await readFile(path.join(home, 'a.yaml'), 'utf8'), 'x: 1\n');
    assert.deepEqual(readdirSync(home), ['a.yaml']);
  });

  it('takes away what processes that died have left, once it is old', async () => {
    const home = path.join(folder, 'left');
    await mkdir(home);
    for (const name of ['.a.yaml.1-1.tmp', '.a.yaml.2-1.tmp']) writeFileSync(path.join(home, name), 'half');
    const old = Date.now() / 1000 - 600;
    utimesSync(path.join(home, '.a.yaml.1-1.tmp'), old, old);
    await atomicWrite(path.join(home, 'a.yaml'), '');
    assert.deepEqual(readdirSync(home).sort(), ['.a.yaml.2-1.tmp', 'a.yaml']);
  });

  it('keeps permissions and symbolic links', async function () {
    if (process.platform === 'win32') this.skip();
    const file = path.join(folder, 'shared.yaml');
    const link = path.join(folder, 'link.yaml');
    writeFileSync(file, 'old');
    await chmod(file, 0o640);
    await symlink(file, link);
    await atomicWrite(link, 'new');
    assert.equal(await readFile(file, 'utf8'), 'new');
    assert.equal((await stat(file)).mode & 0o777, 0o640);
    assert.ok((await lstat(link)).isSymbolicLink());
  });

  it('leaves the file as it was where it cannot write', async () => {
    await assert.rejects(atomicWrite(path.join(folder, 'nowhere', 'a.yaml'), 'x'));
  });
});
