import type { Reading } from '../../language/reading';
import { captionParts } from './captionParts';
import { FurnitureKind, type Furniture, type FurniturePart } from './furniture';
import { isAuthorNote, isCapital, LINE_RULES } from './lineRules';
import { pageLines, type PageLine } from './pageLine';

/**
 * Which sentences are part of the page rather than of the story, recognised by their form: length, repetition, lack of a
 * verb, runs of like lines, and the wording that web pages share. Pure; linear; needs no other text.
 */
export function detectFurniture(reading: Reading): Furniture {
  const lines = pageLines(reading);
  const kinds = lines.map((line) => lineKind(reading, line));
  for (const pass of PASSES) pass(reading, lines, kinds);
  const perSentence = new Uint8Array(reading.sentences.count);
  const parts: FurniturePart[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (kinds[i] !== FurnitureKind.None) perSentence.fill(kinds[i]!, line.firstSentence, line.endSentence);
    else captionParts(reading, line.firstSentence, parts);
  }
  return { kinds: perSentence, parts };
}

function lineKind(reading: Reading, line: PageLine): FurnitureKind {
  for (const rule of LINE_RULES) {
    const kind = rule(reading, line);
    if (kind !== FurnitureKind.None) return kind;
  }
  return FurnitureKind.None;
}

type Pass = (reading: Reading, lines: readonly PageLine[], kinds: FurnitureKind[]) => void;

/** What only the neighbours of a line can tell, in this order. */
const PASSES: readonly Pass[] = [loneAmounts, donationBars, repeatedLines, menus, authorNotes, closingCredit];

/** A single amount in a line of its own may be a table's cell or a heading; only a run of them is a bar. */
function loneAmounts(_: Reading, lines: readonly PageLine[], kinds: FurnitureKind[]): void {
  if (!kinds.includes(FurnitureKind.Donation)) return;
  const alone = kinds.map(
    (kind, i) =>
      kind === FurnitureKind.Donation &&
      lines[i]!.numbers > 0 &&
      lines[i]!.words <= 1 &&
      kinds[i - 1] !== FurnitureKind.Donation &&
      kinds[i + 1] !== FurnitureKind.Donation,
  );
  for (const [i, lonely] of alone.entries()) if (lonely) kinds[i] = FurnitureKind.None;
}

/** Short lines that touch a donation bar belong to it: the month it runs for, "raised", "goal". */
function donationBars(_: Reading, lines: readonly PageLine[], kinds: FurnitureKind[]): void {
  const joins = (i: number): boolean =>
    lines[i] !== undefined &&
    lines[i].words <= 3 &&
    !lines[i].closed &&
    (kinds[i] === FurnitureKind.DateLine || (kinds[i] === FurnitureKind.None && lines[i].numbers > 0));
  for (let i = 0; i < lines.length; i++) {
    if (kinds[i] !== FurnitureKind.Donation) continue;
    if (joins(i + 1)) kinds[i + 1] = FurnitureKind.Donation;
    if (i > 0 && joins(i - 1)) kinds[i - 1] = FurnitureKind.Donation;
  }
}

const SHORT_REPEAT = 6;

/** A line that comes again: a short one is a section name wherever it stands, of a long one the later copies are. */
function repeatedLines(_: Reading, lines: readonly PageLine[], kinds: FurnitureKind[]): void {
  const seen = new Map<number, number>();
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.words === 0 || kinds[i] !== FurnitureKind.None) continue;
    const first = seen.get(line.hash);
    if (first === undefined) {
      seen.set(line.hash, i);
      continue;
    }
    const heading = line.words <= SHORT_REPEAT && !line.closed;
    kinds[i] = heading ? FurnitureKind.Navigation : FurnitureKind.Repeat;
    if (heading) kinds[first] = FurnitureKind.Navigation;
  }
}

const MENU_LINES = 4;

/** Four or more lines of one to three words in a row, without a verb or a full stop. */
function menus(_: Reading, lines: readonly PageLine[], kinds: FurnitureKind[]): void {
  let start = 0;
  for (let i = 0; i <= lines.length; i++) {
    if (i < lines.length && isMenuItem(lines[i]!)) continue;
    if (i - start >= MENU_LINES)
      for (let k = start; k < i; k++)
        if (kinds[k] === FurnitureKind.None) kinds[k] = FurnitureKind.Navigation;
    start = i + 1;
  }
}

function isMenuItem(line: PageLine): boolean {
  return line.words >= 1 && line.words <= 3 && line.numbers === 0 && !line.closed && !line.finiteVerb;
}

/** "Jane Doe is a correspondent for …", with her name as a line of its own before it and pictures around. */
function authorNotes(reading: Reading, lines: readonly PageLine[], kinds: FurnitureKind[]): void {
  for (let i = Math.max(1, lines.length - 25); i < lines.length; i++) {
    if (kinds[i] !== FurnitureKind.None || !isAuthorNote(reading, lines[i]!)) continue;
    const named = isNameLine(reading, lines[i - 1]!);
    if (!named && i < lines.length - 6) continue;
    kinds[i] = FurnitureKind.Biography;
    if (named && kinds[i - 1] === FurnitureKind.None) kinds[i - 1] = FurnitureKind.Biography;
  }
}

function isNameLine(reading: Reading, line: PageLine): boolean {
  if (line.words < 2 || line.words > 4 || line.closed || line.numbers > 0) return false;
  for (let i = line.first; i < line.end; i++) if (!isCapital(reading, i)) return false;
  return true;
}

/** "(BBC)": one name in brackets as the last line of the story. */
function closingCredit(reading: Reading, lines: readonly PageLine[], kinds: FurnitureKind[]): void {
  for (let i = lines.length - 1; i > 0; i--) {
    const line = lines[i]!;
    const start = reading.tokens.start[reading.sentences.first[line.firstSentence]!]!;
    const bracketed =
      reading.text[start] === '(' && reading.text[reading.tokens.end[line.end - 1]! - 1] === ')';
    if (bracketed && line.words >= 1 && line.words <= 4 && !line.finiteVerb && line.numbers === 0)
      kinds[i] = FurnitureKind.Credit;
    if (kinds[i] === FurnitureKind.None) return;
  }
}
