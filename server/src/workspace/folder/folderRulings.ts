import type { SourceAnalysis } from '../../facts/analyse';
import { normalKey } from '../../facts/entities/nodeKeys';
import type { IdentityRulings, NameRuling, SourceRulings } from '../../facts/rulings/ruling';
import { NO_IDENTITIES } from '../../facts/rulings/ruling';
import { ruleSource } from '../../facts/rulings/ruleSource';
import type { SourceKey } from '../../facts/source';
import type { PlacedDecision } from '../decisions/placedDecision';
import { collectRulings, type CollectedRulings } from '../decisions/rulings/collectRulings';
import type { SourceInput } from '../state/indexedSource';
import type { SourceFiles } from './sourceFiles';

/** What changes when people decide something else. */
export interface RulingsChange {
  /** Sources that say something else now. */
  readonly sources: ReadonlySet<SourceKey>;
  /** What holds for entities now; null where that is as before. */
  readonly identities: IdentityRulings | null;
}

const NOTHING: CollectedRulings = { bySource: new Map(), byKey: [], identities: NO_IDENTITIES };
const NO_RULINGS: SourceRulings = { names: [], claims: [] };

/** What decisions say about the sources of one folder, and which sources that touches when it changes. */
export class FolderRulings {
  private rulings = NOTHING;
  private placed: readonly PlacedDecision[] = [];
  /** What sources with rulings say with them, to be the same object as long as nothing changes. */
  private readonly applied = new Map<
    SourceKey,
    { readonly by: string; readonly from: SourceAnalysis; readonly to: SourceAnalysis }
  >();

  constructor(private readonly files: SourceFiles) {}

  /** What holds for entities. */
  get identities(): IdentityRulings {
    return this.rulings.identities;
  }

  /** Takes over the decisions with their places; null where they are as before. */
  update(placed: readonly PlacedDecision[]): RulingsChange | null {
    if (placed === this.placed) return null;
    this.placed = placed;
    const before = this.rulings;
    const after = collectRulings(placed, (key) => this.files.contentOf(key)?.analysis.names);
    this.rulings = after;
    const sources = new Set<SourceKey>();
    for (const key of new Set([...before.bySource.keys(), ...after.bySource.keys()]))
      if (!isSame(before.bySource.get(key), after.bySource.get(key))) sources.add(key);
    if (!isSame(before.byKey, after.byKey)) this.addNamed([...before.byKey, ...after.byKey], sources);
    const identities = isSame(before.identities, after.identities) ? null : after.identities;
    return { sources, identities };
  }

  /** What a source says, with the decisions about it. */
  apply(input: SourceInput): SourceInput {
    const rulings = this.rulingsFor(input);
    if (rulings === NO_RULINGS) {
      this.applied.delete(input.key);
      return input;
    }
    const by = JSON.stringify(rulings);
    const known = this.applied.get(input.key);
    if (known?.by === by && known.from === input.analysis) return { ...input, analysis: known.to };
    const to = ruleSource(input.analysis, rulings);
    this.applied.set(input.key, { by, from: input.analysis, to });
    return { ...input, analysis: to };
  }

  private rulingsFor({ key, analysis }: SourceInput): SourceRulings {
    const own = this.rulings.bySource.get(key) ?? NO_RULINGS;
    const { byKey } = this.rulings;
    if (byKey.length === 0) return own;
    const keys = new Set(analysis.names.entities.map((entity) => normalKey(entity.key)));
    const named = byKey.filter(({ target }) => target.kind === 'key' && keys.has(target.key));
    return named.length === 0 ? own : { ...own, names: [...named, ...own.names] };
  }

  private addNamed(rulings: readonly NameRuling[], into: Set<SourceKey>): void {
    const wanted = new Set(rulings.flatMap(({ target }) => (target.kind === 'key' ? target.key : [])));
    for (const key of this.files.keys()) {
      const entities = this.files.contentOf(key)?.analysis.names.entities ?? [];
      if (entities.some((entity) => wanted.has(normalKey(entity.key)))) into.add(key);
    }
  }
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
