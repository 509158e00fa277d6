import { isAborted } from '@boardstream/kernel';
import {
  PortError,
  type ConsumeOptions,
  type QueuedSubmission,
  type SubmissionQueue,
  type SubmitOutcome,
} from '@boardstream/ports';
import { DeliverPolicy, type ConsumerMessages, type JsMsg } from 'nats';
import type { AcknowledgedPublisher } from './acknowledged-publisher.ts';
import type { BrokerConnection } from './broker-connection.ts';
import { opsStream, opsSubject, roomOfSubject } from './names.ts';
import { portErrorOf } from './nats-port-error.ts';

/** Messages under way to a consumption at most; the server holds the others back. */
const MAX_AHEAD = 1_024;
/** A pull that got nothing is asked again after so long, in ms. */
const PULL_EXPIRES_MS = 30_000;
/** The server is taken for gone, and the consumer made again, when it says nothing for twice this time, in ms. */
const HEARTBEAT_MS = 1_000;

/**
 * Submissions in a JetStream stream a partition (P14). Each consumption is an ordered consumer of its own without
 * acknowledgements: what is finished is noted in the lease, so a paused owner can't take anything from the next (G7).
 */
export class NatsSubmissionQueue implements SubmissionQueue {
  readonly #connection: BrokerConnection;
  readonly #publisher: AcknowledgedPublisher;

  constructor(connection: BrokerConnection, publisher: AcknowledgedPublisher) {
    this.#connection = connection;
    this.#publisher = publisher;
  }

  async submit(partition: number, room: string, data: Uint8Array): Promise<SubmitOutcome> {
    const answer = await this.#publisher.publish(opsSubject(partition, room), data, { once: true });
    return answer.type === 'full' ? answer : { type: 'queued' };
  }

  async consume({ partition, from, maxBatch, onBatch, signal }: ConsumeOptions): Promise<void> {
    if (signal.aborted) return;
    const messages = await this.#open(partition, from);
    const arrived = new Arrivals(messages, MAX_AHEAD);
    const stop = (): void => arrived.stop();
    signal.addEventListener('abort', stop, { once: true });
    try {
      while (!isAborted(signal)) {
        const batch = await arrived.take(maxBatch);
        if (isAborted(signal)) return;
        if (batch.length === 0) throw arrived.failure ?? new PortError('closed', 'the connection to NATS is closed');
        await onBatch(batch);
      }
    } finally {
      signal.removeEventListener('abort', stop);
      arrived.stop();
      await messages.close();
    }
  }

  async #open(partition: number, from: number): Promise<ConsumerMessages> {
    try {
      const consumer = await this.#connection.current.jetstream().consumers.get(opsStream(partition), {
        deliver_policy: DeliverPolicy.StartSequence,
        opt_start_seq: from,
      });
      return await consumer.consume({
        max_messages: MAX_AHEAD,
        expires: PULL_EXPIRES_MS,
        idle_heartbeat: HEARTBEAT_MS,
      });
    } catch (error) {
      throw portErrorOf(`consuming partition ${String(partition)}`, error);
    }
  }
}

/** What a consumer delivered and nobody took yet: bounded, so that the server holds back what is beyond. */
class Arrivals {
  readonly #max: number;
  #messages: QueuedSubmission[] = [];
  #ended = false;
  #wake: () => void = () => undefined;
  #resume: () => void = () => undefined;
  failure: PortError | undefined;

  constructor(messages: ConsumerMessages, max: number) {
    this.#max = max;
    void this.#collect(messages);
  }

  /** At least one message once there is one, in order; none when no more will come. */
  async take(limit: number): Promise<readonly QueuedSubmission[]> {
    if (this.#messages.length === 0 && !this.#ended) await new Promise<void>((resolve) => (this.#wake = resolve));
    const batch = this.#messages.slice(0, limit);
    this.#messages = this.#messages.slice(limit);
    this.#resume();
    return batch;
  }

  /** What is still there is let go. */
  stop(): void {
    this.#ended = true;
    this.#wake();
    this.#resume();
  }

  async #collect(messages: ConsumerMessages): Promise<void> {
    try {
      for await (const message of messages) {
        if (this.#ended) return;
        this.#messages.push(submissionOf(message));
        this.#wake();
        if (this.#messages.length >= this.#max) await new Promise<void>((resolve) => (this.#resume = resolve));
      }
    } catch (error) {
      this.failure = portErrorOf('consuming', error);
    }
    this.#ended = true;
    this.#wake();
  }
}

function submissionOf(message: JsMsg): QueuedSubmission {
  return { position: message.seq, room: roomOfSubject(message.subject), data: message.data };
}
