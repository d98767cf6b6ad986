// Imports point one way: text ← language ← extract ← facts ← workspace ← features ← protocol ← node | browser;
// cli uses node and features, never protocol. The core knows no Node built-in and no editor.
const LAYERS = ['text', 'language', 'extract', 'facts', 'workspace', 'features', 'protocol'];
const at = (names) => `^server/src/(${names.join('|')})/`;

/** For each layer: the layers above it, which it must not import. */
const upward = LAYERS.map((layer, i) => ({
  name: `${layer}-imports-only-downward`,
  severity: 'error',
  from: { path: at([layer]) },
  to: { path: at([...LAYERS.slice(i + 1), 'node', 'browser', 'cli']) },
}));

module.exports = {
  forbidden: [
    ...upward,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'pure-core',
      comment: 'Node built-ins and vscode-* packages stay at the ends.',
      severity: 'error',
      from: { path: at(['text', 'language', 'extract', 'facts', 'workspace', 'features']) },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-protocol-packages-in-core',
      severity: 'error',
      from: { path: at(['text', 'language', 'extract', 'facts', 'workspace']) },
      to: { path: 'node_modules/vscode-' },
    },
    {
      name: 'cli-not-protocol',
      severity: 'error',
      from: { path: '^server/src/cli/' },
      to: { path: '^server/src/(protocol|browser)/' },
    },
    {
      name: 'node-and-browser-apart',
      severity: 'error',
      from: { path: '^server/src/node/' },
      to: { path: '^server/src/(browser|cli)/' },
    },
    {
      name: 'browser-without-node',
      severity: 'error',
      from: { path: '^server/src/browser/' },
      to: { path: '^server/src/(node|cli)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'vscode-only-in-client',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '^vscode$' },
    },
    {
      name: 'client-apart-from-server',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^server/', pathNot: '^server/src/protocol/messages' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.json'] },
  },
};
