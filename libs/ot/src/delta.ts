import { DeltaBuilder } from './delta-builder.ts';
import { DeltaReader } from './delta-reader.ts';
import type { Items } from './items.ts';
import { OpError } from './op-error.ts';
import type { DeltaPart, Side } from './operation.ts';
import { chunksOf, concatRopes, ropeOf, sliceRope, type Rope } from './rope.ts';
import { countIn, partsIn } from './untrusted.ts';

/** A change of a sequence of `S` (M9). */
export type Delta<S> = readonly DeltaPart<S>[];

/** The delta in canonical form (M9). @throws OpError when a part is none. */
export function normalizeDelta<S>(items: Items<S>, delta: Delta<S>): Delta<S> {
  const result = new DeltaBuilder(items);
  for (const part of parts(delta)) {
    if ('insert' in part) result.insert(items.accept(part.insert));
    else if ('retain' in part) result.retain(countIn(part.retain));
    else result.delete(countIn(part.delete));
  }
  return result.build();
}

/** The sequence after the delta. @throws OpError (M9) when the delta goes past its end. */
export function applyDelta<S>(items: Items<S>, sequence: Rope<S>, delta: Delta<S>): Rope<S> {
  let result: Rope<S> | undefined;
  const push = (rope: Rope<S>): void => {
    result = result === undefined ? rope : concatRopes(items, result, rope);
  };
  let at = 0;
  for (const part of parts(delta)) {
    if ('insert' in part) {
      push(ropeOf(items, items.accept(part.insert)));
      continue;
    }
    const length = countIn('retain' in part ? part.retain : part.delete);
    if (at + length > sequence.length) {
      throw new OpError('M9', `a delta reaches item ${at + length} of a sequence of ${sequence.length}`);
    }
    if ('retain' in part) push(sliceRope(items, sequence, at, at + length));
    at += length;
  }
  if (at < sequence.length || result === undefined) push(sliceRope(items, sequence, at, sequence.length));
  return result ?? sequence;
}

/** One delta that does what `a` and then `b` do (M12). */
export function composeDeltas<S>(items: Items<S>, a: Delta<S>, b: Delta<S>): Delta<S> {
  const result = new DeltaBuilder(items);
  const first = new DeltaReader(items, a);
  const second = new DeltaReader(items, b);
  while (first.kind !== 'end' || second.kind !== 'end') {
    if (second.kind === 'insert') {
      result.insert(second.takeItems(second.left));
    } else if (first.kind === 'delete') {
      result.delete(first.left);
      first.skip(first.left);
    } else {
      const length = Math.min(first.left, second.left);
      const deletes = second.kind === 'delete';
      second.skip(length);
      if (first.kind === 'insert') {
        const content = first.takeItems(length);
        if (!deletes) result.insert(content);
      } else {
        first.skip(length);
        if (deletes) result.delete(length);
        else result.retain(length);
      }
    }
  }
  return result.build();
}

/** `delta` as it is to be applied after `other`, which was made on the same sequence; `side` is delta's place in the order (M11). */
export function transformDelta<S>(items: Items<S>, delta: Delta<S>, other: Delta<S>, side: Side): Delta<S> {
  const result = new DeltaBuilder(items);
  const mine = new DeltaReader(items, delta);
  const theirs = new DeltaReader(items, other);
  while (mine.kind !== 'end') {
    if (mine.kind === 'insert' && (side === 'first' || theirs.kind !== 'insert')) {
      result.insert(mine.takeItems(mine.left));
    } else if (theirs.kind === 'insert') {
      result.retain(theirs.left);
      theirs.skip(theirs.left);
    } else {
      const length = mine.left < theirs.left ? mine.left : theirs.left;
      if (theirs.kind !== 'delete') {
        if (mine.kind === 'delete') result.delete(length);
        else result.retain(length);
      }
      mine.skip(length);
      theirs.skip(length);
    }
  }
  // Nothing is left to transform, but what is no delta is refused to its end.
  while (theirs.kind !== 'end') theirs.skip(theirs.left);
  return result.build();
}

/** What `invertDelta` needs of a sequence. */
interface Readable<S> {
  readonly length: number;
  slice(from: number, to: number): S;
}

/** The delta that undoes `delta`; `before` is the sequence that it was applied to (M13). */
export function invertDelta<S>(items: Items<S>, delta: Delta<S>, before: Readable<S>): Delta<S> {
  const result = new DeltaBuilder(items);
  let at = 0;
  for (const part of parts(delta)) {
    if ('insert' in part) {
      result.delete(items.length(items.accept(part.insert)));
      continue;
    }
    const length = countIn('retain' in part ? part.retain : part.delete);
    if (at + length > before.length) {
      throw new OpError('M13', `a delta reaches item ${at + length} of a sequence of ${before.length}`);
    }
    if ('retain' in part) result.retain(length);
    else result.insert(before.slice(at, at + length));
    at += length;
  }
  return result.build();
}

/** All items of a rope as one run. */
export function ropeItems<S>(items: Items<S>, rope: Rope<S>): S {
  return rope.type === 'leaf' ? rope.items : items.join(chunksOf(rope));
}

/** At run time a delta may be anything; its parts are looked at one by one. */
function parts<S>(delta: Delta<S>): Delta<S> {
  partsIn(delta);
  return delta;
}
