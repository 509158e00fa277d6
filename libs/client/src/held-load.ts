import type { StateLoaded } from '@boardstream/board';
import { normalize, OpError, type Operation } from '@boardstream/ot';

/**
 * The parts of one load until the last of them is there: at the seqs of the others the room has no state, and when the
 * load is given up nothing of it ever was (M34).
 */
export class HeldLoad {
  #parts: StateLoaded[] = [];

  get isEmpty(): boolean {
    return this.#parts.length === 0;
  }

  /**
   * Takes the next part; with the last one gives what the load does to the board, which is nothing for a checkpoint: it
   * says again what is known already.
   * @throws OpError when it is not the part that is due.
   */
  add(part: StateLoaded): Operation | undefined {
    const { loadId } = this.#parts[0] ?? part;
    const due = this.#parts.length + 1;
    if (part.loadId !== loadId || part.part !== due) {
      throw new OpError('M34', `part ${String(part.part)} of load ${part.loadId}, not ${String(due)} of ${loadId}`);
    }
    this.#parts.push(part);
    if (part.part < part.parts) return undefined;
    const op = part.cause === 'checkpoint' ? [] : operationOf(this.#parts);
    this.drop();
    return op;
  }

  drop(): void {
    this.#parts = [];
  }
}

function operationOf(parts: readonly StateLoaded[]): Operation {
  return normalize(
    parts.flatMap(({ elements, board }) => [
      ...elements.map(({ id, element }) => ({ type: 'create' as const, id, element })),
      ...(board === undefined ? [] : [{ type: 'board' as const, props: board }]),
    ]),
  );
}
