import { OpError } from './op-error.ts';
import { shown } from './untrusted.ts';

/**
 * How values are added up over a map. Adding is associative and commutative. Sums are changed in place while they are
 * being made, and never after, for a sum is made for thousands of values at once.
 */
export interface Summary<V, S> {
  /** A new sum of nothing. */
  empty(): S;
  include(sum: S, value: V): void;
  merge(sum: S, part: S): void;
}

type Slot<V> = V | MapNode<V>;

class MapNode<V> {
  bitmap: number;
  slots: Slot<V>[];
  /** The edit that made this node and may change it in place; nobody else has seen it. */
  owner: Edit<V> | undefined;
  /** The last sum of what is below, and what it is a sum of; forgotten when the node is changed. */
  sum: unknown;
  summary: unknown;

  constructor(bitmap: number, slots: Slot<V>[], owner: Edit<V> | undefined) {
    this.bitmap = bitmap;
    this.slots = slots;
    this.owner = owner;
    this.sum = undefined;
    this.summary = undefined;
  }
}

// A name of this module: where globals are intercepted, as in tests, looking one up takes longer than all the rest.
const { imul } = Math;

const BITS = 5;
const MASK = 31;
/** Hash bits that are used before the key is hashed anew, with another seed. */
const ROUND = 30;

/**
 * An immutable map from the key that each value carries to the value: a hash array mapped trie (Bagwell, "Ideal Hash
 * Trees", 2001). An edit copies the path to one slot, so its cost does not grow with the map in practice. The order of
 * `values` carries no meaning.
 */
export class PersistentMap<V extends object> {
  readonly size: number;
  readonly #root: MapNode<V>;
  readonly #keyOf: (value: V) => string;

  /** Only for this module: maps come of `empty`, `set` and drafts. */
  constructor(root: MapNode<V>, size: number, keyOf: (value: V) => string) {
    this.#root = root;
    this.size = size;
    this.#keyOf = keyOf;
  }

  /** A map without values; `keyOf` tells the key of a value. */
  static empty<V extends object>(keyOf: (value: V) => string): PersistentMap<V> {
    return new PersistentMap(new MapNode<V>(0, [], undefined), 0, keyOf);
  }

  get(key: string): V | undefined {
    return find(this.#root, key, hash(key, 0), this.#keyOf);
  }

  /** The map with this value in the place of the one that has the same key, if any. */
  set(value: V): PersistentMap<V> {
    const key = this.#keyOf(value);
    return this.#put(key, value, hash(key, 0));
  }

  /** The map with what `change` makes of the value at `key` (undefined: there is none); it has the same key. */
  update(key: string, change: (before: V | undefined) => V): PersistentMap<V> {
    const bits = hash(key, 0);
    return this.#put(key, change(find(this.#root, key, bits, this.#keyOf)), bits);
  }

  /** All values. */
  *values(): Generator<V, void, undefined> {
    yield* valuesOf(this.#root);
  }

  /** An editable copy, in constant time. */
  draft(): MapDraft<V> {
    return new MapDraft(this, this.#root, this.#keyOf);
  }

  /** The sum over all values. What was not changed since an earlier call with the same `summary` is not visited again. */
  summarize<S>(summary: Summary<V, S>): S {
    return summarize(this.#root, summary);
  }

  #put(key: string, value: V, bits: number): PersistentMap<V> {
    const edit: Edit<V> = { keyOf: this.#keyOf, sizeChange: 0 };
    const root = put(edit, this.#root, key, value, bits, 0, 0);
    return new PersistentMap(root, this.size + edit.sizeChange, this.#keyOf);
  }
}

/** Edits a map privately: nodes that the draft made are changed in place. Maps that it gave out are never changed. */
export class MapDraft<V extends object> {
  readonly #keyOf: (value: V) => string;
  #root: MapNode<V>;
  #size: number;
  /** The map that is as the draft is; undefined once something was edited since. */
  #same: PersistentMap<V> | undefined;
  /** What owns the nodes made since the last map was given out; none before the first write. */
  #edit: Edit<V> | undefined;
  // The key last used, its hash, and the value there: a change looks, writes, and is looked at.
  #lastKey: string | undefined;
  #lastHash = 0;
  #lastValue: V | undefined;

  /** Made by `PersistentMap.draft`. */
  constructor(map: PersistentMap<V>, root: MapNode<V>, keyOf: (value: V) => string) {
    this.#same = map;
    this.#root = root;
    this.#size = map.size;
    this.#keyOf = keyOf;
    this.#edit = undefined;
  }

  get size(): number {
    return this.#size;
  }

  get(key: string): V | undefined {
    if (key === this.#lastKey) return this.#lastValue;
    const bits = hash(key, 0);
    return this.#remember(key, bits, find(this.#root, key, bits, this.#keyOf));
  }

  values(): Iterable<V> {
    return valuesOf(this.#root);
  }

  set(value: V): void {
    const edit = this.#startEdit();
    edit.sizeChange = 0;
    const key = this.#keyOf(value);
    const bits = key === this.#lastKey ? this.#lastHash : hash(key, 0);
    this.#root = put(edit, this.#root, key, value, bits, 0, 0);
    this.#size += edit.sizeChange;
    this.#remember(key, bits, value);
  }

  /** Removes the value with this key, if there is one. */
  remove(key: string): void {
    if (this.get(key) === undefined) return; // and the key's hash is the last one now
    const edit = this.#startEdit();
    const left = drop(edit, this.#root, key, this.#lastHash, 0, 0);
    this.#size--;
    this.#lastKey = undefined;
    if (left instanceof MapNode) {
      this.#root = left;
      return;
    }
    this.#root = new MapNode<V>(0, [], edit);
    if (left === undefined) return;
    const last = this.#keyOf(left);
    this.#root = put(edit, this.#root, last, left, hash(last, 0), 0, 0);
  }

  /** The map as it is now. The draft may be used on. */
  finish(): PersistentMap<V> {
    this.#edit = undefined;
    this.#same ??= new PersistentMap(this.#root, this.#size, this.#keyOf);
    return this.#same;
  }

  #startEdit(): Edit<V> {
    this.#same = undefined;
    this.#edit ??= { keyOf: this.#keyOf, sizeChange: 0 };
    return this.#edit;
  }

  #remember(key: string, bits: number, value: V | undefined): V | undefined {
    this.#lastKey = key;
    this.#lastHash = bits;
    this.#lastValue = value;
    return value;
  }
}

/** One change of a map, or all changes of a draft between two maps that it gives out: owns the nodes that it made. */
interface Edit<V> {
  readonly keyOf: (value: V) => string;
  sizeChange: number;
}

/** FNV-1a over UTF-16 units with a seed in its basis, then the finalizer of MurmurHash3, for FNV's low bits mix poorly. */
function hash(key: string, round: number): number {
  if (typeof key !== 'string') throw new OpError('M2', `a key is a string, not ${shown(key)}`);
  let h = 0x811c9dc5 ^ round;
  for (let i = 0; i < key.length; i++) h = imul(h ^ key.charCodeAt(i), 0x01000193);
  h = imul(h ^ (h >>> 16), 0x85ebca6b);
  h = imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

function popCount(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function find<V>(root: MapNode<V>, key: string, firstBits: number, keyOf: (value: V) => string): V | undefined {
  let node = root;
  let round = 0;
  let bits = firstBits;
  for (let shift = 0; ; shift += BITS) {
    if (shift === ROUND) {
      bits = hash(key, ++round);
      shift = 0;
    }
    const bit = 1 << ((bits >>> shift) & MASK);
    if ((node.bitmap & bit) === 0) return undefined;
    const slot = node.slots[popCount(node.bitmap & (bit - 1))];
    if (slot instanceof MapNode) node = slot;
    else return slot !== undefined && keyOf(slot) === key ? slot : undefined;
  }
}

function put<V>(
  edit: Edit<V>,
  node: MapNode<V>,
  key: string,
  value: V,
  bits: number,
  shift: number,
  round: number,
): MapNode<V> {
  if (shift === ROUND) return put(edit, node, key, value, hash(key, round + 1), 0, round + 1);
  const bit = 1 << ((bits >>> shift) & MASK);
  const index = popCount(node.bitmap & (bit - 1));
  if ((node.bitmap & bit) === 0) {
    edit.sizeChange = 1;
    const target = editable(edit, node);
    target.slots.splice(index, 0, value);
    target.bitmap |= bit;
    return target;
  }
  const slot = node.slots[index];
  let next: Slot<V>;
  if (slot instanceof MapNode) {
    next = put(edit, slot, key, value, bits, shift + BITS, round);
  } else if (slot === undefined || edit.keyOf(slot) === key) {
    next = value;
  } else {
    // Two keys share this slot: both go one level down. Different keys part sooner or later, for each round hashes anew.
    const level = shift + BITS;
    const below = new MapNode<V>(0, [], edit);
    const other = edit.keyOf(slot);
    const one = put(edit, below, other, slot, hash(other, round), level, round);
    next = put(edit, one, key, value, bits, level, round);
  }
  const target = editable(edit, node);
  target.slots[index] = next;
  return target;
}

/** What is left of the node without the key (which is in it): a node, one value, or nothing. */
function drop<V>(
  edit: Edit<V>,
  node: MapNode<V>,
  key: string,
  bits: number,
  shift: number,
  round: number,
): Slot<V> | undefined {
  if (shift === ROUND) return drop(edit, node, key, hash(key, round + 1), 0, round + 1);
  const bit = 1 << ((bits >>> shift) & MASK);
  const index = popCount(node.bitmap & (bit - 1));
  const slot = node.slots[index];
  const rest = slot instanceof MapNode ? drop(edit, slot, key, bits, shift + BITS, round) : undefined;
  const target = editable(edit, node);
  if (rest !== undefined) {
    target.slots[index] = rest;
  } else {
    target.slots.splice(index, 1);
    target.bitmap &= ~bit;
  }
  if (target.slots.length > 1) return target;
  const only = target.slots[0];
  return only instanceof MapNode ? target : only;
}

/** The node itself when this edit made it, else a copy. */
function editable<V>(edit: Edit<V>, node: MapNode<V>): MapNode<V> {
  if (node.owner === edit) {
    node.sum = undefined;
    node.summary = undefined;
    return node;
  }
  return new MapNode(node.bitmap, node.slots.slice(), edit);
}

function* valuesOf<V>(node: MapNode<V>): Generator<V, void, undefined> {
  for (const slot of node.slots) {
    if (slot instanceof MapNode) yield* valuesOf(slot);
    else yield slot;
  }
}

function summarize<V, S>(node: MapNode<V>, summary: Summary<V, S>): S {
  // The value was stored under this very summary, so it is of its type.
  if (node.summary === summary) return node.sum as S;
  const sum = summary.empty();
  for (const slot of node.slots) {
    if (slot instanceof MapNode) summary.merge(sum, summarize(slot, summary));
    else summary.include(sum, slot);
  }
  node.sum = sum;
  node.summary = summary;
  return sum;
}
