import { isAborted, pause, unlessAborted, type Service } from '@boardstream/kernel';
import type { HeldLease, Leases, PartitionAgreement } from '@boardstream/ports';
import { newExporterCounters, type ExporterStats } from './exporter-stats.ts';
import { LogExport, type LogExportParts } from './log-export.ts';

/** The lease of who exports. */
const LEASE_KEY = 'exporter';

export interface ExporterParts extends LogExportParts {
  readonly leases: Leases;
  /** Nothing is exported while this process counts the partitions otherwise than its cluster: subjects name them. */
  readonly agreement: Pick<PartitionAgreement, 'whenAgreed'>;
  /** Names this process among those that may export. */
  readonly owner: string;
  /** How long a lease lasts without renewal, in ms. */
  readonly leaseMs: number;
}

/**
 * Exports the log for other services, when it is the one of all exporters that holds the lease (P16).
 *
 * Nothing needs to fence it. Two may export at once, for one of them was paused, lost its lease and doesn't know yet; and
 * what it has sent may be stored much later. Yet no reader sees a seq before an earlier one of its room was sent:
 *
 * 1. A message leaves when everything before it in its room is stored: the one before was acknowledged, or it lies before
 *    the checkpoint, or it is the room's first.
 * 2. A checkpoint is saved when everything before it was acknowledged. A late save may take it back; it stays true.
 * 3. So whatever is stored, by whomever and whenever, has all earlier events of its room stored before it.
 *
 * What comes of two at once is that events are there twice, and grouped otherwise: readers drop them by seq. The lease
 * only saves the work of doing it all in every projector.
 */
export class Exporter implements Service {
  readonly id = 'exporter';
  readonly #parts: ExporterParts;
  readonly #counters = newExporterCounters();
  readonly #ends = new AbortController();
  #export: LogExport | undefined;
  #running: Promise<void> | undefined;

  constructor(parts: ExporterParts) {
    this.#parts = parts;
  }

  get stats(): ExporterStats {
    const { caughtUp = false, isWaiting = false, lagMs = 0 } = this.#export ?? {};
    return { ...this.#counters, exporting: this.#export !== undefined, caughtUp, waiting: isWaiting, lagMs };
  }

  /** Exports whenever it is this one's turn, until drained or stopped. Never rejects. */
  run(): Promise<void> {
    this.#running ??= this.#run(this.#ends.signal);
    return this.#running;
  }

  /** Gives up what is under way, saves the checkpoint and hands over: the next one takes what was not acknowledged. */
  async drain(): Promise<void> {
    this.#ends.abort();
    await this.#running;
  }

  stop(): Promise<void> {
    return this.drain();
  }

  async #run(signal: AbortSignal): Promise<void> {
    while (!isAborted(signal)) await this.#takeTurns(await this.#parts.agreement.whenAgreed(signal));
  }

  async #takeTurns(signal: AbortSignal): Promise<void> {
    const { leases, owner, timers, leaseMs } = this.#parts;
    const acquire = async (): Promise<HeldLease | undefined> => {
      const outcome = await this.#asked('acquire', leases.acquire(LEASE_KEY, owner));
      return outcome?.type === 'acquired' ? outcome.lease : undefined;
    };
    while (!isAborted(signal)) {
      // A call that is never answered keeps nobody from leaving.
      const lease = await unlessAborted(signal, acquire());
      if (lease === undefined) await pause(timers, leaseMs / 3, signal);
      else await this.#hold(lease, signal);
    }
  }

  /** Exports until the lease is lost or the signal aborted, then gives the lease up. */
  async #hold(lease: HeldLease, signal: AbortSignal): Promise<void> {
    const { logger } = this.#parts;
    const ends = new AbortController();
    const exporting = new LogExport(this.#parts, this.#counters, ends.signal);
    this.#export = exporting;
    logger.info('exporter.began', { epoch: lease.record.epoch });
    const exported = exporting.run();
    const kept = await this.#keep(lease, signal);
    ends.abort();
    await exported;
    this.#export = undefined;
    if (kept === undefined) logger.warn('exporter.lease-lost', { epoch: lease.record.epoch });
    else await this.#asked('release', this.#parts.leases.release(kept, { position: 0 }));
  }

  /** Renews the lease until the signal is aborted. @returns undefined when it is lost */
  async #keep(lease: HeldLease, signal: AbortSignal): Promise<HeldLease | undefined> {
    const { leases, timers, leaseMs } = this.#parts;
    let kept = lease;
    for (;;) {
      await pause(timers, leaseMs / 3, signal);
      if (isAborted(signal)) return kept;
      const outcome = await unlessAborted(signal, this.#asked('renew', leases.renew(kept, { position: 0 })));
      if (outcome?.type === 'lost') return undefined;
      kept = outcome?.lease ?? kept;
    }
  }

  /** What the leases answer; undefined, and told, when they do not. */
  async #asked<T>(what: string, answer: Promise<T>): Promise<T | undefined> {
    try {
      return await answer;
    } catch (error) {
      this.#parts.logger.warn('exporter.lease-unanswered', { what, error });
      return undefined;
    }
  }
}
