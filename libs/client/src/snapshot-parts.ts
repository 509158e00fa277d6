import type { Seq } from '@boardstream/kernel';
import type { IdentifiedElement } from '@boardstream/board';
import { boardOf, type Board, type BoardProps } from '@boardstream/ot';
import type { SnapshotMessage } from '@boardstream/protocol';

/** Puts a state together from its parts (P3). */
export class SnapshotParts {
  #seq: Seq | undefined;
  #next = 1;
  #elements: IdentifiedElement[] = [];
  #props: BoardProps | undefined;

  /**
   * The state, when this part was the last one.
   * @throws Error when it is not the part that is due; the parts so far are dropped.
   */
  add(message: SnapshotMessage): { readonly board: Board; readonly seq: Seq } | undefined {
    const { seq, part, parts } = message;
    if (part === 1) this.clear();
    const due = this.#next;
    if (part !== due || (part > 1 && seq !== this.#seq)) {
      this.clear();
      throw new Error(`part ${String(part)} of the state at ${String(seq)} came where part ${String(due)} was due`);
    }
    this.#seq = seq;
    this.#next = part + 1;
    this.#props ??= message.board;
    for (const element of message.elements) this.#elements.push(element);
    if (part < parts) return undefined;
    const board = boardOf(this.#elements, this.#props);
    this.clear();
    return { board, seq };
  }

  clear(): void {
    this.#seq = undefined;
    this.#next = 1;
    this.#elements = [];
    this.#props = undefined;
  }
}
