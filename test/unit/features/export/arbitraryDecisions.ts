import fc from 'fast-check';
import type { Anchor, Decision } from '../../../../server/src/workspace/decisions/decision';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 24 }),
  fc
    .array(
      fc.constantFrom(
        'a',
        ' ',
        '\n',
        '"',
        "'",
        ':',
        '#',
        '%20',
        '- ',
        '{',
        ']',
        '&',
        'é',
        '🙂',
        '\t',
        '\\',
        'null',
        '~',
      ),
      {
        maxLength: 10,
      },
    )
    .map((parts) => parts.join('')),
);
const filled = text.map((one) => `x${one}`);
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });

export const arbitraryAnchor: fc.Arbitrary<Anchor> = fc.record({
  source: fc.constantFrom('a.txt', 'in/b c.md', 'odd/a:b%20c#d?e.txt', 'ü/“x”.txt'),
  quote: filled,
  prefix: text,
  suffix: text,
  at: maybe(fc.nat(100_000)),
  distinct: maybe(fc.record({ before: maybe(fc.nat(99)), behind: maybe(fc.nat(99)) })),
  occurrence: maybe(fc.record({ nth: fc.integer({ min: 1, max: 9 }), of: fc.integer({ min: 1, max: 9 }) })),
});

const name = fc.constantFrom('Norvik Clinic', 'ostmark-ferry-company', 'a: b', '"x"');
const occurrences = fc.constantFrom('here' as const, 'file' as const, 'workspace' as const);
const value = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => (Object.is(one, -0) ? 0 : one)),
  fc.constantFrom('2015-10', '1920s'),
  fc.record({ low: fc.nat(), high: maybe(fc.nat()) }),
  fc.record({ from: fc.constant('2016'), to: maybe(fc.constant('2020-01')) }),
);

function common(least: number): Record<'id' | 'about' | 'why' | 'by' | 'on', fc.Arbitrary<unknown>> {
  return {
    id: fc.stringMatching(/^[bcdf][0-9bcdf]{5}$/),
    about: fc.array(arbitraryAnchor, { minLength: least, maxLength: 3 }),
    why: maybe(text),
    by: maybe(text),
    on: maybe(fc.constantFrom('2026-11-22', '2025', '2025-07')),
  };
}

function ofKind(
  kind: Decision['kind'],
  least: number,
  own: Record<string, fc.Arbitrary<unknown>> = {},
): fc.Arbitrary<Decision> {
  return fc.record({
    kind: fc.constant(kind),
    ...common(least),
    ...own,
  }) as unknown as fc.Arbitrary<Decision>;
}

/** Any decision that a decisions file can hold. */
export const arbitraryDecision: fc.Arbitrary<Decision> = fc
  .oneof(
    ofKind('same-as', 1, { entities: fc.uniqueArray(name, { minLength: 1, maxLength: 2 }), occurrences }),
    ofKind('different-from', 2, { entities: fc.uniqueArray(name, { maxLength: 2 }), occurrences }),
    ofKind('not-an-entity', 1, { occurrences }),
    ofKind('type', 1, { type: fc.constantFrom('person', 'base', 'military-unit'), occurrences }),
    ofKind('claim-is', 1, {
      claim: fc.record({
        subject: maybe(name),
        attribute: fc.constantFrom('employees', 'border_length'),
        value: maybe(value),
        unit: maybe(fc.constantFrom('people', 'km')),
        time: maybe(fc.constantFrom('2015', '2015-10-31')),
        modality: maybe(fc.constantFrom('planned', 'denied')),
        scope: maybe(fc.uniqueArray(fc.constantFrom('in Balakot', 'nurses'), { maxLength: 2 })),
      }),
    }),
    ofKind('not-a-claim', 1),
    ofKind('settled', 1, {
      stands: fc.constantFrom(0, 'both'),
      reason: maybe(fc.constantFrom('different-dates', 'different-scope', 'estimate', 'other')),
    }),
    ofKind('ignore', 1, {
      scope: fc.constantFrom('pair', 'fact', 'file'),
      file: maybe(fc.constant('wire/*.txt')),
      attribute: fc.constant(null),
      verdict: fc.constant(null),
    }),
    ofKind('ignore', 0, {
      scope: fc.constant('kind'),
      file: fc.constant(null),
      attribute: fc.constant('deaths'),
      verdict: maybe(fc.constantFrom('conflict', 'different-scope')),
    }),
    ofKind('note', 1, { tags: fc.uniqueArray(text, { maxLength: 3 }) }),
    ofKind('confirmed', 1),
  )
  // Objects as they usually are, with a prototype.
  .map((decision) => structuredClone(decision));
