import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../../../server/src/features/semanticTokens';

interface Manifest {
  readonly contributes: {
    readonly semanticTokenTypes: readonly { readonly id: string }[];
    readonly semanticTokenModifiers: readonly { readonly id: string }[];
    readonly semanticTokenScopes: readonly { readonly scopes: Record<string, readonly string[]> }[];
    readonly commands: readonly { readonly command: string }[];
    readonly grammars: readonly { readonly path: string }[];
    readonly yamlValidation: readonly { readonly url: string }[];
    readonly walkthroughs: readonly {
      readonly steps: readonly { readonly media: { readonly markdown: string } }[];
    }[];
  };
  readonly icon: string;
  readonly activationEvents: readonly string[];
}

const root = path.resolve(import.meta.dirname, '../../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const manifest = JSON.parse(read('package.json')) as Manifest;
const { contributes } = manifest;
const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id).sort();

describe('package.json', () => {
  it('contributes the token types and modifiers that the server sends', () => {
    assert.deepEqual(ids(contributes.semanticTokenTypes), [...TOKEN_TYPES].sort());
    assert.deepEqual(ids(contributes.semanticTokenModifiers), [...TOKEN_MODIFIERS].sort());
  });

  it('gives every token type a scope that themes colour', () => {
    const scopes = contributes.semanticTokenScopes.flatMap((entry) => Object.keys(entry.scopes));
    for (const type of TOKEN_TYPES) assert.ok(scopes.includes(type), type);
  });

  it('contributes the commands that the client registers', () => {
    const files = ['commands.ts', 'decisionCommands.ts'].map((file) => read(`client/src/${file}`)).join('\n');
    const registered = [...files.matchAll(/'(corroborate\.\w+)'(?=[:,])/g)].map((match) => match[1]!);
    assert.deepEqual(contributes.commands.map(({ command }) => command).sort(), registered.sort());
  });

  it('names files that exist', () => {
    const files = [
      manifest.icon,
      ...contributes.grammars.map((grammar) => grammar.path),
      ...contributes.yamlValidation.map(({ url }) => url),
      ...contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.markdown)),
    ];
    for (const file of files) assert.ok(existsSync(path.join(root, file)), file);
  });

  it('is never active where nothing of ours is open', () => {
    const allowed = /^(onLanguage:(plaintext|markdown|source-text)|workspaceContains:[\w.]+\.yaml)$/;
    for (const event of manifest.activationEvents) assert.match(event, allowed);
  });
});
