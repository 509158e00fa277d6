import type { Checkpoints, LogPosition } from '@boardstream/ports';
import type { KV } from 'nats';
import type { BrokerConnection } from './broker-connection.ts';
import { CHECKPOINTS_BUCKET } from './names.ts';
import { withBucket } from './with-bucket.ts';

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

  #with<T>(what: string, use: (bucket: KV) => Promise<T>): Promise<T> {
    return withBucket(this.#connection, CHECKPOINTS_BUCKET, what, use);
  }
}
