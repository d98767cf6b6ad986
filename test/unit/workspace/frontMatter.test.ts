import assert from 'node:assert/strict';
import { blankFrontMatter, readFrontMatter } from '../../../server/src/workspace/sources/frontMatter';
import { simpleAnalysis } from '../../support/simpleReading';
import { NO_BACKGROUND } from '../../../server/src/workspace/sources/background';
import { readSource } from '../../../server/src/workspace/sources/readSource';

describe('front matter', () => {
  it('is read, and is no text: offsets stay those of the file', () => {
    const text =
      '---\ntitle: Norvik has 3 beds\npublisher: Post\ndate: 2024-03\ndraft: true\n---\nSandby has 4 beds.';
    const reading = readSource(text, 'a.txt', NO_BACKGROUND, simpleAnalysis);
    assert.equal(reading.stated?.title, 'Norvik has 3 beds');
    assert.equal(reading.stated.publisher, 'Post');
    assert.deepEqual(reading.stated.date, { value: '2024-03', precision: 'month' });
    assert.equal(reading.stated.dateReason, 'front matter, line 4');
    assert.equal(reading.draft, true);
    const spans = reading.analysis.names.mentions.map(({ span }) => text.slice(span.start, span.end));
    assert.deepEqual(spans, ['Sandby']);
    assert.deepEqual(
      reading.analysis.figures.map(({ span }) => text.slice(span.start, span.end)),
      ['4 beds'],
    );
  });

  it('may end in dots, have CRLF, and keys of other tools', () => {
    const front = readFrontMatter('---\r\nlayout: post\r\ntags: [a]\r\n...\r\ntext');
    assert.equal(front?.end, '---\r\nlayout: post\r\ntags: [a]\r\n...\r\n'.length);
    assert.deepEqual(front.problems, []);
  });

  it('is not what only looks like it', () => {
    for (const text of [
      'a\n---\ntitle: x\n---\n',
      '---\nNo key here, just text between rules.\n---\n',
      '---\ntitle: x\nno end',
      '----\ntitle: x\n---\n',
      '---\n\n---\n',
      '---',
      `---\ntitle: x\n${'text\n'.repeat(5000)}---\n`,
    ])
      assert.equal(readFrontMatter(text), null, JSON.stringify(text.slice(0, 40)));
  });

  it('is reported at its line where it is broken, and still no text', () => {
    const text = '---\ntitle: [x\n---\nNorvik';
    const front = readFrontMatter(text)!;
    assert.ok(front.problems.length > 0);
    assert.ok(front.problems.every(({ severity }) => severity === 'warning'));
    assert.equal(blankFrontMatter(text, front.end), `   \n         \n   \nNorvik`);
  });

  it('takes no time to speak of on a block of "#"', () => {
    const began = performance.now();
    readFrontMatter(`---\n${'#'.repeat(15_000)}\n---\n`);
    assert.ok(performance.now() - began < 200);
  });
});
