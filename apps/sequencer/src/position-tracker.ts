/** Finished tickets that are kept at the front before the array is cut. */
const CUT_AFTER = 1_024;

/** The place of one message in its partition; `done` once it needs nothing more. */
export interface Ticket {
  readonly done: boolean;
  /** Marks it done; false when it was already. */
  finish(): boolean;
  /** Nobody waits for it any more; the position stays before it until it is done. */
  shelve(): void;
}

/**
 * Up to where everything of a partition is finished, while messages finish in any order. Memory: one small record for
 * each message behind the oldest unfinished one, which lives for seconds (G10), or as a dead letter for a minute at most.
 */
export class PositionTracker {
  #tickets: PartitionTicket[] = [];
  #first = 0;
  #seen: number;
  #unfinished = 0;
  #unfinishedBytes = 0;
  #whenDone: (() => void)[] = [];

  /** @param finished the position up to which everything is finished at the start. */
  constructor(finished: number) {
    this.#seen = finished;
  }

  /** Notes a message as delivered at a time, and unfinished. Positions rise. */
  take(position: number, bytes: number, takenAt: number): Ticket {
    const ticket = new PartitionTicket(position, takenAt, () => this.#noteFinished(bytes));
    this.#seen = position;
    this.#unfinished++;
    this.#unfinishedBytes += bytes;
    this.#tickets.push(ticket);
    return ticket;
  }

  /** Resolves when every message that was taken is done or shelved. */
  async allDone(): Promise<void> {
    if (this.#unfinished > 0) await new Promise<void>((resolve) => this.#whenDone.push(resolve));
  }

  /** Messages that are taken, not done and not shelved. */
  get unfinished(): number {
    return this.#unfinished;
  }

  /** Bytes of those. */
  get unfinishedBytes(): number {
    return this.#unfinishedBytes;
  }

  /** The highest position up to which every delivered message is done. */
  get finished(): number {
    const oldest = this.#oldest();
    return oldest === undefined ? this.#seen : oldest.position - 1;
  }

  /** When the oldest message that is not done was taken. */
  get oldestTakenAt(): number | undefined {
    return this.#oldest()?.takenAt;
  }

  #oldest(): PartitionTicket | undefined {
    while (this.#tickets[this.#first]?.done === true) this.#first++;
    if (this.#first >= CUT_AFTER) {
      this.#tickets = this.#tickets.slice(this.#first);
      this.#first = 0;
    }
    return this.#tickets[this.#first];
  }

  #noteFinished(bytes: number): void {
    this.#unfinished--;
    this.#unfinishedBytes -= bytes;
    if (this.#unfinished > 0) return;
    const waiting = this.#whenDone;
    this.#whenDone = [];
    for (const resolve of waiting) resolve();
  }
}

class PartitionTicket implements Ticket {
  readonly position: number;
  readonly takenAt: number;
  readonly #onFinished: () => void;
  #state: 'taken' | 'shelved' | 'done' = 'taken';

  constructor(position: number, takenAt: number, onFinished: () => void) {
    this.position = position;
    this.takenAt = takenAt;
    this.#onFinished = onFinished;
  }

  get done(): boolean {
    return this.#state === 'done';
  }

  finish(): boolean {
    if (this.#state === 'done') return false;
    this.shelve();
    this.#state = 'done';
    return true;
  }

  shelve(): void {
    if (this.#state !== 'taken') return;
    this.#state = 'shelved';
    this.#onFinished();
  }
}
