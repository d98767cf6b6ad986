import { TokenFlag, TokenKind } from '../../text/tokenise';
import { VULGAR_FRACTIONS } from '../data/numberIdioms';
import type { Draft } from './draft';
import { type Detector, isPassed, type Passed, type Site, Trigger } from './detector';
import { TRIGGERS, wordBits } from './figureWords';
import { DETECTORS, REFINERS } from './pipeline';
import { readNumeral } from './readNumeral';
import type { SentenceContext } from './sentenceContext';

/** Watches the pipeline at work; given only when somebody asks how a figure came about. */
export interface Watcher {
  /** All that the detectors say of one place, the first answer first: it is the one that counts. */
  found(site: Site, answers: readonly { readonly detector: string; readonly answer: Draft | Passed }[]): void;
  /** The drafts after a refiner, `undefined` for the state before the first. */
  refined(refiner: string | undefined, drafts: readonly Draft[]): void;
}

/** The figures of the context's sentence, refined and sorted by place. */
export function scanSentence(c: SentenceContext, watcher?: Watcher): Draft[] {
  let drafts = proposals(c, watcher);
  if (drafts.length === 0) return drafts;
  watcher?.refined(undefined, drafts);
  for (const refiner of REFINERS) {
    drafts = refiner.refine(c, drafts);
    watcher?.refined(refiner.name, drafts);
  }
  return drafts;
}

function proposals(c: SentenceContext, watcher?: Watcher): Draft[] {
  const drafts: Draft[] = [];
  let from = c.first;
  for (let at = nextTrigger(c, c.first); at < c.end; at = nextTrigger(c, at + 1)) {
    const found = ask(c, at, from, watcher);
    if (!found) continue;
    if (isPassed(found)) {
      at = Math.max(at, found.end - 1);
      continue;
    }
    // "2.0.1a dozen": what a detector looked back at may belong to the figure before.
    if (found.first < from) {
      found.first = from;
      found.coreStart = Math.max(found.coreStart, c.start(from));
    }
    from = found.end;
    at = Math.max(at, found.end - 1);
    drafts.push(found);
  }
  return drafts;
}

/** The first token from `from` on that a figure may start at: a number, a mark of currency, a word with digits or a trigger word. */
function nextTrigger(c: SentenceContext, from: number): number {
  const { kind, word, flags } = c.tokens;
  const bits = wordBits();
  for (let i = from; i < c.end; i++)
    switch (kind[i]) {
      case TokenKind.Word: {
        const id = word[i]!;
        if (id < bits.length && (bits[id]! & TRIGGERS) !== 0) return i;
        if ((flags[i]! & TokenFlag.HasDigit) !== 0) return i;
        break;
      }
      case TokenKind.Number:
      case TokenKind.Currency:
        return i;
      case TokenKind.Punctuation:
        if (c.unit(i) > 0xbb && c.raw(i) in VULGAR_FRACTIONS) return i;
    }
  return c.end;
}

function ask(c: SentenceContext, at: number, from: number, watcher?: Watcher): Draft | Passed | undefined {
  const numeral = readNumeral(c, at);
  const site: Site = { at, from, bits: wordBits()[c.tokens.word[at]!] ?? 0, numeral };
  if (watcher) return askAll(c, site, watcher);
  for (const detector of detectorsFor(c, site)) {
    const answer = detector.detect(c, site);
    if (answer) return answer;
  }
  return undefined;
}

const BY_TRIGGER = new Map(
  [Trigger.Digits, Trigger.Words, Trigger.Mark, Trigger.Code].map((t) => [
    t,
    DETECTORS.filter((d) => d.triggers & t),
  ]),
);
const BY_WORDS = new Map<number, readonly Detector[]>();

/** The detectors to ask at a place, in order. */
function detectorsFor(c: SentenceContext, site: Site): readonly Detector[] {
  const kind = c.tokens.kind[site.at];
  if (kind === TokenKind.Number) return BY_TRIGGER.get(Trigger.Digits)!;
  if (site.numeral) return BY_TRIGGER.get(site.numeral.form === 'digits' ? Trigger.Digits : Trigger.Words)!;
  if (kind === TokenKind.Currency) return BY_TRIGGER.get(Trigger.Mark)!;
  const bits = site.bits & TRIGGERS;
  return bits === 0 ? BY_TRIGGER.get(Trigger.Code)! : atWord(bits);
}

/** The detectors for a word with these bits; few combinations occur, so each is worked out once. */
function atWord(bits: number): readonly Detector[] {
  let list = BY_WORDS.get(bits);
  if (!list) {
    list = DETECTORS.filter((d) => d.words & bits);
    BY_WORDS.set(bits, list);
  }
  return list;
}

/** Asks every detector, so that a trace can tell what else might have been read. */
function askAll(c: SentenceContext, site: Site, watcher: Watcher): Draft | Passed | undefined {
  const answers: { detector: string; answer: Draft | Passed }[] = [];
  for (const detector of detectorsFor(c, site)) {
    const answer = detector.detect(c, site);
    if (answer) answers.push({ detector: detector.name, answer });
  }
  if (answers.length > 0) watcher.found(site, answers);
  return answers[0]?.answer;
}
