import assert from 'node:assert/strict';
import { extractFigures } from '../../../../server/src/extract/figures/extractFigures';
import { detectFurniture } from '../../../../server/src/extract/furniture/detectFurniture';
import { findNames } from '../../../../server/src/extract/names/findNames';
import { chooseSourceDate, findTextDate } from '../../../../server/src/extract/sourceDate/findSourceDate';
import { findYearsTold } from '../../../../server/src/extract/sourceDate/inferDate';
import { dateOfAddress } from '../../../../server/src/extract/sourceDate/fileNameDate';
import { read } from '../../../../server/src/language/reading';

/** Checks the date of a text: its value and basis, or null. */
function check(
  text: string,
  value: string | null,
  basis: 'stated' | 'inferred' = 'stated',
  file = 'a.txt',
): void {
  const reading = read(text);
  const furniture = detectFurniture(reading);
  const figures = extractFigures(reading, furniture);
  const names = findNames(reading, furniture);
  const found = findTextDate(reading, furniture, figures, names, findYearsTold(reading, figures));
  const date = chooseSourceDate(found, file);
  assert.equal(date?.value ?? null, value, `${text}\n${date?.reason ?? ''}`);
  if (date) assert.equal(date.basis, basis);
}

describe('findTextDate', () => {
  it('takes a line with nothing but a date', () => {
    check('Dockers walk out\n\nMarch 06, 2008\n\nThe strike began at noon.', '2008-03-06');
    check(
      'Dockers walk out\n\nPublished: Tuesday, 4 May 2010 10:32 GMT\n\nThe strike began at noon.',
      '2010-05-04',
    );
  });
  it('takes a dateline, with the agency or without', () => {
    check('VARNA, Bulgaria, March 3, 2009 (Reuters) - Dockers walked out on Tuesday.', '2009-03-03');
    check('October 15, 2005 – VARNA – Dockers walked out on Tuesday.', '2005-10-15');
  });
  it('takes a byline', () =>
    check('Dockers walk out\n\nBy Anna Berg, 22 September 2019\n\nThe strike began.', '2019-09-22'));
  it('fills the year of a dateline from the dates told', () => {
    check(
      'VARNA, March 3 (Reuters) - Dockers walked out. They had done so on May 2, 2008, and in June 2008.',
      '2008-03-03',
      'inferred',
    );
  });
  it('does not take a date of the story for that of the text', () => {
    check('The treaty was signed on May 2, 1998, in Rome and will be reviewed.', null);
    check(
      'The treaty was signed on May 2, 1998, in Rome. Talks had begun on April 3, 1998.',
      '1998',
      'inferred',
    );
    check('In 1998 the treaty was signed in Rome.', null);
  });
  it('infers the year between what is past and what is ahead', () => {
    check(
      'The plan for 2015-2017 was signed. A programme for 2016-2020 will be adopted.',
      '2015',
      'inferred',
    );
  });
  it('finds the year between two by a weekday', () => {
    const days = 'Dockers walked out on Thursday, October 15.';
    check(`The quay was built in 2011. It will be renewed by 2017. ${days}`, '2015', 'inferred');
    check(`The quay was built in 2011. ${days}`, null);
    check(`The quay was built in 2001. It will be renewed by 2017. ${days}`, null);
    check(`The quay was built in 2011. It will be renewed by 2014. ${days}`, null);
  });
  it('takes what has gone on since a year as past', () => {
    check(
      'Dockers have been trying to be heard since at least 2013. A plan will be made for 2014.',
      '2013',
      'inferred',
    );
  });
  it('leaves open what the bounds leave open', () => {
    check('The base was closed in 2001. It will be rebuilt by 2007.', null);
    check('Dockers walked out on Tuesday.', null);
  });
  it('takes the day from a past day and the one after it ahead', () => {
    check(
      'The plan for 2015-2017 was signed. A plan for 2016 will follow. He left for Rome on October 15. The following day he will meet the minister.',
      '2015-10-15',
      'inferred',
    );
  });
  it('does not take the month of a donation bar', () => {
    check('0 $\n2,500 $\nJUNE 2021\n\nDockers walked out on Tuesday.', null);
  });
  it('tells between which years it was written by the leaders in office', () => {
    const met = 'Prime Minister Junichiro Koizumi met Chancellor Gerhard Schroeder in Kyoto.';
    check(met, '2001/2005', 'inferred');
    check(`${met} The treaty was signed in April 2003.`, '2003/2005', 'inferred');
    check(
      'U.N. Secretary-General Ban Ki-moon wrote to Prime Minister Gordon Brown.',
      '2007/2010',
      'inferred',
    );
    check(
      'Prime Minister Liz Truss had a long talk with President Volodymyr Zelenskiy on the phone.',
      '2022',
      'inferred',
    );
  });
  it('tells no years where leaders are recalled, out of office, or too few', () => {
    check('Prime Minister Junichiro Koizumi came to Kyoto.', null);
    check('Former Prime Minister Junichiro Koizumi met Chancellor Gerhard Schroeder.', null);
    check('Chancellor Konrad Adenauer had wanted it. Chancellor Olaf Scholz had it built.', null);
    check('President Emmanuel Macron met Prime Minister Narendra Modi.', null);
    check('In 2002 Prime Minister Junichiro Koizumi met Chancellor Gerhard Schroeder.', null);
  });
  it('reads the name of the file, behind what the text states', () => {
    check('Dockers walked out.', '2015-10-15', 'stated', 'x/2015-10-15-port.txt');
    check('Dockers walked out.', '2015-10', 'stated', 'port_2015-10.txt');
    check('Dockers walked out.', null, 'stated', 'port-2015.txt');
    check('May 2, 2014\n\nDockers walked out.', '2014-05-02', 'stated', '2015-10-15.txt');
  });
});

it('dateOfAddress reads the date in the address of a page', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['https://ledger.example/2015/10/15/quay-opens', '2015-10-15'],
    ['https://ledger.example/world/2015-10-15', '2015-10-15'],
    ['https://ledger.example/2015/3/quay-opens', '2015-03'],
    ['https://ledger.example/2015/13/quay', null],
    ['https://ledger.example/a/1144631.html', null],
    ['https://ledger.example/2015', null],
  ];
  for (const [url, value] of cases) assert.equal(dateOfAddress(url)?.value ?? null, value, url);
});
