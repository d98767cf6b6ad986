import { chooseSourceDate } from '../../extract/sourceDate/findSourceDate';
import { analyse, type SourceAnalysis } from '../../facts/analyse';
import type { SourceDate } from '../../facts/source';
import type { StatedData } from '../config/config';
import type { Problem } from '../problem';
import { contentHash } from './contentHash';
import { blankFrontMatter, readFrontMatter } from './frontMatter';

/** All that one file says by itself. Plain data, without the text: it may be kept for every source and sent between threads. */
export interface SourceReading {
  /** Of the text; two readings with equal hash and file are equal. */
  readonly hash: string;
  readonly analysis: SourceAnalysis;
  /** From front matter. */
  readonly stated: StatedData | null;
  /** From the text or the file's name. */
  readonly foundDate: SourceDate | null;
  /** Front matter says that this is a draft, so no source. */
  readonly draft: boolean;
  readonly problems: readonly Problem[];
}

/** How a text is read. Tests put in their own. */
export interface SourceReaders {
  analyse(text: string): SourceAnalysis;
  /** The date a text states or lets infer; `file` is the path relative to the folder. */
  findDate(text: string, file: string, analysis: SourceAnalysis): SourceDate | null;
}

export const DEFAULT_READERS: SourceReaders = {
  analyse,
  findDate: (_text, file, analysis) => chooseSourceDate(analysis.textDate, file),
};

/** Reads the text of one source. Pure; never throws. */
export function readSource(
  text: string,
  file: string,
  readers: SourceReaders = DEFAULT_READERS,
): SourceReading {
  const front = readFrontMatter(text);
  const body = front ? blankFrontMatter(text, front.end) : text;
  const analysis = readers.analyse(body);
  return {
    hash: contentHash(text),
    analysis,
    stated: front?.data ?? null,
    foundDate: readers.findDate(body, file, analysis),
    draft: front?.draft ?? false,
    problems: front?.problems ?? [],
  };
}
