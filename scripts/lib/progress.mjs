// Several tasks at once, each on a line: redrawn in place on a terminal, printed at start and end elsewhere.

/** @typedef {{ title: string, began: number, ended: number | null, failed: boolean, state: string }} Task */

const FRAME_MS = 120;

const seconds = (/** @type {number} */ ms) => `${(ms / 1000).toFixed(1)} s`;

/** @param {Task} task */
function describe({ title, began, ended, failed, state }) {
  const mark = failed ? '✗' : ended === null ? '·' : '✓';
  return `  ${mark} ${title}  ${state}${state === '' ? '' : '  '}${seconds((ended ?? Date.now()) - began)}`;
}

/** @param {NodeJS.WriteStream} [out] */
export function createProgress(out = process.stdout) {
  /** @type {Task[]} */
  const open = [];
  let drawn = 0;
  /** @type {NodeJS.Timeout | undefined} */
  let timer;

  function clear() {
    if (drawn > 0) out.write(`\x1b[${drawn}A\x1b[J`);
    drawn = 0;
  }

  /** Ended tasks scroll away as ordinary lines; running ones are redrawn. */
  function draw() {
    if (!out.isTTY) return;
    clear();
    while (open[0]?.ended != null) out.write(`${describe(/** @type {Task} */ (open.shift()))}\n`);
    for (const task of open) out.write(`${describe(task).slice(0, out.columns - 1)}\n`);
    drawn = open.length;
    if (open.length === 0) {
      clearInterval(timer);
      timer = undefined;
    }
  }

  /**
   * Runs `work` under a title. `report` says how far it is.
   * @template T
   * @param {string} title
   * @param {(report: (done: number, total: number) => void) => Promise<T>} work
   * @returns {Promise<T>}
   */
  async function run(title, work) {
    /** @type {Task} */
    const task = { title, began: Date.now(), ended: null, failed: false, state: '' };
    open.push(task);
    if (out.isTTY) timer ??= setInterval(draw, FRAME_MS);
    else out.write(`  · ${title} …\n`);
    try {
      return await work((done, total) => (task.state = `${done}/${total}`));
    } catch (error) {
      task.failed = true;
      throw error;
    } finally {
      task.ended = Date.now();
      if (out.isTTY) draw();
      else out.write(`${describe(task)}\n`);
    }
  }
  return { run };
}

/** @typedef {ReturnType<typeof createProgress>} Progress */
