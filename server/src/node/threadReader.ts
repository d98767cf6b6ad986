import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { FileContent } from '../workspace/host';
import type { BackgroundData } from '../workspace/sources/background';
import {
  readContent,
  type ReadOutcome,
  type ReadRequest,
  type SourceReader,
} from '../workspace/sources/sourceReader';
import { schemeOf } from '../workspace/uri';
import { failedContent, readUpToSync } from './nodeHost';

/** What a worker is started with; another worker of a host program must not take itself for one of ours. */
const ROLE = 'corroborate-reader';

/** Files read in this thread before others are started: below that, starting them takes longer than it saves. */
const WARM_UP = 300;
/** Requests under way for each thread: one that is worked on, and the next so that it never waits. */
const DEPTH = 2;
/** Milliseconds without a request after which the threads are let go, and with them their memory. */
const IDLE = 5000;

type Task =
  | { readonly type: 'background'; readonly id: number; readonly data: BackgroundData }
  | {
      readonly type: 'read';
      readonly id: number;
      readonly path: string;
      readonly file: string;
      readonly maxBytes: number;
      readonly background: number;
      readonly knownHash: string | null;
    };

interface Answer {
  readonly id: number;
  readonly outcome: ReadOutcome;
}

/** Whether this thread was started to read: then its program must do nothing else. */
export const isReaderThread = !isMainThread && workerData === ROLE;

if (isReaderThread) serve();

/** Reads what it is told to, until the thread is ended. */
function serve(): void {
  const port = parentPort!;
  const backgrounds = new Map<number, BackgroundData>();
  port.on('message', (task: Task) => {
    if (task.type === 'background') backgrounds.set(task.id, task.data);
    else {
      const outcome = readFile(task, backgrounds.get(task.background)!);
      port.postMessage({ id: task.id, outcome } satisfies Answer, transferable(outcome));
    }
  });
}

/** Waiting costs nobody anything here, and reading without promises takes a tenth of the time. */
function readFile(
  { path, file, maxBytes, knownHash }: Extract<Task, { type: 'read' }>,
  background: BackgroundData,
): ReadOutcome {
  return readContent(contentOf(path, maxBytes), { file, maxBytes, background, knownHash });
}

function contentOf(path: string, maxBytes: number): FileContent {
  try {
    return readUpToSync(path, maxBytes);
  } catch (error) {
    return failedContent(error);
  }
}

/** Buffers that change hands instead of being copied. */
function transferable(outcome: ReadOutcome): ArrayBuffer[] {
  if (outcome.kind !== 'read') return [];
  const { buffer } = outcome.reading.analysis.lineStarts;
  return buffer instanceof ArrayBuffer ? [buffer] : [];
}

/** One thread, and what it has been asked. */
class ReaderThread {
  private readonly worker = new Worker(__filename, { workerData: ROLE });
  private readonly asked = new Map<number, (outcome: ReadOutcome | null) => void>();
  private readonly told = new Map<BackgroundData, number>();
  private count = 0;
  /** It has ended, by itself or not. */
  isGone = false;

  constructor() {
    this.worker.unref();
    this.worker.on('message', ({ id, outcome }: Answer) => {
      this.asked.get(id)?.(outcome);
      this.asked.delete(id);
    });
    this.worker.on('error', () => this.giveUp());
    this.worker.on('exit', () => this.giveUp());
  }

  get load(): number {
    return this.asked.size;
  }

  /** null: the thread has ended without an answer. */
  async read({ uri, file, maxBytes, background, knownHash }: ReadRequest): Promise<ReadOutcome | null> {
    const id = ++this.count;
    const task: Task = {
      type: 'read',
      id,
      path: fileURLToPath(uri),
      file,
      maxBytes,
      background: this.tell(background),
      knownHash,
    };
    // Unreferenced while it idles, so that it never keeps the process alive; referenced while somebody waits.
    this.worker.ref();
    const outcome = await new Promise<ReadOutcome | null>((resolve) => {
      this.asked.set(id, resolve);
      this.worker.postMessage(task);
    });
    if (this.asked.size === 0) this.worker.unref();
    return outcome;
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }

  /** Sends what is known beforehand, once. */
  private tell(data: BackgroundData): number {
    const known = this.told.get(data);
    if (known !== undefined) return known;
    const id = this.told.size;
    this.told.set(data, id);
    this.worker.postMessage({ type: 'background', id, data } satisfies Task);
    return id;
  }

  private giveUp(): void {
    this.isGone = true;
    for (const resolve of this.asked.values()) resolve(null);
    this.asked.clear();
  }
}

/**
 * Reads files of this machine in other threads, once there are so many that it pays; before that, and for anything else, in this
 * thread. The threads end when nothing has been asked for a while, or when `close` is called.
 */
export class ThreadReader implements SourceReader {
  private threads: ReaderThread[] = [];
  private asked = 0;
  private idle: ReturnType<typeof setTimeout> | null = null;

  /** `threads`: how many at most; one for each processor but the one that links what they read. */
  constructor(
    private readonly here: SourceReader,
    private readonly limit = Math.max(1, Math.min(4, availableParallelism() - 1)),
  ) {}

  get lanes(): number {
    return this.here.lanes + this.limit * DEPTH;
  }

  async read(request: ReadRequest): Promise<ReadOutcome> {
    this.stayAwake();
    const thread = this.asked++ >= WARM_UP && schemeOf(request.uri) === 'file' ? this.freeThread() : null;
    return (await thread?.read(request)) ?? this.here.read(request);
  }

  /** Ends the threads. Requests under way are answered from this thread. */
  async close(): Promise<void> {
    if (this.idle) clearTimeout(this.idle);
    this.asked = 0;
    await Promise.all(this.threads.splice(0).map((thread) => thread.end()));
  }

  /** null: all have enough to do. */
  private freeThread(): ReaderThread | null {
    this.threads = this.threads.filter((thread) => !thread.isGone);
    while (this.threads.length < this.limit) this.threads.push(new ReaderThread());
    const [least] = [...this.threads].sort((a, b) => a.load - b.load);
    return least && least.load < DEPTH ? least : null;
  }

  private stayAwake(): void {
    if (this.idle) clearTimeout(this.idle);
    this.idle = setTimeout(() => void this.close(), IDLE);
    this.idle.unref();
  }
}
