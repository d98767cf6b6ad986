import { TokenFlag, TokenKind } from '../../text/tokenise';
import { CURRENCIES } from '../data/currencies';
import { isOutsideStory, type Furniture } from '../furniture/furniture';
import { Noted, NO_KNOWN, type Candidate, type RunPlace } from './candidate';
import { CaseMode, type Casing } from './casing';
import { NameBit } from './nameLexicon';
import type { NameTokens } from './nameTokens';
import { RunEnd } from './runEnd';
import { RunStart } from './runStart';
import { RunSplitter } from './splitRun';

/** Longest name in quotation marks, in tokens. */
const LONGEST_QUOTED = 9;

/** All spans of a text that may be names, by place; nested ones behind the longer one. Linear in the text. */
export function scanCandidates(names: NameTokens, casing: Casing, furniture: Furniture | null): Candidate[] {
  const candidates: Candidate[] = [];
  const scanner = new Scanner(names, casing, candidates);
  for (let s = 0; s < names.sentences.count; s++) {
    const outside = furniture !== null && isOutsideStory(furniture.kinds[s] ?? 0);
    scanner.scan(s, outside ? Noted.Furniture : 0);
  }
  return candidates;
}

class Scanner {
  private readonly start: RunStart;
  private readonly end: RunEnd;
  private readonly splitter: RunSplitter;

  constructor(
    private readonly names: NameTokens,
    private readonly casing: Casing,
    private readonly candidates: Candidate[],
  ) {
    this.start = new RunStart(names, casing);
    this.end = new RunEnd(names, casing, this.start);
    this.splitter = new RunSplitter(names, casing, candidates);
  }

  scan(sentence: number, noted: number): void {
    const { names } = this;
    const first = names.sentences.first[sentence]!;
    const end = names.sentences.first[sentence + 1]!;
    const mode = this.casing.modes[sentence]! as CaseMode;
    const place: RunPlace = {
      sentence,
      first,
      end,
      noted: noted | (mode === CaseMode.Text ? 0 : Noted.Headline),
    };
    for (let i = this.nextStart(first, end); i < end; i = this.nextStart(i, end)) {
      if (this.isCurrency(i)) {
        i++;
        continue;
      }
      const quoted = mode === CaseMode.Text ? this.quotedEnd(i, end) : 0;
      if (quoted > 0) {
        this.addQuoted(i + 1, quoted, place);
        i = quoted + 1;
      } else if (this.start.starts(i, first, mode)) {
        const to = this.end.endOf(i, end, mode);
        this.splitter.split(i, to, place);
        i = to;
      } else i++;
    }
  }

  /** The first token from `from` on that may begin a name: most are words in lower case, or marks that open no quotation. */
  private nextStart(from: number, end: number): number {
    const { words, tokens } = this.names;
    const { text, kind, flags, word, start } = tokens;
    for (let i = from; i < end; i++) {
      if (kind[i] === TokenKind.Word) {
        if ((flags[i]! & (TokenFlag.Upper | TokenFlag.InnerCap)) !== 0) return i;
        if ((words.bits(word[i]!) & (NameBit.Direction | NameBit.Particle)) !== 0) return i;
      } else if (kind[i] === TokenKind.Number || closingMark(text.charCodeAt(start[i]!)) !== 0) return i;
    }
    return end;
  }

  /** "CHF 62 million", "6 million CFA francs": money, no name. */
  private isCurrency(i: number): boolean {
    const { names } = this;
    if (!names.isWord(i) || !names.isAllCaps(i) || names.length(i) !== CODE_LENGTH) return false;
    if (names.isNumber(i + 1)) return CODES.has(names.lemma(i));
    return names.lemma(i) === 'cfa' && names.lemma(i + 1).startsWith('franc');
  }

  /**
   * The closing mark where token `i` opens a name in quotation marks: few words, each with a capital but for function words,
   * and no sentence. 0 elsewhere.
   */
  private quotedEnd(i: number, end: number): number {
    const { names } = this;
    if (names.isWord(i)) return 0;
    const close = closingMark(names.unit(i));
    if (close === 0 || (names.isGlued(i) && names.unit(i - 1) !== 0x28) || !names.isCapital(i + 1)) return 0;
    let capitals = 0;
    for (let j = i + 1; j < end && j <= i + LONGEST_QUOTED; j++) {
      if (names.unit(j) === close && !names.isWord(j))
        return capitals > 0 && this.isQuotedName(i + 1, j) ? j : 0;
      if (names.isWord(j)) {
        if (names.isCapital(j)) capitals += names.isClosed(j) && !names.isAllCaps(j) ? 0 : 1;
        else if (!names.isClosed(j) || names.lexicon.can[names.word(j)]! & AUXILIARY) return 0;
      } else if (
        !names.isNumber(j) &&
        !names.isHyphen(j) &&
        !names.isClitic(j) &&
        !INNER_MARKS.has(names.unit(j))
      )
        return 0;
    }
    return 0;
  }

  private isQuotedName(first: number, end: number): boolean {
    const { names } = this;
    if (names.isComma(end - 1) || names.isDot(end - 1)) return false;
    if (end - first > 1) return true;
    if (names.has(first, NameBit.Plain | NameBit.Calendar | NameBit.Generic)) return false;
    return !names.isCommon(first) || (names.lexicon.can[names.word(first)]! & NOUN) !== 0;
  }

  private addQuoted(first: number, end: number, place: RunPlace): void {
    const { names } = this;
    let from = first;
    if (names.lemma(from) === 'the' && end - from > 1) from++;
    const known = this.splitter.known.knownFor(from, end);
    const simple = end - from === 1 || known.length > 0;
    const noted = place.noted | Noted.Quoted;
    if (simple && known.length === 0) {
      this.candidates.push({
        first: from,
        end,
        titleFirst: from,
        sentence: place.sentence,
        noted,
        known: NO_KNOWN,
      });
      return;
    }
    if (known.length > 0) this.splitter.split(from, end, place);
    else this.candidates.push({ first: from, end, titleFirst: from, sentence: place.sentence, noted, known });
  }
}

const CODE_LENGTH = 3;
const CODES = new Set(CURRENCIES.map(({ code }) => code.toLowerCase()));

/** The mark that closes what another opens; 0 where that is no opening mark. */
function closingMark(unit: number): number {
  switch (unit) {
    case 0x22:
      return 0x22;
    case 0x201c:
      return 0x201d;
    case 0x2018:
      return 0x2019;
    case 0xab:
      return 0xbb;
    default:
      return 0;
  }
}

const INNER_MARKS = new Set([0x26, 0x2e, 0x21, 0x3a]);
/** `Can.Auxiliary`, `Can.Noun | Can.NounPlural`. */
const AUXILIARY = 1 << 10;
const NOUN = 3;
