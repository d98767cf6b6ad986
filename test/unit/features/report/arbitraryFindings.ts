import fc from 'fast-check';
import type { CheckResult } from '../../../../server/src/features/report/checkResult';
import type { Finding, FindingPlace } from '../../../../server/src/features/report/finding';

/** Text with what formats have to escape, and any other character. */
export const nastyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc
    .array(
      fc.constantFrom(
        '&',
        '<',
        '>',
        '"',
        "'",
        '%',
        '\r',
        '\n',
        '\t',
        ',',
        ':',
        '::',
        ']]>',
        '\0',
        '\ud800',
        'é',
        '|',
        '`',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

const path = fc.oneof(
  fc.constantFrom('a.txt', 'in/two words.txt', 'odd/a:b%20,c#d?.md', 'ü/“x”.txt'),
  fc.constant('/elsewhere/out of reach.txt'),
);

const place: fc.Arbitrary<FindingPlace> = fc
  .record({
    path,
    line: fc.nat(5000),
    column: fc.nat(300),
    length: fc.integer({ min: 1, max: 40 }),
    text: nastyText,
    told: nastyText,
  })
  .map(({ path, line, column, length, text, told }) => ({
    key: `file:///elsewhere/${encodeURIComponent(path)}`,
    path,
    start: line * 80 + column,
    end: line * 80 + column + length,
    range: { start: { line, character: column }, end: { line, character: column + length } },
    text,
    told,
  }));

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });

export const arbitraryFinding: fc.Arbitrary<Finding> = fc.record({
  fingerprint: fc.stringMatching(/^[0-9a-f]{16}$/),
  code: fc.constantFrom('conflict', 'changed-over-time', 'planned-vs-actual', 'draft-differs'),
  title: nastyText,
  severity: fc.constantFrom('error', 'warning', 'information', 'hint'),
  subject: maybe(fc.record({ id: nastyText, name: nastyText })),
  attribute: maybe(nastyText),
  message: nastyText,
  status: maybe(
    fc.record({
      kind: fc.constantFrom('settled', 'ignored'),
      decision: nastyText,
      why: maybe(nastyText),
      by: maybe(nastyText),
      on: maybe(fc.constant('2026-03-01')),
    }),
  ),
  baseline: fc.constantFrom('new', 'unchanged', null),
  places: fc.array(place, { minLength: 1, maxLength: 4 }),
});

export const arbitraryResult: fc.Arbitrary<CheckResult> = fc.record({
  findings: fc.array(arbitraryFinding, { maxLength: 6 }),
  checked: fc.uniqueArray(path, { maxLength: 4 }),
  failOn: fc.constantFrom('new', 'any'),
  gone: maybe(fc.nat(9)),
  version: fc.constant('1.2.3'),
});
