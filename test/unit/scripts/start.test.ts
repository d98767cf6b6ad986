import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isInstalled } from '../../../scripts/lib/npm.mjs';
import { delay, runLines, spawnGroup, endGroup } from '../../../scripts/lib/processes.mjs';

const root = path.resolve(import.meta.dirname, '../../..');

function start(...args: string[]): { status: number | null; stderr: string } {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/start.mjs', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: root },
  });
  return { status, stderr };
}

describe('npm start', () => {
  it('says so when there is no such folder', () => {
    const { status, stderr } = start('no-such-folder');
    assert.equal(status, 1);
    assert.equal(stderr.trim(), `There is no folder ${path.join(root, 'no-such-folder')}.`);
  });

  it('says so when the port is no port', () => {
    assert.match(start('--port', 'http').stderr, /--port takes a number from 1 to 65535/);
  });

  it('says so when the port asked for is in use', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const { code, lines } = await runLines(
      process.execPath,
      ['scripts/start.mjs', '--embedded', '--port', String(port)],
      {
        cwd: root,
      },
    );
    server.close();
    assert.equal(code, 1);
    assert.ok(
      lines.some((line) => line.startsWith(`Port ${port} is in use.`)),
      lines.join('\n'),
    );
  });
});

describe('isInstalled', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'corroborate-npm-'));
  const lock = (packages: Record<string, object>): string =>
    JSON.stringify({ packages: { '': {}, ...packages } });
  const wanted = lock({
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '2.0.0', optional: true, os: ['aix'] },
  });

  before(() => {
    mkdirSync(path.join(folder, 'node_modules'));
    writeFileSync(path.join(folder, 'package-lock.json'), wanted);
  });
  after(() => rmSync(folder, { recursive: true }));

  const cases: readonly [what: string, present: Record<string, object> | null, installed: boolean][] = [
    ['nothing is there', null, false],
    ['all that this machine can use is there', { 'node_modules/a': { version: '1.0.0' } }, true],
    ['a version is another', { 'node_modules/a': { version: '1.0.1' } }, false],
    ['a package is missing', {}, false],
  ];
  for (const [what, present, installed] of cases) {
    it(`${String(installed)} when ${what}`, () => {
      if (present) writeFileSync(path.join(folder, 'node_modules/.package-lock.json'), lock(present));
      assert.equal(isInstalled(folder), installed);
    });
  }
});

describe('endGroup', () => {
  it('ends what the process itself has started', async function () {
    if (process.platform === 'win32') this.skip();
    const child = spawnGroup('sh', ['-c', 'sleep 100 & echo $!; wait'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const line = await new Promise<string>((resolve) =>
      child.stdout!.once('data', (data) => resolve(String(data))),
    );
    const grandchild = Number(line);
    assert.equal(isAlive(grandchild), true);
    await endGroup(child);
    for (let tries = 0; tries < 50 && isAlive(grandchild); tries++) await delay(20);
    assert.equal(isAlive(grandchild), false);
  });
});

/** A zombie, which stays until somebody asks for its exit code, is not. */
function isAlive(pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
  return /^[^Z]/.test(stdout.trim());
}
