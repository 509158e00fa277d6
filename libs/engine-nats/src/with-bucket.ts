import type { KV } from 'nats';
import type { BrokerConnection } from './broker-connection.ts';
import { portErrorOf } from './nats-port-error.ts';

/** Uses a bucket that is there. @throws PortError naming what was tried */
export async function withBucket<T>(
  connection: BrokerConnection,
  bucket: string,
  what: string,
  use: (bucket: KV) => Promise<T>,
): Promise<T> {
  try {
    return await use(await connection.current.jetstream().views.kv(bucket, { bindOnly: true }));
  } catch (error) {
    throw portErrorOf(what, error);
  }
}
