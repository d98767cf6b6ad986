import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { addCounts, countScore, scoreStory, type Counts, type StoryScore } from '../support/scoreStory';
import { parseStory, type Story } from '../support/story';
import { readOutcome } from '../support/storyOutcome';
import { describeScore, ratio, tableLine } from '../support/storyReport';

/** What the stories taken together must reach; README.md says how it is counted. */
const LEAST = { recall: 0, precision: 0, agreements: 0 };

/** Stories up to this one may be read while rules are written; the rest shows whether rules hold elsewhere. */
const LAST_STUDIED = '15';

interface ScoredStory {
  readonly name: string;
  readonly story: Story;
  readonly score: StoryScore;
}

const DATA = path.join(import.meta.dirname, 'data');
const SUFFIX = '.story.txt';
const { STORY: chosen = '', STORY_REPORT: isReporting } = process.env;
const files = readdirSync(DATA).filter((file) => file.endsWith(SUFFIX));
const stories = files
  .sort()
  .filter((file) => chosen.split(',').some((start) => file.startsWith(start)))
  .map((file) => ({ name: file.slice(0, -SUFFIX.length), story: readStory(file) }));

describe('stories', () => {
  const scored: ScoredStory[] = [];

  for (const { name, story } of stories)
    it(`${name}: keeps apart what is not to be compared`, async () => {
      const score = scoreStory(story, await readOutcome(story));
      scored.push({ name, story, score });
      assert.deepEqual(
        score.alarms.flatMap(({ violated }) => violated).map(([a, b]) => `${a} ~ ${b}`),
        [],
      );
    });

  it('finds most conflicts and updates, raises few other alarms, and joins what agrees', function () {
    if (chosen !== '') this.skip();
    const { wanted, pure, alarms, right, agreements, oneFact } = totalOf(scored);
    assert.equal(scored.length, files.length, 'stories read');
    assert(ratio(pure, wanted) >= LEAST.recall, `recall ${ratio(pure, wanted)}`);
    assert(ratio(right, alarms) >= LEAST.precision, `precision ${ratio(right, alarms)}`);
    assert(ratio(oneFact, agreements) >= LEAST.agreements, `agreements ${ratio(oneFact, agreements)}`);
  });

  after(() => {
    const studied = scored.filter(({ name }) => name.slice(0, 2) <= LAST_STUDIED);
    const lines = scored.map(({ name, story, score }) =>
      isReporting ? describeScore(name, story, score) : tableLine(name, countScore(score)),
    );
    const totals = [
      tableLine('studied', totalOf(studied)),
      tableLine('held back', totalOf(scored.filter((one) => !studied.includes(one)))),
      tableLine('all', totalOf(scored)),
    ];
    console.log([...lines, ...totals].join('\n'));
  });
});

function readStory(file: string): Story {
  try {
    return parseStory(readFileSync(path.join(DATA, file), 'utf8'));
  } catch (error) {
    throw new Error(`${file} is not a story.`, { cause: error });
  }
}

function totalOf(scored: readonly ScoredStory[]): Counts {
  return addCounts(scored.map(({ score }) => countScore(score)));
}
