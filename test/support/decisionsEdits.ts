import type { Span } from '../../server/src/text/span';
import { plainText, toPlain } from '../../server/src/workspace/decisions/anchors/plainText';
import { makeSentence, type Random } from './decisionsText';

/** A character that knows which characters of the first text it may be. Those typed later are none. */
export interface TrackedChar {
  readonly text: string;
  readonly ids: readonly number[];
  /** A copy, made while the original stayed. */
  readonly copy: boolean;
}

/**
 * A text under edits in which each character keeps its identity. Where two edits cannot be told apart by their outcome (deleting "ab"
 * from "abab", the first or the second), the characters that stay may be either.
 */
export class TrackedText {
  chars: TrackedChar[];

  constructor(text: string) {
    this.chars = [...Array(text.length).keys()].map((i) => ({ text: text[i]!, ids: [i], copy: false }));
  }

  get text(): string {
    let text = '';
    for (const char of this.chars) text += char.text;
    return text;
  }

  insert(at: number, text: string): void {
    const fresh = text.split('').map((char) => ({ text: char, ids: [], copy: false }));
    this.put(fresh, at);
  }

  delete({ start, end }: Span): void {
    this.take({ start, end });
  }

  replace(span: Span, text: string): void {
    this.chars.splice(span.start, span.end - span.start);
    this.insert(span.start, text);
  }

  /** Moves a part to an offset outside of it. */
  move({ start, end }: Span, to: number): void {
    const part = this.take({ start, end });
    this.put(part, to > start ? to - part.length : to);
  }

  /** A copy right beside the original cannot be told from it. */
  copy({ start, end }: Span, to: number): void {
    const beside = (a: number, b: number): boolean => this.text.slice(a, b).trim() === '';
    const isBeside = to <= start ? beside(to, start) : beside(end, to);
    const part = this.chars.slice(start, end).map((char) => ({ ...char, copy: char.copy || !isBeside }));
    this.put(part, to);
  }

  /** Writes characters differently; they stay the same. */
  respell(spell: (char: string) => string): void {
    const chars: TrackedChar[] = [];
    for (const char of this.chars) {
      const spelt = spell(char.text);
      if (spelt === char.text) chars.push(char);
      else for (const text of spelt.split('')) chars.push({ text, ids: char.ids, copy: char.copy });
    }
    this.chars = chars;
  }

  /** Characters beside a deleted part that are equal to its other end may as well be those. */
  private take({ start, end }: Span): TrackedChar[] {
    for (const [kept, other] of this.alike(end, start, 1)) this.chars[kept] = this.either(kept, other);
    for (const [kept, other] of this.alike(start - 1, end - 1, -1))
      this.chars[kept] = this.either(kept, other);
    return this.chars.splice(start, end - start);
  }

  /** What is put beside text like it may as well have been put on the other side of that. */
  private put(part: readonly TrackedChar[], at: number): void {
    this.chars.splice(at, 0, ...part);
    const end = at + part.length;
    for (const [other, kept] of this.alike(end, at, 1)) this.chars[kept] = this.either(kept, other);
    for (const [other, kept] of this.alike(at - 1, end - 1, -1)) this.chars[kept] = this.either(kept, other);
  }

  /** Pairs of equal characters from two places on, in one direction, whatever blanks stand between them. */
  private alike(a: number, b: number, way: 1 | -1): [number, number][] {
    const pairs: [number, number][] = [];
    const next = (i: number): number => {
      while (this.chars[i] && !/\S/.test(this.chars[i]!.text)) i += way;
      return i;
    };
    for (
      let [i, k] = [next(a), next(b)];
      this.chars[i] && this.chars[k];
      [i, k] = [next(i + way), next(k + way)]
    ) {
      if (this.chars[i]!.text !== this.chars[k]!.text) break;
      pairs.push([i, k]);
    }
    return pairs;
  }

  private either(kept: number, other: number): TrackedChar {
    const char = this.chars[kept]!;
    return { ...char, ids: [...char.ids, ...this.chars[other]!.ids] };
  }
}

/** What became of a passage, as the characters tell. */
export interface TrackedPassage {
  /** Of the characters at the found place, those that belong to the passage, and those of other passages of the first text. */
  readonly own: number;
  readonly foreign: number;
  readonly length: number;
  /** The passage stands unbroken somewhere. */
  readonly isWhole: boolean;
}

/** Compares a place of an edited text with a passage of the text that it was. Blanks do not count. */
export function comparePassage(
  before: string,
  passage: Span,
  after: TrackedText,
  place: Span,
): TrackedPassage {
  const isOwn = inAny(equalPassages(before, passage));
  const { chars } = after;
  const solid = [...chars.keys()].filter((i) => isSolid(chars[i]!.text));
  const isOwned = (i: number): boolean => chars[i]!.ids.some(isOwn);
  const own = solid.filter((i) => !chars[i]!.copy && isOwned(i));
  const [first = -1, last = -1] = [own[0], own.at(-1)];
  const length = before.slice(passage.start, passage.end).split('').filter(isSolid).length;
  const isWhole = own.length >= length && solid.every((i) => i < first || i > last || isOwned(i));
  const isCopyFine = (): boolean =>
    !isWhole ||
    place.start === passage.start ||
    first < 0 ||
    likeness(before, passage, after.text, place) >=
      likeness(before, passage, after.text, { start: first, end: last + 1 });
  const found = solid.filter((i) => i >= place.start && i < place.end);
  return {
    own: found.filter((i) => isOwned(i) && (!chars[i]!.copy || isCopyFine())).length,
    foreign: found.filter((i) => chars[i]!.ids.length > 0 && !isOwned(i)).length,
    length: found.length,
    isWhole,
  };
}

function isSolid(char: string): boolean {
  return char > ' ' && char !== '\u00a0' && /\S/.test(char);
}

/** Of a sentence that stands several times in a row, each is as good as the other. */
function equalPassages(text: string, { start, end }: Span): Span[] {
  const sentences = [...text.matchAll(SENTENCE)].map(({ index, 0: words }) => ({
    index,
    words: words.trim(),
  }));
  const touched = sentences.filter(({ index, words }) => index < end && start < index + words.length);
  const spans = [{ start, end }];
  if (!touched[0] || touched.some(({ words }) => words !== touched[0]!.words)) return spans;
  for (const way of [1, -1])
    for (let i = sentences.indexOf(touched[0]); sentences[i]?.words === touched[0].words; i += way) {
      const shift = sentences[i]!.index - touched[0].index;
      spans.push({ start: start + shift, end: end + shift });
    }
  return spans;
}

function inAny(spans: readonly Span[]): (id: number) => boolean {
  return (id) => spans.some(({ start, end }) => id >= start && id < end);
}

/** How many characters around a place are as they were around the passage. A copy more like it than the original is what it was. */
function likeness(before: string, passage: Span, after: string, place: Span): number {
  const [a, b] = [plainText(before), plainText(after)];
  const [from, to] = [toPlain(a, passage), toPlain(b, place)];
  const common = (i: number, k: number, way: 1 | -1): number => {
    let n = 0;
    while (n < 300 && a.plain[i + n * way] !== undefined && a.plain[i + n * way] === b.plain[k + n * way])
      n++;
    return n;
  };
  return common(from.start - 1, to.start - 1, -1) + common(from.end, to.end, 1);
}

/** One edit of a kind that editors make, or a careless one. Returns what it was. */
export function editOnce(text: TrackedText, random: Random): string {
  const [name, edit] = random.pick(EDITS);
  if (text.chars.length > 20) edit(text, random);
  return name;
}

const EDITS: readonly (readonly [string, (text: TrackedText, random: Random) => void])[] = [
  ['typo', (t, r) => typo(t, r)],
  [
    'word replaced',
    (t, r) => t.replace(wordAt(t, r), r.pick(['officials', 'later', 'nine', '52', 'Holt', 'said'])),
  ],
  [
    'word inserted',
    (t, r) => t.insert(wordAt(t, r).start, r.pick(['also ', 'nearly ', '3 ', 'the ', 'Tarn '])),
  ],
  ['word deleted', (t, r) => t.delete(withBlank(t, wordAt(t, r)))],
  ['range deleted', (t, r) => t.delete(rangeIn(t, r, 60))],
  ['range replaced', (t, r) => t.replace(rangeIn(t, r, 40), makeSentence(r).slice(0, r.below(40)))],
  ['sentence deleted', (t, r) => t.delete(sentenceAt(t, r))],
  ['sentence inserted', (t, r) => t.insert(sentenceAt(t, r).start, `${makeSentence(r)} `)],
  ['sentence moved', (t, r) => moveSentence(t, r)],
  ['sentence copied', (t, r) => t.copy(sentenceAt(t, r), sentenceAt(t, r).start)],
  ['number changed', (t, r) => changeNumber(t, r)],
  ['paragraph split', (t, r) => t.insert(sentenceAt(t, r).start, '\n\n')],
  ['paragraphs joined', (t) => joinParagraphs(t)],
  ['quotes curled', (t) => t.respell((c) => (c === "'" ? '’' : c === '"' ? '“' : c))],
  ['quotes straightened', (t) => t.respell((c) => (c === '’' ? "'" : /[“”]/.test(c) ? '"' : c))],
  ['dashes', (t) => t.respell((c) => (c === '—' ? '--' : c))],
  ['line ends', (t) => t.respell((c) => (c === '\n' ? '\r\n' : c))],
  ['front matter', (t) => t.insert(0, '---\ntitle: Flood\n---\n')],
];

const SENTENCE = /(?:[^.\n]|\.(?=\d))+\.? ?/g;

function wordAt(t: TrackedText, random: Random): Span {
  const words = [...t.text.matchAll(/\S+/g)];
  if (words.length === 0) return { start: 0, end: 0 };
  const { index, 0: word } = random.pick(words);
  return { start: index, end: index + word.length };
}

function withBlank(t: TrackedText, { start, end }: Span): Span {
  return { start, end: Math.min(t.chars.length, end + 1) };
}

function rangeIn(t: TrackedText, random: Random, most: number): Span {
  const start = random.below(t.chars.length);
  return { start, end: Math.min(t.chars.length, start + 1 + random.below(most)) };
}

function sentenceAt(t: TrackedText, random: Random): Span {
  const sentences = [...t.text.matchAll(SENTENCE)];
  if (sentences.length === 0) return { start: 0, end: 0 };
  const { index, 0: sentence } = random.pick(sentences);
  return { start: index, end: index + sentence.length };
}

function typo(t: TrackedText, random: Random): void {
  const at = random.below(t.chars.length);
  if (random.below(2) === 0) t.replace({ start: at, end: at + 1 }, random.pick(['e', 'x', 's']));
  else t.insert(at, random.pick(['e', 's', 't']));
}

function moveSentence(t: TrackedText, random: Random): void {
  const from = sentenceAt(t, random);
  const { start: to } = sentenceAt(t, random);
  if (to < from.start || to > from.end) t.move(from, to);
}

function changeNumber(t: TrackedText, random: Random): void {
  const numbers = [...t.text.matchAll(/\d[\d.,]*\d|\d/g)];
  if (numbers.length === 0) return;
  const { index, 0: number } = random.pick(numbers);
  t.replace({ start: index, end: index + number.length }, String(10 + random.below(90)));
}

function joinParagraphs(t: TrackedText): void {
  const at = t.text.search(/\.\s*\n\s*\n/);
  if (at >= 0) t.replace({ start: at + 1, end: at + /^\.\s*/.exec(t.text.slice(at))![0].length }, ' ');
}
