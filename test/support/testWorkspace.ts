import type { Snapshot } from '../../server/src/workspace/snapshot';
import type { Publication } from '../../server/src/workspace/folder/folderContext';
import { Workspace, type WorkspaceOptions } from '../../server/src/workspace/workspace';
import { parseFixture, type Fixture } from './fixture';
import { FOLDER, MemoryHost } from './memoryHost';
import { makeSimpleParts } from './simpleIndex';
import { simpleAnalysis } from './simpleReading';

/** `simple`: names and figures by rules that a test can foresee. `product`: as the product reads. */
export type Reading = 'simple' | 'product';

export interface TestWorkspace {
  readonly host: MemoryHost;
  readonly workspace: Workspace;
  readonly publications: readonly Publication[];
  /** The state of the folder once nothing is left to do. */
  settled(): Promise<Snapshot>;
}

/** A workspace with one folder over files in memory. It compares every settled state with a rebuild. */
export function makeWorkspace(
  files: Iterable<readonly [string, string | Uint8Array]>,
  reading: Reading,
  options: Partial<WorkspaceOptions> = {},
): TestWorkspace {
  const host = new MemoryHost();
  for (const [file, content] of files) host.write(file, content);
  const publications: Publication[] = [];
  const workspace = new Workspace({
    host,
    paranoid: true,
    ...(reading === 'simple' && { analyse: simpleAnalysis, makeIndexParts: makeSimpleParts }),
    onPublish: (publication) => publications.push(publication),
    ...options,
  });
  workspace.setFolders([FOLDER]);
  const settled = async (): Promise<Snapshot> => {
    await workspace.settled();
    if (host.errors.length > 0) throw new Error(host.errors.join('\n'));
    return workspace.snapshots()[0]!;
  };
  return { host, workspace, publications, settled };
}

export interface OpenFixture extends TestWorkspace {
  readonly fixture: Fixture;
  readonly snapshot: Snapshot;
}

/** Marked text as a workspace, read to the end. */
export async function openFixture(marked: string, reading: Reading): Promise<OpenFixture> {
  const fixture = parseFixture(marked);
  const opened = makeWorkspace(fixture.files, reading);
  return { ...opened, fixture, snapshot: await opened.settled() };
}
