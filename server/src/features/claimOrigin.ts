import type { Claim } from '../facts/claims/claim';
import type { SourceKey } from '../facts/source';
import type { Snapshot } from '../workspace/snapshot';
import { formatDate } from './formatValue';

/** Who gives a value, and when it holds or, where that is not said, was told. */
export interface Origin {
  readonly source: SourceKey;
  /** ISO; null where neither the text nor its source has a date. */
  readonly date: string | null;
  /** 'for': the date is that of the plan; 'told': when the plan was told. null: it is no plan. */
  readonly planned: 'for' | 'told' | null;
}

export function originOf(snapshot: Snapshot, { source, asOf, modality }: Claim): Origin {
  return {
    source,
    date: asOf?.value ?? snapshot.source(source)?.meta.date?.value ?? null,
    planned: modality !== 'planned' ? null : asOf?.basis === 'stated' ? 'for' : 'told',
  };
}

/** "Coast Herald, 12 Mar 2024", "Coast Herald, planned for 2030". */
export function tellOrigin(snapshot: Snapshot, { source, date, planned }: Origin): string {
  const home = snapshot.source(source);
  const when = date && formatDate(date);
  const plan = planned === 'for' ? [`planned for ${when}`] : [planned && 'planned', when];
  return [home?.meta.publisher ?? home?.file ?? source, ...plan].filter(Boolean).join(', ');
}
