import { apply, transform, type Board, type Operation } from '@boardstream/ot';
import { versionsOf, type Version } from './causality.ts';
import { centralOrder } from './central-order.ts';
import { applyPatch, EMPTY_TEXT, operationOf, textOf } from './text-board.ts';
import type { Patch, Trace } from './trace.ts';

/** What an agent sees: its document, and what precedes its next transaction in the order without its having seen it. */
interface View {
  document: Board;
  /** In order, each in the form that applies to this document after those before it. */
  unseen: Unseen[];
}

interface Unseen {
  readonly agent: number;
  /** Which of its agent's transactions it belongs to, from 1. */
  readonly number: number;
  readonly op: Operation;
}

interface Writing {
  readonly agent: number;
  readonly number: number;
  readonly patch: Patch;
  /** Of the transaction in the trace. */
  readonly index: number;
}

/** A transaction as its writer made it. */
export interface Written {
  readonly transaction: number;
  /** The document that its writer had before it. */
  readonly before: Board;
  /** That document with the transaction: the same object as the next one's `before` when nothing came between. */
  readonly after: Board;
}

/**
 * A trace through the algebra alone: every patch is an operation on the document as its writer had it, and is transformed,
 * uncomposed, over each concurrent one that precedes it in `centralOrder`. The writers' documents follow from the same
 * operations by the other way round TP1's square.
 */
export class AlgebraReplay {
  readonly #trace: Trace;
  readonly #versions: readonly Version[];
  readonly #order: readonly number[];
  readonly #views: readonly View[];
  #document = EMPTY_TEXT;
  #done = 0;
  #operations = 0;
  #transforms = 0;

  /** @throws TraceError when what the writers had seen of each other makes no sense, or no one order explains it. */
  constructor(trace: Trace) {
    this.#trace = trace;
    this.#versions = versionsOf(trace);
    this.#order = centralOrder(trace, this.#versions);
    this.#views = Array.from({ length: trace.agents }, () => ({ document: EMPTY_TEXT, unseen: [] }));
  }

  get versions(): readonly Version[] {
    return this.#versions;
  }
  /** Operations put in order so far. */
  get operations(): number {
    return this.#operations;
  }
  /** Pairs of concurrent operations that were brought over each other so far. */
  get transforms(): number {
    return this.#transforms;
  }
  /** The text after all transactions so far, in their order. */
  get content(): string {
    return textOf(this.#document);
  }

  /** Does the next transaction of the order; undefined when there is none left. @throws TraceError when it does not fit. */
  next(): Written | undefined {
    const index = this.#order[this.#done];
    const transaction = index === undefined ? undefined : this.#trace.transactions[index];
    const view = transaction && this.#views[transaction.agent];
    if (index === undefined || transaction === undefined || view === undefined) return undefined;
    const seen = this.#versions[index] ?? [];
    show(view, seen);
    const before = view.document;
    const number = (seen[transaction.agent] ?? 0) + 1;
    for (const patch of transaction.patches) this.#write(view, { agent: transaction.agent, number, patch, index });
    this.#done += 1;
    return { transaction: index, before, after: view.document };
  }

  /** Does all that is left. */
  finish(): void {
    while (this.next() !== undefined);
  }

  /** What every agent's document comes to when it is told of everything. */
  finalContents(): readonly string[] {
    return this.#views.map(({ document, unseen }) =>
      textOf(unseen.reduce((board, { op }) => apply(board, op), document)),
    );
  }

  #write(view: View, { agent, number, patch, index }: Writing): void {
    view.document = applyPatch(view.document, patch, index);
    let op = operationOf(patch);
    this.#operations += 1;
    this.#transforms += view.unseen.length;
    view.unseen = view.unseen.map((other) => {
      const theirs = transform(other.op, op, 'first');
      op = transform(op, other.op, 'second');
      return { ...other, op: theirs };
    });
    this.#document = apply(this.#document, op);
    for (const other of this.#views) if (other !== view) other.unseen.push({ agent, number, op });
  }
}

/** Brings a document what its writer has seen by now, which is a beginning of what it had not. */
function show(view: View, seen: Version): void {
  const count = view.unseen.findIndex(({ agent, number }) => number > (seen[agent] ?? 0));
  const shown = view.unseen.splice(0, count === -1 ? view.unseen.length : count);
  for (const { op } of shown) view.document = apply(view.document, op);
}
