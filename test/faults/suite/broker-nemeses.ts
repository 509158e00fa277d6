import type { NatsConnection } from 'nats';
import { leaseOf, LEASES_BUCKET } from './lease-book.ts';
import type { Arena, Nemesis } from './nemesis.ts';

/** What goes wrong within nats-server, to one partition in whose rooms is drawn. */
export const BROKER_NEMESES: readonly Nemesis[] = [
  {
    name: 'lost-consumer',
    does: 'nats-server drops the consumers of a partition',
    strike: toPartition(async (connection, partition) => {
      const { consumers } = await connection.jetstreamManager();
      const stream = streamOf(partition);
      for await (const { name } of consumers.list(stream)) await consumers.delete(stream, name).catch(() => false);
    }),
  },
  {
    name: 'purged-queue',
    does: 'nats-server loses all submissions of a partition that wait',
    strike: toPartition(async (connection, partition) => {
      await (await connection.jetstreamManager()).streams.purge(streamOf(partition));
    }),
  },
  {
    name: 'lost-lease',
    does: 'nats-server loses the lease of a partition',
    strike: toPartition(async (connection, partition) => {
      const leases = await connection.jetstream().views.kv(LEASES_BUCKET, { bindOnly: true });
      await leases.purge(leaseOf(partition));
    }),
  },
  {
    name: 'stolen-lease',
    does: 'the lease of a partition is somebody else’s, who does nothing with it and lets it run out',
    strike: toPartition(async (connection, partition) => {
      const leases = await connection.jetstream().views.kv(LEASES_BUCKET, { bindOnly: true });
      const key = leaseOf(partition);
      const entry = await leases.get(key);
      if (entry === null || entry.operation !== 'PUT') return;
      const record = entry.json<{ readonly epoch: number }>();
      await leases.put(key, JSON.stringify({ ...record, owner: 'a-thief', epoch: record.epoch + 1 }));
    }),
  },
];

/** Done to the partition of a room; where the broker is away, it is not done. */
function toPartition(
  fault: (connection: NatsConnection, partition: number) => Promise<void>,
): (arena: Arena) => Promise<readonly string[]> {
  return async ({ connection, rooms, random }) => {
    const { partition } = random.pick(rooms);
    try {
      await fault(connection, partition);
    } catch {
      return [];
    }
    return [`partition ${String(partition)}`];
  };
}

/** The stream of a partition's submissions (P14). */
export function streamOf(partition: number): string {
  return `BOARD_OPS_${String(partition)}`;
}
