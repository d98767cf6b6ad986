import { fold } from '../../text/fold';
import { CITIES } from './data/cities';
import { COUNTRIES, TERRITORIES } from './data/countries';
import { ORGANISATIONS, PUBLICATIONS } from './data/organisations';
import { MORE_CITIES, PLACE_SPELLINGS, PROVINCES, SEATS, WORLD_REGIONS } from './data/regions';
import type { EntityType } from './documentNames';
import { Gazetteer, type GazetteerEntry } from './gazetteer';

/** What a form in the tables is to the thing it belongs to. */
type KnownRole = 'name' | 'acronym' | 'adjective' | 'people' | 'capital' | 'seat';

/** One form in the tables of places and organisations. */
export interface KnownName {
  /** The name that stands for the thing in keys: "Russia", "Kyiv", "United Nations". */
  readonly name: string;
  readonly type: EntityType;
  readonly role: KnownRole;
  /** ISO 3166 code of the country it lies in or is; "" for none. */
  readonly country: string;
  /** For capitals and seats: the country they may stand for. */
  readonly standsFor: string;
  /** For US cities: the state's postal code. */
  readonly state: string;
}

/** The tables of countries, regions, cities and well-known bodies, compiled for matching. */
export interface KnownNames {
  readonly gazetteer: Gazetteer;
  readonly entries: readonly KnownName[];
  /** Name of the country of an ISO code. */
  countryName(code: string): string;
  /** The names of all provinces and countries by folded name, to check "San Jose, California": their country codes. */
  containers(foldedName: string): readonly string[];
}

class Builder {
  readonly entries: KnownName[] = [];
  readonly forms: GazetteerEntry[] = [];
  readonly countries = new Map<string, string>();
  readonly byContainer = new Map<string, string[]>();
  private readonly spellings = new Map<string, string>();

  constructor() {
    for (const [first, ...others] of PLACE_SPELLINGS)
      for (const other of others) this.spellings.set(fold(other), first!);
  }

  build(): KnownNames {
    for (const row of rows(COUNTRIES)) this.addCountry(row);
    for (const row of rows(TERRITORIES)) this.addTerritory(row);
    for (const row of rows(WORLD_REGIONS)) this.addRegion(row);
    for (const [code, list] of Object.entries(PROVINCES)) this.addProvinces(code, list);
    for (const line of CITIES.split('\n')) this.addCities(line.slice(0, 2), line.slice(3));
    for (const [code, list] of Object.entries(MORE_CITIES)) this.addCities(code, list);
    for (const row of rows(ORGANISATIONS)) this.addBody(row, 'organisation');
    for (const row of rows(PUBLICATIONS)) this.addBody(row, 'publication');
    for (const [seat, country] of SEATS)
      this.add(seat, { name: country, type: 'country', role: 'seat', standsFor: country });
    this.addSpellings();
    const { entries, countries, byContainer } = this;
    return {
      entries,
      gazetteer: new Gazetteer(this.forms),
      countryName: (code) => countries.get(code) ?? '',
      containers: (name) => byContainer.get(name) ?? [],
    };
  }

  private add(form: string, entry: Partial<KnownName> & Pick<KnownName, 'name' | 'type' | 'role'>): void {
    if (form === '') return;
    this.forms.push({ text: form, value: this.entries.length });
    this.entries.push({ country: '', standsFor: '', state: '', ...entry });
  }

  private addCountry([name, code, capitals, adjectives, people, others]: Row): void {
    this.countries.set(code!, name!);
    const base = { name: name!, type: 'country' as const, country: code! };
    for (const form of [name!, ...list(others)]) {
      this.add(form, { ...base, role: isAcronym(form) ? 'acronym' : 'name' });
      this.addContainer(form, code!);
    }
    this.addAdjectives(base, adjectives, people);
    for (const capital of list(capitals))
      this.add(capital, {
        name: this.spellings.get(fold(capital)) ?? capital,
        type: 'city',
        role: 'capital',
        country: code!,
        standsFor: name!,
      });
  }

  private addTerritory([name, code, capitals, adjectives, people, others]: Row): void {
    const base = { name: name!, type: 'region' as const, country: code! };
    for (const form of [name!, ...list(others)]) {
      this.add(form, { ...base, role: 'name' });
      this.addContainer(form, code!);
    }
    this.addAdjectives(base, adjectives, people);
    for (const capital of list(capitals))
      this.add(capital, { name: capital, type: 'city', role: 'name', country: code! });
  }

  private addRegion([name, adjectives, others]: Row): void {
    const base = { name: name!, type: 'place' as const };
    // "central Asia" is as common as "Central Asia".
    for (const form of [name!, ...list(others)]) this.add(lowerDirection(form), { ...base, role: 'name' });
    this.addAdjectives(base, list(adjectives).map(lowerDirection).join(','), '');
  }

  private addAdjectives(
    base: Pick<KnownName, 'name' | 'type'>,
    adjectives: string | undefined,
    people: string | undefined,
  ): void {
    for (const form of list(adjectives)) this.add(form, { ...base, role: 'adjective' });
    for (const form of list(people).flatMap((plural) => [plural, ...singularOf(plural)]))
      if (!list(adjectives).includes(form)) this.add(form, { ...base, role: 'people' });
  }

  private addProvinces(code: string, names: string): void {
    for (const entry of names.split('|')) {
      const [name, short] = entry.split('=');
      const qualified = name === 'Georgia' || name === 'Washington' || name === 'New York';
      const base = {
        name: qualified ? `${name} state` : name!,
        type: 'region' as const,
        role: 'name' as const,
        country: code,
      };
      this.addContainer(name!, code);
      this.add(name!, base);
      if (short) {
        this.add(short, base);
        this.addContainer(short, code);
      }
    }
  }

  private addCities(code: string, names: string): void {
    for (const entry of names.split('|')) {
      const [name, state] = entry.split('=');
      const canonical = this.spellings.get(fold(name!)) ?? name!;
      for (const form of new Set([name!, canonical]))
        this.add(form, { name: canonical, type: 'city', role: 'name', country: code, state: state ?? '' });
    }
  }

  private addBody([name, others]: Row, type: EntityType): void {
    for (const form of [name!, ...list(others)])
      this.add(form, { name: name!, type, role: isAcronym(form) ? 'acronym' : 'name' });
  }

  private addSpellings(): void {
    const known = new Map(this.entries.map((entry) => [fold(entry.name), entry]));
    const forms = new Set(this.forms.map((form) => fold(form.text)));
    for (const [first, ...others] of PLACE_SPELLINGS) {
      const entry = known.get(fold(first!));
      for (const form of [first!, ...others])
        if (!forms.has(fold(form)))
          this.add(form, { ...(entry ?? { type: 'place' as const }), name: first!, role: 'name' });
    }
  }

  private addContainer(name: string, code: string): void {
    const key = fold(name);
    const codes = this.byContainer.get(key) ?? [];
    if (!codes.includes(code)) codes.push(code);
    this.byContainer.set(key, codes);
  }
}

type Row = (string | undefined)[];

function rows(table: string): Row[] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
}

function list(field: string | undefined): string[] {
  return field ? field.split(',').map((part) => part.trim()) : [];
}

const DIRECTION = /^(Central|North|South|East|West|Northern|Southern|Eastern|Western|Southeast|Sub) /;

/** A form whose leading direction may be written small; the rest keeps its capitals. */
function lowerDirection(form: string): string {
  return form.replace(DIRECTION, (word) => word.toLowerCase());
}

/** "Icelanders" → "Icelander", "Frenchmen" → "Frenchman"; none where the plural has no form of its own. */
function singularOf(plural: string): string[] {
  if (plural.endsWith('men')) return [`${plural.slice(0, -2)}an`, plural.replace(/men$/, 'woman')];
  return /[^s]s$/.test(plural) ? [plural.slice(0, -1)] : [];
}

function isAcronym(form: string): boolean {
  return form.length <= 8 && form === form.toUpperCase();
}

let shared: KnownNames | undefined;

/** The tables of the process, compiled on first use (some 50 ms). */
export function knownNames(): KnownNames {
  shared ??= new Builder().build();
  return shared;
}
