import type { Claim } from '../../server/src/facts/claims/claim';
import type { Conflict, Fact } from '../../server/src/facts/conflicts/conflict';
import type { Entity, EntityId } from '../../server/src/facts/entities/entity';
import type { EntityChange } from '../../server/src/facts/entities/entityIndex';
import type { Registry } from '../../server/src/facts/entities/registry';
import type { FactChange, FactSource } from '../../server/src/facts/factIndex';
import type { DocumentNames, LocalEntity } from '../../server/src/extract/names/documentNames';
import type { SourceKey } from '../../server/src/facts/source';
import type { IndexParts } from '../../server/src/workspace/state/workspaceIndex';

/**
 * Indexes so simple that they are right at a glance, for tests of everything around them: equal names are one entity, a figure is about the
 * entity named last before it, its unit is the attribute, unequal values of one attribute are a conflict. Each update computes
 * everything anew and reports exactly what differs, so a mistake in what the workspace does with changes shows.
 */
export function makeSimpleParts(registry: Registry): IndexParts {
  const entities = new SimpleEntities(registry);
  return { entities, facts: new SimpleFacts((id) => entities.entity(id)?.name ?? id) };
}

class SimpleEntities {
  private readonly documents = new Map<SourceKey, DocumentNames>();
  private all = new Map<EntityId, Entity>();

  constructor(private readonly registry: Registry) {
    this.all = this.compute();
  }

  update(source: SourceKey, names: DocumentNames | null): EntityChange {
    const links = new Map([...this.documents.keys()].map((key) => [key, this.linksOf(key).join()]));
    if (names) this.documents.set(source, names);
    else this.documents.delete(source);
    const before = this.all;
    this.all = this.compute();
    const ids = new Set([...before.keys(), ...this.all.keys()]);
    return {
      entities: new Set(
        [...ids].filter((id) => JSON.stringify(before.get(id)) !== JSON.stringify(this.all.get(id))),
      ),
      sources: new Set([
        source,
        ...[...this.documents.keys()].filter((key) => links.get(key) !== this.linksOf(key).join()),
      ]),
    };
  }

  linksOf(source: SourceKey): readonly EntityId[] {
    return this.documents.get(source)?.entities.map((local) => this.idOf(local)) ?? [];
  }

  entity(id: EntityId): Entity | undefined {
    return this.all.get(id);
  }

  private idOf(local: LocalEntity): EntityId {
    const entry = this.registry.entities.find(
      (one) => one.name === local.name || one.aliases.some((alias) => alias.text === local.name),
    );
    const full = /^[A-Z]+$/.test(local.name) ? this.expand(local.name) : local.name;
    return entry?.id ?? full.toLowerCase().replaceAll(' ', '-');
  }

  /** The name that an acronym stands for in any source. */
  private expand(acronym: string): string {
    const names = [...this.documents.values()].flatMap((document) => document.entities);
    const expansions = names.filter((one) => one.aliases.includes(acronym)).map((one) => one.name);
    return expansions.sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? acronym;
  }

  private compute(): Map<EntityId, Entity> {
    const out = new Map<EntityId, Entity>();
    for (const entry of this.registry.entities)
      out.set(entry.id, {
        id: entry.id,
        type: entry.type,
        name: entry.name,
        aliases: entry.aliases.map((alias) => alias.text),
        origin: 'registry',
      });
    for (const key of [...this.documents.keys()].sort())
      for (const local of this.documents.get(key)!.entities) {
        const id = this.idOf(local);
        const known = out.get(id);
        const aliases = [...new Set([...(known?.aliases ?? []), ...local.aliases])].sort();
        out.set(id, {
          id,
          type: local.type,
          name: this.expand(local.name),
          origin: 'discovered',
          ...known,
          aliases,
        });
      }
    return out;
  }
}

class SimpleFacts {
  private readonly sources = new Map<SourceKey, FactSource>();
  private claims = new Map<SourceKey, Claim[]>();
  private facts = new Map<EntityId, Fact[]>();

  constructor(private readonly nameOf: (id: EntityId) => string) {}

  updateAll(changes: ReadonlyMap<SourceKey, FactSource | null>): FactChange {
    for (const [key, source] of changes)
      if (source) this.sources.set(key, source);
      else this.sources.delete(key);
    return this.recompute([...changes.keys()]);
  }

  rename(ids: ReadonlySet<EntityId>): FactChange {
    return ids.size === 0 ? { subjects: ids, sources: new Set(), events: new Set() } : this.recompute([]);
  }

  claimsOf(source: SourceKey): readonly Claim[] {
    return this.claims.get(source) ?? [];
  }

  factsOf(entity: EntityId): readonly Fact[] {
    return this.facts.get(entity) ?? [];
  }

  event(): undefined {
    return undefined;
  }

  eventMentions(): [] {
    return [];
  }

  private recompute(keys: readonly SourceKey[]): FactChange {
    const before = this.facts;
    this.claims = new Map([...this.sources.values()].map((source) => [source.key, claimsIn(source)]));
    this.facts = this.compute();
    const changed = [...new Set([...before.keys(), ...this.facts.keys()])].filter(
      (id) => JSON.stringify(before.get(id)) !== JSON.stringify(this.facts.get(id)),
    );
    const touched = changed.flatMap((id) => [...(before.get(id) ?? []), ...(this.facts.get(id) ?? [])]);
    const sources = touched.flatMap((fact) => fact.claims.map((claim) => claim.source));
    return {
      subjects: new Set(changed),
      sources: new Set([...keys, ...sources]),
      events: new Set(),
    };
  }

  private compute(): Map<EntityId, Fact[]> {
    const groups = new Map<string, Claim[]>();
    const all = [...this.claims.values()]
      .flat()
      .sort((a, b) => (a.source === b.source ? a.span.start - b.span.start : a.source < b.source ? -1 : 1));
    for (const claim of all) {
      const key = `${claim.subject} ${claim.attribute}`;
      groups.set(key, [...(groups.get(key) ?? []), claim]);
    }
    const out = new Map<EntityId, Fact[]>();
    for (const claims of groups.values()) {
      const fact = this.makeFact(claims);
      out.set(fact.subject, [...(out.get(fact.subject) ?? []), fact]);
    }
    return out;
  }

  private makeFact(claims: Claim[]): Fact {
    const { subject, attribute } = claims[0]!;
    const byValue = new Map<unknown, number[]>();
    claims.forEach((claim, i) => byValue.set(claim.value, [...(byValue.get(claim.value) ?? []), i]));
    const groups = [...byValue.values()].sort((a, b) => b.length - a.length);
    const id = `${subject}/${attribute}`;
    const conflict: Conflict = {
      id,
      fingerprint: id,
      verdict: 'conflict',
      severity: 'warning',
      subject,
      attribute,
      explanation: `Sources disagree on ${attribute} of ${this.nameOf(subject)}: ${claims.map((claim) => claim.text).join(' / ')}`,
      members: claims,
      rank: claims.length,
    };
    const conflicts = groups.length > 1 ? [conflict] : [];
    return { subject, attribute, claims, groups, conflict: conflicts[0] ?? null, conflicts };
  }
}

function claimsIn(source: FactSource): Claim[] {
  const { names, figures, lineStarts } = source.analysis;
  const out: Claim[] = [];
  figures.forEach((figure, index) => {
    const line = Math.max(...[...lineStarts].filter((start) => start <= figure.span.start));
    const named = names.mentions.filter(
      (mention) => mention.span.start >= line && mention.span.end <= figure.span.start,
    );
    const subject = named.length > 0 ? source.links[named.at(-1)!.entity] : null;
    if (!subject || figure.value.type !== 'single' || figure.unit === null) return;
    out.push({
      id: `${source.file}@${String(out.length + 1)}`,
      source: source.key,
      evidence: figure.span,
      span: figure.span,
      subject,
      attribute: figure.unit,
      value: figure.value.value,
      unit: figure.unit,
      currency: null,
      modifier: figure.modifier,
      modality: 'actual',
      asOf: source.meta.date
        ? { value: source.meta.date.value, precision: source.meta.date.precision, basis: 'source-date' }
        : null,
      claimant: null,
      about: [],
      figure: index,
      confidence: 1,
      text: (figure as unknown as { text: string }).text,
      scope: [],
      restates: null,
    });
  });
  return out;
}
