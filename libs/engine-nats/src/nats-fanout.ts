import { isAborted, unlessAborted } from '@boardstream/kernel';
import { PortError, type Fanout, type FanoutSubscription } from '@boardstream/ports';
import type { NatsConnection, Subscription } from 'nats';
import type { BrokerConnection } from './broker-connection.ts';

/**
 * Publish and subscribe on core NATS (P15). While the connection is down what is published is dropped, as the port allows;
 * subscriptions last through it.
 */
export class NatsFanout implements Fanout {
  readonly #connection: BrokerConnection;
  readonly #onHandlerError: (subject: string, error: unknown) => void;
  #closed = false;
  /** Messages that were published while there was no connection. */
  dropped = 0;

  constructor(connection: BrokerConnection, onHandlerError: (subject: string, error: unknown) => void) {
    this.#connection = connection;
    this.#onHandlerError = onHandlerError;
  }

  publish(subject: string, data: Uint8Array): void {
    this.#checkOpen();
    const { open } = this.#connection;
    if (open === undefined) this.dropped++;
    else open.publish(subject, data);
  }

  subscribe(subject: string, handler: (data: Uint8Array) => void): FanoutSubscription {
    this.#checkOpen();
    let subscription: Subscription | undefined;
    const off = this.#connection.onOpen((connection) => {
      subscription = this.#listen(connection, subject, handler);
    });
    return {
      unsubscribe: () => {
        off();
        subscription?.unsubscribe();
        subscription = undefined;
      },
    };
  }

  async flush(): Promise<void> {
    this.#checkOpen();
    const { open, broken } = this.#connection;
    if (open === undefined) return;
    // Of a connection that breaks meanwhile the driver says nothing.
    await unlessAborted(broken, open.flush());
    if (isAborted(broken))
      throw new PortError('unavailable', 'the connection to NATS broke before everything had left');
  }

  close(): void {
    this.#closed = true;
  }

  #listen(connection: NatsConnection, subject: string, handler: (data: Uint8Array) => void): Subscription {
    return connection.subscribe(subject, {
      callback: (error, message) => {
        if (this.#closed) return;
        try {
          if (error !== null) throw error;
          handler(message.data);
        } catch (thrown) {
          this.#onHandlerError(subject, thrown);
        }
      },
    });
  }

  #checkOpen(): void {
    if (this.#closed) throw new PortError('closed', 'the fan-out is closed');
  }
}
