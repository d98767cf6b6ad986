import { fullLexicon } from '../../language/extraWords';
import { read, type Reading } from '../../language/reading';
import { sentenceOf, tokenAt } from '../../text/segment';
import type { Span } from '../../text/span';
import { detectFurniture } from '../furniture/detectFurniture';
import { FURNITURE_NAMES, furnitureAt } from '../furniture/furniture';
import { describeFigure } from './describeFigure';
import { isPassed, type Passed, type Site } from './detector';
import { documentSigns } from './documentSigns';
import type { Draft } from './draft';
import { scanSentence } from './scanSentence';
import { SentenceContext } from './sentenceContext';

/** What one detector made of a place. The first answer is taken, the others are set aside. */
interface TraceAnswer {
  readonly detector: string;
  /** In the notation of `describeFigure`, or why there is no figure. */
  readonly reads: string;
  readonly words: string;
  readonly taken: boolean;
}

/** What one refiner did to the figure. */
interface TraceStep {
  readonly refiner: string;
  readonly before: string;
  /** Null where the refiner left it out, or joined it to another. */
  readonly after: string | null;
}

/** How the figure at an offset came about. */
export interface FigureTrace {
  /** The sentence it stands in. */
  readonly sentence: Span;
  /** Where in it the detectors were asked, and what they answered, in order. */
  readonly places: readonly { readonly word: string; readonly answers: readonly TraceAnswer[] }[];
  readonly steps: readonly TraceStep[];
  /** The figure in the end, with its span; null where none covers the offset. */
  readonly result: { readonly reads: string; readonly span: Span } | null;
  /** Kind of page furniture that the figure is part of, else null. */
  readonly furniture: string | null;
}

/**
 * How the figure at an offset of a text came about: which detectors answered, which refiners changed it, what was discarded.
 * Null where the offset lies in no sentence. Reads the whole text again: meant for one question at a time.
 */
export function explainFigure(text: string, offset: number): FigureTrace | null {
  const reading = read(text);
  const token = tokenAt(reading.tokens, offset);
  if (token >= reading.tokens.count || reading.sentences.count === 0) return null;
  fullLexicon();
  return new Tracer(reading, token).trace();
}

class Tracer {
  private readonly c: SentenceContext;
  private readonly places: {
    word: string;
    at: number;
    first: number;
    end: number;
    answers: TraceAnswer[];
  }[] = [];
  /** The drafts after each refiner, as lines with their tokens. */
  private readonly states: {
    refiner: string | undefined;
    drafts: { first: number; end: number; reads: string }[];
  }[] = [];

  constructor(
    private readonly reading: Reading,
    private readonly token: number,
  ) {
    this.c = new SentenceContext(reading, documentSigns(reading));
    this.c.sentence = sentenceOf(reading.sentences, token);
    this.c.first = reading.sentences.first[this.c.sentence]!;
    this.c.end = reading.sentences.first[this.c.sentence + 1]!;
  }

  trace(): FigureTrace {
    const { c, token } = this;
    const drafts = scanSentence(c, {
      found: (site, answers) => this.found(site, answers),
      refined: (refiner, now) => this.refined(refiner, now),
    });
    const result = drafts.find((draft) => draft.first <= token && token < draft.end);
    const near = result ?? { first: token, end: token + 1 };
    const kind = furnitureAt(detectFurniture(this.reading), c.sentence, token);
    return {
      sentence: { start: c.start(c.first), end: c.stop(c.end) },
      places: this.places
        .filter((place) => place.first < near.end && near.first < place.end)
        .map(({ word, answers }) => ({ word, answers })),
      steps: this.stepsOf(near),
      result: result
        ? { reads: describeFigure(result), span: { start: c.start(result.first), end: c.stop(result.end) } }
        : null,
      furniture: kind === 0 ? null : FURNITURE_NAMES[kind]!,
    };
  }

  private found(
    site: Site,
    answers: readonly { readonly detector: string; readonly answer: Draft | Passed }[],
  ): void {
    const { c } = this;
    const ends = answers.map(({ answer }) => answer.end);
    const firsts = answers.map(({ answer }) => (isPassed(answer) ? site.at : answer.first));
    this.places.push({
      word: c.raw(site.at),
      at: site.at,
      first: Math.min(site.at, ...firsts),
      end: Math.max(site.at + 1, ...ends),
      answers: answers.map(({ detector, answer }, i) => ({
        detector,
        reads: isPassed(answer) ? `no figure: ${answer.reason}` : describeFigure(answer),
        words: c.slice(firsts[i]!, Math.max(answer.end, firsts[i]! + 1)),
        taken: i === 0,
      })),
    });
  }

  private refined(refiner: string | undefined, drafts: readonly Draft[]): void {
    this.states.push({
      refiner,
      drafts: drafts.map((draft) => ({ first: draft.first, end: draft.end, reads: describeTraced(draft) })),
    });
  }

  /** The refiners that changed a draft which touches the tokens asked about. */
  private stepsOf(near: { readonly first: number; readonly end: number }): TraceStep[] {
    const steps: TraceStep[] = [];
    for (let k = 1; k < this.states.length; k++) {
      const after = this.states[k]!;
      for (const draft of this.states[k - 1]!.drafts) {
        if (draft.first >= near.end || draft.end <= near.first) continue;
        const same = after.drafts.find((other) => other.first <= draft.first && draft.end <= other.end);
        if (same?.reads === draft.reads) continue;
        steps.push({ refiner: after.refiner ?? '', before: draft.reads, after: same?.reads ?? null });
      }
    }
    return steps;
  }
}

/** With what a refiner may set besides the content. */
function describeTraced(draft: Draft): string {
  const extras = [
    draft.trend,
    draft.twin ? 'twin' : null,
    draft.alternative ? 'alternative' : null,
    draft.base ? 'of a whole' : null,
    draft.when ? 'leads to a date' : null,
    draft.tense,
  ];
  return [describeFigure(draft), ...extras.filter(Boolean)].join(', ');
}

/** A trace as lines of text. */
export function renderTrace(trace: FigureTrace): string {
  const lines: string[] = [];
  for (const { word, answers } of trace.places) {
    lines.push(`at "${word}":`);
    for (const answer of answers)
      lines.push(
        `  ${answer.taken ? '+' : '-'} ${answer.detector}: ${answer.reads}  "${answer.words}"${answer.taken ? '' : '  (an earlier detector has it)'}`,
      );
  }
  if (lines.length === 0) lines.push('no detector answers here');
  for (const step of trace.steps)
    lines.push(`${step.refiner}: ${step.before}  =>  ${step.after ?? 'left out'}`);
  if (trace.furniture) lines.push(`page furniture (${trace.furniture}): kept as a designation`);
  lines.push(trace.result ? `result: ${trace.result.reads}` : 'result: no figure');
  return lines.join('\n');
}
