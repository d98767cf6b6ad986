/** Neither letters that look like digits nor vowels: ids read well and spell nothing. */
const LETTERS = '23456789bcdfghjkmnpqrstvwxz';
const LENGTH = 6;

/**
 * An id that is not among the given ones, such as "k3f9t2". Random, so that two people who decide at the same time get different ids.
 * `random`: 0 ≤ n < 1.
 */
export function newDecisionId(existing: Iterable<string>, random: () => number = Math.random): string {
  const taken = new Set(existing);
  for (;;) {
    let id = LETTERS[8 + Math.floor(random() * (LETTERS.length - 8))]!;
    while (id.length < LENGTH) id += LETTERS[Math.floor(random() * LETTERS.length)]!;
    if (!taken.has(id)) return id;
  }
}
