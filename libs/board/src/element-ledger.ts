import {
  BoardDraft,
  type Board,
  type BoardProps,
  type Element,
  type MapDraft,
  type Operation,
  type PersistentMap,
} from '@boardstream/ot';
import { bytesAdded, elementBytes } from './element-bytes.ts';
import type { IdentifiedElement } from './events.ts';
import { RoomState, type DeletedEntry } from './room-state.ts';

/** An element that was changed, and how much larger it is. */
interface Measured {
  readonly before: Element | undefined;
  readonly after: Element;
  readonly added: number;
}

/** A board that is being folded, with what is kept about its elements: sizes, when they were deleted, the highest `z`. */
export class ElementLedger {
  readonly #board: BoardDraft;
  readonly #deletedAt: MapDraft<DeletedEntry>;
  bytes: number;
  deletedBytes: number;
  /** The highest `z`; undefined once it was taken away, until it is worked out. */
  topKey: string | null | undefined;

  constructor(room: Pick<RoomState, 'board' | 'deletedAt' | 'bytes' | 'deletedBytes' | 'knownTopKey'>) {
    this.#board = new BoardDraft(room.board);
    this.#deletedAt = room.deletedAt.draft();
    this.bytes = room.bytes;
    this.deletedBytes = room.deletedBytes;
    this.topKey = room.knownTopKey;
  }

  /** The ledger of a board without elements. */
  static of(board: Board): ElementLedger {
    const { deletedAt, bytes, deletedBytes, knownTopKey } = RoomState.empty;
    return new ElementLedger({ board, deletedAt, bytes, deletedBytes, knownTopKey });
  }

  get size(): number {
    return this.#board.size;
  }

  get props(): BoardProps {
    return this.#board.props;
  }

  get(id: string): Element | undefined {
    return this.#board.get(id);
  }

  /** Applies an op that was committed at this time, or nothing. @throws OpError when it does not fit. */
  apply(op: Operation, at: number): void {
    const only = op[0];
    if (op.length === 1 && only !== undefined && only.type !== 'board') {
      this.#applyOne(op, only.id, at);
      return;
    }
    // What can't be measured is not applied.
    const changes: Measured[] = [];
    this.#board.apply(op, (before, after) => {
      changes.push({ before, after, added: bytesAdded(before, after) });
    });
    for (const { before, after, added } of changes) this.#account(before, after, added, at);
  }

  /** The same for an op of one change, which most are. */
  #applyOne(op: Operation, id: string, at: number): void {
    const before = this.#board.get(id);
    this.#board.apply(op);
    const after = this.#board.get(id);
    if (after === undefined) return; // never: it was changed
    let added: number;
    try {
      added = bytesAdded(before, after);
    } catch (error) {
      if (before === undefined) this.#board.remove(id);
      else this.#board.put(before);
      throw error;
    }
    this.#account(before, after, added, at);
  }

  /** The same where it is known what the op makes of the elements that it changes, each one once. */
  put(op: Operation, elements: readonly Element[], at: number): void {
    for (const after of elements) {
      const before = this.#board.get(after.id);
      this.#board.put(after);
      this.#account(before, after, bytesAdded(before, after), at);
    }
    for (const change of op) if (change.type === 'board') this.#board.apply([change]);
  }

  /** Puts in elements, and board properties, that were loaded at this time. @throws OpError when one is none. */
  load(elements: readonly IdentifiedElement[], props: BoardProps | undefined, at: number): void {
    this.apply(
      elements.map(({ id, element }) => ({ type: 'create' as const, id, element })),
      at,
    );
    if (props !== undefined) this.apply([{ type: 'board', props }], at);
  }

  /** Takes an element away as if it had never been (M17); nothing where it is not there. */
  purge(id: string): void {
    const element = this.#board.get(id);
    if (element === undefined) return;
    const size = elementBytes(element);
    this.bytes -= size;
    if (element.props.deleted === true) this.deletedBytes -= size;
    this.#board.remove(id);
    this.#deletedAt.remove(id);
    this.#moveTopKey(element.props.z, undefined);
  }

  /** Notes when an element was deleted, where that is known from elsewhere. */
  setDeletedAt(entry: DeletedEntry): void {
    this.#deletedAt.set(entry);
  }

  /** The board as it is now. The ledger may be used on. */
  finishBoard(): Board {
    return this.#board.finish();
  }

  finishDeletedAt(): PersistentMap<DeletedEntry> {
    return this.#deletedAt.finish();
  }

  #account(before: Element | undefined, after: Element, added: number, at: number): void {
    this.bytes += added;
    if (before?.props !== after.props) this.#accountProps(before, after, at);
    else if (after.props.deleted === true) this.deletedBytes += added;
  }

  #accountProps(before: Element | undefined, after: Element, at: number): void {
    const { z, deleted } = after.props;
    this.#moveTopKey(before?.props.z, z);
    const wasDeleted = before?.props.deleted === true;
    if (wasDeleted) this.deletedBytes -= elementBytes(before);
    if (deleted === true) {
      this.deletedBytes += elementBytes(after);
      if (!wasDeleted) this.#deletedAt.set({ id: after.id, at });
    } else if (wasDeleted) {
      this.#deletedAt.remove(after.id);
    }
  }

  /** Where the highest key is taken away, which one is highest now is worked out when it is asked for: few ever ask. */
  #moveTopKey(before: string | undefined, after: string | undefined): void {
    if (before === after || this.topKey === undefined) return;
    if (after !== undefined && (this.topKey === null || after >= this.topKey)) this.topKey = after;
    else if (before === this.topKey) this.topKey = undefined;
  }
}
