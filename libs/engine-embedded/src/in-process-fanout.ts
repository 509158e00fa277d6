import { PortError, type Fanout, type FanoutSubscription } from '@boardstream/ports';

interface Subscription {
  readonly handler: (data: Uint8Array) => void;
  /** The number of the last message that was published before it subscribed. */
  readonly after: number;
}

interface Delivery {
  readonly number: number;
  readonly subject: string;
  readonly data: Uint8Array;
}

/**
 * Messages by exact subject. They are handed over in the order of publishing, after the publisher's own turn, so that
 * no handler runs inside `publish`; nothing is kept for who subscribes later.
 */
export class InProcessFanout implements Fanout {
  readonly #subscriptions = new Map<string, Set<Subscription>>();
  readonly #onHandlerError: (subject: string, error: unknown) => void;
  #published = 0;
  /** Bounded by what one turn publishes: it is emptied at the end of each. */
  #pending: Delivery[] = [];
  #closed = false;

  constructor(onHandlerError: (subject: string, error: unknown) => void) {
    this.#onHandlerError = onHandlerError;
  }

  publish(subject: string, data: Uint8Array): void {
    this.#checkOpen();
    const number = ++this.#published;
    if (!this.#subscriptions.has(subject)) return;
    this.#pending.push({ number, subject, data });
    if (this.#pending.length === 1) queueMicrotask(() => this.#deliverAll());
  }

  subscribe(subject: string, handler: (data: Uint8Array) => void): FanoutSubscription {
    this.#checkOpen();
    const subscription: Subscription = { handler, after: this.#published };
    const subscriptions = this.#subscriptions.get(subject) ?? new Set();
    subscriptions.add(subscription);
    this.#subscriptions.set(subject, subscriptions);
    return {
      unsubscribe: () => {
        subscriptions.delete(subscription);
        if (subscriptions.size === 0 && this.#subscriptions.get(subject) === subscriptions)
          this.#subscriptions.delete(subject);
      },
    };
  }

  /** Deliveries wait for the publisher's turn only, and this for them. */
  async flush(): Promise<void> {
    this.#checkOpen();
    while (this.#pending.length > 0) await Promise.resolve();
  }

  close(): void {
    this.#closed = true;
    this.#subscriptions.clear();
  }

  /** What handlers publish meanwhile is delivered in the same go, after what was there. */
  #deliverAll(): void {
    for (const delivery of this.#pending) this.#deliver(delivery);
    this.#pending = [];
  }

  #deliver({ number, subject, data }: Delivery): void {
    for (const { handler, after } of this.#subscriptions.get(subject) ?? []) {
      if (after >= number) continue;
      try {
        handler(data);
      } catch (error) {
        this.#onHandlerError(subject, error);
      }
    }
  }

  #checkOpen(): void {
    if (this.#closed) throw new PortError('closed', 'the in-process fan-out is closed');
  }
}
