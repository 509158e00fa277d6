import { Worker } from 'node:worker_threads';
import type { Share } from './property.ts';

/** One property to run, and how. */
export interface PropertyRequest {
  readonly title: string;
  readonly seed: number;
  readonly cases: number;
}

/** What came of it, in a form that passes between threads. */
export interface PropertyReport {
  readonly title: string;
  readonly cases: number;
  /** The failure in words. */
  readonly failure?: string;
  readonly shares: readonly (readonly [name: string, share: Share])[];
}

interface Waiting {
  resolve(report: PropertyReport): void;
  reject(error: Error): void;
}

/**
 * Runs the properties of a module (its `PROPERTIES`) in a thread of its own. Jest's sandbox makes every use of a global
 * slow; here they take half the time. The thread starts with this object and ends with `stop`.
 */
export class PropertyThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<string, Waiting>();

  constructor(module: URL) {
    // The worker lies beside this file, built or not.
    const file = new URL(import.meta.url.replace(/[^/]+(\.[jt]s)$/, 'property-worker$1'));
    const execArgv = ['--conditions=boardstream-source', '--disable-warning=ExperimentalWarning'];
    this.#worker = new Worker(file, { workerData: { module: module.href }, execArgv });
    this.#worker.on('message', (report: PropertyReport) => {
      this.#waiting.get(report.title)?.resolve(report);
      this.#waiting.delete(report.title);
    });
    this.#worker.on('error', (error: Error) => this.#fail(error));
    this.#worker.on('exit', () => this.#fail(new Error('the thread has ended')));
  }

  /** Rejects when the thread fails, as it does when the module can't be loaded. */
  run(request: PropertyRequest): Promise<PropertyReport> {
    return new Promise((resolve, reject) => {
      this.#waiting.set(request.title, { resolve, reject });
      this.#worker.postMessage(request);
    });
  }

  async stop(): Promise<void> {
    await this.#worker.terminate();
  }

  #fail(error: Error): void {
    for (const waiting of this.#waiting.values()) waiting.reject(error);
    this.#waiting.clear();
  }
}
