import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { explainAt } from '../features/explain';
import { uriOfPath } from '../node/nodeHost';
import { CONFIG_FILE, REGISTRY_FILE } from '../workspace/config/config';
import { decode } from '../workspace/decode';
import { offsetAt, positionAt } from '../workspace/position';
import { openFolder } from './openFolder';
import { UsageError } from './output';

/** How the figure, the claim or the name at FILE:LINE:COLUMN came about, as lines. Reads the folder that the file belongs to. */
export async function explain(place: string): Promise<string[]> {
  const match = /^(.+):(\d+):(\d+)$/.exec(place);
  if (!match) throw new UsageError(`"${place}" is no place: write FILE:LINE:COLUMN`);
  const path = resolve(match[1]!);
  const text = readText(path, match[1]!);
  const { snapshot, explainLink } = await openFolder(folderOf(path));
  const source = snapshot.source(uriOfPath(path));
  if (!source) throw new UsageError(`"${match[1]!}" is no source by the settings of its folder`, false);
  const { lineStarts, length } = source.analysis;
  const position = { line: Number(match[2]) - 1, character: Number(match[3]) - 1 };
  const offset = offsetAt(lineStarts, length, position);
  const at = positionAt(lineStarts, offset);
  const lines = explainAt(snapshot, source, offset, text, explainLink);
  const found = lines.length > 0 ? lines : ['nothing is read here: neither a name nor a figure'];
  return [`${source.file}:${at.line + 1}:${at.character + 1}`, ...found];
}

function readText(path: string, asGiven: string): string {
  if (!existsSync(path)) throw new UsageError(`there is no file "${asGiven}"`, false);
  const decoded = decode(readFileSync(path));
  if (decoded.ok) return decoded.text;
  throw new UsageError(`"${asGiven}": ${decoded.problem.message}`, false);
}

/** The nearest folder above with our YAML in it; without one, the folder the file lies in. */
function folderOf(path: string): string {
  const home = dirname(path);
  for (let folder = home; ; folder = dirname(folder)) {
    if ([CONFIG_FILE, REGISTRY_FILE].some((file) => existsSync(join(folder, file)))) return folder;
    if (folder === dirname(folder)) return home;
  }
}
