import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const keys = (file: string): string[] => Object.keys(JSON.parse(read(file)) as object).sort();

const unique = (values: string[]): string[] => [...new Set(values)].sort();

describe('localisation', () => {
  it('has every string of package.json, and no other', () => {
    const used = [...read('package.json').matchAll(/"%([^%"]+)%"/g)].map((match) => match[1]!);
    assert.deepEqual(keys('package.nls.json'), unique(used));
  });

  it('has every string of the client, and no other', () => {
    const used = readdirSync(path.join(root, 'client/src')).flatMap((file) =>
      [...read(`client/src/${file}`).matchAll(/l10n\.t\(\s*'([^']+)'/g)].map((match) => match[1]!),
    );
    assert.deepEqual(keys('l10n/bundle.l10n.json'), unique(used));
  });

  it('is complete in German, with the same places for values', () => {
    for (const [english, german] of [
      ['package.nls.json', 'package.nls.de.json'],
      ['l10n/bundle.l10n.json', 'l10n/bundle.l10n.de.json'],
    ] as const) {
      assert.deepEqual(keys(german), keys(english));
      const translated = JSON.parse(read(german)) as Record<string, string>;
      for (const [key, text] of Object.entries(JSON.parse(read(english)) as Record<string, string>)) {
        const places = (value: string): string[] => value.match(/\{\d\}|\(command:[^)]+\)/g) ?? [];
        assert.deepEqual(places(translated[key]!), places(text), key);
      }
    }
  });
});
