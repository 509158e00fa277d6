import type { Checkpoints, LogPosition } from '@boardstream/ports';
import type { KV } from 'nats';
import type { BrokerConnection } from './broker-connection.ts';
import { CHECKPOINTS_BUCKET } from './names.ts';
import { portErrorOf } from './nats-port-error.ts';

/** Checkpoints as keys of a bucket. One that a crash of the server takes back makes its follower read a little again. */
export class NatsCheckpoints implements Checkpoints {
  readonly #connection: BrokerConnection;

  constructor(connection: BrokerConnection) {
    this.#connection = connection;
  }

  async load(name: string): Promise<LogPosition | undefined> {
    return this.#with(`reading the checkpoint ${name}`, async (bucket) => (await bucket.get(name))?.string());
  }

  async save(name: string, position: LogPosition): Promise<void> {
    await this.#with(`saving the checkpoint ${name}`, (bucket) => bucket.put(name, position));
  }

  async #with<T>(what: string, use: (bucket: KV) => Promise<T>): Promise<T> {
    try {
      return await use(await this.#connection.current.jetstream().views.kv(CHECKPOINTS_BUCKET, { bindOnly: true }));
    } catch (error) {
      throw portErrorOf(what, error);
    }
  }
}
