import { describeSnapshot } from '../../server/src/workspace/state/describeSnapshot';
import { uriOf } from './memoryHost';
import { makeWorkspace, type Reading, type TestWorkspace } from './testWorkspace';

/** A workspace, and beside it what is on disk and in buffers. */
export class WorkspaceModel {
  readonly disk = new Map<string, string>();
  readonly buffers = new Map<string, string>();
  private version = 0;

  constructor(readonly test: TestWorkspace) {}

  /** The text as an editor would show it. */
  textOf(file: string): string {
    return this.buffers.get(file) ?? this.disk.get(file) ?? '';
  }

  write(file: string, text: string): void {
    this.disk.set(file, text);
    this.test.write(file, text);
  }

  remove(file: string): void {
    if (this.disk.delete(file)) this.test.remove(file);
  }

  rename(file: string, to: string): void {
    const text = this.disk.get(file);
    if (text === undefined || file === to) return;
    this.remove(file);
    this.write(to, text);
  }

  /** Everything below a folder goes, in one event. */
  removeFolder(folder: string): void {
    for (const file of [...this.disk.keys()].filter((one) => one.startsWith(`${folder}/`))) {
      this.disk.delete(file);
      this.test.host.remove(file);
    }
    this.test.workspace.filesChanged([{ uri: uriOf(folder), kind: 'removed' }]);
  }

  /** Opens a file with a text, or changes the one that is open. */
  edit(file: string, text: string): void {
    const isOpen = this.buffers.has(file);
    this.buffers.set(file, text);
    if (isOpen) this.test.workspace.changeBuffer(uriOf(file), text, ++this.version);
    else this.test.workspace.openBuffer(uriOf(file), text, ++this.version);
  }

  close(file: string): void {
    if (this.buffers.delete(file)) this.test.workspace.closeBuffer(uriOf(file));
  }

  /** The state of a workspace that has seen nothing but the end. */
  async fromScratch(reading: Reading): Promise<string> {
    const fresh = makeWorkspace(this.disk, reading);
    let version = 0;
    for (const [file, text] of this.buffers) fresh.workspace.openBuffer(uriOf(file), text, ++version);
    return describeSnapshot(await fresh.settled());
  }
}
