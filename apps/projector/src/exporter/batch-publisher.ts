import { pause, unlessAborted, type Timers } from '@boardstream/kernel';
import type { Logger } from '@boardstream/observability';
import { partitionOf, type EventExport, type ExportedEvents, type RecordedEvent } from '@boardstream/ports';
import { encodeLiveEvents } from '@boardstream/protocol';
import { eventGroups, type EventGroup } from './event-groups.ts';
import type { ExporterCounters } from './exporter-stats.ts';

/** The form of a message: a `LiveEvents`. Readers find it in a header. */
const CONTENT_VERSION = 1;
/** Bytes of events in one message (P20). */
const MESSAGE_BYTES = 512 * 1024;
/** Rooms of which a message is under way at a time: the window. */
const ROOMS_AT_ONCE = 64;
/** Before a message that was not taken is sent again, in ms. */
const RETRY_MS = 500;

export interface BatchPublisherOptions {
  readonly exported: EventExport;
  readonly partitions: number;
  readonly timers: Timers;
  readonly logger: Logger;
  readonly counters: ExporterCounters;
}

/**
 * Publishes events, a room's next message only when the one before is stored: so whatever reaches the stream, however
 * late, has all earlier events of its room before it. What is not taken is sent again under the same id until it is.
 */
export class BatchPublisher {
  readonly #options: BatchPublisherOptions;
  #problem: string | undefined;

  constructor(options: BatchPublisherOptions) {
    this.#options = options;
  }

  /** Whether something waits to be sent again. */
  get isWaiting(): boolean {
    return this.#problem !== undefined;
  }

  /** Resolves when all of it is stored. Rejects when the signal is aborted first: part of it may be stored. */
  async publish(records: readonly RecordedEvent[], signal: AbortSignal): Promise<void> {
    const rooms = eventGroups(records, MESSAGE_BYTES).entries();
    const worker = async (): Promise<void> => {
      for (const [room, groups] of rooms) for (const group of groups) await this.#store(room, group, signal);
    };
    await Promise.all(Array.from({ length: ROOMS_AT_ONCE }, worker));
  }

  async #store(room: string, { first, events }: EventGroup, signal: AbortSignal): Promise<void> {
    const { partitions, timers, counters } = this.#options;
    const message = {
      room,
      partition: partitionOf(room, partitions),
      first,
      last: first + events.length - 1,
      version: CONTENT_VERSION,
      data: encodeLiveEvents({ from: first, events }),
    };
    for (;;) {
      signal.throwIfAborted();
      const problem = await unlessAborted(signal, this.#tried(message));
      signal.throwIfAborted();
      this.#note(problem);
      if (problem === undefined) break;
      counters.retries++;
      await pause(timers, RETRY_MS, signal);
    }
    counters.messages++;
    counters.events += events.length;
  }

  /** @returns why the message is not known to be stored */
  async #tried(message: ExportedEvents): Promise<string | undefined> {
    try {
      const outcome = await this.#options.exported.publish(message);
      return outcome.type === 'full' ? 'the stream takes no more for now' : undefined;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }

  /** It tries twice a second, for many rooms: what begins and what ends is told once. */
  #note(problem: string | undefined): void {
    const { logger } = this.#options;
    if (problem !== undefined && this.#problem === undefined) logger.warn('exporter.waits', { problem });
    if (problem === undefined && this.#problem !== undefined) logger.info('exporter.goes-on', {});
    this.#problem = problem;
  }
}
