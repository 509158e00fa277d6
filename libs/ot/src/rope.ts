import type { Items } from './items.ts';

/**
 * A sequence in chunks: a height-balanced tree (AVL) whose leaves hold up to `chunkSize` items. Immutable; an edit copies the
 * path to the touched chunks, so that it costs the same at any place of a long sequence (M16). Balancing by join:
 * Blelloch, Ferizovic and Sun, "Just Join for Parallel Ordered Sets" (2016).
 */
export type Rope<S> = RopeLeaf<S> | RopeNode<S>;

interface RopeLeaf<S> {
  readonly type: 'leaf';
  readonly items: S;
  readonly length: number;
  readonly height: 0;
}
interface RopeNode<S> {
  readonly type: 'node';
  readonly left: Rope<S>;
  readonly right: Rope<S>;
  readonly length: number;
  readonly height: number;
}

const leaf = <S>(items: S, length: number): Rope<S> => ({ type: 'leaf', items, length, height: 0 });

const node = <S>(left: Rope<S>, right: Rope<S>): Rope<S> => ({
  type: 'node',
  left,
  right,
  length: left.length + right.length,
  height: Math.max(left.height, right.height) + 1,
});

/** A rope of these items. */
export function ropeOf<S>(items: Items<S>, content: S): Rope<S> {
  const length = items.length(content);
  if (length <= items.chunkSize) return leaf(content, length);
  const leaves: Rope<S>[] = [];
  let rest = content;
  for (let left = length; left > 0; left -= items.chunkSize) {
    // Cutting the front off each time keeps long texts linear: a slice of a string shares its units.
    const size = Math.min(left, items.chunkSize);
    leaves.push(leaf(items.slice(rest, 0, size, left), size));
    rest = items.slice(rest, size, left, left);
  }
  return treeOf(leaves, 0, leaves.length) ?? leaf(items.empty, 0);
}

function treeOf<S>(leaves: readonly Rope<S>[], from: number, to: number): Rope<S> | undefined {
  if (to - from <= 1) return leaves[from];
  const middle = (from + to) >>> 1;
  const left = treeOf(leaves, from, middle);
  const right = treeOf(leaves, middle, to);
  return left && right ? node(left, right) : (left ?? right);
}

/** `a` followed by `b`. Neighbouring small chunks become one. */
export function concatRopes<S>(items: Items<S>, a: Rope<S>, b: Rope<S>): Rope<S> {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  if (a.type === 'leaf' && b.type === 'leaf') {
    const length = a.length + b.length;
    return length <= items.chunkSize ? leaf(items.concat(a.items, b.items), length) : node(a, b);
  }
  if (a.type === 'node' && (b.type === 'leaf' || a.height > b.height + 1)) {
    return balanced(a.left, concatRopes(items, a.right, b));
  }
  if (b.type === 'node' && (a.type === 'leaf' || b.height > a.height + 1)) {
    return balanced(concatRopes(items, a, b.left), b.right);
  }
  return node(a, b);
}

/** A node of two trees whose heights differ by 2 at most. */
function balanced<S>(left: Rope<S>, right: Rope<S>): Rope<S> {
  if (left.type === 'node' && left.height > right.height + 1) {
    const { left: outer, right: inner } = left;
    if (outer.height >= inner.height || inner.type === 'leaf') return node(outer, node(inner, right));
    return node(node(outer, inner.left), node(inner.right, right));
  }
  if (right.type === 'node' && right.height > left.height + 1) {
    const { left: inner, right: outer } = right;
    if (outer.height >= inner.height || inner.type === 'leaf') return node(node(left, inner), outer);
    return node(node(left, inner.left), node(inner.right, outer));
  }
  return node(left, right);
}

/** The items from `from` up to, but not including, `to`; both within the rope. */
export function sliceRope<S>(items: Items<S>, rope: Rope<S>, from: number, to: number): Rope<S> {
  if (from === 0 && to === rope.length) return rope;
  if (from >= to) return leaf(items.empty, 0);
  if (rope.type === 'leaf') return leaf(items.slice(rope.items, from, to, rope.length), to - from);
  const middle = rope.left.length;
  if (to <= middle) return sliceRope(items, rope.left, from, to);
  if (from >= middle) return sliceRope(items, rope.right, from - middle, to - middle);
  return concatRopes(items, sliceRope(items, rope.left, from, middle), sliceRope(items, rope.right, 0, to - middle));
}

/** The leaf that holds item `index` (which is within the rope), and the item's place in it. */
export function chunkAt<S>(
  rope: Rope<S>,
  index: number,
): { readonly items: S; readonly index: number; readonly length: number } {
  let at = index;
  let here = rope;
  while (here.type === 'node') {
    if (at < here.left.length) {
      here = here.left;
    } else {
      at -= here.left.length;
      here = here.right;
    }
  }
  return { items: here.items, index: at, length: here.length };
}

/** The chunks from first to last. Where they are cut carries no meaning. */
export function chunksOf<S>(rope: Rope<S>): readonly S[] {
  const chunks: S[] = [];
  collect(rope, chunks);
  return chunks;
}

function collect<S>(rope: Rope<S>, into: S[]): void {
  if (rope.type === 'leaf') {
    into.push(rope.items);
    return;
  }
  collect(rope.left, into);
  collect(rope.right, into);
}
