import type { Span } from '../../server/src/text/span';
import { Random } from './decisionsText';

/** Marks around a passage while its text is edited, and around copies of it; no text has them. */
const OPEN = '\ue000';
const CLOSE = '\ue001';
const COPY_OPEN = '\ue002';
const COPY_CLOSE = '\ue003';

/** A text with one passage marked. */
export interface MarkedText {
  readonly text: string;
  /** null: the passage is gone. */
  readonly span: Span | null;
  /** Copies of it that were made while it was there. */
  readonly copies: readonly Span[];
}

/** Turns "[[…]]" of an article into one marked text for each passage. */
export function passagesOf(article: string): string[] {
  const parts = article.split(/\[\[|\]\]/);
  const count = (parts.length - 1) / 2;
  return Array.from({ length: count }, (_, n) =>
    parts.map((part, i) => (i === 2 * n + 1 ? OPEN + part + CLOSE : part)).join(''),
  );
}

/** Takes the marks out. */
export function unmark(marked: string): MarkedText {
  const spans: { start: number; end: number; copy: boolean }[] = [];
  let text = '';
  for (const char of marked) {
    const open = spans.at(-1);
    if (char === OPEN || char === COPY_OPEN)
      spans.push({ start: text.length, end: -1, copy: char === COPY_OPEN });
    else if (char === CLOSE || char === COPY_CLOSE) open!.end = text.length;
    else text += char;
  }
  return { text, span: spans.find(({ copy }) => !copy) ?? null, copies: spans.filter(({ copy }) => copy) };
}

/** What an edit does to the passage itself. */
export type Effect = 'none' | 'changes' | 'removes';

/** An edit as editors make it; null where the text gives no occasion for it. Marks count as letters and move along. */
export interface RealisticEdit {
  readonly name: string;
  readonly effect: Effect;
  apply(marked: string, random: Random): string | null;
}

const paragraphs = (marked: string): string[] => marked.split(/\n\n+/);
const hasMark = (part: string): boolean => part.includes(OPEN);
const SENTENCE =
  /(?:(?:[A-Z]|Dr|Co|a\.m|p\.m)\.(?= ?[a-zA-Z(])|[^.!?]|[.!?](?=\d|[”"’'\ue001]*[^\s”"’'\ue001]))+(?:[.!?]+[”"’'\ue001)]*|$)\s*/gu;

/** Sentences of a paragraph, with the blanks behind them; a passage is never cut. */
function sentences(paragraph: string): string[] {
  const out: string[] = [];
  for (const [sentence] of paragraph.matchAll(SENTENCE)) {
    const last = out.at(-1);
    if (last?.includes(OPEN) && !last.includes(CLOSE)) out[out.length - 1] = last + sentence;
    else out.push(sentence);
  }
  return out.map((one) => one.trim());
}

/** Changes the paragraph that holds the passage. */
function inHome(marked: string, change: (paragraph: string) => string | null): string | null {
  const parts = paragraphs(marked);
  const home = parts.findIndex(hasMark);
  const changed = change(parts[home]!);
  if (changed === null) return null;
  parts[home] = changed;
  return parts.filter((part) => part !== '').join('\n\n');
}

/** Changes the sentence that holds the passage, outside of the passage. */
function around(
  marked: string,
  change: (outside: string, side: 'before' | 'behind') => string | null,
): string | null {
  return inHome(marked, (paragraph) => {
    const parts = sentences(paragraph);
    const home = parts.findIndex(hasMark);
    const [before, inside, behind] = parts[home]!.split(/(\ue000[^\ue001]*\ue001)/) as [
      string,
      string,
      string,
    ];
    const left = change(before, 'before');
    const right = left === null ? change(behind, 'behind') : behind;
    if (right === null) return null;
    parts[home] = (left ?? before) + inside + right;
    return parts.join(' ');
  });
}

function inside(marked: string, change: (passage: string) => string | null): string | null {
  const start = marked.indexOf(OPEN) + 1;
  const end = marked.indexOf(CLOSE);
  const changed = change(marked.slice(start, end));
  return changed === null ? null : marked.slice(0, start) + changed + marked.slice(end);
}

/** Two letters of a longer word swapped, as a typo or its correction. */
function swapLetters(text: string, random: Random): string | null {
  const words = [...text.matchAll(/[a-z]{5,}/g)];
  if (words.length === 0) return null;
  const { index, 0: word } = random.pick(words);
  const at = index + 1 + random.below(word.length - 2);
  const swapped = text[at + 1]! + text[at]!;
  const changed = text.slice(0, at) + swapped + text.slice(at + 2);
  return changed === text ? null : changed;
}

function otherNumber(text: string): string | null {
  const found = /\d+(?:[.,]\d+)*/.exec(text);
  if (!found) return null;
  const value = found[0].replace(/\d$/, (digit) => String((Number(digit) + 3) % 10));
  return text.slice(0, found.index) + value + text.slice(found.index + found[0].length);
}

const REWORDED: readonly (readonly [RegExp, string])[] = [
  [/ said\b/, ' told reporters'],
  [/\bwere\b/, 'had been'],
  [/\bwill\b/, 'is going to'],
  [/\bwas\b/, 'has been'],
  [/\bthe\b/, 'this'],
  [/\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/, 'this week'],
  [/\band\b/, 'while'],
];

function reword(text: string): string | null {
  const rule = REWORDED.find(([from]) => from.test(text));
  return rule ? text.replace(rule[0], rule[1]) : null;
}

/** Takes the sentence with the passage out of its paragraph and puts it elsewhere. */
function moveSentence(marked: string, random: Random): string | null {
  const parts = paragraphs(marked).map((paragraph) => sentences(paragraph));
  const home = parts.findIndex((part) => part.some(hasMark));
  const at = parts[home]!.findIndex(hasMark);
  const others = parts.map((_, i) => i).filter((i) => i !== home && i > 0);
  if (parts[home]!.length < 2 || others.length === 0) return null;
  const [sentence] = parts[home]!.splice(at, 1);
  const target = parts[random.pick(others)]!;
  target.splice(random.below(target.length + 1), 0, sentence!);
  return parts.map((part) => part.join(' ')).join('\n\n');
}

function moveParagraph(marked: string, random: Random): string {
  const parts = paragraphs(marked);
  const home = parts.findIndex(hasMark);
  const [part] = parts.splice(home, 1);
  parts.splice(1 + random.below(parts.length), 0, part!);
  return parts.join('\n\n');
}

function atSentence(marked: string, make: (parts: string[], home: number) => string): string | null {
  return inHome(marked, (paragraph) => {
    const parts = sentences(paragraph);
    return make(parts, parts.findIndex(hasMark));
  });
}

const NEWS = [
  'More details were expected later in the day.',
  'A reporter at the scene saw several ambulances.',
  'It was not possible to verify the account at once.',
  'Officials gave no further details.',
  'The figure could not be confirmed by other sources.',
];
const BOILERPLATE = 'Follow our live blog for updates.';

function duplicateSentence(marked: string, where: 'top' | 'end'): string {
  const parts = paragraphs(marked);
  const home = sentences(parts.find(hasMark)!).find(hasMark)!;
  const copy = home.replace(OPEN, COPY_OPEN).replace(CLOSE, COPY_CLOSE);
  return where === 'end'
    ? [...parts, `In short: ${copy}`].join('\n\n')
    : [parts[0]!, copy, ...parts.slice(1)].join('\n\n');
}

export const REALISTIC_EDITS: readonly RealisticEdit[] = [
  { name: 'typo near', effect: 'none', apply: (m, r) => around(m, (text) => swapLetters(text, r)) },
  { name: 'number corrected near', effect: 'none', apply: (m) => around(m, otherNumber) },
  { name: 'reworded near', effect: 'none', apply: (m) => around(m, reword) },
  { name: 'sentence moved', effect: 'none', apply: moveSentence },
  { name: 'paragraph moved', effect: 'none', apply: moveParagraph },
  {
    name: 'sentence inserted before',
    effect: 'none',
    apply: (m, r) =>
      atSentence(m, (parts, home) => [...parts.slice(0, home), r.pick(NEWS), ...parts.slice(home)].join(' ')),
  },
  {
    name: 'sentence inserted behind',
    effect: 'none',
    apply: (m, r) =>
      atSentence(m, (parts, home) =>
        [...parts.slice(0, home + 1), r.pick(NEWS), ...parts.slice(home + 1)].join(' '),
      ),
  },
  {
    name: 'paragraph split',
    effect: 'none',
    apply: (m) =>
      atSentence(m, (parts, home) =>
        `${parts.slice(0, home).join(' ')}\n\n${parts.slice(home).join(' ')}`.trim(),
      ),
  },
  { name: 'paragraphs joined', effect: 'none', apply: (m) => m.replaceAll('.\n\n', '. ') },
  { name: 'lines wrapped', effect: 'none', apply: (m) => m.replace(/(.{50,70}) /g, '$1\n') },
  {
    name: 'quotes curled',
    effect: 'none',
    apply: (m) =>
      m
        .replace(/(^|[\s(])"/g, '$1“')
        .replaceAll('"', '”')
        .replaceAll("'", '’')
        .replaceAll(' - ', ' — '),
  },
  {
    name: 'quotes straightened',
    effect: 'none',
    apply: (m) => m.replace(/[“”]/g, '"').replaceAll('’', "'").replace(/[–—]/g, '-'),
  },
  { name: 'no-break spaces', effect: 'none', apply: (m) => m.replace(/(\d) (?=[a-z])/g, '$1\u00a0') },
  { name: 'accents decomposed', effect: 'none', apply: (m) => m.normalize('NFD') },
  { name: 'line ends', effect: 'none', apply: (m) => m.replaceAll('\n', '\r\n') },
  { name: 'front matter', effect: 'none', apply: (m) => `---\ntitle: News\ndate: 2024-05-02\n---\n\n${m}` },
  {
    name: 'new headline',
    effect: 'none',
    apply: (m) => m.replace(/^[^\n]*/, 'UPDATE: What is known so far'),
  },
  {
    name: 'boilerplate repeated',
    effect: 'none',
    apply: (m) => paragraphs(m).join(`\n\n${BOILERPLATE}\n\n`),
  },
  { name: 'sentence copied to the end', effect: 'none', apply: (m) => duplicateSentence(m, 'end') },
  { name: 'sentence copied to the top', effect: 'none', apply: (m) => duplicateSentence(m, 'top') },
  {
    name: 'typo in the passage',
    effect: 'changes',
    apply: (m, r) => inside(m, (text) => swapLetters(text, r)),
  },
  {
    name: 'figure of the passage corrected',
    effect: 'removes',
    apply: (m) => inside(m, otherNumber),
  },
  {
    name: 'sentence deleted',
    effect: 'removes',
    apply: (m) => atSentence(m, (parts, home) => parts.filter((_, i) => i !== home).join(' ')),
  },
  {
    name: 'paragraph deleted',
    effect: 'removes',
    apply: (m) =>
      paragraphs(m)
        .filter((part) => !hasMark(part))
        .join('\n\n'),
  },
];
