import assert from 'node:assert/strict';
import { compareDates, datesOverlap } from '../../../../server/src/extract/dates/compareDates';
import { civilDate, dayNumber, isoWeekday } from '../../../../server/src/extract/dates/days';
import { parseBase } from '../../../../server/src/extract/dates/resolveDate';
import { resolveFigureDates } from '../../../../server/src/extract/dates/resolveFigureDates';
import { extractFigures } from '../../../../server/src/extract/figures/extractFigures';
import { detectFurniture } from '../../../../server/src/extract/furniture/detectFurniture';
import { read } from '../../../../server/src/language/reading';

/** The resolved dates of a text written at `base`: ISO dates, "from/to" for ranges, "?" where one stays open. */
function resolve(text: string, base: string | null): string {
  const reading = read(text);
  const figures = extractFigures(reading, detectFurniture(reading));
  const dates = resolveFigureDates(figures, base === null ? null : parseBase(base));
  return figures
    .map((figure, i) => (figure.value.type === 'date' || figure.when ? show(dates.get(i)?.value) : null))
    .filter((line) => line !== null)
    .join(' ');
}

function show(value: string | { from: string | null; to: string | null } | undefined): string {
  if (value === undefined) return '?';
  return typeof value === 'string' ? value : `${value.from ?? ''}/${value.to ?? ''}`;
}

const CASES: readonly (readonly [string, string | null, string])[] = [
  ['It opened in 2003.', null, '2003'],
  ['It was signed on October 15, 2005.', null, '2005-10-15'],
  ['It was signed on October 15.', null, '?'],
  ['It was signed on November 25.', '2004-12', '2004-11-25'],
  ['It was signed on December 30.', '2005-01-04', '2004-12-30'],
  ['It will be signed on January 4.', '2004-12-30', '2005-01-04'],
  ['It was signed in September.', '2015-10', '2015-09'],
  ['It was signed in November.', '2015-10', '2014-11'],
  ['It will be signed in November.', '2015-10', '2015-11'],
  ['It ended last September.', '2015-10', '2015-09'],
  ['It will end next May.', '2015-10', '2016-05'],
  ['He left yesterday.', '2024-03-01', '2024-02-29'],
  ['He left yesterday.', '2024-03', '2024-03'],
  ['He left on Tuesday.', '2024-03-01', '2024-02-27'],
  ['He will leave on Tuesday.', '2024-03-01', '2024-03-05'],
  ['He left last Friday.', '2024-03-01', '2024-02-23'],
  ['He left on Friday.', '2024-03-01', '2024-03-01'],
  ['He will leave next Friday.', '2024-03-01', '2024-03-08'],
  ['It ended last week.', '2024-03-01', '2024-02-19'],
  ['It ended last week.', '2008-06', '2008-06'],
  ['It ended earlier this month.', '2008-06', '2008-06'],
  ['It ended last month.', '2008-01', '2007-12'],
  ['It ended last year.', '2008', '2007'],
  ['It ended this month.', '2008', '2008'],
  ['It ran in the 1990s.', null, '1990/1999'],
  ['It ran in the late 1990s.', null, '1996/1999'],
  ['It began in the 19th century.', null, '1801/1900'],
  ['It runs from 2003 to 2007.', null, '2003/2007'],
  ['He stays from March to June 2004.', null, '2004-03/2004-06'],
  ['It grew in the third quarter of 2005.', null, '2005-07/2005-09'],
  ['It fell last quarter.', '2007-01', '2006-10/2006-12'],
  ['It began in winter 2004.', null, '2004-12/2005-02'],
  ['He left on October 15. The following day he came back.', '2015-10-15', '2015-10-15 2015-10-16'],
  ['The following day he came back.', '2015-10-15', '?'],
  ['He left in May 2004. He came back two years later.', null, '2004-05 2006'],
  ['He left two years ago.', '2015-10-15', '2013'],
  ['He left three days ago.', '2015-10-15', '2015-10-12'],
  ['He left on February 30, 2005.', null, '2005-02'],
];

describe('resolveFigureDates', () => {
  for (const [text, base, expected] of CASES)
    it(`${text} (${base ?? 'no date'})`, () => assert.equal(resolve(text, base), expected));
});

describe('compareDates', () => {
  const span = (from: number | null, to: number | null): { from: number | null; to: number | null } => ({
    from,
    to,
  });
  it('tells before, after, same, within, around and overlapping', () => {
    assert.equal(compareDates(span(1, 2), span(3, 4)), 'before');
    assert.equal(compareDates(span(5, 6), span(3, 4)), 'after');
    assert.equal(compareDates(span(3, 4), span(3, 4)), 'same');
    assert.equal(compareDates(span(3, 4), span(1, 9)), 'within');
    assert.equal(compareDates(span(1, 9), span(3, 4)), 'around');
    assert.equal(compareDates(span(1, 5), span(3, 9)), 'overlaps');
  });
  it('lets an open end reach without limit', () => {
    assert.ok(datesOverlap(span(null, 5), span(3, null)));
    assert.ok(!datesOverlap(span(null, 5), span(6, null)));
  });
});

describe('days', () => {
  it('count from 1970 and back, before it as well', () => {
    assert.equal(dayNumber(1970, 1, 1), 0);
    for (const day of [-719162, -1, 0, 59, 10957, 19782]) {
      const { year, month, day: d } = civilDate(day);
      assert.equal(dayNumber(year, month, d), day);
    }
  });
  it('know their weekday', () => {
    assert.equal(isoWeekday(dayNumber(2024, 3, 1)), 5);
    assert.equal(isoWeekday(dayNumber(1900, 1, 1)), 1);
  });
});
