import type { Board } from '@boardstream/ot';
import type { BoundElement } from './scene.ts';

/**
 * Which arrows and texts are bound to an element (M7b): the reverse of the arrows' `startBinding` and `endBinding` and of
 * the texts' `containerId`, kept up with what changes, never by looking through the board. Deleted elements bind nothing.
 */
export class BindingIndex {
  /** Forgets everything and reads the whole board: at the start, and after a reset. */
  reset(_board: Board): void {
    throw new Error('not yet');
  }

  /** Reads the touched elements again. Returns the ids of those whose `boundElements` is different now: show them again. */
  update(_board: Board, _touched: Iterable<string>): ReadonlySet<string> {
    throw new Error('not yet');
  }

  /** What is bound to the element, each once, by id. The array is the caller's to keep. */
  boundTo(_id: string): readonly BoundElement[] {
    throw new Error('not yet');
  }
}
