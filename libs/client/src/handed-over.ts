import type { Seq } from '@boardstream/kernel';
import type { Change, Operation } from '@boardstream/ot';
import { idOf } from './same-change.ts';

interface Part {
  readonly changes: Operation;
  /** The state that it could not be brought to. */
  readonly at: Seq;
}

/**
 * What was taken out of an operation that goes on under its id, and handed over as conflicts, because a state was loaded
 * that no events lead to (M30). Copies that are under way since before still have it, and one of them may be committed.
 */
export class HandedOver {
  readonly #byNonce = new Map<string, readonly Part[]>();

  note(nonce: string, changes: Operation, at: Seq): void {
    this.#byNonce.set(nonce, [...(this.#byNonce.get(nonce) ?? []), { changes, at }]);
  }

  clear(): void {
    this.#byNonce.clear();
  }

  /** The operation's event came: the elements of which it has what was handed over. */
  withdraw(nonce: string, event: Operation): readonly string[] {
    return this.#take(nonce, ({ changes }) => changes.filter((change) => hasLike(event, change)));
  }

  /** The operation was committed at `seq`, before a state that was loaded: so it was committed as it was before that. */
  withdrawSaved(nonce: string, seq: Seq): readonly string[] {
    return this.#take(nonce, ({ changes, at }) => (seq <= at ? changes : []));
  }

  #take(nonce: string, withdrawn: (part: Part) => readonly Change[]): readonly string[] {
    const parts = this.#byNonce.get(nonce) ?? [];
    this.#byNonce.delete(nonce);
    return [...new Set(parts.flatMap(withdrawn).map(idOf))];
  }
}

/** Whether the operation does something of the same kind to the same element. */
export function hasLike(op: Operation, change: Change): boolean {
  return op.some((other) => {
    if (other.type !== change.type || idOf(other) !== idOf(change)) return false;
    return other.type !== 'edit' || change.type !== 'edit' || other.field === change.field;
  });
}
