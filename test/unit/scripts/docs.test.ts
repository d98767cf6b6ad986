import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readConfig } from '../../../server/src/workspace/config/readConfig';
import { readDecisions } from '../../../server/src/workspace/decisions/file/readDecisions';
import { readRegistry } from '../../../server/src/workspace/registry/readRegistry';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const DOCUMENTS = [
  'README.md',
  'docs/ARCHITECTURE.md',
  ...readdirSync(path.join(ROOT, 'docs/decisions')).map((file) => `docs/decisions/${file}`),
];

const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

/** All files of the project that documents may speak of, with "/". */
const FILES = [
  'client',
  'server',
  'scripts',
  'test',
  'bench',
  'schemas',
  'syntaxes',
  'docs',
  'seeds',
].flatMap((folder) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map(
    (file) => `${folder}/${file.split(path.sep).join('/')}`,
  ),
);

const isThere = (named: string): boolean =>
  FILES.some((file) => file === named || file.endsWith(`/${named}`)) || existsSync(path.join(ROOT, named));

describe('documents', () => {
  for (const document of DOCUMENTS) {
    it(`${document} links to what is there`, () => {
      const links = [...read(document).matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g)].map(
        ([, link]) => link!,
      );
      const gone = links.filter((link) => !existsSync(path.join(ROOT, path.dirname(document), link)));
      assert.deepEqual(gone, []);
    });

    it(`${document} names source files that are there`, () => {
      const named = [...read(document).matchAll(/`([\w./-]+\.(?:ts|mjs|cjs))`/g)].map(([, file]) => file!);
      const gone = named.filter((file) => !/corroborate\.cjs$/.test(file) && !isThere(file));
      assert.deepEqual(gone, []);
    });
  }

  const readers = {
    'corroborate.yaml': readConfig,
    'entities.yaml': readRegistry,
    'corroborate.decisions.yaml': readDecisions,
  } as const;
  for (const [file, readYaml] of Object.entries(readers)) {
    it(`${file} of the README is read without a complaint`, () => {
      const [, section = ''] = read('README.md').split(`\n### ${file}\n`);
      const sample = /```yaml\n([^]*?)```/.exec(section)?.[1] ?? '';
      assert.match(sample, /^version: 1\n/);
      assert.deepEqual(readYaml(sample).problems, []);
    });
  }

  it('the settings of package.json stand in the README, and no others', () => {
    const { contributes } = JSON.parse(read('package.json')) as {
      contributes: { configuration: { properties: Record<string, unknown> } };
    };
    const section = read('README.md').split('\n## Settings')[1]!.split('\n## ')[0]!;
    const told = [...section.matchAll(/^\| `([\w.]+)` \|/gm)].map(([, name]) => `corroborate.${name!}`);
    assert.deepEqual(told.sort(), Object.keys(contributes.configuration.properties).sort());
  });
});
