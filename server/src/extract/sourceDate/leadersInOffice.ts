import type { Reading } from '../../language/reading';
import { WordClass } from '../../language/wordClass';
import { detach } from '../../text/detach';
import { fold } from '../../text/fold';
import { words } from '../../text/words';
import type { DateExpression } from '../dates/dateExpression';
import { FurnitureKind, type Furniture } from '../furniture/furniture';
import type { Figure } from '../figures/figure';
import type { DocumentNames, LocalMention } from '../names/documentNames';
import { TERMS_OF_OFFICE } from './data/termsOfOffice';
import type { FoundDate } from './foundDate';
import type { YearsTold } from './inferDate';

/** One office that one person has held. */
interface Term {
  /** Folded given names; none where the holder goes by one name. */
  readonly given: readonly string[];
  readonly office: string;
  /** First and last year of each time, both inclusive. */
  readonly years: readonly (readonly [number, number])[];
}

/** A leader whom a text names with an office. */
interface Leader {
  readonly words: string;
  readonly mention: LocalMention;
  readonly terms: readonly Term[];
}

/** One leader alone may be recalled from another time. */
const ENOUGH_LEADERS = 2;
/** Years between which a text was written say little where they lie further apart. */
const MOST_YEARS = 6;
const NO_END = 9999;

/**
 * Between which years a text was written, from the leaders that it names with their offices ("Kazakh President Nursultan Nazarbayev"): the
 * years in which all of them were in office, as far as what it tells as past or ahead allows. Null where it names fewer than two, where
 * they never were in office at one time (some are recalled), or where many years are left.
 */
export function findYearsOfLeaders(
  reading: Reading,
  furniture: Furniture,
  figures: readonly Figure[],
  names: DocumentNames,
  told: YearsTold,
): FoundDate | null {
  const leaders = findLeaders(reading, furniture, figures, names);
  if (leaders.length < ENOUGH_LEADERS) return null;
  const [first, last] = yearsInOffice(leaders, told);
  if (first === undefined || last === undefined || last - first >= MOST_YEARS) return null;
  const narrowing = leaders.filter(({ terms }) => !covers(terms, first - 1) || !covers(terms, last + 1));
  const named = (narrowing.length > 0 ? narrowing : leaders).slice(0, 2);
  return {
    value: first === last ? String(first) : `${String(first)}/${String(last)}`,
    precision: 'year',
    basis: 'inferred',
    reason: `it names ${named.map(({ words }) => `“${words}”`).join(' and ')}, in office then`,
    span: named[0]!.mention.span,
  };
}

/** The first mention of each, sorted by place; sentences that tell of a year are left out: they may look back. */
function findLeaders(
  reading: Reading,
  furniture: Furniture,
  figures: readonly Figure[],
  names: DocumentNames,
): Leader[] {
  const seen = new Set<number>();
  const found: Leader[] = [];
  for (const mention of names.mentions) {
    const { name, type } = names.entities[mention.entity]!;
    if (type !== 'person' || mention.form === 'coreference' || seen.has(mention.entity)) continue;
    if (furniture.kinds[mention.sentence] !== FurnitureKind.None) continue;
    const office = officeOf(reading, mention);
    const terms = office === null ? [] : termsOf(name).filter((term) => term.office === office);
    if (terms.length === 0 || tellsYear(figures, mention.sentence)) continue;
    seen.add(mention.entity);
    found.push({ words: detach(reading.text, mention.span.start, mention.span.end), mention, terms });
  }
  return found;
}

function tellsYear(figures: readonly Figure[], sentence: number): boolean {
  return figures.some(
    ({ sentence: own, value }) => own === sentence && value.type === 'date' && hasYear(value.date),
  );
}

function hasYear(date: DateExpression): boolean {
  return date.type === 'interval' || (date.type === 'absolute' && date.date.year !== null);
}

/** The first and last of the years in which all leaders were in office; none where these are not one run of years. */
function yearsInOffice(leaders: readonly Leader[], told: YearsTold): readonly number[] {
  const years: number[] = [];
  const limits = leaders.flatMap(({ terms }) => terms.flatMap((term) => term.years.flat()));
  const from = Math.max(Math.min(...limits), told.past ?? 0);
  const to = Math.min(Math.max(...limits.filter((year) => year < NO_END)), told.ahead ?? NO_END);
  for (let year = from; year <= to; year++)
    if (leaders.every(({ terms }) => covers(terms, year))) years.push(year);
  if (years.length === 0 || years.at(-1)! - years[0]! >= years.length) return [];
  // The last year on the list may only be the end of what the table knows.
  if (leaders.every(({ terms }) => covers(terms, NO_END)) && told.ahead === null) return [];
  return [years[0]!, years.at(-1)!];
}

function covers(terms: readonly Term[], year: number): boolean {
  return terms.some((term) => term.years.some(([from, to]) => from <= year && year <= to));
}

/** Words of office as they stand before a name, by what the table calls them. */
const OFFICES: ReadonlyMap<string, string> = new Map([
  ['president', 'president'],
  ['minister', 'prime minister'],
  ['premier', 'prime minister'],
  ['taoiseach', 'prime minister'],
  ['chancellor', 'chancellor'],
  ['king', 'king'],
  ['general', 'secretary-general'],
  ['pope', 'pope'],
]);
const OFFICE_WORDS = new WordClass([...OFFICES.keys()].join(' '));
/** What must stand before an office word that means more offices than one. */
const NEEDED: ReadonlyMap<string, string> = new Map([
  ['minister', 'prime'],
  ['general', 'secretary'],
]);
const NOT_IN_OFFICE = words('former ex then late vice deputy future incoming elect as');

/** The office that a mention gives its bearer; null where it gives none, or one that is over. */
function officeOf(reading: Reading, { firstToken, endToken }: LocalMention): string | null {
  for (let token = firstToken; token < endToken - 1; token++) {
    if (!OFFICE_WORDS.has(reading.tokens.word[token]!)) continue;
    const word = wordAt(reading, token);
    const name = OFFICES.get(word);
    if (name === undefined || !isWholeOffice(reading, token, word)) continue;
    for (let before = token - 1; before >= firstToken - 4; before--)
      if (NOT_IN_OFFICE.has(wordAt(reading, before))) return null;
    return name;
  }
  return null;
}

/** "Prime Minister", "Secretary-General", but no "Foreign Minister" and no "General". */
function isWholeOffice(reading: Reading, token: number, word: string): boolean {
  const needed = NEEDED.get(word);
  if (needed === undefined) return true;
  const before = wordAt(reading, token - 1) === '-' ? token - 2 : token - 1;
  return wordAt(reading, before) === needed;
}

function wordAt({ text, tokens }: Reading, token: number): string {
  return token < 0 ? '' : text.slice(tokens.start[token], tokens.end[token]).toLowerCase();
}

/** The terms of those with the name: the family name is its last word, or its first as in East Asia; a given name must fit where there is one. */
function termsOf(name: string): Term[] {
  const parts = fold(name).split(' ');
  const all = termsByFamily();
  const fits = (family: string, rest: readonly string[]): Term[] =>
    (all.get(family) ?? []).filter(
      ({ given }) => rest.length === 0 || given.length === 0 || given.some((one) => rest.includes(one)),
    );
  const western = fits(parts.at(-1)!, parts.slice(0, -1));
  return western.length > 0 || parts.length < 2 ? western : fits(parts[0]!, parts.slice(1));
}

let table: ReadonlyMap<string, readonly Term[]> | null = null;

/** The table by folded family name; read when first asked for. */
function termsByFamily(): ReadonlyMap<string, readonly Term[]> {
  if (table) return table;
  const made = new Map<string, Term[]>();
  for (const line of TERMS_OF_OFFICE.trim().split('\n')) {
    const [families, given, office, years] = line.split('|') as [string, string, string, string];
    const term = {
      given: given.split(',').filter(Boolean).map(fold),
      office,
      years: years.split(',').map(readYears),
    };
    for (const family of families.split(',').map(fold)) made.set(family, [...(made.get(family) ?? []), term]);
  }
  return (table = made);
}

/** "2000-2008"; "2012-" has no end. */
function readYears(years: string): readonly [number, number] {
  const [from, to] = years.split('-');
  return [Number(from), to ? Number(to) : NO_END];
}
