import type { DocumentNames } from '../extract/names/documentNames';
import { extractFigures } from '../extract/figures/extractFigures';
import type { Figure } from '../extract/figures/figure';
import { detectFurniture } from '../extract/furniture/detectFurniture';
import { isOutsideStory, type Furniture } from '../extract/furniture/furniture';
import { findNames } from '../extract/names/findNames';
import { findTextDate } from '../extract/sourceDate/findSourceDate';
import { findYearsTold, type YearsTold } from '../extract/sourceDate/inferDate';
import type { FoundDate } from '../extract/sourceDate/foundDate';
import { lineStartsOf } from '../text/lineStarts';
import { read, type Reading } from '../language/reading';
import { attributeLexicon, type AttributeLexicon } from './claims/attributes/attributeLexicon';
import type { ClaimFrame } from './claims/claimFrame';
import { DocumentContext } from './claims/documentContext';
import { frameClaims } from './claims/frameClaims';
import { applyRegistry } from './entities/applyRegistry';
import type { CompiledRegistry } from './entities/compileRegistry';
import { matchRegistry } from './entities/matchRegistry';
import { findEvents } from './events/findEvents';
import { findOccasions } from './events/findOccasions';
import type { DocumentEvents } from './events/localEvent';
import { findPeople } from './people/findPeople';
import type { LocalPerson } from './people/localPerson';

/**
 * All that one text says by itself, without other sources and without the registry. Plain data: it may be cached by content
 * and sent between threads. Nothing in it keeps the text alive.
 */
export interface SourceAnalysis {
  /** UTF-16 code units of the text. */
  readonly length: number;
  /** Offset of each line's first code unit. */
  readonly lineStarts: Int32Array;
  readonly figures: readonly Figure[];
  /** When the text was written, as far as it says so itself. */
  readonly textDate: FoundDate | null;
  readonly yearsTold: YearsTold;
  /** Scheduled events that it tells of as under way or to come: keys of its names. */
  readonly occasions: readonly string[];
  readonly names: DocumentNames;
  readonly events: DocumentEvents;
  /** People told of without a name. */
  readonly people: readonly LocalPerson[];
  readonly frames: readonly ClaimFrame[];
}

/** What a workspace knows before it reads a text. */
export interface Background {
  readonly registry: CompiledRegistry;
  readonly attributes: AttributeLexicon;
}

/** Reads one source. Pure, linear in the text, never throws. `file`: its path, for aliases that hold in some sources only. */
export function analyse(text: string, file = '', background: Background | null = null): SourceAnalysis {
  const reading = read(text);
  const furniture = detectFurniture(reading);
  const figures = extractFigures(reading, furniture);
  const names = knownNames(reading, findNames(reading, furniture), file, background);
  const context = new DocumentContext(reading, figures, names);
  const outside = outsideStory(furniture);
  const events = findEvents(context, outside);
  const people = findPeople(context, outside);
  const yearsTold = findYearsTold(reading, figures);
  return {
    length: text.length,
    lineStarts: lineStartsOf(text),
    figures,
    textDate: findTextDate(reading, furniture, figures, names, yearsTold),
    yearsTold,
    occasions: findOccasions(context, outside),
    names,
    events,
    people: people.people,
    frames: frameClaims(context, events, people, background?.attributes ?? attributeLexicon()),
  };
}

/** The names of a text, with what a registry says about them. */
function knownNames(
  reading: Reading,
  names: DocumentNames,
  file: string,
  background: Background | null,
): DocumentNames {
  return background
    ? applyRegistry(reading, names, matchRegistry(reading, background.registry, file))
    : names;
}

/** 1 for sentences that belong to the page. */
function outsideStory(furniture: Furniture): Uint8Array {
  const outside = new Uint8Array(furniture.kinds.length);
  for (let s = 0; s < outside.length; s++) if (isOutsideStory(furniture.kinds[s]!)) outside[s] = 1;
  return outside;
}
