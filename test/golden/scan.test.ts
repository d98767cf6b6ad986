import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { jsonReport } from '../../server/src/cli/jsonReport';
import { textReport } from '../../server/src/cli/textReport';
import { scanDocument } from '../../server/src/features/scanDocument';
import { NodeHost, uriOfPath } from '../../server/src/node/nodeHost';
import type { Snapshot } from '../../server/src/workspace/snapshot';
import { Workspace } from '../../server/src/workspace/workspace';

const WORKSPACES = path.join(__dirname, 'workspaces');

async function read(folder: string): Promise<Snapshot> {
  const workspace = new Workspace({ host: new NodeHost(() => undefined), paranoid: true });
  workspace.setFolders([uriOfPath(folder)]);
  await workspace.settled();
  return workspace.snapshots()[0]!;
}

/** Compares with what was approved before; UPDATE_GOLDEN=1 approves what is there now (read the diff). */
function checkGolden(file: string, actual: string): void {
  if (process.env['UPDATE_GOLDEN'] || !existsSync(file)) writeFileSync(file, actual);
  assert.equal(actual, readFileSync(file, 'utf8'));
}

describe('golden: scan of a folder', () => {
  for (const name of readdirSync(WORKSPACES).filter((one) => !one.includes('.')))
    it(name, async () => {
      const snapshot = await read(path.join(WORKSPACES, name));
      const json = [...jsonReport(scanDocument(snapshot, { all: true }))].join('\n');
      checkGolden(path.join(WORKSPACES, `${name}.json`), `${json}\n`);
      const text = [...textReport(snapshot, { all: true })].join('\n');
      checkGolden(path.join(WORKSPACES, `${name}.report`), `${text}\n`);
    });
});
