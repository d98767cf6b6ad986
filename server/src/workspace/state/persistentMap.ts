import { HASH_SEED, hashStep } from '../../text/vocabulary';

/** Five bits of the hash choose among the 32 children of a node. */
const BITS = 5;
const MASK = 31;
const MAX_SHIFT = 30;

interface Leaf<V> {
  readonly hash: number;
  readonly key: string;
  readonly value: V;
}

/** `children` holds one entry per set bit of `bitmap`. At the deepest level, keys of equal hash lie side by side instead. */
interface Branch<V> {
  bitmap: number;
  readonly children: Node<V>[];
  /** Token of the update that made this node and may still change it in place. */
  readonly owner: object | null;
}

type Node<V> = Leaf<V> | Branch<V> | Bucket<V>;

interface Bucket<V> {
  readonly leaves: readonly Leaf<V>[];
}

/**
 * An immutable map with string keys: a hash array mapped trie. An update shares all it does not touch with the map before, so
 * a snapshot costs in proportion to what changed, however large the workspace.
 */
export class PersistentMap<V> {
  private constructor(
    private readonly root: Node<V> | null,
    readonly size: number,
  ) {}

  static empty<V>(): PersistentMap<V> {
    return new PersistentMap<V>(null, 0);
  }

  get(key: string): V | undefined {
    const hash = hashOf(key);
    let node = this.root;
    for (let shift = 0; node; shift += BITS) {
      if ('key' in node) return node.key === key ? node.value : undefined;
      if ('leaves' in node) return node.leaves.find((leaf) => leaf.key === key)?.value;
      const bit = 1 << ((hash >>> shift) & MASK);
      node = node.bitmap & bit ? node.children[indexOf(node.bitmap, bit)]! : null;
    }
    return undefined;
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  /** This map with some entries set, or removed where the value is undefined. The later of two changes of a key wins. */
  with(changes: Iterable<readonly [string, V | undefined]>): PersistentMap<V> {
    const update = new Update<V>(this.root, this.size);
    for (const [key, value] of changes) {
      if (value === undefined) update.remove(key);
      else update.set(key, value);
    }
    return update.root === this.root ? this : new PersistentMap<V>(update.root, update.size);
  }

  /** In no particular order. */
  *entries(): IterableIterator<[string, V]> {
    if (this.root) yield* walk(this.root);
  }

  *keys(): IterableIterator<string> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): IterableIterator<V> {
    for (const [, value] of this.entries()) yield value;
  }
}

/** One batch of changes: nodes made by it are changed in place, all others are copied. */
class Update<V> {
  /** Not the update itself: nodes outlive it, and would keep the old version of the map in memory. */
  private readonly token = {};

  constructor(
    public root: Node<V> | null,
    public size: number,
  ) {}

  set(key: string, value: V): void {
    const leaf = { hash: hashOf(key), key, value };
    this.root = this.root ? this.insert(this.root, leaf, 0) : leaf;
    if (this.root === leaf) this.size = 1;
  }

  remove(key: string): void {
    if (this.root) this.root = this.drop(this.root, hashOf(key), key, 0);
  }

  private insert(node: Node<V>, leaf: Leaf<V>, shift: number): Node<V> {
    if ('key' in node) {
      if (node.key === leaf.key) return leaf;
      this.size++;
      return this.join(node, leaf, shift);
    }
    if ('leaves' in node) return this.insertIntoBucket(node, leaf);
    const bit = 1 << ((leaf.hash >>> shift) & MASK);
    const at = indexOf(node.bitmap, bit);
    const own = this.own(node);
    if (node.bitmap & bit) own.children[at] = this.insert(node.children[at]!, leaf, shift + BITS);
    else {
      own.children.splice(at, 0, leaf);
      own.bitmap |= bit;
      this.size++;
    }
    return own;
  }

  private insertIntoBucket(bucket: Bucket<V>, leaf: Leaf<V>): Bucket<V> {
    const others = bucket.leaves.filter((one) => one.key !== leaf.key);
    if (others.length === bucket.leaves.length) this.size++;
    return { leaves: [...others, leaf] };
  }

  /** The smallest trie of two leaves with different keys. */
  private join(a: Leaf<V>, b: Leaf<V>, shift: number): Node<V> {
    if (shift > MAX_SHIFT) return { leaves: [a, b] };
    const bitA = 1 << ((a.hash >>> shift) & MASK);
    const bitB = 1 << ((b.hash >>> shift) & MASK);
    if (bitA === bitB) return { bitmap: bitA, children: [this.join(a, b, shift + BITS)], owner: this.token };
    return { bitmap: bitA | bitB, children: bitA >>> 0 < bitB >>> 0 ? [a, b] : [b, a], owner: this.token };
  }

  private drop(node: Node<V>, hash: number, key: string, shift: number): Node<V> | null {
    if ('key' in node) {
      if (node.key !== key) return node;
      this.size--;
      return null;
    }
    if ('leaves' in node) return this.dropFromBucket(node, key);
    const bit = 1 << ((hash >>> shift) & MASK);
    if (!(node.bitmap & bit)) return node;
    const at = indexOf(node.bitmap, bit);
    const child = node.children[at]!;
    const left = this.drop(child, hash, key, shift + BITS);
    if (left === child) return node;
    const own = this.own(node);
    if (left) own.children[at] = left;
    else {
      own.children.splice(at, 1);
      own.bitmap &= ~bit;
    }
    return lifted(own);
  }

  private dropFromBucket(bucket: Bucket<V>, key: string): Node<V> {
    const leaves = bucket.leaves.filter((leaf) => leaf.key !== key);
    if (leaves.length === bucket.leaves.length) return bucket;
    this.size--;
    return leaves.length === 1 ? leaves[0]! : { leaves };
  }

  private own(node: Branch<V>): Branch<V> {
    if (node.owner === this.token) return node;
    return { bitmap: node.bitmap, children: node.children.slice(), owner: this.token };
  }
}

/** A branch with one leaf left is that leaf; an empty one is nothing. Keeps equal contents in equal tries. */
function lifted<V>(node: Branch<V>): Node<V> | null {
  if (node.children.length === 0) return null;
  const only = node.children[0]!;
  return node.children.length === 1 && !('bitmap' in only) ? only : node;
}

function* walk<V>(node: Node<V>): IterableIterator<[string, V]> {
  if ('key' in node) yield [node.key, node.value];
  else if ('leaves' in node) for (const leaf of node.leaves) yield [leaf.key, leaf.value];
  else for (const child of node.children) yield* walk(child);
}

function hashOf(key: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < key.length; i++) hash = hashStep(hash, key.charCodeAt(i));
  return hash ^ (hash >>> 15);
}

/** Number of set bits below `bit`. */
function indexOf(bitmap: number, bit: number): number {
  let bits = bitmap & (bit - 1);
  bits -= (bits >>> 1) & 0x55555555;
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
