import { assertNever } from '@boardstream/kernel';
import {
  codePointLength,
  normalize,
  type Change,
  type CreateChange,
  type EditChange,
  type Operation,
  type Point,
  type SetChange,
} from '@boardstream/ot';
import { operationBytes } from '@boardstream/protocol';
import type { MergeRules } from './merge-rules.ts';

/** The most that a point or a code point takes in protobuf, bytes; also more than what a delta says of one place. */
const POINT_BYTES = 30;
const CODE_POINT_BYTES = 4;

/**
 * The operation in pieces that each fit into what a client sends at once (M24): many changes are dealt out, and a long
 * path or text becomes a first part and edits that append the rest. Applying the pieces in order does what `op` does.
 * What cannot be cut (an `extra`, a link) leaves whole, whatever its size: its own limit is far below any real client's.
 */
export function splitOperation(op: Operation, rules: MergeRules): readonly Operation[] {
  if (op.length <= rules.opChanges && operationBytes(op) <= rules.opBytes) return [op];
  const pieces: Operation[] = [];
  let batch: Change[] = [];
  let bytes = 0;
  let continued = new Set<string>();
  const flush = (): void => {
    const piece = normalize(batch);
    if (piece.length > 0) pieces.push(piece);
    batch = [];
    bytes = 0;
    continued = new Set();
  };
  const sizes = pieceSizes(rules);
  for (const change of op) {
    for (const [index, part] of partsOf(change, sizes).entries()) {
      const size = operationBytes([part]);
      const key = part.type === 'board' ? '' : part.id;
      const full = batch.length >= rules.opChanges || bytes + size > rules.opBytes;
      if (full || (index > 0 && continued.has(key))) flush();
      batch.push(part);
      bytes += size;
      continued.add(key);
    }
  }
  flush();
  return pieces;
}

/** How much of a path and of a text goes into one piece. */
interface PieceSizes {
  readonly points: number;
  readonly codePoints: number;
}

/** A piece is about half of what a client sends at once, so that what surrounds it fits too. */
function pieceSizes({ opBytes }: MergeRules): PieceSizes {
  const half = (bytes: number): number => Math.max(1, Math.floor(opBytes / 2 / bytes));
  return { points: half(POINT_BYTES), codePoints: half(CODE_POINT_BYTES) };
}

function partsOf(change: Change, sizes: PieceSizes): readonly Change[] {
  switch (change.type) {
    case 'create':
      return splitCreate(change, sizes);
    case 'set':
      return splitSet(change, sizes);
    case 'edit':
      return splitEdit(change, sizes);
    case 'board':
      return [change];
    default:
      return assertNever(change);
  }
}

function splitCreate(change: CreateChange, sizes: PieceSizes): readonly Change[] {
  const { id, element } = change;
  const first: CreateChange = { ...change, element: { ...element, ...headsOf(element, sizes) } };
  return [first, ...afterHeads(id, element, sizes)];
}

function splitSet(change: SetChange, sizes: PieceSizes): readonly Change[] {
  const { id, props } = change;
  const first: SetChange = { ...change, props: { ...props, ...headsOf(props, sizes) } };
  return [first, ...afterHeads(id, props, sizes)];
}

/** The sequences that a create or a set gives. */
interface Sequences {
  readonly points?: readonly Point[];
  readonly text?: string;
}

function headsOf({ points, text }: Sequences, sizes: PieceSizes): Sequences {
  return {
    ...(points === undefined ? {} : { points: points.slice(0, sizes.points) }),
    ...(text === undefined ? {} : { text: Array.from(text).slice(0, sizes.codePoints).join('') }),
  };
}

function afterHeads(id: string, { points = [], text = '' }: Sequences, sizes: PieceSizes): readonly EditChange[] {
  const edits: EditChange[] = [];
  if (points.length > sizes.points) {
    const delta = [{ retain: sizes.points }, { insert: points.slice(sizes.points) }];
    edits.push(...splitEdit({ type: 'edit', id, field: 'points', delta }, sizes));
  }
  if (codePointLength(text) > sizes.codePoints) {
    const rest = Array.from(text).slice(sizes.codePoints).join('');
    const delta = [{ retain: sizes.codePoints }, { insert: rest }];
    edits.push(...splitEdit({ type: 'edit', id, field: 'text', delta }, sizes));
  }
  return edits;
}

function splitEdit(change: EditChange, sizes: PieceSizes): readonly EditChange[] {
  if (change.field === 'points') {
    const deltas = splitDelta(change.delta, sizes.points, (items) => items);
    return deltas.map((delta) => ({ ...change, delta }));
  }
  const deltas = splitDelta(change.delta, sizes.codePoints, (text) => Array.from(text));
  return deltas.map((delta) => ({
    ...change,
    delta: delta.map((part) => ('insert' in part ? { insert: part.insert.join('') } : part)),
  }));
}

type Part<Items> = { readonly retain: number } | { readonly insert: Items } | { readonly delete: number };

/** Deltas to be applied one after the other, each with at most `size` inserted items, retains and deletes. */
function splitDelta<Items, Item>(
  delta: readonly Part<Items>[],
  size: number,
  itemsOf: (items: Items) => readonly Item[],
): readonly Part<readonly Item[]>[][] {
  const deltas: Part<readonly Item[]>[][] = [];
  let current: Part<readonly Item[]>[] = [];
  let used = 0;
  let position = 0; // in the sequence as it is after everything so far
  const take = (part: Part<readonly Item[]>, items: number): void => {
    if (used + items > size) {
      deltas.push(current);
      current = position > 0 ? [{ retain: position }] : [];
      used = 0;
    }
    current.push(part);
    used += items;
  };
  for (const part of delta) {
    if ('retain' in part) {
      take(part, 1);
      position += part.retain;
    } else if ('delete' in part) {
      take(part, 1);
    } else {
      const items = itemsOf(part.insert);
      for (let start = 0; start < items.length; start += size) {
        const chunk = items.slice(start, start + size);
        take({ insert: chunk }, chunk.length);
        position += chunk.length;
      }
    }
  }
  deltas.push(current);
  return deltas;
}
