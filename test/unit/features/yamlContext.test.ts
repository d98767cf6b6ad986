import assert from 'node:assert/strict';
import { yamlContextAt } from '../../../server/src/features/yamlContext';

/** Text with "|" as the cursor, and the keys around it. */
const CASES: readonly [string, string][] = [
  ['entities:\n  - id: |', 'entities id'],
  ['entities:\n  - id: a\n    name: |', 'entities name'],
  ['entities:\n  - id: a\n    aliases:\n      - |', 'entities aliases'],
  ['entities:\n- id: a\n  aliases:\n  - |', 'entities aliases'],
  ['entities:\n  - id: a\n    aliases:\n      - b\n      - c|', 'entities aliases'],
  ['entities:\n  - id: a\n    relations:\n      - type: in\n        target: |', 'entities relations target'],
  ['entities:\n  - id: a\n    relations:\n      - { type: in, target: |', 'entities relations target'],
  ['entities:\n  - id: a\n    not: [b, |', 'entities not'],
  ['entities:\n  - id: a\n  - id: |', 'entities id'],
  ['severity:\n  conflict: |', 'severity conflict'],
  ['severity: { conflict: |', 'severity conflict'],
  ['documents:\n  - file: a\n# comment\n  - file: |', 'documents file'],
  ['version: 1\ndocuments:\r\n  - file: a\r\n    publisher: |', 'documents publisher'],
  ['|', ''],
  ['version: 1\n|', ''],
];

describe('yamlContextAt', () => {
  for (const [marked, path] of CASES)
    it(JSON.stringify(marked), () => {
      const context = yamlContextAt(marked.replace('|', ''), marked.indexOf('|'));
      assert.equal(context.path.join(' '), path);
    });

  it('knows what else the same entity says', () => {
    const marked = 'entities:\n  - id: a\n    aliases:\n      - |\n    type: city\n  - id: b\n';
    const { siblings } = yamlContextAt(marked.replace('|', ''), marked.indexOf('|'));
    assert.deepEqual([...siblings].sort(), [
      ['id', 'a'],
      ['type', 'city'],
    ]);
  });
});
