// A workspace of 1,000 and of 10,000 made-up sources: first scan, memory, and what one edit and one hover cost. The last two must not
// grow with the workspace: that is the gate.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundleServer } from './lib/bundleServer.mjs';
import { generateNews } from './lib/generateNews.mjs';
import { bareSpeed, cpuTime, gateAtLeast, heapInUse, loadFactor, printMachine } from './lib/measure.mjs';
import { record } from './lib/record.mjs';

const SIZES = (process.argv[2] ?? '1000,10000').split(',').map(Number);
/** Times that an edit or a hover may take at the larger size, of what it takes at the smaller; below a millisecond nobody cares. */
const MAX_GROWTH = 3;
const NOTICEABLE = 1;
/** Seconds that the scan of one size may take; a scan that misses this grows faster than its sources, and no larger one is tried. */
const PATIENCE = 300;

/** Passes over 2 MB until the engine has compiled what is hot. */
const WARM_UP = 18;
/** Passes that count. */
const PASSES = 9;
/** MB/s of one core at the usual clock. */
const MIN_READING = 8;

const STYLE = { markdown: true, maxLines: 16, linkTo: () => 'x', linkToAll: () => 'y' };

/**
 * @typedef {typeof import('../server/src/workspace/workspace') & typeof import('../server/src/workspace/sources/readSource') &
 *   typeof import('../server/src/workspace/sources/sourceReader') & typeof import('../server/src/node/nodeHost') &
 *   typeof import('../server/src/node/threadReader') & typeof import('../server/src/features/hover') &
 *   typeof import('../server/src/features/diagnostics')} Core
 * @typedef {import('../server/src/workspace/workspace').Workspace} Workspace
 * @typedef {readonly { readonly file: string, readonly text: string }[]} News
 */

const core = /** @type {Core} */ (
  await bundleServer('core', [
    'workspace/workspace',
    'workspace/sources/readSource',
    'workspace/sources/sourceReader',
    'node/nodeHost',
    'node/threadReader',
    'features/hover',
    'features/diagnostics',
  ])
);
printMachine();
measureReading();
/** @type {Awaited<ReturnType<typeof measureWorkspace>>[]} */
const results = [];
for (const size of SIZES) {
  const result = await measureWorkspace(size);
  results.push(result);
  if (result.scan > PATIENCE * 1000) {
    console.log(`the scan took more than ${PATIENCE} s; no larger workspace is tried`);
    process.exitCode = 1;
    break;
  }
}
checkGrowth();

/**
 * Everything that is read from one text, on one thread. The first pass pays for the compiler and the lexicon; the engine goes on compiling
 * what is hot for some 35 MB, so both ends are told: CPU of all threads of the process, the compiler's included. The clock of the machine
 * may change meanwhile: the bare loop is measured beside each of the last passes. The median of them counts.
 */
function measureReading() {
  const texts = generateNews({ sources: 600 });
  const all = texts.map(({ text }) => text).join('\n');
  const megabytes = texts.reduce((sum, { text }) => sum + text.length, 0) / 1e6;
  const read = () => {
    const ms = cpuTime(() => {
      for (const { text, file } of texts) core.readSource(text, file);
    });
    return (megabytes / ms) * 1000;
  };
  const first = read();
  for (let pass = 1; pass < WARM_UP; pass++) read();
  const passes = Array.from({ length: PASSES }, () => {
    const before = bareSpeed(all);
    const speed = read();
    return { speed, scaled: speed / loadFactor((before + bareSpeed(all)) / 2) };
  });
  const [speed, scaled] = [median(passes.map((one) => one.speed)), median(passes.map((one) => one.scaled))];
  console.log(
    `full reading: ${speed.toFixed(1)} MB/s of CPU once settled, ${first.toFixed(1)} MB/s for the first ${megabytes.toFixed(1)} MB`,
  );
  gateAtLeast('full reading at the usual clock, MB/s', scaled, MIN_READING);
  record('one core: all that a text says by itself, with its claims', `${scaled.toFixed(1)} MB/s`);
}

/** @param {readonly number[]} values */
function median(values) {
  return [...values].sort((x, y) => x - y)[values.length >> 1] ?? 0;
}

/** @param {number} size */
async function measureWorkspace(size) {
  const news = generateNews({ sources: size });
  const folder = writeFolder(news);
  const before = heapInUse();
  const host = new core.NodeHost(() => undefined);
  const reader = new core.ThreadReader(new core.HostSourceReader(host));
  const workspace = new core.Workspace({ host, reader });
  const began = performance.now();
  const used = process.cpuUsage();
  workspace.setFolders([core.uriOfPath(folder)]);
  await workspace.settled();
  const scan = performance.now() - began;
  const { user, system } = process.cpuUsage(used);
  await reader.close();
  const [snapshot] = workspace.snapshots();
  if (!snapshot) throw new Error('The folder is not there.');
  const megabytes = news.reduce((sum, { text }) => sum + text.length, 0) / 1e6;
  console.log(`\n${size} sources, ${megabytes.toFixed(1)} MB`);
  console.log(
    `  first scan          ${(scan / 1000).toFixed(2)} s, ${(megabytes / (scan / 1000)).toFixed(1)} MB/s`,
  );
  console.log(`  memory              ${(heapInUse() - before).toFixed(0)} MB of heap beyond the start`);
  console.log(`  entities, conflicts ${snapshot.entities().length}, ${snapshot.conflicts().length}`);
  const cpu = (user + system) / 1e6;
  console.log(`  CPU of all threads  ${cpu.toFixed(2)} s, ${(megabytes / cpu).toFixed(1)} MB/s`);
  const heap = heapInUse() - before;
  const edit = await measureEdits(workspace, folder, news);
  const hover = await measureHovers(workspace, folder, news);
  console.log(`  edit → diagnostics  median ${edit.median.toFixed(2)} ms, p95 ${edit.p95.toFixed(2)} ms`);
  console.log(`  hover               median ${hover.median.toFixed(2)} ms, p95 ${hover.p95.toFixed(2)} ms`);
  const at = `${size} sources:`;
  record(`${at} first scan`, `${(scan / 1000).toFixed(1)} s`);
  record(`${at} reading, linking and comparing, CPU of all threads`, `${(megabytes / cpu).toFixed(1)} MB/s`);
  record(`${at} heap beyond the start`, `${heap.toFixed(0)} MB`);
  record(`${at} edit → diagnostics, median / p95`, `${edit.median.toFixed(1)} / ${edit.p95.toFixed(1)} ms`);
  record(`${at} hover, median / p95`, `${hover.median.toFixed(2)} / ${hover.p95.toFixed(2)} ms`);
  workspace.close();
  rmSync(folder, { recursive: true });
  return { size, scan, edit, hover };
}

/** @param {News} news */
function writeFolder(news) {
  const folder = mkdtempSync(path.join(tmpdir(), 'corroborate-bench-'));
  for (const { file, text } of news) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  return folder;
}

/**
 * From a keystroke to the diagnostics of all files that it touches, without the pause that waits for the next keystroke.
 * @param {Workspace} workspace @param {string} folder @param {News} news
 */
async function measureEdits(workspace, folder, news) {
  const times = [];
  for (let i = 0; i < 60; i++) {
    const { file, text } = nth(news, i * 97);
    const uri = core.uriOfPath(path.join(folder, file));
    workspace.openBuffer(uri, text, 1);
    await workspace.settled();
    const edited = text.replace(/employs ([\d,]+)/, 'employs 9$1').replace(/\d+ percent/, '77 percent');
    const began = performance.now();
    workspace.changeBuffer(uri, `${edited} x`, 2);
    const snapshot = await workspace.snapshotFor(uri);
    const touched = new Set([
      uri,
      ...snapshot.conflictsIn(uri).flatMap(({ members }) => members.map(({ source }) => source)),
    ]);
    for (const key of touched) core.findDiagnostics(snapshot, key);
    times.push(performance.now() - began);
    workspace.closeBuffer(uri);
    await workspace.settled();
  }
  return summarise(times.slice(10));
}

/** @param {Workspace} workspace @param {string} folder @param {News} news */
async function measureHovers(workspace, folder, news) {
  const times = [];
  for (let i = 0; i < 300; i++) {
    const uri = core.uriOfPath(path.join(folder, nth(news, i * 31).file));
    const snapshot = await workspace.snapshotFor(uri);
    const mentions = snapshot.source(uri)?.mentions ?? [];
    const local = mentions.filter((m) => snapshot.sourcesOf(m.entity).length <= 16);
    const mention = nth(local, i * 7);
    const began = performance.now();
    core.findHover(snapshot, uri, mention.span.start, STYLE);
    times.push(performance.now() - began);
  }
  return summarise(times.slice(20));
}

/** The n-th item, around and around. @template T @param {readonly T[]} list @param {number} n @returns {T} */
function nth(list, n) {
  return /** @type {T} */ (list[n % list.length]);
}

/** @param {number[]} times */
function summarise(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (/** @type {number} */ part) => nth(sorted, Math.floor(part * (sorted.length - 1)));
  return { median: at(0.5), p95: at(0.95) };
}

function checkGrowth() {
  const [small, large] = [results[0], results.at(-1)];
  if (!small || !large || small === large) return;
  for (const what of /** @type {const} */ (['edit', 'hover'])) {
    const growth = large[what].median / small[what].median;
    const ok = growth <= MAX_GROWTH || large[what].median <= NOTICEABLE;
    const times = (large.size / small.size).toFixed(0);
    console.log(
      `${what}: ${growth.toFixed(2)} times as long with ${times} times the sources${ok ? '' : ` — more than ${MAX_GROWTH}`}`,
    );
    if (!ok) process.exitCode = 1;
  }
}
