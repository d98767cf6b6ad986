import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describeFigure } from '../../../../server/src/extract/figures/describeFigure';
import { explainFigure, renderTrace } from '../../../../server/src/extract/figures/explainFigure';
import { extractFigures } from '../../../../server/src/extract/figures/extractFigures';
import { detectFurniture } from '../../../../server/src/extract/furniture/detectFurniture';
import { read } from '../../../../server/src/language/reading';

const FOLDER = path.join(import.meta.dirname, '../../../conformance/figures');

/** "text => figure | figure", one a line; "#" starts a comment, "-" stands for no figure. */
function casesOf(file: string): { text: string; expected: string }[] {
  return readFileSync(path.join(FOLDER, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [text, expected] = line.split(' => ');
      assert.ok(text && expected, `${file}: no " => " in "${line}"`);
      return { text, expected };
    });
}

/** All figures of a text in the notation of the case files. */
function readAll(text: string): string {
  const reading = read(text);
  return extractFigures(reading, detectFurniture(reading)).map(describeFigure).join(' | ') || '-';
}

/** Where the figures are not as expected: how each of them came about. */
function traceOf(text: string): string {
  const reading = read(text);
  return extractFigures(reading, detectFurniture(reading))
    .map((figure) => renderTrace(explainFigure(text, figure.core.start)!))
    .join('\n\n');
}

describe('conformance: figures', () => {
  for (const file of readdirSync(FOLDER).sort()) {
    describe(file, () => {
      for (const { text, expected } of casesOf(file))
        it(text, () => {
          const actual = readAll(text);
          assert.equal(actual, expected, `${text}\n${actual === expected ? '' : traceOf(text)}`);
        });
    });
  }
  it('has at least 300 cases', () => {
    const count = readdirSync(FOLDER).reduce((n, file) => n + casesOf(file).length, 0);
    assert.ok(count >= 300, `${count} cases`);
  });
});
