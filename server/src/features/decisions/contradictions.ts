import { mentionAt } from '../../facts/rulings/mentionAt';
import type { FoundAnchor, PlacedDecision } from '../../workspace/decisions/placedDecision';
import type { Snapshot } from '../../workspace/snapshot';
import { textOf } from './plan';

/** Sides of decisions that are one thing: by what they lead to now, or because decisions say so. */
class Groups {
  private readonly parents = new Map<string, string>();

  join(sides: readonly string[]): void {
    for (const side of sides.slice(1)) this.parents.set(this.find(side), this.find(sides[0]!));
  }

  find(side: string): string {
    let at = side;
    for (let up = this.parents.get(at); up !== undefined && up !== at; up = this.parents.get(at)) at = up;
    return at;
  }
}

/** Decisions that say of two things that they differ, while others say that they are the same. */
export class Contradictions {
  private groups: Groups | null = null;
  private names: ReadonlyMap<string, string> | null = null;

  constructor(private readonly snapshot: Snapshot) {}

  /** A decision that says that both sides of this one are the same; null: there is none. */
  of(placed: PlacedDecision): PlacedDecision | null {
    if (placed.decision.kind !== 'different-from') return null;
    const groups = (this.groups ??= this.group());
    const [first, ...others] = this.sidesOf(placed).map((side) => side && groups.find(side));
    if (!first || !others.includes(first)) return null;
    const isSame = (one: PlacedDecision): boolean =>
      one.decision.kind === 'same-as' &&
      this.sidesOf(one).some((side) => side && groups.find(side) === first);
    return this.snapshot.decisions().find(isSame) ?? null;
  }

  private group(): Groups {
    const groups = new Groups();
    for (const placed of this.snapshot.decisions())
      if (placed.decision.kind === 'same-as')
        groups.join(this.sidesOf(placed).filter((side) => side !== null));
    return groups;
  }

  /** What each place leads to, then each name; null for places that are lost. */
  private sidesOf({ decision, places }: PlacedDecision): (string | null)[] {
    const named = 'entities' in decision ? decision.entities : [];
    return [
      ...places.map((place) => (place === 'lost' ? null : this.entityAt(place))),
      ...named.map((name) => this.entityNamed(name)),
    ];
  }

  /** The entity that is named there; without one, the place itself. */
  private entityAt({ source: key, span }: FoundAnchor): string {
    const source = textOf(this.snapshot, key);
    const mentions = source?.analysis.names.mentions ?? [];
    const local = mentions[mentionAt(mentions, span)]?.entity;
    return (local === undefined ? null : source?.links[local]) ?? `${key} ${span.start}-${span.end}`;
  }

  private entityNamed(name: string): string {
    if (this.snapshot.entity(name)) return name;
    this.names ??= new Map(this.snapshot.entities().map((entity) => [entity.name, entity.id]));
    return this.names.get(name) ?? name;
  }
}
