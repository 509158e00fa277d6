/** Ops that left a writer together. `arrivals`: when each of them came up, in ms. */
export interface Submission {
  readonly arrivals: readonly number[];
  /** Whether another member has it. */
  received: boolean;
}

const NOBODYS: Submission = { arrivals: [], received: true };

/**
 * The submissions of one room in the order in which its members get them: who decodes first writes them down, so that
 * those who only count know what they got.
 */
export class RoomOrder {
  readonly #order: Submission[] = [];
  /** Ops in the first so many submissions, as far as they were added up. */
  readonly #ops: number[] = [0];
  readonly #sent = new Map<string, Submission>();

  send(writer: string, counter: number, submission: Submission): void {
    this.#sent.set(`${writer} ${String(counter)}`, submission);
  }

  /** What lies at this place of the order, now that a member has read it. */
  place(index: number, writer: string, counter: number): Submission {
    const known = this.#order[index];
    if (known !== undefined) return known;
    const submission = this.#sent.get(`${writer} ${String(counter)}`) ?? NOBODYS;
    this.#order[index] = submission;
    return submission;
  }

  at(index: number): Submission | undefined {
    return this.#order[index];
  }

  /** Ops in the first `length` submissions. To be asked when all are in their places. */
  opsIn(length: number): number {
    for (let i = this.#ops.length; i <= length; i++)
      this.#ops.push((this.#ops[i - 1] ?? 0) + (this.#order[i - 1]?.arrivals.length ?? 0));
    return this.#ops[length] ?? 0;
  }
}
