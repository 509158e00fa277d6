import type { BrokerClock } from '@boardstream/ports';
import { nanos, type JetStreamManager } from 'nats';
import type { BrokerConnection } from './broker-connection.ts';
import { bucketStream, LEASES_BUCKET } from './names.ts';
import { portErrorOf } from './nats-port-error.ts';

/** After so long without anybody reading the server removes a consumer by itself, in ms. */
const CONSUMER_LIVES_MS = 5_000;
/** An answer that takes longer tells too little about the time, in ms. */
const ANSWER_WITHIN_MS = 2_000;

/** The clock of the NATS server. */
export class NatsBrokerClock implements BrokerClock {
  readonly #connection: BrokerConnection;

  constructor(connection: BrokerConnection) {
    this.#connection = connection;
  }

  async now(): Promise<number> {
    try {
      const { current } = this.#connection;
      // `checkAPI` would ask the server one thing more first.
      return await serverTime(await current.jetstreamManager({ checkAPI: false, timeout: ANSWER_WITHIN_MS }));
    } catch (error) {
      throw portErrorOf("reading the broker's clock", error);
    }
  }
}

/**
 * What time it is at the server, in ms: what a new consumer says of when it was made, for only servers from 2.10 on say
 * what time it is. The consumer reads nothing, lies in memory, and is removed without anybody waiting for that.
 */
export async function serverTime(manager: JetStreamManager): Promise<number> {
  const stream = bucketStream(LEASES_BUCKET);
  const { name, created } = await manager.consumers.add(stream, {
    inactive_threshold: nanos(CONSUMER_LIVES_MS),
    mem_storage: true,
  });
  manager.consumers.delete(stream, name).catch(() => undefined); // it goes by itself
  return Date.parse(created);
}
