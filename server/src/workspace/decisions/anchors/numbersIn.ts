const NUMBER_WORDS = new Set(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion ' +
    'dozen half third quarter no none both first second'
  ).split(' '),
);

/** The longer number words by their letters: two that were swapped make no other number. */
const BY_LETTERS = new Map(
  [...NUMBER_WORDS].filter((word) => word.length > 4).map((word) => [sorted(word), word] as const),
);

/** Numbers of a passage in their order, in figures or words, without the marks that group digits: "7,000 of ten" → "7000 ten". */
export function numbersIn(text: string): string {
  const grouped = text.toLowerCase().replace(/(\d)[, '](?=\d{3}(?!\d))/g, '$1');
  const found = grouped.match(/\d+(?:\.\d+)?(?:[bmt]n|[mkb](?![a-z]))?|[a-z]+/g) ?? [];
  return found.flatMap((word) => (/^\d/.test(word) ? word : (numberWord(word) ?? []))).join(' ');
}

function numberWord(word: string): string | undefined {
  return NUMBER_WORDS.has(word) ? word : BY_LETTERS.get(sorted(word));
}

function sorted(word: string): string {
  return word.split('').sort().join('');
}
