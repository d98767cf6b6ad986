import type { DocumentNames, LocalEntity, LocalMention } from '../../extract/names/documentNames';
import { normalKey } from '../entities/nodeKeys';
import type { Span } from '../../text/span';
import { mentionAt } from './mentionAt';
import type { NameRuling } from './ruling';

/** A mention that has become a local entity of its own. */
export interface SplitMention {
  readonly span: Span;
  readonly from: number;
  readonly to: number;
}

export interface RuledNames {
  readonly names: DocumentNames;
  readonly splits: readonly SplitMention[];
}

/** The names of a source with what people have decided about them. Local entities keep their indexes; new ones come behind them. */
export function ruleNames(names: DocumentNames, rulings: readonly NameRuling[]): RuledNames {
  if (rulings.length === 0) return { names, splits: [] };
  const draft = new NamesDraft(names);
  for (const ruling of rulings) draft.apply(ruling);
  return draft.finish();
}

class NamesDraft {
  private readonly entities: LocalEntity[];
  private readonly mentions: LocalMention[];
  private readonly splits: SplitMention[] = [];

  constructor(private readonly names: DocumentNames) {
    this.entities = [...names.entities];
    this.mentions = [...names.mentions];
  }

  apply(ruling: NameRuling): void {
    for (const index of this.targetsOf(ruling)) {
      const entity = this.entities[index]!;
      if (ruling.kind === 'type') this.entities[index] = { ...entity, type: ruling.type, sure: true };
      else if (ruling.kind === 'none') this.entities[index] = { ...entity, ruled: { kind: 'none' } };
      else if (entity.ruled?.kind !== 'none')
        this.entities[index] = { ...entity, ruled: { kind: 'apart', tag: ruling.tag }, registry: null };
    }
  }

  finish(): RuledNames {
    const isGone = ({ entity }: LocalMention): boolean => this.entities[entity]!.ruled?.kind === 'none';
    const mentions = this.mentions.filter((mention) => !isGone(mention));
    return { names: { ...this.names, entities: this.entities, mentions }, splits: this.splits };
  }

  private targetsOf(ruling: NameRuling): number[] {
    const { target } = ruling;
    if (target.kind === 'key')
      return [...this.entities.keys()].filter((i) => normalKey(this.entities[i]!.key) === target.key);
    const mention = mentionAt(this.mentions, target.span);
    if (mention < 0) return [];
    const { entity } = this.mentions[mention]!;
    return [target.kind === 'name' ? entity : this.splitOff(mention, ruling)];
  }

  /** Makes a mention a local entity of its own, if it shares one with others. */
  private splitOff(index: number, ruling: NameRuling): number {
    const mention = this.mentions[index]!;
    const from = mention.entity;
    const isAlone = !this.mentions.some((other, i) => i !== index && other.entity === from);
    const entity = this.entities[from]!;
    const tag = ruling.kind === 'none' ? null : ruling.tag;
    const ruled = tag === null ? {} : { ruled: { kind: 'apart' as const, tag }, registry: null };
    if (isAlone) {
      this.entities[from] = { ...entity, ...ruled };
      return from;
    }
    const to = this.entities.length;
    this.entities[from] = { ...entity, mentions: Math.max(0, entity.mentions - 1) };
    this.entities.push({ ...entity, ...ruled, shortForms: [], mentions: 1 });
    this.mentions[index] = { ...mention, entity: to };
    this.splits.push({ span: mention.span, from, to });
    return to;
  }
}
