/** Finished tickets that are kept at the front before the array is cut. */
const CUT_AFTER = 1_024;

/** The place of one message in its partition; `done` once it needs nothing more. */
export interface Ticket {
  readonly done: boolean;
  /** Marks it done; false when it was already. */
  finish(): boolean;
}

/**
 * Up to where everything of a partition is finished, while messages finish in any order. Memory: one small record for
 * each message behind the oldest unfinished one, which lives for seconds at most (G10).
 */
export class PositionTracker {
  #tickets: PartitionTicket[] = [];
  #first = 0;
  #seen: number;
  #unfinished = 0;
  #whenDone: (() => void)[] = [];

  /** @param finished the position up to which everything is finished at the start. */
  constructor(finished: number) {
    this.#seen = finished;
  }

  /** Notes a message as delivered, and unfinished. Positions rise. */
  take(position: number): Ticket {
    const ticket = new PartitionTicket(position, this);
    this.#seen = position;
    this.#unfinished++;
    this.#tickets.push(ticket);
    return ticket;
  }

  /** Called by a ticket, once. */
  noteFinished(): void {
    this.#unfinished--;
    if (this.#unfinished > 0) return;
    const waiting = this.#whenDone;
    this.#whenDone = [];
    for (const resolve of waiting) resolve();
  }

  /** Resolves when every message that was taken is done. */
  async allDone(): Promise<void> {
    if (this.#unfinished > 0) await new Promise<void>((resolve) => this.#whenDone.push(resolve));
  }

  /** Messages that are taken and not done. */
  get unfinished(): number {
    return this.#unfinished;
  }

  /** The highest position up to which every delivered message is done. */
  get finished(): number {
    while (this.#tickets[this.#first]?.done === true) this.#first++;
    if (this.#first >= CUT_AFTER) {
      this.#tickets = this.#tickets.slice(this.#first);
      this.#first = 0;
    }
    const oldest = this.#tickets[this.#first];
    return oldest === undefined ? this.#seen : oldest.position - 1;
  }
}

class PartitionTicket implements Ticket {
  readonly position: number;
  readonly #tracker: PositionTracker;
  #done = false;

  constructor(position: number, tracker: PositionTracker) {
    this.position = position;
    this.#tracker = tracker;
  }

  get done(): boolean {
    return this.#done;
  }

  finish(): boolean {
    if (this.#done) return false;
    this.#done = true;
    this.#tracker.noteFinished();
    return true;
  }
}
