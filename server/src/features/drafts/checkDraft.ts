import type { Figure } from '../../extract/figures/figure';
import type { Claim } from '../../facts/claims/claim';
import { SourceComparison, type ComparedClaim, type DraftState } from '../../facts/conflicts/againstSources';
import type { EntityId } from '../../facts/entities/entity';
import type { SourceKey } from '../../facts/source';
import type { Snapshot, SnapshotSource } from '../../workspace/snapshot';
import { originOf } from '../claimOrigin';
import { formatFigure } from '../formatValue';
import { isQuantity } from '../target';
import type { CheckedFigure, DraftCheck, Statement } from './checkedFigure';
import { relatedSources } from './relatedSources';
import { withSettled } from './settledValues';

/** Checks drafts, and remembers what it compared: an edit costs what it touches, and a second question about one state nothing. */
export class DraftChecks {
  private readonly known = new Map<SourceKey, { revision: number; folder: string; check: DraftCheck }>();
  private readonly comparisons = new Map<SourceKey, SourceComparison>();
  /** The state that is asked about: names are those of now, not of when a draft was checked first. */
  private now: Snapshot | null = null;

  /** null: no such draft. */
  check(snapshot: Snapshot, key: SourceKey): DraftCheck | null {
    const draft = snapshot.drafts().find((one) => one.key === key);
    if (!draft) {
      this.known.delete(key);
      this.comparisons.delete(key);
      return null;
    }
    const known = this.known.get(key);
    if (known?.revision === snapshot.revision && known.folder === snapshot.folder) return known.check;
    const check = { draft, figures: this.compare(snapshot, draft) };
    this.known.set(key, { revision: snapshot.revision, folder: snapshot.folder, check });
    return check;
  }

  private compare(snapshot: Snapshot, draft: SnapshotSource): CheckedFigure[] {
    this.now = snapshot;
    const nameOf = (id: EntityId): string => this.now?.entity(id)?.name ?? id;
    const comparison = this.comparisons.get(draft.key) ?? new SourceComparison(nameOf);
    this.comparisons.set(draft.key, comparison);
    const sources = relatedSources(snapshot, draft);
    const claims = comparison.compare(draft, sources, ({ key }) => snapshot.source(key)?.claims ?? []);
    const byFigure = new Map<number, ComparedClaim[]>();
    for (const one of claims)
      byFigure.set(one.claim.figure, [...(byFigure.get(one.claim.figure) ?? []), one]);
    return draft.analysis.figures.flatMap((figure, index) => {
      const own = byFigure.get(index);
      if (!isQuantity(figure) || isSettledByHand(snapshot, draft, figure)) return [];
      const checked = own ? checkClaims(snapshot, own) : null;
      // Dates have claims, too, but nobody asks for the source of each.
      if (checked && isDate(figure) && checked.state !== 'differs') return [];
      if (checked && checked.state !== 'unsupported')
        return withSettled(snapshot, { ...checked, figure: index, span: figure.span });
      return checkBareFigure(figure, index, sources, checked);
    });
  }
}

function isDate({ kind }: Figure): boolean {
  return kind === 'date' || kind === 'date-range';
}

/** A person has said that the figure is right, or none of the check's business. */
function isSettledByHand(snapshot: Snapshot, draft: SnapshotSource, { span }: Figure): boolean {
  return snapshot
    .decisionsIn(draft.key)
    .some(
      ({ decision, places }) =>
        ['ignore', 'confirmed', 'not-a-claim', 'settled'].includes(decision.kind) &&
        places.some(
          (place) =>
            place !== 'lost' &&
            place.source === draft.key &&
            place.span.start < span.end &&
            span.start < place.span.end,
        ),
    );
}

const WORST: readonly DraftState[] = [
  'differs',
  'outdated',
  'disputed',
  'supported',
  'elsewhen',
  'unsupported',
];

/** The claims of one figure together: a change has two. */
function checkClaims(
  snapshot: Snapshot,
  own: readonly ComparedClaim[],
): Omit<CheckedFigure, 'figure' | 'span'> {
  const [worst] = [...own].sort((a, b) => WORST.indexOf(a.state) - WORST.indexOf(b.state));
  const state = (claim: Claim): Statement => ({
    ...originOf(snapshot, claim),
    span: claim.span,
    text: claim.text,
    figure: claim.figure,
    end: typeof claim.value === 'number' ? claim.value : null,
  });
  return {
    state: worst!.state,
    claim: worst!.claim,
    subject: worst!.subject,
    agreeing: worst!.agreeing.map(state),
    differing: worst!.differing.map(state),
  };
}

/** Values from this on are no chance where the unit is the same, too; smaller ones are too common to ask for a source. */
const TELLING = 10;
const SURE_CLAIM = 0.5;

/**
 * A figure that no claim of a source answers: the same amount of the same thing, anywhere in the sources that share names with the
 * draft, supports it. Dates, and small numbers that claim nothing, are not asked for.
 */
function checkBareFigure(
  figure: Figure,
  index: number,
  sources: readonly SnapshotSource[],
  checked: Pick<CheckedFigure, 'claim' | 'subject'> | null,
): CheckedFigure[] {
  const { claim, subject } = checked ?? { claim: null, subject: null };
  if (figure.value.type !== 'single' || isDate(figure)) return [];
  const isTelling = Math.abs(figure.value.value) >= TELLING || figure.currency !== null;
  if ((!isTelling && !isSure(claim)) || figure.when !== null) return [];
  const agreeing = isTelling ? sources.flatMap((source) => equalFigures(source, figure)) : [];
  const state = agreeing.length > 0 ? 'supported' : 'unsupported';
  return [{ figure: index, span: figure.span, state, claim, subject, agreeing, differing: [] }];
}

/** Whether it was understood what the claim is about: a name, not just the story. */
function isSure(claim: Claim | null): boolean {
  return claim !== null && claim.confidence >= SURE_CLAIM;
}

function equalFigures(source: SnapshotSource, wanted: Figure): Statement[] {
  return source.analysis.figures.flatMap((figure, index) => {
    if (!isQuantity(figure) || !isSameAmount(figure, wanted)) return [];
    const text = formatFigure(figure) ?? '';
    return {
      source: source.key,
      span: figure.span,
      text,
      date: source.meta.date?.value ?? null,
      planned: null,
      figure: index,
      end: null,
    };
  });
}

function isSameAmount(a: Figure, b: Figure): boolean {
  if (a.value.type !== 'single' || b.value.type !== 'single') return false;
  if (a.kind !== b.kind || a.currency !== b.currency || a.dimension !== b.dimension || a.per !== b.per)
    return false;
  if (a.dimension === null && a.normalizedUnit !== b.normalizedUnit) return false;
  const [x, y] = [a.value.value * a.factor, b.value.value * b.factor];
  return Math.abs(x - y) <= 1e-9 * Math.max(Math.abs(x), Math.abs(y));
}
