import {
  inProcessBroker,
  openEmbeddedStore,
  type EmbeddedStore,
  type InProcessBroker,
} from '@boardstream/engine-embedded';
import { silentLogger } from '@boardstream/observability';
import type { EventExport, EventLog } from '@boardstream/ports';
import { eventually, ManualClock, temporaryDirectory } from '@boardstream/testing';
import { Exporter } from '../exporter/exporter.ts';

export const LEASE_MS = 3_000;

/** Exporters on one store, one clock and one set of leases: as projectors of a cluster share them. */
export class ExporterHarness {
  readonly clock = new ManualClock();
  readonly store: EmbeddedStore;
  /** How the log is followed by those that are started from now on. */
  subscribe: EventLog['subscribeAll'];
  readonly #broker: InProcessBroker;
  readonly #remove: () => Promise<void>;
  readonly #exporters: Exporter[] = [];

  private constructor(store: EmbeddedStore, remove: () => Promise<void>) {
    this.store = store;
    this.subscribe = (options) => store.log.subscribeAll(options);
    this.#remove = remove;
    this.#broker = inProcessBroker({ clock: this.clock, leaseMs: LEASE_MS });
  }

  static async open(): Promise<ExporterHarness> {
    const directory = await temporaryDirectory();
    return new ExporterHarness(await openEmbeddedStore({ dir: directory.path }), () => directory.remove());
  }

  /** Runs an exporter of this name over a connection of its own. */
  start(owner: string, exported: EventExport): Exporter {
    const exporter = new Exporter({
      log: { subscribeAll: this.subscribe },
      checkpoints: this.store.checkpoints,
      exported,
      leases: this.#broker.leases,
      agreement: { whenAgreed: (signal) => Promise.resolve(signal) },
      owner,
      leaseMs: LEASE_MS,
      partitions: 4,
      clock: this.clock,
      timers: this.clock,
      logger: silentLogger,
    });
    this.#exporters.push(exporter);
    void exporter.run();
    return exporter;
  }

  /** Lets time pass, a little at a time, until it is so. */
  async until(condition: () => boolean, what: string): Promise<void> {
    await eventually(
      () => {
        this.clock.advance(100);
        return condition();
      },
      { what, timeoutMs: 30_000 },
    );
  }

  async close(): Promise<void> {
    await Promise.all(this.#exporters.map((exporter) => exporter.drain()));
    await this.store.close();
    await this.#remove();
  }
}
