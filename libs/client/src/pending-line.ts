import type { Seq } from '@boardstream/kernel';
import type { Operation } from '@boardstream/ot';
import { byElement } from './gathered-op.ts';
import type { MergeRules } from './merge-rules.ts';
import { PendingOp } from './pending-op.ts';
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

/**
 * Elements that pending operations touch, in the op in flight and in those that were never sent; of each the number of
 * the first `submit` of what is pending there.
 */
export interface TouchedPending {
  readonly inFlight: ReadonlyMap<string, number>;
  readonly queue: ReadonlyMap<string, number>;
}

/** Own work without an event: at most one op in flight, then the queue, all at one base (M24). */
export class PendingLine {
  readonly #rules: MergeRules;
  readonly #entries: PendingOp[] = [];
  /** The entries that have touched an element, in order: what concerns one element costs nothing for the others. */
  readonly #byElement = new Map<string, PendingOp[]>();
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

  get isEmpty(): boolean {
    return this.#entries.length === 0;
  }

  get entries(): readonly PendingOp[] {
    return this.#entries;
  }

  /** What is pending on one element, in order. */
  on(id: string): readonly Operation[] {
    return (this.#byElement.get(id) ?? []).map((entry) => entry.on(id));
  }

  /** Adds an operation at the end: to the last one that was not sent, where there is one with space. */
  add(op: Operation, submit: number): void {
    const last = this.#entries.at(-1);
    if (last !== undefined && last !== this.inFlight && last.add(op, submit)) {
      for (const id of byElement(op).keys()) this.#index(id, last);
    } else {
      this.#append(new PendingOp(op, submit, this.#rules));
    }
  }

  /** Gives the first of the queue the next op id; false when one is in flight or nothing waits. */
  takeOff(nonce: string): boolean {
    if (this.#flight !== undefined) return false;
    while (this.#entries[0]?.op.length === 0) this.#removeFirst();
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
    if (this.#flight !== undefined) this.#removeFirst();
    this.#flight = undefined;
  }

  /** Brings everything over a remote operation; returns that in the form in which it is shown. */
  carry(remote: Operation): Operation {
    if (this.isEmpty) return remote;
    const shown: Operation[] = [];
    let same = true;
    for (const [id, changes] of byElement(remote)) {
      let left = changes;
      for (const entry of this.#byElement.get(id) ?? []) {
        left = entry.carry(id, left);
        if (entry.blank) this.#removeBlank(entry);
      }
      same &&= left === changes;
      shown.push(left);
    }
    return same ? remote : shown.flat();
  }

  /** Which of these elements pending operations touch. */
  touching(ids: Iterable<string>): TouchedPending {
    const inFlight = new Map<string, number>();
    const queue = new Map<string, number>();
    for (const id of ids) {
      for (const entry of this.#byElement.get(id) ?? []) {
        const where = entry === this.inFlight ? inFlight : queue;
        if (!where.has(id) && entry.on(id).length > 0) where.set(id, entry.since(id));
      }
    }
    return { inFlight, queue };
  }

  /** Takes every change of these elements out. */
  forget(ids: Iterable<string>): void {
    for (const id of ids) {
      const entries = this.#byElement.get(id) ?? [];
      this.#byElement.delete(id);
      for (const entry of entries) {
        entry.omit(id);
        if (entry.blank) this.#removeBlank(entry);
      }
    }
  }

  /** Puts others in the place of all entries, one for one. */
  replace(entries: readonly PendingOp[]): void {
    this.#entries.length = 0;
    this.#byElement.clear();
    for (const entry of entries) this.#append(entry);
    for (const entry of entries) if (entry.blank) this.#removeBlank(entry);
  }

  /** Empties the line; returns what was in it. */
  clear(): readonly PendingOp[] {
    const entries = this.#entries.filter((entry) => entry.op.length > 0);
    this.#flight = undefined;
    this.replace([]);
    return entries;
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
  adopt({ counter, inFlight, queue }: PendingRecord): void {
    const ops = [...(inFlight === undefined ? [] : [inFlight.op]), ...queue];
    const left = ops.map((op) => new PendingOp(op, 0, this.#rules));
    this.#counter = counter;
    this.#flight =
      inFlight === undefined
        ? undefined
        : { counter: inFlight.counter, nonce: inFlight.nonce, sentBase: undefined, blocked: false };
    this.replace([...left, ...this.#entries]);
  }

  /** What is pending as a record holds it; undefined when there is nothing. */
  recorded(): Pick<PendingRecord, 'counter' | 'inFlight' | 'queue'> | undefined {
    const first = this.inFlight;
    const queue = this.#entries.filter((entry) => entry !== first).map((entry) => entry.op);
    const effective = queue.filter((op) => op.length > 0);
    if (this.#flight === undefined || first === undefined) {
      return effective.length === 0 ? undefined : { counter: this.#counter, queue: effective };
    }
    const { counter, nonce } = this.#flight;
    const inFlight: InFlightRecord = { counter, nonce, op: first.op };
    return { counter: this.#counter, inFlight, queue: effective };
  }

  #append(entry: PendingOp): void {
    this.#entries.push(entry);
    for (const id of entry.ids) this.#index(id, entry);
  }

  #index(id: string, entry: PendingOp): void {
    const entries = this.#byElement.get(id);
    if (entries === undefined) this.#byElement.set(id, [entry]);
    else if (entries.at(-1) !== entry) entries.push(entry);
  }

  /** What has lost its whole effect needs no event; but what is in flight may have one already and waits for its answer. */
  #removeBlank(entry: PendingOp): void {
    if (entry === this.inFlight) return;
    const index = this.#entries.indexOf(entry);
    if (index >= 0) this.#entries.splice(index, 1);
    this.#unindex(entry);
  }

  #removeFirst(): void {
    const entry = this.#entries.shift();
    if (entry !== undefined) this.#unindex(entry);
  }

  #unindex(entry: PendingOp): void {
    for (const id of entry.ids) {
      const rest = this.#byElement.get(id)?.filter((other) => other !== entry) ?? [];
      if (rest.length === 0) this.#byElement.delete(id);
      else this.#byElement.set(id, rest);
    }
  }
}
