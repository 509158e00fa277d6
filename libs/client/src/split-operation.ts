import { assertNever } from '@boardstream/kernel';
import { LIMITS } from '@boardstream/board';
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

/** Points in one piece: at most 30 bytes each, so a piece is about half of what a client sends at once. */
const PIECE_POINTS = 1_000;
/** Code points in one piece: at most 4 bytes each. */
const PIECE_CODE_POINTS = 8_000;

/**
 * The operation in pieces that each fit into what a client sends at once (M24): many changes are dealt out, and a long
 * path or text becomes a first part and edits that append the rest. Applying the pieces in order does what `op` does.
 */
export function splitOperation(op: Operation): readonly Operation[] {
  if (op.length <= LIMITS.opChanges && operationBytes(op) <= LIMITS.clientOpBytes) return [op];
  const pieces: Operation[] = [];
  let batch: Change[] = [];
  let bytes = 0;
  let continued = new Set<string>();
  const flush = (): void => {
    if (batch.length > 0) pieces.push(normalize(batch));
    batch = [];
    bytes = 0;
    continued = new Set();
  };
  for (const change of op) {
    for (const [index, part] of partsOf(change).entries()) {
      const size = operationBytes([part]);
      const key = part.type === 'board' ? '' : part.id;
      const full = batch.length >= LIMITS.opChanges || bytes + size > LIMITS.clientOpBytes;
      if (full || (index > 0 && continued.has(key))) flush();
      batch.push(part);
      bytes += size;
      continued.add(key);
    }
  }
  flush();
  return pieces;
}

function partsOf(change: Change): readonly Change[] {
  switch (change.type) {
    case 'create':
      return splitCreate(change);
    case 'set':
      return splitSet(change);
    case 'edit':
      return splitEdit(change);
    case 'board':
      return [change];
    default:
      return assertNever(change);
  }
}

function splitCreate(change: CreateChange): readonly Change[] {
  const { id } = change;
  const { points, text } = change.element;
  const first: CreateChange = {
    ...change,
    element: {
      ...change.element,
      ...(points === undefined ? {} : { points: points.slice(0, PIECE_POINTS) }),
      ...(text === undefined ? {} : { text: headOf(text) }),
    },
  };
  return [first, ...pointsAfterHead(id, points), ...textAfterHead(id, text)];
}

function splitSet(change: SetChange): readonly Change[] {
  const { id } = change;
  const { points, text } = change.props;
  const first: SetChange = {
    ...change,
    props: {
      ...change.props,
      ...(points === undefined ? {} : { points: points.slice(0, PIECE_POINTS) }),
      ...(text === undefined ? {} : { text: headOf(text) }),
    },
  };
  return [first, ...pointsAfterHead(id, points), ...textAfterHead(id, text)];
}

function headOf(text: string): string {
  return Array.from(text).slice(0, PIECE_CODE_POINTS).join('');
}

function pointsAfterHead(id: string, points: readonly Point[] | undefined): readonly Change[] {
  if (points === undefined || points.length <= PIECE_POINTS) return [];
  const delta = [{ retain: PIECE_POINTS }, { insert: points.slice(PIECE_POINTS) }];
  return splitEdit({ type: 'edit', id, field: 'points', delta });
}

function textAfterHead(id: string, text: string | undefined): readonly Change[] {
  if (text === undefined || codePointLength(text) <= PIECE_CODE_POINTS) return [];
  const rest = Array.from(text).slice(PIECE_CODE_POINTS).join('');
  return splitEdit({ type: 'edit', id, field: 'text', delta: [{ retain: PIECE_CODE_POINTS }, { insert: rest }] });
}

function splitEdit(change: EditChange): readonly EditChange[] {
  if (change.field === 'points') {
    const deltas = splitDelta(change.delta, PIECE_POINTS, (items) => items);
    return deltas.map((delta) => ({ ...change, delta }));
  }
  const deltas = splitDelta(change.delta, PIECE_CODE_POINTS, (text) => Array.from(text));
  return deltas.map((delta) => ({
    ...change,
    delta: delta.map((part) => ('insert' in part ? { insert: part.insert.join('') } : part)),
  }));
}

type Part<Items> = { readonly retain: number } | { readonly insert: Items } | { readonly delete: number };

/** Deltas to be applied one after the other, each with at most `size` inserted items. */
function splitDelta<Items, Item>(
  delta: readonly Part<Items>[],
  size: number,
  itemsOf: (items: Items) => readonly Item[],
): readonly Part<readonly Item[]>[][] {
  const deltas: Part<readonly Item[]>[][] = [];
  let current: Part<readonly Item[]>[] = [];
  let inserted = 0;
  let position = 0; // in the sequence as it is after everything so far
  const flush = (): void => {
    deltas.push(current);
    current = position > 0 ? [{ retain: position }] : [];
    inserted = 0;
  };
  for (const part of delta) {
    if ('retain' in part) {
      current.push(part);
      position += part.retain;
    } else if ('delete' in part) {
      current.push(part);
    } else {
      const items = itemsOf(part.insert);
      for (let start = 0; start < items.length; start += size) {
        const chunk = items.slice(start, start + size);
        if (inserted + chunk.length > size) flush();
        current.push({ insert: chunk });
        inserted += chunk.length;
        position += chunk.length;
      }
    }
  }
  deltas.push(current);
  return deltas;
}
