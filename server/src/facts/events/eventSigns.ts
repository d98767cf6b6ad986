import type { EntityType } from '../../extract/names/documentNames';
import type { PlacedEvent } from './placedEvent';

/** Weights count in millionths: sums of whole numbers are the same in whatever order they are made. */
export const UNIT = 1e6;

/** What an event is recognised by, as numbers: each event is held against many. */
export interface EventSigns {
  readonly event: PlacedEvent;
  /** Numbers of the entities of its anchors, with their weights. */
  readonly anchors: readonly number[];
  readonly weights: readonly number[];
  /** Weight of all anchors. */
  readonly total: number;
  /** Numbers of its topics, with their weights. */
  readonly topics: readonly number[];
  readonly topicWeights: readonly number[];
  /** For each anchor the numbers of the words by which it may meet one of another event. */
  readonly words: readonly (readonly number[])[];
  /** Some anchor has such words. */
  readonly worded: boolean;
}

const NUMBERS = new Map<string, number>();

function numberOf(word: string): number {
  const known = NUMBERS.get(word);
  if (known !== undefined) return known;
  NUMBERS.set(word, NUMBERS.size);
  return NUMBERS.size - 1;
}

function inUnits(weight: number): number {
  return Math.round(weight * UNIT);
}

export function signsOf(event: PlacedEvent): EventSigns {
  const weights = event.anchors.map((x) => inUnits(x.weight));
  return {
    event,
    anchors: event.anchors.map((x) => numberOf(x.entity)),
    weights,
    total: weights.reduce((sum, weight) => sum + weight, 0),
    topics: event.topics.map((x) => numberOf(x.word)),
    topicWeights: event.topics.map((x) => inUnits(x.weight)),
    words: event.anchors.map((x) => x.words.map((word) => numberOf(`word ${word}`))),
    worded: event.anchors.some((x) => x.words.length > 0),
  };
}

/** Finds what one event after the other has in common with a first one. */
export class SignMatcher {
  private ofAnchor = new Int32Array(0);
  private ofTopic = new Int32Array(0);
  private weightOf = new Int32Array(0);
  private round = 0;
  private own: EventSigns | null = null;

  /** The event that the others are held against. */
  set(signs: EventSigns): void {
    if (this.ofAnchor.length < NUMBERS.size) this.grow();
    this.own = signs;
    this.round++;
    signs.topics.forEach((topic) => (this.ofTopic[topic] = this.round));
    signs.anchors.forEach((anchor, i) => {
      this.ofAnchor[anchor] = this.round;
      this.weightOf[anchor] = signs.weights[i]!;
    });
  }

  /** Weight of the names that both give. */
  sharedNames({ anchors, weights }: EventSigns): number {
    let shared = 0;
    for (let i = 0; i < anchors.length; i++)
      if (this.ofAnchor[anchors[i]!] === this.round)
        shared += Math.min(this.weightOf[anchors[i]!]!, weights[i]!);
    return shared;
  }

  /** Weight of the topics that both have. */
  sharedTopics({ topics, topicWeights }: EventSigns): number {
    let shared = 0;
    for (let i = 0; i < topics.length; i++)
      if (this.ofTopic[topics[i]!] === this.round) shared += topicWeights[i]!;
    return shared;
  }

  /** Weight of names that are not the same, but have a word in common: of the side where it is less. */
  alikeNames(other: EventSigns): number {
    const own = this.signs;
    let [ofOwn, ofOther] = [0, 0];
    for (let i = 0; i < own.anchors.length; i++)
      if (own.words[i]!.length > 0 && !other.anchors.includes(own.anchors[i]!) && this.meets(own, i, other))
        ofOwn += own.weights[i]!;
    if (ofOwn === 0) return 0;
    for (let j = 0; j < other.anchors.length; j++)
      if (other.words[j]!.length > 0 && !own.anchors.includes(other.anchors[j]!) && this.meets(other, j, own))
        ofOther += other.weights[j]!;
    return Math.min(ofOwn, ofOther);
  }

  /** Whether an anchor has a word in common with one of another event that is no anchor of both. */
  private meets(a: EventSigns, i: number, b: EventSigns): boolean {
    for (let j = 0; j < b.anchors.length; j++) {
      const words = b.words[j]!;
      if (words.length === 0 || !haveInCommon(a.words[i]!, words) || a.anchors.includes(b.anchors[j]!))
        continue;
      if (isSameType(a.event.anchors[i]!.type, b.event.anchors[j]!.type)) return true;
    }
    return false;
  }

  get signs(): EventSigns {
    return this.own!;
  }

  private grow(): void {
    const size = NUMBERS.size * 2;
    this.ofAnchor = new Int32Array(size);
    this.ofTopic = new Int32Array(size);
    this.weightOf = new Int32Array(size);
    this.round = 0;
  }
}

function haveInCommon(a: readonly number[], b: readonly number[]): boolean {
  for (const word of a) if (b.includes(word)) return true;
  return false;
}

function isSameType(a: EntityType, b: EntityType): boolean {
  return a === b || a === 'unknown' || b === 'unknown';
}
