import { LIMITS } from '@boardstream/board';
import { compose, isEmpty, touchedIds, transform, type Operation } from '@boardstream/ot';
import { operationBytes } from '@boardstream/protocol';

/** Own operations that have no event yet, composed into one. */
export interface PendingOp {
  readonly op: Operation;
  /** What `op` touches; '' names the board's own properties. */
  readonly ids: ReadonlySet<string>;
  /** Bytes in protobuf, or a little more: sizes of composed parts are added up, not measured again. */
  readonly bytes: number;
  /** Number of the first `submit` that is in it. */
  readonly first: number;
}

export function pendingOp(op: Operation, first: number, bytes = operationBytes(op)): PendingOp {
  return { op, ids: touchedIds(op), bytes, first };
}

/** `tail` with `op` after it as one operation; undefined when that would pass what a client sends at once (M24). */
export function composedInto(tail: PendingOp, op: PendingOp): PendingOp | undefined {
  // Composing never adds more than a length or two, so the sum is a bound; the exact size is measured only near it.
  if (tail.bytes + op.bytes > 2 * LIMITS.clientOpBytes) return undefined;
  const composed = compose(tail.op, op.op);
  if (composed.length > LIMITS.opChanges) return undefined;
  const sum = tail.bytes + op.bytes;
  const bytes = sum <= LIMITS.clientOpBytes ? sum : operationBytes(composed);
  if (bytes > LIMITS.clientOpBytes) return undefined;
  return pendingOp(composed, tail.first, bytes);
}

/** Pending operations and a remote one, each brought over the other (M25). */
export interface CarriedOver {
  readonly pending: readonly PendingOp[];
  /** The remote operation in the form in which it applies to the shown board. */
  readonly shown: Operation;
}

export function carriedOver(pending: readonly PendingOp[], remote: Operation): CarriedOver {
  const ids = touchedIds(remote);
  let shown = remote;
  const moved = pending.map((entry) => {
    if (!intersects(entry.ids, ids)) return entry;
    const op = transform(entry.op, shown, 'second');
    shown = transform(shown, entry.op, 'first');
    return pendingOp(op, entry.first, entry.bytes);
  });
  return { pending: moved, shown };
}

/** Whether two sets of ids have one in common. */
export function intersects(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  for (const id of small) if (large.has(id)) return true;
  return false;
}

/** Whether there is nothing to send. */
export function isBlank(entry: PendingOp): boolean {
  return isEmpty(entry.op);
}
