import { boardOf, type BoardProps, type Element } from '@boardstream/ot';
import type { ElementLedger } from './element-ledger.ts';
import type { IdentifiedElement, RoomEvent, StateLoaded, VectorEntry } from './events.ts';
import { FoldError } from './fold-error.ts';
import type { LoadProgress, RoomState } from './room-state.ts';
import { hashElement, stateHash } from './state-hash.ts';
import type { VectorDraft } from './vector-draft.ts';

/** Follows the parts of one load (M34). */
export class LoadFold {
  #progress: LoadProgress;

  constructor(progress: LoadProgress) {
    this.#progress = progress;
  }

  /** A load that starts with this part, in a room as it was before it. */
  static begin(before: RoomState, { loadId, cause, parts }: StateLoaded): LoadFold {
    const mode = cause === 'checkpoint' && before.status !== 'absent' ? 'verify' : 'apply';
    return new LoadFold({ loadId, cause, part: 0, parts, mode, verified: 0, before });
  }

  get progress(): LoadProgress {
    return this.#progress;
  }

  get isComplete(): boolean {
    return this.#progress.part === this.#progress.parts;
  }

  get statusAfter(): RoomState['status'] {
    const { status } = this.#progress.before;
    return status === 'absent' ? 'open' : status;
  }

  /** @throws FoldError when the part is not the next one of this load, or does not equal the state that it is to equal. */
  fold(event: RoomEvent, part: StateLoaded, elements: ElementLedger, vector: VectorDraft): void {
    const { loadId, cause, part: last, parts, mode } = this.#progress;
    if (part.loadId !== loadId || part.cause !== cause || part.parts !== parts || part.part !== last + 1) {
      throw new FoldError(
        event.seq,
        `part ${part.part} of load ${part.loadId} after part ${last} of ${parts} of load ${loadId}`,
      );
    }
    this.#progress = { ...this.#progress, part: part.part };
    if (mode === 'verify') {
      this.#verify(event, part, elements, vector);
    } else {
      elements.load(part.elements, part.board, event.committedAt);
      for (const entry of part.vector ?? []) vector.set(entry);
    }
  }

  #verify(event: RoomEvent, part: StateLoaded, elements: ElementLedger, vector: VectorDraft): void {
    for (const item of part.elements) {
      if (!isSameElement(item, elements.get(item.id))) {
        throw new FoldError(event.seq, `the checkpoint's element ${item.id} is not the state's`);
      }
    }
    if (part.part === 1 && !isSameBoard(part.board, elements.props)) {
      throw new FoldError(event.seq, "the checkpoint's board properties are not the state's");
    }
    const verified = this.#progress.verified + part.elements.length;
    this.#progress = { ...this.#progress, verified };
    if (!this.isComplete) return;
    if (verified !== elements.size) {
      throw new FoldError(event.seq, `the checkpoint has ${verified} elements, the state ${elements.size}`);
    }
    const entries = part.vector ?? [];
    if (entries.length !== vector.size || !entries.every((entry) => isSameEntry(entry, vector.get(entry.client)))) {
      throw new FoldError(event.seq, "the checkpoint's vector is not the state's");
    }
  }
}

function isSameElement(item: IdentifiedElement, ours: Element | undefined): boolean {
  const theirs = boardOf([item]).get(item.id);
  return ours !== undefined && theirs !== undefined && hashElement(ours) === hashElement(theirs);
}

function isSameBoard(theirs: BoardProps | undefined, ours: BoardProps): boolean {
  return stateHash(boardOf([], theirs)).value === stateHash(boardOf([], ours)).value;
}

function isSameEntry(a: VectorEntry, b: VectorEntry | undefined): boolean {
  return b !== undefined && a.counter === b.counter && a.nonce === b.nonce && a.seq === b.seq;
}
