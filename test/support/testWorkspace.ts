import type { Snapshot } from '../../server/src/workspace/snapshot';
import type { Publication } from '../../server/src/workspace/folder/folderContext';
import { Workspace, type WorkspaceOptions } from '../../server/src/workspace/workspace';
import { parseFixture, type Fixture } from './fixture';
import { FOLDER, MemoryHost, uriOf } from './memoryHost';
import { makeSimpleParts } from './simpleIndex';
import { simpleAnalysis } from './simpleReading';

/** `simple`: names and figures by rules that a test can foresee. `product`: as the product reads. */
export type Reading = 'simple' | 'product';

export interface TestWorkspace {
  readonly host: MemoryHost;
  readonly workspace: Workspace;
  readonly publications: readonly Publication[];
  /** Writes a file and tells the workspace of it. */
  write(file: string, content: string | Uint8Array): void;
  /** Deletes a file and tells the workspace of it. */
  remove(file: string): void;
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
  const write = (file: string, content: string | Uint8Array): void => {
    const kind = host.files.has(uriOf(file)) ? 'changed' : 'created';
    host.write(file, content);
    workspace.filesChanged([{ uri: uriOf(file), kind }]);
  };
  const remove = (file: string): void => {
    host.remove(file);
    workspace.filesChanged([{ uri: uriOf(file), kind: 'removed' }]);
  };
  return { host, workspace, publications, write, remove, settled };
}

/** Two sources with a name each. */
export const TWO: readonly (readonly [string, string])[] = [
  ['a.txt', 'Norvik'],
  ['b.txt', 'Sandby'],
];

/** Paths of the sources of a folder. */
export const filesIn = (snapshot: Snapshot): string[] => snapshot.sources().map(({ file }) => file);

/** Ids of the entities that the sources name. */
export const idsIn = (snapshot: Snapshot): string[] => snapshot.entities().map(({ id }) => id);

/** Lets everything run that is due. */
export const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Holds back reads of one file until released. `reading`: a read has come so far. */
export function holdBack(
  { host }: TestWorkspace,
  file: string,
): { reading: Promise<void>; release: () => void } {
  let release = (): void => undefined;
  let arrived = (): void => undefined;
  const reading = new Promise<void>((resolve) => (arrived = resolve));
  const gate = new Promise<void>((resolve) => (release = resolve));
  host.beforeRead = async (uri) => {
    if (uri !== uriOf(file)) return;
    arrived();
    await gate;
  };
  return { reading, release };
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
