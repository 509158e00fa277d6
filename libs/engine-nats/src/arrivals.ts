import type { QueuedSubmission } from '@boardstream/ports';
import type { ConsumerMessages, JsMsg } from 'nats';
import { roomOfSubject } from './names.ts';

/** Bytes that wait at most, and the message that goes beyond. */
const MAX_BYTES = 8 * 1024 * 1024;

/**
 * What a consumer delivered and nobody took yet: bounded in count and bytes, so that the server holds back
 * what is beyond. It ends at the
 * first message that does not follow the one before, for the server sends each once and one was lost on its way.
 */
export class Arrivals {
  readonly #max: number;
  #messages: QueuedSubmission[] = [];
  /** Of those. */
  #bytes = 0;
  /** How many the batch has that was taken last. */
  #inHand = 0;
  /** How many the server had behind the last that was delivered. */
  #undelivered: number;
  #delivered = 0;
  #ended = false;
  #wake: () => void = () => undefined;
  #resume: () => void = () => undefined;

  /** @param undelivered how many the server has for it */
  constructor(messages: ConsumerMessages, max: number, undelivered = 0) {
    this.#max = max;
    this.#undelivered = undelivered;
    void this.#collect(messages);
  }

  /** Messages that have arrived so far. */
  get count(): number {
    return this.#delivered;
  }

  /** Messages that wait, as the server told with the last one: the batch taken last is among them until the next is asked for. */
  get waiting(): number {
    return this.#inHand + this.#messages.length + this.#undelivered;
  }

  /** Whether nothing is there to be taken, and more may come. */
  get isEmpty(): boolean {
    return this.#messages.length === 0 && !this.#ended;
  }

  /** At least one message once there is one, in order; none when no more will come. */
  async take(limit: number): Promise<readonly QueuedSubmission[]> {
    this.#inHand = 0;
    if (this.#messages.length === 0 && !this.#ended) await new Promise<void>((resolve) => (this.#wake = resolve));
    const batch = this.#messages.slice(0, limit);
    this.#messages = this.#messages.slice(limit);
    this.#inHand = batch.length;
    for (const { data } of batch) this.#bytes -= data.length;
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
        if (message.info.deliverySequence !== ++this.#delivered) break;
        this.#messages.push(submissionOf(message));
        this.#bytes += message.data.length;
        this.#undelivered = message.info.pending;
        this.#wake();
        if (this.#messages.length >= this.#max || this.#bytes >= MAX_BYTES)
          await new Promise<void>((resolve) => (this.#resume = resolve));
      }
    } catch {
      // The server lost the consumer, or the stream: making it again tells.
    }
    this.#ended = true;
    this.#wake();
  }
}

function submissionOf(message: JsMsg): QueuedSubmission {
  return { position: message.seq, room: roomOfSubject(message.subject), data: message.data };
}
