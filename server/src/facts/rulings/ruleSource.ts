import { contains } from '../../text/span';
import type { SourceAnalysis } from '../analyse';
import type { ClaimFrame } from '../claims/claimFrame';
import { ruleClaims } from './ruleClaims';
import { ruleNames, type RuledNames, type SplitMention } from './ruleNames';
import type { SourceRulings } from './ruling';

/**
 * What a source says, with what people have decided about it: decisions win over what was read. Pure; nothing is read again. Returns
 * `analysis` itself where nothing is decided.
 */
export function ruleSource(analysis: SourceAnalysis, rulings: SourceRulings): SourceAnalysis {
  if (rulings.names.length + rulings.claims.length === 0) return analysis;
  const ruled = ruleNames(analysis.names, rulings.names);
  const frames = analysis.frames.map((frame) => followSplits(frame, ruled));
  const named = { ...analysis, names: ruled.names, frames };
  return { ...named, ...ruleClaims(named, rulings.claims) };
}

/** A claim about a mention that is a thing of its own now is about that thing. */
function followSplits(frame: ClaimFrame, { names, splits }: RuledNames): ClaimFrame {
  const { subject } = frame;
  if (subject.kind !== 'entity') return frame;
  const isOnly = ({ from }: SplitMention): boolean =>
    !names.mentions.some(({ entity, span }) => entity === from && contains(frame.evidence, span));
  const split = splits.find(
    (one) => one.from === subject.entity && contains(frame.evidence, one.span) && isOnly(one),
  );
  return split ? { ...frame, subject: { kind: 'entity', entity: split.to } } : frame;
}
