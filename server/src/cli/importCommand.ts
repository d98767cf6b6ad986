import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { addDecisions, isSame } from '../features/export/addDecisions';
import { readAnnotations } from '../features/export/readAnnotations';
import type { SourceFinder } from '../features/export/readTarget';
import { CONFIG_FILE, DECISIONS_FILE, DEFAULT_CONFIG } from '../workspace/config/config';
import { readConfig } from '../workspace/config/readConfig';
import { decode } from '../workspace/decode';
import type { Decision } from '../workspace/decisions/decision';
import { readDecisions } from '../workspace/decisions/file/readDecisions';
import type { Snapshot } from '../workspace/snapshot';
import { canonicalUri, childUri, relativeFile, schemeOf } from '../workspace/uri';
import type { Command } from './command';
import { openFolder } from './openFolder';
import { EXIT_FINDINGS, EXIT_OK, UsageError, writeLines } from './output';
import { atomicWrite } from '../node/atomicWrite';
import { makeSourceTexts } from './sourceText';

const HELP = `Usage: corroborate import FILE [DIR]

Adds the decisions of a file with W3C Web Annotations to the decisions file of a folder
(default: the one it is run in). What "export --format w3c" wrote comes back as it was;
annotations of other programs become notes on the passages that they quote, if they
are about a source of the folder, by its path or by the address that is stated for it.
Decisions that are already there stay as they are.

Exit codes: 0 done, 1 some annotations could not be imported, 2 wrong usage, unreadable
input or wrong settings.`;

export const importCommand: Command = {
  name: 'import',
  summary: 'add the decisions of a Web Annotations file to a folder',
  help: HELP,
  options: {},
  run: importFile,
};

async function importFile(operands: readonly string[]): Promise<number> {
  const [given, folder = '.'] = operands;
  if (given === undefined || operands.length > 2)
    throw new UsageError('"import" takes a file, and a folder if wanted');
  const text = readText(resolve(given), given);
  const { snapshot } = await openFolder(folder);
  const read = readAnnotations(text, makeFinder(snapshot));
  if (!read) throw new UsageError(`"${given}" holds no Web Annotations`, false);
  const files = decisionsFiles(resolve(folder));
  const { fresh, known, problems } = sortOut(read.decisions, files);
  const [target] = files as [DecisionsFile];
  if (fresh.length > 0) await write(target, fresh);
  for (const problem of [...read.problems, ...problems]) process.stderr.write(`corroborate: ${problem}\n`);
  const shown = relative(process.cwd(), target.path);
  const notes = [
    `${fresh.length} added to ${shown}`,
    `${known} already there`,
    read.claims > 0 && `${read.claims} on claims passed over`,
  ].filter(Boolean);
  await writeLines(process.stdout, [`Decisions: ${notes.join(', ')}`]);
  return read.problems.length + problems.length > 0 ? EXIT_FINDINGS : EXIT_OK;
}

interface DecisionsFile {
  readonly path: string;
  /** With its byte order mark, if it has one; '' where the file does not exist yet. */
  readonly text: string;
  readonly decisions: ReadonlyMap<string, Decision>;
}

/** The decisions files of a folder, the one that is written to first. Their YAML has been found good before. */
function decisionsFiles(folder: string): DecisionsFile[] {
  const config = existsSync(join(folder, CONFIG_FILE))
    ? readConfig(readText(join(folder, CONFIG_FILE), CONFIG_FILE)).value
    : null;
  const paths = (config ?? DEFAULT_CONFIG).decisions;
  return (paths.length > 0 ? paths : [DECISIONS_FILE]).map((file) => {
    const path = join(folder, file);
    const text = existsSync(path) ? readText(path, file, true) : '';
    const written = readDecisions(text.replace(/^\ufeff/, '')).value ?? [];
    return { path, text, decisions: new Map(written.map(({ decision }) => [decision.id, decision])) };
  });
}

/** Which decisions are new, how many are there already, and which ids stand for something else. */
function sortOut(
  decisions: readonly Decision[],
  files: readonly DecisionsFile[],
): { readonly fresh: Decision[]; readonly known: number; readonly problems: string[] } {
  const there = new Map(files.flatMap((file) => [...file.decisions]));
  const fresh: Decision[] = [];
  const problems: string[] = [];
  let known = 0;
  for (const decision of decisions) {
    const same = there.get(decision.id);
    if (!same) fresh.push(decision);
    else if (isSame(same, decision)) known++;
    else problems.push(`"${decision.id}" is the id of another decision here: it stays as it is`);
    there.set(decision.id, same ?? decision);
  }
  return { fresh, known, problems };
}

async function write({ path, text }: DecisionsFile, fresh: readonly Decision[]): Promise<void> {
  const added = addDecisions(text, fresh);
  try {
    await atomicWrite(path, added);
  } catch (error) {
    throw new UsageError(`"${path}" cannot be written: ${(error as Error).message}`, false);
  }
}

/** `keepMark`: with the byte order mark, for a text that is written back. */
function readText(path: string, asGiven: string, keepMark = false): string {
  if (!existsSync(path)) throw new UsageError(`there is no file "${asGiven}"`, false);
  const bytes = readFileSync(path);
  const decoded = decode(bytes);
  if (!decoded.ok) throw new UsageError(`"${asGiven}": ${decoded.problem.message}`, false);
  return keepMark && bytes[0] === 0xef && bytes[1] === 0xbb ? `\ufeff${decoded.text}` : decoded.text;
}

function makeFinder(snapshot: Snapshot): SourceFinder {
  const byAddress = new Map<string, string>();
  for (const { file, meta } of snapshot.sources()) if (meta.url !== null) byAddress.set(meta.url, file);
  const texts = makeSourceTexts();
  return {
    fileAt: (address) => {
      if (schemeOf(address) === 'file') return relativeFile(snapshot.folder, canonicalUri(address));
      return byAddress.get(address) ?? null;
    },
    textIn: (file) => texts(childUri(snapshot.folder, file)),
  };
}
