import { analyse, type SourceAnalysis } from '../../facts/analyse';
import { chooseSourceDate } from '../../extract/sourceDate/findSourceDate';
import type { SourceDate } from '../../facts/source';
import type { StatedData } from '../config/config';
import type { Problem } from '../problem';
import { compileBackground, NO_BACKGROUND, type BackgroundData } from './background';
import { contentHash } from './contentHash';
import { findMasthead, type Masthead } from './findMasthead';
import { blankFrontMatter, readFrontMatter } from './frontMatter';

/** All that one file says by itself. Plain data, without the text: it may be kept for every source and sent between threads. */
export interface SourceReading {
  /** Of the text; two readings with equal hash, file and background are equal. */
  readonly hash: string;
  readonly analysis: SourceAnalysis;
  /** From front matter. */
  readonly stated: StatedData | null;
  /** What the text says about itself at its top or end. */
  readonly masthead: Masthead;
  /** From the text or the file's name. */
  readonly foundDate: SourceDate | null;
  /** Front matter says that this is a draft, so no source. */
  readonly draft: boolean;
  readonly problems: readonly Problem[];
}

/** How a text is read. Tests put in their own. `file`: its path relative to the folder. */
export type Analyse = (text: string, file: string, background: BackgroundData) => SourceAnalysis;

const analyseWithBackground: Analyse = (text, file, background) =>
  analyse(text, file, compileBackground(background));

/** Reads the text of one source. Pure. */
export function readSource(
  text: string,
  file: string,
  background: BackgroundData = NO_BACKGROUND,
  analyseText: Analyse = analyseWithBackground,
): SourceReading {
  const front = readFrontMatter(text);
  const body = front ? blankFrontMatter(text, front.end) : text;
  const analysis = analyseText(body, file, background);
  return {
    hash: contentHash(text),
    analysis,
    stated: front?.data ?? null,
    masthead: findMasthead(body, analysis.lineStarts),
    foundDate: chooseSourceDate(analysis.textDate, file),
    draft: front?.draft ?? false,
    problems: front?.problems ?? [],
  };
}
