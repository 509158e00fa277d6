import { FoldError, RoomFold, roomFromSnapshot, RoomState, snapshotOf } from '@boardstream/board';
import { decodeSnapshot, encodeSnapshot } from '@boardstream/protocol';
import { eventOf } from '../room-reader.ts';
import { StateCache } from '../state-cache.ts';
import { unpackRecords, type Answer, type PackedRecords, type Question } from './messages.ts';

interface Folding {
  readonly room: string;
  start: RoomState;
  fold: RoomFold;
}

/** Folds one room at a time from what it is told, and keeps the states for the next time. */
export class FoldingDesk {
  readonly #kept: StateCache;
  #folding: Folding | undefined;

  /** @param maxBytes estimated bytes of the states that are kept */
  constructor(maxBytes: number) {
    this.#kept = new StateCache(maxBytes);
  }

  /** Never throws: what can't be done is answered as `failed`. */
  answer(question: Question): Answer {
    try {
      return this.#answer(question);
    } catch (error) {
      if (this.#folding !== undefined) this.#kept.drop(this.#folding.room);
      this.#folding = undefined;
      return { type: 'failed', reason: error instanceof Error ? error.message : String(error) };
    }
  }

  #answer(question: Question): Answer {
    if (question.type === 'begin') {
      const { room, seq } = question;
      return this.#begin(room, this.#kept.best(room, (state) => state.seq <= seq) ?? RoomState.empty);
    }
    const folding = this.#folding;
    if (folding === undefined) throw new Error(`no fold has begun: ${question.type}`);
    switch (question.type) {
      case 'snapshot':
        return this.#begin(folding.room, roomFromSnapshot(decodeSnapshot(question.data)));
      case 'records':
        return apply(folding, question.records);
      case 'finish':
        return this.#finish(folding);
    }
  }

  #begin(room: string, start: RoomState): Answer {
    this.#folding = { room, start, fold: new RoomFold(start) };
    return { type: 'at', seq: start.seq };
  }

  #finish({ room, start, fold }: Folding): Answer {
    this.#folding = undefined;
    const state = fold.seq === start.seq ? start : fold.finish();
    if (state.seq > 0) this.#kept.put(room, state);
    const { seq } = state;
    if (state.status === 'loading') return { type: 'loading', seq };
    return { type: 'encoded', seq, state: { time: state.committedAt, data: encodeSnapshot(snapshotOf(state)) } };
  }
}

/** The start's own event is told again: the log must have it, or the start is of another log. */
function apply({ start, fold }: Folding, records: PackedRecords): Answer {
  for (const record of unpackRecords(records)) {
    const event = eventOf(record);
    if (event.seq > start.seq) fold.apply(event);
    else if (event.committedAt !== start.committedAt)
      throw new FoldError(event.seq, `the start at ${start.seq} was not made from this log: their times differ`);
  }
  return { type: 'at', seq: fold.seq };
}
