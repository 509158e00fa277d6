import { roomFromSnapshot, RoomState, snapshotOf } from '@boardstream/board';
import { decodeSnapshot, encodeSnapshot } from '@boardstream/protocol';
import { CheckedFold } from '../checked-fold.ts';
import { eventOf } from '../room-reader.ts';
import { StateCache } from '../state-cache.ts';
import { unpackRecords, type Answer, type PackedRecords, type Question } from './messages.ts';

interface Folding {
  readonly room: string;
  readonly fold: CheckedFold;
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
        return take(folding.fold, question.records);
      case 'finish':
        return this.#finish(folding);
    }
  }

  #begin(room: string, start: RoomState): Answer {
    this.#folding = { room, fold: new CheckedFold(start) };
    return { type: 'at', seq: start.seq };
  }

  #finish({ room, fold }: Folding): Answer {
    this.#folding = undefined;
    const state = fold.finish();
    if (state.seq > 0) this.#kept.put(room, state);
    const { seq } = state;
    if (state.status === 'loading') return { type: 'loading', seq };
    return { type: 'encoded', seq, state: { time: state.committedAt, data: encodeSnapshot(snapshotOf(state)) } };
  }
}

function take(fold: CheckedFold, records: PackedRecords): Answer {
  for (const record of unpackRecords(records)) fold.take(eventOf(record));
  return { type: 'at', seq: fold.seq };
}
