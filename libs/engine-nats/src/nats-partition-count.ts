import { PortError, type PartitionCount } from '@boardstream/ports';
import type { KV } from 'nats';
import type { BrokerConnection } from './broker-connection.ts';
import { CLUSTER_BUCKET, PARTITIONS_KEY } from './names.ts';
import { isWrongRevision, STREAM_NOT_FOUND } from './nats-port-error.ts';
import { withBucket } from './with-bucket.ts';

/** The number of partitions as a key of the cluster's bucket. */
export class NatsPartitionCount implements PartitionCount {
  readonly #connection: BrokerConnection;

  constructor(connection: BrokerConnection) {
    this.#connection = connection;
  }

  read(): Promise<number | undefined> {
    return this.#with('reading the number of partitions', readCount);
  }

  async record(count: number): Promise<number> {
    return this.#with('recording the number of partitions', async (bucket) => {
      try {
        await bucket.put(PARTITIONS_KEY, String(count), { previousSeq: 0 });
        return count;
      } catch (error) {
        if (!isWrongRevision(error)) throw error;
        const recorded = await readCount(bucket);
        if (recorded === undefined)
          throw new PortError('unavailable', 'it was removed while it was recorded', { cause: error });
        return recorded;
      }
    });
  }

  #with<T>(what: string, use: (bucket: KV) => Promise<T>): Promise<T> {
    return withBucket(this.#connection, CLUSTER_BUCKET, what, use);
  }
}

/**
 * It is read while the bucket is being made. A server before 2.10 shows a stream that has no store yet, and 2.9.10 ends when
 * it is asked for one of its messages; what holds messages has a store.
 */
async function readCount(bucket: KV): Promise<number | undefined> {
  if (!(await holdsAny(bucket))) return undefined;
  const entry = await bucket.get(PARTITIONS_KEY);
  if (entry?.operation !== 'PUT') return undefined;
  const count = Number(entry.string());
  if (!Number.isInteger(count) || count < 1)
    throw new PortError(
      'corrupt',
      `the bucket ${CLUSTER_BUCKET} says ${JSON.stringify(entry.string())}, which is no number`,
    );
  return count;
}

async function holdsAny(bucket: KV): Promise<boolean> {
  try {
    return (await bucket.status()).values > 0;
  } catch (error) {
    if (error instanceof Error && error.message === STREAM_NOT_FOUND) return false;
    throw error;
  }
}
