import { isAborted, pause, unlessAborted, type Timers } from '@boardstream/kernel';
import type { PartitionCount } from './partition-count.ts';

/** How often the record is read, in ms, and how often while it is not known. */
const CHECK_MS = 2_000;
const ASK_MS = 250;

export interface PartitionAgreementOptions {
  readonly count: PartitionCount;
  /** What this process was started with. */
  readonly partitions: number;
  /** Whether this process may fix the number of a cluster that has none. */
  readonly mayRecord: boolean;
  readonly timers: Timers;
  /** Told when the cluster is found to count otherwise, and when to count alike (undefined); of a record out of reach, nothing. */
  readonly onChange?: (problem: string | undefined) => void;
}

/**
 * Whether this process counts the partitions as its cluster does. One that counts otherwise would look for rooms where
 * they are not: it must not serve. A record that can't be read changes nothing once it was.
 */
export class PartitionAgreement {
  readonly #options: PartitionAgreementOptions;
  #problem: string | undefined = 'the number of partitions of this cluster is not known yet';
  #known = false;
  readonly #stopping = new AbortController();
  #running: Promise<void> | undefined;
  /** Aborted when the agreement ends. */
  #holds = new AbortController();
  #onAgreed: () => void = () => undefined;
  #agreed: Promise<void> = new Promise((resolve) => (this.#onAgreed = resolve));

  constructor(options: PartitionAgreementOptions) {
    this.#options = options;
  }

  /** Why this process must not serve; undefined when it may. */
  get problem(): string | undefined {
    return this.#problem;
  }

  /** Resolves when this process may serve, with a signal that is aborted when it may no more; or when `signal` is aborted. */
  async whenAgreed(signal: AbortSignal): Promise<AbortSignal> {
    while (this.#problem !== undefined && !isAborted(signal)) await unlessAborted(signal, this.#agreed);
    return AbortSignal.any([signal, this.#holds.signal]);
  }

  /** Resolves while this process may serve; rejects with the reason why not. */
  check(): Promise<void> {
    return this.#problem === undefined ? Promise.resolve() : Promise.reject(new Error(this.#problem));
  }

  /** Reads the record from now on, until `stop`. */
  start(): void {
    this.#running ??= this.#run(this.#stopping.signal);
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
  }

  async #run(signal: AbortSignal): Promise<void> {
    const { timers } = this.#options;
    while (!isAborted(signal)) {
      await unlessAborted(signal, this.#read());
      await pause(timers, this.#known ? CHECK_MS : ASK_MS, signal);
    }
  }

  async #read(): Promise<void> {
    const { count, partitions, mayRecord } = this.#options;
    try {
      const recorded = (await count.read()) ?? (mayRecord ? await count.record(partitions) : undefined);
      if (recorded !== undefined) this.#found(recorded);
    } catch (error) {
      if (!this.#known) this.#problem = `the number of partitions of this cluster is not known: ${reasonOf(error)}`;
    }
  }

  #found(recorded: number): void {
    const { partitions } = this.#options;
    this.#known = true;
    if (recorded === partitions) this.#set(undefined);
    else
      this.#set(
        `this cluster has ${String(recorded)} partitions, and this process was started with ${String(partitions)}`,
      );
  }

  #set(problem: string | undefined): void {
    if (problem === this.#problem) return;
    const agreed = this.#problem === undefined;
    this.#problem = problem;
    if (problem === undefined) {
      this.#holds = new AbortController();
      this.#onAgreed();
    } else if (agreed) {
      this.#agreed = new Promise((resolve) => (this.#onAgreed = resolve));
      this.#holds.abort();
    }
    this.#options.onChange?.(problem);
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
