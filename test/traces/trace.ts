/** One change of a text: at `position`, `deleted` code points go and `inserted` comes. */
export interface Patch {
  /** In code points, in the text as it is after the patches before it. */
  readonly position: number;
  /** In code points. */
  readonly deleted: number;
  readonly inserted: string;
}

/** What one writer did at once, on the text as it was after `parents`. */
export interface Transaction {
  /** Who did it: 0, 1, 2 … */
  readonly agent: number;
  /** Transactions (by index) that its writer had seen, and with them all that those had seen; its own last one among them. */
  readonly parents: readonly number[];
  /** To be done one after the other. */
  readonly patches: readonly Patch[];
}

/** How several people wrote one text at once; it was empty before. The format: github.com/josephg/editing-traces, concurrent_traces. */
export interface Trace {
  readonly agents: number;
  /** Each comes after its parents. */
  readonly transactions: readonly Transaction[];
  /** The text after all of them, as its recorder had it. */
  readonly endContent: string;
}

export type TraceProblem =
  | 'unreadable'
  | 'not-gzip'
  | 'not-json'
  | 'wrong-kind'
  | 'bad-field'
  | 'bad-parents'
  | 'bad-patch'
  | 'no-one-order'
  | 'too-large';

/** A file that is no trace, or a trace that can't be replayed. */
export class TraceError extends Error {
  override readonly name = 'TraceError';
  readonly problem: TraceProblem;
  /** The index of the transaction concerned, where it is one's fault. */
  readonly transaction: number | undefined;

  constructor(
    problem: TraceProblem,
    message: string,
    options: { readonly transaction?: number; readonly cause?: unknown } = {},
  ) {
    const { transaction, cause } = options;
    super(transaction === undefined ? message : `transaction ${String(transaction)}: ${message}`, { cause });
    this.problem = problem;
    this.transaction = transaction;
  }
}
