import { overlaps } from '../../text/span';
import type { PlacedDecision } from '../../workspace/decisions/placedDecision';
import type { Snapshot } from '../../workspace/snapshot';
import type { CheckedFigure, Statement } from './checkedFigure';

/**
 * What people have settled about the sources holds for a draft, too: a value that stands supports it whatever others say, and a value
 * that was set aside does not support it any more.
 */
export function withSettled(snapshot: Snapshot, checked: CheckedFigure): CheckedFigure {
  if (checked.differing.length === 0) return checked;
  const all = [...checked.agreeing, ...checked.differing];
  for (const placed of snapshot.decisions()) {
    const { decision } = placed;
    if (decision.kind !== 'settled' && decision.kind !== 'ignore') continue;
    if (!all.some((one) => indexIn(placed, one) >= 0)) continue;
    const stands = decision.kind === 'settled' ? decision.stands : 'both';
    const settled = settle(checked, placed, stands);
    if (settled) return settled;
  }
  return checked;
}

/** null: the decision does not tell which of the two sides is right. */
function settle(
  checked: CheckedFigure,
  placed: PlacedDecision,
  stands: number | 'both',
): CheckedFigure | null {
  const { agreeing, differing } = checked;
  const isPart = (one: Statement): boolean => indexIn(placed, one) >= 0;
  if (stands === 'both') {
    if (!agreeing.some(isPart) || !differing.some(isPart)) return null;
    return left(
      checked,
      differing.filter((one) => !isPart(one)),
    );
  }
  const isRight = (one: Statement): boolean => indexIn(placed, one) === stands;
  if (agreeing.some(isRight))
    return left(
      checked,
      differing.filter((one) => !isPart(one)),
    );
  const right = differing.filter(isRight);
  if (right.length === 0) return null;
  const rest = differing.filter((one) => !isRight(one) && !isPart(one));
  const support = agreeing.filter((one) => !isPart(one));
  return { ...checked, state: 'differs', agreeing: support, differing: [...right, ...rest] };
}

/** With what still speaks against it. */
function left(checked: CheckedFigure, differing: readonly Statement[]): CheckedFigure {
  return { ...checked, state: differing.length === 0 ? 'supported' : checked.state, differing };
}

/** Which of a decision's anchors stands at the place of a statement; -1: none. */
function indexIn({ places }: PlacedDecision, { source, span }: Statement): number {
  return places.findIndex(
    (place) => place !== 'lost' && place.source === source && overlaps(place.span, span),
  );
}
