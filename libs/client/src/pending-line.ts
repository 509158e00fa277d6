import type { Seq } from '@boardstream/kernel';
import { omitElements, type Operation } from '@boardstream/ot';
import type { MergeRules } from './merge-rules.ts';
import { carriedOver, intersects, PendingOp } from './pending-op.ts';
import type { InFlightRecord, PendingRecord } from './pending-store.ts';

/** The name of the op in flight, and how its sending stands. */
export interface Flight {
  readonly counter: number;
  readonly nonce: string;
  /** The base that it was last sent with; undefined: not sent by this client yet. */
  readonly sentBase: Seq | undefined;
  /** Its id was used by something else: it is not sent again until that event shows up (M27). */
  readonly blocked: boolean;
}

/** Elements that pending operations touch: in the op in flight, and in those that were never sent. */
export interface TouchedPending {
  readonly inFlight: ReadonlySet<string>;
  readonly queue: ReadonlySet<string>;
}

/** Own work without an event: at most one op in flight, then the queue, all at one base (M24). */
export class PendingLine {
  readonly #rules: MergeRules;
  #entries: readonly PendingOp[] = [];
  /** When there is one, the first entry is in flight. */
  #flight: Flight | undefined;
  #counter = 0;

  constructor(rules: MergeRules) {
    this.#rules = rules;
  }

  get flight(): Flight | undefined {
    return this.#flight;
  }

  get inFlight(): PendingOp | undefined {
    return this.#flight === undefined ? undefined : this.#entries[0];
  }

  /** The highest counter used so far. */
  get counter(): number {
    return this.#counter;
  }

  get entries(): readonly PendingOp[] {
    return this.#entries;
  }

  get queue(): readonly PendingOp[] {
    return this.#flight === undefined ? this.#entries : this.#entries.slice(1);
  }

  /** Adds an operation at the end: to the last one that was not sent, where there is one with space. */
  add(op: Operation, submit: number): void {
    const tail = this.queue.at(-1);
    if (tail?.add(op) !== true) this.#entries = [...this.#entries, new PendingOp(op, submit, this.#rules)];
  }

  /** Gives the first of the queue the next op id; false when one is in flight or nothing waits. */
  takeOff(nonce: string): boolean {
    if (this.#flight !== undefined) return false;
    while (this.#entries[0]?.op.length === 0) this.#entries = this.#entries.slice(1);
    if (this.#entries.length === 0) return false;
    this.#counter += 1;
    this.#flight = { counter: this.#counter, nonce, sentBase: undefined, blocked: false };
    return true;
  }

  noteSent(base: Seq): void {
    if (this.#flight !== undefined) this.#flight = { ...this.#flight, sentBase: base };
  }

  block(): void {
    if (this.#flight !== undefined) this.#flight = { ...this.#flight, blocked: true };
  }

  /** The op in flight has its answer and leaves the line. */
  land(): void {
    this.#flight = undefined;
    this.#set(this.#entries.slice(1));
  }

  /** Brings everything over a remote operation; returns that in the form in which it is shown. */
  carry(remote: Operation): Operation {
    const { pending, shown } = carriedOver(this.#entries, remote);
    this.#set(pending);
    return shown;
  }

  /** Which of these elements pending operations touch. */
  touching(ids: ReadonlySet<string>): TouchedPending {
    const common = (entries: readonly PendingOp[]): ReadonlySet<string> =>
      new Set([...ids].filter((id) => entries.some((entry) => entry.ids.has(id))));
    return { inFlight: common(this.inFlight === undefined ? [] : [this.inFlight]), queue: common(this.queue) };
  }

  /** Takes every change of these elements out. */
  forget(ids: ReadonlySet<string>): void {
    this.#set(
      this.#entries.map((entry) => (intersects(entry.ids, ids) ? entry.with(omitElements(entry.op, ids)) : entry)),
    );
  }

  /** Puts others in the place of all entries, one for one. */
  replace(entries: readonly PendingOp[]): void {
    this.#set(entries);
  }

  /** Empties the line; returns what was in it. */
  clear(): readonly Operation[] {
    const ops = this.#entries.map((entry) => entry.op).filter((op) => op.length > 0);
    this.#entries = [];
    this.#flight = undefined;
    return ops;
  }

  /** Goes on after an event of this client that the line knew nothing of (M29). */
  continueAfter(counter: number): void {
    this.#counter = Math.max(this.#counter, counter);
  }

  /** Another client id begins with counters of its own. */
  restart(): void {
    this.#counter = 0;
  }

  /** Puts what an earlier page left before what was submitted since. */
  adopt(record: PendingRecord): void {
    const { inFlight, queue } = record;
    const ops = [...(inFlight === undefined ? [] : [inFlight.op]), ...queue];
    const left = ops.map((op) => new PendingOp(op, 0, this.#rules));
    this.#counter = record.counter;
    this.#flight =
      inFlight === undefined
        ? undefined
        : { counter: inFlight.counter, nonce: inFlight.nonce, sentBase: undefined, blocked: false };
    this.#set([...left, ...this.#entries]);
  }

  recorded(): { readonly counter: number; readonly inFlight?: InFlightRecord; readonly queue: readonly Operation[] } {
    const queue = this.queue.map((entry) => entry.op);
    const first = this.inFlight;
    if (this.#flight === undefined || first === undefined) return { counter: this.#counter, queue };
    const { counter, nonce } = this.#flight;
    return { counter: this.#counter, inFlight: { counter, nonce, op: first.op }, queue };
  }

  /** What has lost its whole effect needs no event; but what is in flight may have one already and waits for its answer. */
  #set(entries: readonly PendingOp[]): void {
    this.#entries = entries.filter((entry, index) => (index === 0 && this.#flight !== undefined) || !entry.blank);
  }
}
