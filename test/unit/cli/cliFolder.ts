import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundled } from '../../support/bundle';

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A folder on disk, for the command line to be run in. */
export class CliFolder {
  readonly path = mkdtempSync(path.join(tmpdir(), 'corroborate-cli-'));

  write(file: string, content: string | Uint8Array): void {
    const target = path.join(this.path, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
  }

  read(file: string): string {
    return readFileSync(path.join(this.path, file), 'utf8');
  }

  run(...args: readonly string[]): Promise<Run> {
    return this.runIn('.', ...args);
  }

  async runIn(folder: string, ...args: readonly string[]): Promise<Run> {
    const child = spawn(process.execPath, [await bundled('cli.js'), ...args], {
      cwd: path.join(this.path, folder),
    });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
