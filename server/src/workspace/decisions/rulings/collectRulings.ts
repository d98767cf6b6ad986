import type { DocumentNames } from '../../../extract/names/documentNames';
import { nameKey } from '../../../extract/names/nameKey';
import { normalKey } from '../../../facts/entities/nodeKeys';
import { mentionAt } from '../../../facts/rulings/mentionAt';
import type {
  ClaimRuling,
  IdentityRulings,
  Join,
  NameRuling,
  NameTarget,
  Side,
  SourceRulings,
  TypeRuling,
} from '../../../facts/rulings/ruling';
import type { SourceKey } from '../../../facts/source';
import type { Decision, DifferentFrom, Occurrences, SameAs } from '../decision';
import type { FoundAnchor, PlacedDecision } from '../placedDecision';

/** What the decisions of a folder have to say about reading it. */
export interface CollectedRulings {
  readonly bySource: ReadonlyMap<SourceKey, SourceRulings>;
  /** About names wherever they stand; their targets are keys. */
  readonly byKey: readonly NameRuling[];
  readonly identities: IdentityRulings;
}

/** The names of a source as it was read, before anything was decided. */
export type NamesOf = (source: SourceKey) => DocumentNames | undefined;

/** Turns decisions into what is to be done. Those whose places are lost have no effect, but stay. Pure. */
export function collectRulings(placed: readonly PlacedDecision[], namesOf: NamesOf): CollectedRulings {
  const collector = new Collector(namesOf);
  for (const one of placed) collector.add(one);
  return collector.finish();
}

class Collector {
  private readonly names = new Map<SourceKey, NameRuling[]>();
  private readonly claims = new Map<SourceKey, ClaimRuling[]>();
  private readonly byKey: NameRuling[] = [];
  private readonly joins: Join[] = [];
  private readonly types: TypeRuling[] = [];

  constructor(private readonly namesOf: NamesOf) {}

  add({ decision, places }: PlacedDecision): void {
    const found = places.filter((place): place is FoundAnchor => place !== 'lost');
    switch (decision.kind) {
      case 'same-as':
        this.addSame(decision, found);
        return;
      case 'different-from':
        this.addDifferent(decision, places);
        return;
      case 'not-an-entity':
        for (const place of found) this.rule(place, decision.occurrences, { kind: 'none' });
        return;
      case 'type':
        for (const place of found) this.addType(decision.type, decision, place);
        return;
      case 'claim-is':
      case 'not-a-claim':
        this.addClaims(decision, places);
        return;
      default:
    }
  }

  finish(): CollectedRulings {
    const bySource = new Map<SourceKey, SourceRulings>();
    for (const source of new Set([...this.names.keys(), ...this.claims.keys()]))
      bySource.set(source, { names: this.names.get(source) ?? [], claims: this.claims.get(source) ?? [] });
    return { bySource, byKey: this.byKey, identities: { joins: this.joins, types: this.types } };
  }

  private addSame({ id, entities, occurrences }: SameAs, found: readonly FoundAnchor[]): void {
    if (occurrences !== 'workspace')
      for (const place of found) this.rule(place, occurrences, { kind: 'apart', tag: id });
    const sides = [...found.map(sideOf), ...entities.map((name) => ({ name }))];
    if (sides.length > 1) this.joins.push({ id, sides });
  }

  /** The first side is set apart: from what it is called like, and so from all others. */
  private addDifferent(decision: DifferentFrom, places: PlacedDecision['places']): void {
    const { id, entities } = decision;
    const [first, ...others] = places;
    const ruling = { kind: 'apart', tag: id } as const;
    if (first === undefined) {
      const key = normalKey(nameKey(entities[0]!));
      this.byKey.push({ ...ruling, target: { kind: 'key', key } });
    } else if (first !== 'lost') {
      const found = others.filter((other) => other !== 'lost');
      this.rule(first, this.widest(first, found, decision), ruling);
    }
  }

  /** Where both sides have one name, or are one thing to their source, that cannot be what tells them apart. */
  private widest(
    first: FoundAnchor,
    others: readonly FoundAnchor[],
    { entities, occurrences }: DifferentFrom,
  ): Occurrences {
    const local = this.localAt(first);
    const isOneThing = ({ source, span }: FoundAnchor): boolean =>
      source === first.source && this.localAt({ source, span }) === local;
    if (local >= 0 && others.some(isOneThing)) return 'here';
    if (occurrences !== 'workspace') return occurrences;
    const key = this.keyAt(first);
    const keys = [
      ...others.map((other) => this.keyAt(other)),
      ...entities.map((name) => normalKey(nameKey(name))),
    ];
    return keys.includes(key) ? 'file' : occurrences;
  }

  private addType(
    type: TypeRuling['type'],
    { id, occurrences }: Extract<Decision, { kind: 'type' }>,
    place: FoundAnchor,
  ): void {
    this.rule(place, occurrences, { kind: 'type', type, tag: id });
    if (occurrences === 'workspace') this.types.push({ side: sideOf(place), type });
  }

  private addClaims(
    decision: Extract<Decision, { kind: 'claim-is' | 'not-a-claim' }>,
    places: PlacedDecision['places'],
  ): void {
    places.forEach((place, i) => {
      if (place === 'lost') return;
      const at = { span: place.span, text: decision.about[i]!.quote };
      const ruling: ClaimRuling =
        decision.kind === 'claim-is' ? { ...at, kind: 'is', claim: decision.claim } : { ...at, kind: 'none' };
      push(this.claims, place.source, ruling);
    });
  }

  private rule(place: FoundAnchor, occurrences: Occurrences, ruling: RulingKind): void {
    const key = occurrences === 'workspace' ? this.keyAt(place) : null;
    if (key !== null) this.byKey.push({ ...ruling, target: { kind: 'key', key } });
    else push(this.names, place.source, { ...ruling, target: targetOf(place, occurrences) });
  }

  private keyAt(place: FoundAnchor): string | null {
    const entity = this.namesOf(place.source)?.entities[this.localAt(place)];
    return entity ? normalKey(entity.key) : null;
  }

  /** Index of the local entity of which a mention stands at a place; -1 for none. */
  private localAt({ source, span }: Pick<FoundAnchor, 'source' | 'span'>): number {
    const names = this.namesOf(source);
    const mention = names ? mentionAt(names.mentions, span) : -1;
    return names?.mentions[mention]?.entity ?? -1;
  }
}

type RulingKind = NameRuling extends infer R ? (R extends NameRuling ? Omit<R, 'target'> : never) : never;

function targetOf({ span }: FoundAnchor, occurrences: Occurrences): NameTarget {
  return { kind: occurrences === 'here' ? 'mention' : 'name', span };
}

function sideOf({ source, span }: FoundAnchor): Side {
  return { source, span };
}

function push<T>(table: Map<SourceKey, T[]>, key: SourceKey, value: T): void {
  const list = table.get(key);
  if (list) list.push(value);
  else table.set(key, [value]);
}
