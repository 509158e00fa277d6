import type { BoardChanged, SubmitOptions } from '@boardstream/client';
import { apply, Board, invert, touchedIds, type Operation } from '@boardstream/ot';
import type { BoundClient } from '../scene-binding.ts';

/** A double of a `RoomClient` without a server: what is submitted stands at once, and others are played by the test. */
export class FakeRoom implements BoundClient {
  board = Board.empty;
  /** Every operation that was submitted, in order. */
  readonly submitted: { readonly op: Operation; readonly group: string | undefined }[] = [];
  /** Set to refuse what is submitted. */
  refuse: ((op: Operation) => Error | undefined) | undefined;
  private readonly undoable: { readonly group: string | undefined; readonly inverse: Operation }[] = [];
  private readonly listeners = new Set<(change: BoardChanged) => void>();

  submit(op: Operation, options: SubmitOptions): void {
    const refusal = this.refuse?.(op);
    if (refusal !== undefined) throw refusal;
    this.submitted.push({ op, group: options.group });
    this.undoable.push({ group: options.group, inverse: invert(op, this.board) });
    this.change(op, 'local');
  }

  /** Takes back the last group. */
  undo(): boolean {
    const group = this.undoable.at(-1)?.group;
    if (this.undoable.length === 0) return false;
    while (this.undoable.length > 0 && this.undoable.at(-1)?.group === group) {
      const last = this.undoable.pop();
      if (last !== undefined) this.change(last.inverse, 'undo');
    }
    return true;
  }

  redo(): boolean {
    return false;
  }

  on(_event: 'change', listener: (change: BoardChanged) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Somebody else does this. */
  remote(op: Operation): void {
    this.change(op, 'remote');
  }

  /** The state is loaded anew. */
  reset(board: Board): void {
    this.board = board;
    this.tell({ touched: new Set(), origin: 'reset' });
  }

  /** Elements are gone from the board, as after a purge or a lost creation. */
  lose(board: Board, ids: readonly string[]): void {
    this.board = board;
    this.tell({ touched: new Set(ids), origin: 'remote' });
  }

  private change(op: Operation, origin: BoardChanged['origin']): void {
    this.board = apply(this.board, op);
    this.tell({ touched: touchedIds(op), origin });
  }

  private tell(change: BoardChanged): void {
    for (const listener of this.listeners) listener(change);
  }
}
