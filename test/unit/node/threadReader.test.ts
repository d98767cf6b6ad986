import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BackgroundData } from '../../../server/src/workspace/sources/background';
import type {
  ReadOutcome,
  ReadRequest,
  SourceReader,
} from '../../../server/src/workspace/sources/sourceReader';
import { bundled } from '../../support/bundle';

type Bundle = typeof import('../../support/readingEntry');

const COUNT = 700;
const BACKGROUND: BackgroundData = {
  registry: {
    entities: [
      {
        id: 'mill',
        type: 'place',
        name: 'Old Mill',
        aliases: [{ text: 'the old mill', sources: null }],
        relations: [],
        not: [],
      },
    ],
  },
  attributes: [{ name: 'tremors', nouns: ['aftershock'], verbs: [] }],
};

describe('ThreadReader', function () {
  this.timeout(60_000);
  let bundle: Bundle;
  let folder: string;
  let requests: ReadRequest[];

  before(async () => {
    bundle = (await import(await bundled('reading.js'))) as Bundle;
    folder = mkdtempSync(path.join(tmpdir(), 'corroborate-threads-'));
    requests = Array.from({ length: COUNT }, (_, i) => {
      const file = `${i}.txt`;
      const text = `The Norvik Bank employs ${i + 2} people near the old mill. ${i + 2} aftershocks followed on Monday.`;
      writeFileSync(path.join(folder, file), i % 100 === 99 ? Uint8Array.of(0, 1) : text);
      return {
        uri: bundle.uriOfPath(path.join(folder, file)),
        file,
        maxBytes: 1000,
        background: BACKGROUND,
        knownHash: null,
      };
    });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** A reader in this thread that counts what it is asked. */
  function counting(): SourceReader & { count: number } {
    const here = new bundle.HostSourceReader(new bundle.NodeHost(() => undefined));
    return {
      lanes: 8,
      count: 0,
      read(request) {
        this.count++;
        return here.read(request);
      },
    };
  }

  async function readAll(reader: SourceReader): Promise<ReadOutcome[]> {
    const outcomes: ReadOutcome[] = [];
    const queue = [...requests.keys()];
    const lane = async (): Promise<void> => {
      for (let i = queue.shift(); i !== undefined; i = queue.shift())
        outcomes[i] = await reader.read(requests[i]!);
    };
    await Promise.all(Array.from({ length: reader.lanes }, lane));
    return outcomes;
  }

  it('reads in other threads just what this thread reads, with what is known beforehand', async () => {
    const here = counting();
    const threads = new bundle.ThreadReader(here, 2);
    const apart = await readAll(threads);
    assert.ok(here.count >= 300 && here.count < COUNT, `${here.count} were read in this thread`);
    const alone = await readAll(counting());
    assert.deepEqual(apart, alone);
    const last = apart[COUNT - 2] as Extract<ReadOutcome, { kind: 'read' }>;
    assert.ok(last.reading.analysis.names.entities.some(({ name }) => name === 'Old Mill'));
    assert.equal(apart[COUNT - 1]!.kind, 'skipped');
    await threads.close();
  });

  it('answers for a file that is missing, and after it was closed', async () => {
    const threads = new bundle.ThreadReader(counting(), 1);
    await readAll(threads);
    const gone = { ...requests[0]!, uri: bundle.uriOfPath(path.join(folder, 'gone.txt')) };
    assert.equal((await threads.read(gone)).kind, 'missing');
    const asked = requests.slice(0, 4).map((request) => threads.read(request));
    await threads.close();
    assert.deepEqual(
      (await Promise.all(asked)).map(({ kind }) => kind),
      ['read', 'read', 'read', 'read'],
    );
    assert.equal((await threads.read(requests[0]!)).kind, 'read');
  });
});
