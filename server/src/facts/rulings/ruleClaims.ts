import type { Figure } from '../../extract/figures/figure';
import type { LocalEntity } from '../../extract/names/documentNames';
import type { Span } from '../../text/span';
import type { SourceAnalysis } from '../analyse';
import { ATTRIBUTE_FAMILIES } from '../claims/data/attributeFamilies';
import type { ClaimFrame, ScopeRef, SubjectRef } from '../claims/claimFrame';
import { dateFigure, figureFor, ruleFigure } from './ruleFigure';
import type { ClaimRuling, ClaimCorrection } from './ruling';

type ClaimParts = Pick<SourceAnalysis, 'figures' | 'frames' | 'names'>;

/** What a person has decided is sure. */
const SURE = 0.95;
const REASON = 'a decision';

/** The claims of a source with what people have decided about them. Figures keep their indexes; new ones come behind them. */
export function ruleClaims(analysis: SourceAnalysis, rulings: readonly ClaimRuling[]): ClaimParts {
  const draft = new ClaimsDraft(analysis);
  for (const ruling of rulings) draft.apply(ruling);
  return draft.finish();
}

class ClaimsDraft {
  private readonly figures: Figure[];
  private frames: ClaimFrame[];
  private readonly entities: LocalEntity[];

  constructor(private readonly analysis: SourceAnalysis) {
    this.figures = [...analysis.figures];
    this.frames = [...analysis.frames];
    this.entities = [...analysis.names.entities];
  }

  finish(): ClaimParts {
    const { figures, frames, entities } = this;
    return { figures, frames, names: { ...this.analysis.names, entities } };
  }

  apply(ruling: ClaimRuling): void {
    const known = figureAt(this.figures, ruling.span);
    if (ruling.kind === 'none') {
      this.frames = this.frames.filter(({ figure }) => figure !== known);
      return;
    }
    const index =
      known >= 0 ? known : this.figures.push(figureFor(ruling.span, this.sentenceAt(ruling.span))) - 1;
    this.figures[index] = ruleFigure(this.figures[index]!, ruling.claim);
    if (!this.frames.some(({ figure }) => figure === index)) this.frames.push(this.newFrame(index, ruling));
    this.frames = this.frames.map((frame) =>
      frame.figure === index ? this.correct(frame, ruling.claim) : frame,
    );
  }

  private correct(frame: ClaimFrame, claim: ClaimCorrection): ClaimFrame {
    const { subject, attribute, time, modality, scope } = claim;
    const { span, sentence } = this.figures[frame.figure]!;
    return {
      ...frame,
      ...(subject === null ? {} : this.subjectParts(subject, frame)),
      ...(attribute === null ? {} : attributeParts(attribute, frame)),
      ...(time === null ? {} : { time: this.figures.push(dateFigure(span, sentence, time)) - 1 }),
      ...(modality === null ? {} : { modality }),
      ...(scope === null ? {} : { scope: scope.map((words) => scopeFor(words, frame.scope)) }),
      confidence: Math.max(frame.confidence, SURE),
      reasons: {
        subject: subject === null ? frame.reasons.subject : REASON,
        attribute: attribute === null ? frame.reasons.attribute : REASON,
        time: time === null ? frame.reasons.time : REASON,
      },
    };
  }

  private subjectParts(name: string, frame: ClaimFrame): Partial<ClaimFrame> {
    const { asRead, subject, qualifier, confidence, reasons } = frame;
    return {
      subject: this.subjectFor(name),
      qualifier: '',
      asRead: asRead ?? { subject, qualifier, confidence, reason: reasons.subject },
    };
  }

  /** A local entity without mentions that stands for the one named. */
  private subjectFor(name: string): SubjectRef {
    const known = this.entities.findIndex(({ ruled }) => ruled?.kind === 'named' && ruled.name === name);
    if (known >= 0) return { kind: 'entity', entity: known };
    const like = this.entities.find((entity) => entity.name === name);
    const entity = this.entities.push({
      type: like?.type ?? 'unknown',
      sure: false,
      name,
      aliases: [],
      key: name.toLowerCase(),
      qualifier: '',
      shortForms: [],
      mentions: 0,
      registry: null,
      ruled: { kind: 'named', name },
    });
    return { kind: 'entity', entity: entity - 1 };
  }

  private newFrame(figure: number, { span, text }: ClaimRuling): ClaimFrame {
    const hasEvents = this.analysis.events.events.length > 0;
    return {
      evidence: span,
      text,
      figure,
      end: null,
      when: '',
      former: false,
      now: -1,
      close: false,
      subject: hasEvents ? { kind: 'event', event: 0 } : { kind: 'none' },
      about: [],
      attribute: this.figures[figure]!.normalizedUnit ?? 'value',
      comparable: this.figures[figure]!.normalizedUnit ?? 'value',
      cumulative: false,
      qualifier: '',
      weak: false,
      attributeSure: SURE,
      counted: this.figures[figure]!.kind === 'count' ? (this.figures[figure]!.normalizedUnit ?? '') : '',
      scope: [],
      modality: 'actual',
      time: -1,
      claimantEntity: -1,
      claimant: null,
      context: [],
      event: hasEvents ? 0 : -1,
      confidence: SURE,
      reasons: { subject: REASON, attribute: REASON, time: 'the date of the source' },
    };
  }

  /** Of the figure or mention nearest before a place. */
  private sentenceAt({ start }: Span): number {
    let best = { start: -1, sentence: 0 };
    for (const { span, sentence } of [...this.analysis.figures, ...this.analysis.names.mentions])
      if (span.start <= start && span.start > best.start) best = { start: span.start, sentence };
    return best.sentence;
  }
}

/** Index of the figure that shares most with a span; -1 where none touches it. */
function figureAt(figures: readonly Figure[], span: Span): number {
  let best = -1;
  let most = 0;
  figures.forEach((figure, i) => {
    const shared = Math.min(figure.span.end, span.end) - Math.max(figure.span.start, span.start);
    const apart = Math.abs(figure.span.end - span.end) + Math.abs(figure.span.start - span.start);
    if (shared > 0 && !figure.furniture && shared / (shared + apart) > most)
      [best, most] = [i, shared / (shared + apart)];
  });
  return best;
}

function attributeParts(name: string, frame: ClaimFrame): Partial<ClaimFrame> {
  const family = ATTRIBUTE_FAMILIES.find((one) => one.name === name.replaceAll(' ', '_')) ?? null;
  const attribute = family?.name ?? name;
  const comparable = family?.group ?? attribute;
  const ofPart =
    family?.ofEvent && frame.qualifier !== '' ? `${comparable} of ${frame.qualifier}` : comparable;
  return {
    attribute,
    comparable: ofPart,
    cumulative: family?.cumulative ?? false,
    weak: false,
    attributeSure: SURE,
  };
}

function scopeFor(words: string, known: readonly ScopeRef[]): ScopeRef {
  return known.find((one) => one.words === words) ?? { kind: 'group', entity: -1, words };
}
