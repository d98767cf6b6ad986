import type { Span } from '../../server/src/text/span';

/** Numbers from a seed, the same on every machine: mulberry32. */
export class Random {
  constructor(private state: number) {}

  /** 0 ≤ n < 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  /** 0 ≤ n < `limit`, whole. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)]!;
  }
}

const PLACES = ['Brenn', 'Holt', 'Marisol', 'Osterby', 'Tarn', 'Velmar', 'Quill Bay', 'Saint-Amour', 'Drosk'];
const BODIES = [
  'the ministry',
  'police',
  'the grid operator',
  'a hospital spokeswoman',
  'the league',
  'the court',
  'analysts',
  'the company',
  'union leaders',
];
const NOUNS = [
  'people',
  'homes',
  'passengers',
  'workers',
  'votes',
  'tonnes',
  'seats',
  'jobs',
  'tickets',
  'acres',
];
const VERBS = [
  'were affected',
  'were lost',
  'were counted',
  'had been sold',
  'were evacuated',
  'were at risk',
];
const AMOUNTS = [
  '41',
  '7,000',
  'some 7,000',
  'about 1.2 million',
  'more than 300',
  '18',
  'at least 90',
  '5.4',
];
const ENDINGS = [
  'on Tuesday',
  'in a statement',
  '— the highest figure since 2009',
  'after two days of talks',
  'as rain kept falling',
  'according to a first count',
  'a spokesman told “The Morning Post”',
];

/** Sentences that read like news and repeat each other's words a lot: half of them come from very few patterns. */
export function makeSentence(random: Random): string {
  const amount = random.pick(AMOUNTS);
  const noun = random.pick(NOUNS);
  const place = random.pick(PLACES);
  switch (random.below(6)) {
    case 0:
      return `In ${place}, ${amount} ${noun} ${random.pick(VERBS)}, ${random.pick(BODIES)} said.`;
    case 1:
      return `${capital(random.pick(BODIES))} said ${amount} ${noun} ${random.pick(VERBS)} in ${place} ${random.pick(ENDINGS)}.`;
    case 2:
      return `It wasn't clear how many ${noun} ${random.pick(VERBS)}, ${random.pick(BODIES)} said ${random.pick(ENDINGS)}.`;
    case 3:
      return `${capital(random.pick(BODIES))} in ${place} put the number at ${amount}, up from ${random.pick(AMOUNTS)} ${random.pick(ENDINGS)}.`;
    case 4:
      return `“We have ${amount} ${noun} here,” ${random.pick(BODIES)} said ${random.pick(ENDINGS)}.`;
    default:
      return random.pick([
        'Read more in our live coverage.',
        'This story is being updated.',
        `${place}: ${amount} ${noun}.`,
      ]);
  }
}

/** A report of a headline and some paragraphs. */
export function makeArticle(random: Random): string {
  const paragraphs = Array.from({ length: 3 + random.below(4) }, () =>
    Array.from({ length: 1 + random.below(4) }, () => makeSentence(random)).join(' '),
  );
  return [makeSentence(random).replace(/\.$/, ''), ...paragraphs].join('\n\n');
}

/** A passage to decide about: a figure, a few words, a sentence, or any run of words. */
export function pickSpan(random: Random, text: string): Span {
  const kind = random.below(4);
  const pattern =
    kind === 0
      ? /(?:some |about |more than |at least )?\d[\d.,]*(?: million)?(?: [a-z]+)?/g
      : kind === 1
        ? /[A-Z][a-z]+(?:[ -][A-Z][a-z]+)*/g
        : kind === 2
          ? /(?:[^.\n]|\.(?=\d))+\./g
          : /\S+(?: \S+){0,7}/g;
  const found = [...text.matchAll(pattern)];
  const { index, 0: words } = random.pick(found.length > 0 ? found : [...text.matchAll(/\S+/g)]);
  const trimmed = words.trim();
  const start = index + words.indexOf(trimmed);
  return { start, end: start + trimmed.length };
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
