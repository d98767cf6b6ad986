import { Can } from '../../language/tag';
import { TokenFlag, TokenKind } from '../../text/tokenise';
import type { Furniture } from '../furniture/furniture';
import { FurnitureKind } from '../furniture/furniture';
import { ANY_HEAD, NameBit } from './nameLexicon';
import type { NameTokens } from './nameTokens';

/** What a capital says in a sentence. */
export const enum CaseMode {
  /** A capital inside the sentence makes a name. */
  Text = 0,
  /** A headline in title case, or page furniture: capitals say nothing. */
  Title = 1,
  /** All letters are capitals. */
  Capitals = 2,
  /** Menus, buttons, counters: only what is a name elsewhere is one here. */
  Page = 3,
}

/** Furniture that is no running text; credits, bylines and notices are. */
const PAGE_KINDS: ReadonlySet<number> = new Set([
  FurnitureKind.Navigation,
  FurnitureKind.Donation,
  FurnitureKind.Share,
  FurnitureKind.Comments,
  FurnitureKind.Subscription,
  FurnitureKind.DateLine,
]);

/** Lines that name who and what in capitals of their own: "Publication: Acme Weekly Volume: 3". */
const TEXT_KINDS: ReadonlySet<number> = new Set([
  FurnitureKind.Header,
  FurnitureKind.Credit,
  FurnitureKind.Byline,
]);

const BLOOM_MASK = 127;
const SEEN_LOWER = 1;
const SEEN_CAPITAL = 2;
/** In title case from so many words on, one may be in lower case. */
const LONG_LINE = 6;
/** Lines up to this many words whose words all have capitals are labels or headings. */
const SHORT_LINE = 3;

/** How a text uses capitals: per sentence, and which words it also writes in lower case. */
export class Casing {
  readonly modes: Uint8Array;
  /** Words with a capital, by hash: `seen` tells what is known of that in the same slot. */
  private readonly slots: Int32Array;
  private readonly seen: Uint8Array;
  private readonly mask: number;
  /** A bit for each hash of a word with a capital: tells most other words at a glance. */
  private readonly bloom: Int32Array;

  constructor(
    private readonly names: NameTokens,
    furniture: Furniture | null,
  ) {
    const capitals = findCapitals(names);
    let size = 64;
    while (size < capitals.length * 2) size *= 2;
    this.mask = size - 1;
    const memory = new ArrayBuffer((size + BLOOM_MASK + 1) * 4 + size + names.sentences.count);
    this.slots = new Int32Array(memory, 0, size);
    this.bloom = new Int32Array(memory, size * 4, BLOOM_MASK + 1);
    this.seen = new Uint8Array(memory, (size + BLOOM_MASK + 1) * 4, size);
    this.modes = new Uint8Array(memory, (size + BLOOM_MASK + 1) * 4 + size);
    for (let s = 0, next = 0; s < names.sentences.count; s++) {
      const from = next;
      while (next < capitals.length && capitals[next]! < names.sentences.first[s + 1]!) next++;
      this.modes[s] = this.modeOf(s, next - from);
      const kind = furniture?.kinds[s] ?? FurnitureKind.None;
      if (kind !== FurnitureKind.None) {
        if (PAGE_KINDS.has(kind)) this.modes[s] = CaseMode.Page;
        else if (TEXT_KINDS.has(kind)) this.modes[s] = CaseMode.Text;
      }
      this.collectCapitals(s, capitals, from, next);
    }
    this.collectLower();
  }

  /** Whether the text has the word of token `i` in lower case somewhere. */
  seenLower(i: number): boolean {
    return (this.flagsOf(i) & SEEN_LOWER) !== 0;
  }

  /** Whether the text has the word with a capital where only a name has one. */
  seenCapital(i: number): boolean {
    return (this.flagsOf(i) & SEEN_CAPITAL) !== 0;
  }

  /** Whether token `i` stands where a sentence, a quotation or a clause behind a colon begins: any word has a capital there. */
  opens(i: number, first: number): boolean {
    const { names } = this;
    if (i === first) return true;
    const before = i - 1;
    if (names.isWord(before) || names.isNumber(before) || names.isClitic(before)) return false;
    const unit = names.unit(before);
    if (unit === COLON || BULLETS.has(unit)) return true;
    if (QUOTES.has(unit))
      return (
        !names.isGlued(before) ||
        before === first ||
        names.unit(before - 1) === 0x28 ||
        DASHES.has(names.unit(before - 1))
      );
    // A dash before the first word marks an item of a list.
    if (DASHES.has(unit)) return before === first || this.endsDateline(before, first);
    for (let j = before; j >= first; j--) if (names.isWord(j) || names.isNumber(j)) return false;
    return true;
  }

  /** "PARIS (AFP) — Police said": nothing but names, dates and agencies before the dash. */
  private endsDateline(dash: number, first: number): boolean {
    const { names } = this;
    // "--" stands for a long dash.
    const start = dash > first && names.isGlued(dash) && names.isHyphen(dash - 1) ? dash - 1 : dash;
    if (dash - first > 14 || names.isGlued(start) || names.isGlued(dash + 1)) {
      if (names.unit(dash) !== 0x2014) return false;
    }
    let capitals = 0;
    for (let i = first; i < dash; i++) {
      if (!names.isWord(i)) continue;
      if (!names.isCapital(i)) return false;
      if (names.isAllCaps(i) || names.has(i, NameBit.Calendar)) capitals++;
    }
    return capitals > 0;
  }

  /** Notes the capitals `[from, to)` of the list, those of sentence `s`. */
  private collectCapitals(s: number, capitals: readonly number[], from: number, to: number): void {
    const first = this.names.sentences.first[s]!;
    const text = this.modes[s] === CaseMode.Text;
    for (let k = from; k < to; k++) {
      const i = capitals[k]!;
      this.note(i, text && !this.opens(i, first) ? SEEN_CAPITAL : 0);
    }
  }

  /** Only words that also stand with a capital are of interest: few of the text. */
  private collectLower(): void {
    const { kind, flags, hash, count } = this.names.tokens;
    const { bloom } = this;
    for (let i = 0; i < count; i++) {
      if (kind[i] !== TokenKind.Word || (flags[i]! & (TokenFlag.Upper | TokenFlag.InnerCap)) !== 0) continue;
      if ((bloom[(hash[i]! >>> 5) & BLOOM_MASK]! & (1 << (hash[i]! & 31))) === 0) continue;
      const slot = this.slotOf(hash[i]! || 1);
      if (this.slots[slot] !== 0) this.seen[slot]! |= SEEN_LOWER;
    }
  }

  private note(i: number, flag: number): void {
    const hash = this.names.tokens.hash[i]! || 1;
    const slot = this.slotOf(hash);
    this.slots[slot] = hash;
    this.seen[slot]! |= flag;
    this.bloom[(hash >>> 5) & BLOOM_MASK]! |= 1 << (hash & 31);
  }

  /** The slot of a hash, or the empty one where it would stand. */
  private slotOf(hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & this.mask;
    while (this.slots[slot] !== 0 && this.slots[slot] !== hash) slot = (slot + 1) & this.mask;
    return slot;
  }

  private flagsOf(i: number): number {
    const slot = this.slotOf(this.names.tokens.hash[i]! || 1);
    return this.slots[slot] === 0 ? 0 : this.seen[slot]!;
  }

  private modeOf(s: number, capitals: number): CaseMode {
    const { names } = this;
    const first = names.sentences.first[s]!;
    const end = names.sentences.first[s + 1]!;
    // Most words have no capital: running text, whatever else.
    if (capitals * 2 < countWords(names, first, end)) return CaseMode.Text;
    const count = countCase(names, first, end);
    if (count.words >= 2 && count.allCaps === count.words && count.letters >= 8 && count.known < count.words)
      return CaseMode.Capitals;
    // Only a line of its own can be a headline; "Apple sues Samsung" inside a paragraph is a sentence.
    if (!names.startsLine(first) || (end < names.count && !names.startsLine(end))) return CaseMode.Text;
    if (count.content > 0 && count.content <= SHORT_LINE && count.capitals === count.content)
      return count.ordinary > 0 ? CaseMode.Title : CaseMode.Text;
    // A verb or noun in lower case makes a sentence, if most of it are not in capitals.
    const lower = count.content - count.capitals;
    const title = count.content > SHORT_LINE && (lower === 0 || (lower === 1 && count.content >= LONG_LINE));
    return title && count.ordinary >= 2 ? CaseMode.Title : CaseMode.Text;
  }
}

/** Tokens with a capital. */
function findCapitals({ tokens }: NameTokens): number[] {
  const { flags, count } = tokens;
  const found: number[] = [];
  for (let i = 0; i < count; i++)
    if ((flags[i]! & (TokenFlag.Upper | TokenFlag.InnerCap)) !== 0) found.push(i);
  return found;
}

function countWords({ tokens }: NameTokens, first: number, end: number): number {
  const { kind } = tokens;
  let words = 0;
  for (let i = first; i < end; i++) if (kind[i] === TokenKind.Word) words++;
  return words;
}

interface CaseCount {
  words: number;
  letters: number;
  allCaps: number;
  /** Words that carry meaning, and those of them with a capital. */
  content: number;
  capitals: number;
  /** Capitalised ordinary words that do not commonly end names. */
  ordinary: number;
  /** Acronyms of the tables and generic ones. */
  known: number;
}

function countCase(names: NameTokens, first: number, end: number): CaseCount {
  const count: CaseCount = {
    words: 0,
    letters: 0,
    allCaps: 0,
    content: 0,
    capitals: 0,
    ordinary: 0,
    known: 0,
  };
  for (let i = first; i < end; i++) {
    if (!names.isWord(i)) continue;
    count.words++;
    count.letters += names.length(i);
    if (names.isAllCaps(i) || names.isInitial(i)) count.allCaps++;
    if (names.has(i, NameBit.Generic)) count.known++;
    const closed = names.isClosed(i);
    const capital = names.isCapital(i);
    // "To", "Of" with a capital inside a line: only title case writes them so.
    if (closed && capital && i > first && names.length(i) > 1 && !names.isAllCaps(i)) count.ordinary++;
    if (closed) continue;
    count.content++;
    if (capital) count.capitals++;
    if (capital && isOrdinary(names, i)) count.ordinary++;
  }
  return count;
}

/** A word that a name seldom has: no head, no title, no given name. */
function isOrdinary(names: NameTokens, i: number): boolean {
  const can = names.lexicon.can[names.word(i)]!;
  if (can === 0 || (names.bits(i) & (NameBit.Given | NameBit.Title | NameBit.Direction)) !== 0) return false;
  return (names.headBits(i) & ANY_HEAD) === 0 || (can & (Can.VerbS | Can.VerbPast)) !== 0;
}

const COLON = 0x3a;
const BULLETS = new Set([0x2022, 0xb7, 0x25cf, 0x25aa, 0x2a]);
const QUOTES = new Set([0x22, 0x201c, 0x2018, 0x27, 0x60, 0xab]);
const DASHES = new Set([0x2d, 0x2013, 0x2014, 0x2010, 0x2212]);
