import type { AppendOutcome, ExpectedRevision, LogRecord } from '@boardstream/ports';

interface Append {
  readonly stream: string;
  readonly expected: ExpectedRevision;
  readonly records: readonly LogRecord[];
}

interface UnderWay extends Append {
  readonly outcome: Promise<AppendOutcome>;
}

/**
 * Appends without an answer, so that the same one made again meanwhile shares it. The server drops a repeat that comes
 * before the first is committed, and answers a time-out 2 s later ("wait for the client to retry", StorageWriterService
 * of 23.10). Repeats from two processes do meet that: the outcome is unknown to one of them (G8).
 */
export class AppendsUnderWay {
  /** The newest of each stream. */
  readonly #appends = new Map<string, UnderWay>();

  /** The outcome of the same append if it is under way, else that of `begin`. */
  async join(append: Append, begin: () => Promise<AppendOutcome>): Promise<AppendOutcome> {
    const other = this.#appends.get(append.stream);
    if (other !== undefined && isSame(append, other)) return other.outcome;
    const underWay = { ...append, outcome: begin() };
    this.#appends.set(append.stream, underWay);
    try {
      return await underWay.outcome;
    } finally {
      if (this.#appends.get(append.stream) === underWay) this.#appends.delete(append.stream);
    }
  }
}

function isSame(a: Append, b: Append): boolean {
  return (
    a.expected === b.expected &&
    a.records.length === b.records.length &&
    a.records.every(({ id }, i) => id === b.records[i]?.id)
  );
}
