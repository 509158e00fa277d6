import { FoldError, RoomFold, type RoomEvent, type RoomState } from '@boardstream/board';

/**
 * Folds events onto a state that was kept. The state's own event is to be told again: the log must have it, or the state is
 * of another log (G12).
 */
export class CheckedFold {
  readonly #start: RoomState;
  readonly #fold: RoomFold;

  constructor(start: RoomState) {
    this.#start = start;
    this.#fold = new RoomFold(start);
  }

  /** The seq of the last event that is in it. */
  get seq(): number {
    return this.#fold.seq;
  }

  /** How many events came to the state. */
  get applied(): number {
    return this.#fold.seq - this.#start.seq;
  }

  /** Takes the next event, or the start's own. @throws FoldError when it does not follow, or the start is of another log */
  take(event: RoomEvent): void {
    const { seq, committedAt } = this.#start;
    if (event.seq > seq) this.#fold.apply(event);
    else if (event.committedAt !== committedAt)
      throw new FoldError(event.seq, `the start at ${seq} was not made from this log: their times differ`);
  }

  /** The start itself where nothing came after it: what was derived from it is then found again. */
  finish(): RoomState {
    return this.applied === 0 ? this.#start : this.#fold.finish();
  }
}
