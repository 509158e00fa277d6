import type { HeldLease, LeaseRecord } from '@boardstream/ports';
import { eventually } from '@boardstream/testing';
import { connect, type KV, type NatsConnection } from 'nats';
import { brokerOnServer, PATIENCE, type BrokerOnServer } from '../test/broker-on-server.ts';

const KEY = 'partition-0';

describe('a lease whose owner was not answered when it wrote it', () => {
  let on: BrokerOnServer;
  let connection: NatsConnection;
  let bucket: KV;
  let seen: (LeaseRecord | 'released')[];
  let watched: Promise<void>;
  let ends: AbortController;

  beforeEach(async () => {
    on = await brokerOnServer();
    connection = await connect({ servers: on.server.url });
    seen = [];
    ends = new AbortController();
  }, 60_000);
  afterEach(async () => {
    ends.abort();
    await watched;
    await connection.close();
    await on.close();
  });

  async function acquired(): Promise<HeldLease> {
    const outcome = await on.broker.leases.acquire(KEY, 'a');
    if (outcome.type !== 'acquired') throw new Error('it is held');
    bucket = await connection.jetstream().views.kv('BOARD_LEASES', { bindOnly: true });
    watched = on.broker.leases.watch((key, record) => {
      if (key === KEY) seen.push(record);
    }, ends.signal);
    await eventually(() => seen.length === 1, PATIENCE);
    return outcome.lease;
  }

  /** Writes as its owner does, which hears of it as it hears of everybody's writes, and has no answer. */
  async function writeUnanswered(record: LeaseRecord): Promise<void> {
    const before = seen.length;
    await bucket.put(KEY, JSON.stringify(record));
    await eventually(() => seen.length > before, PATIENCE);
  }

  it('[G7] is renewed and released by it, for it is still its own', async () => {
    const { leases } = on.broker;
    const lease = await acquired();
    await writeUnanswered({ ...lease.record, position: 5 });
    const renewed = await leases.renew(lease, { position: 6 });
    expect(renewed).toMatchObject({ type: 'renewed', lease: { record: { owner: 'a', epoch: 1, position: 6 } } });
    if (renewed.type !== 'renewed') return;
    await writeUnanswered({ ...lease.record, position: 7 });
    await leases.release(renewed.lease, { position: 8 });
    expect(await leases.acquire(KEY, 'b')).toMatchObject({
      type: 'acquired',
      lease: { record: { owner: 'b', epoch: 2, position: 8, takeovers: 0 } },
    });
  }, 60_000);

  it('[G7] is renewed where the write came in between, and nobody was told of it yet', async () => {
    const lease = await acquired();
    const write = bucket.put(KEY, JSON.stringify({ ...lease.record, position: 5 }));
    const renewed = on.broker.leases.renew(lease, { position: 6 });
    await write;
    expect(await renewed).toMatchObject({ type: 'renewed', lease: { record: { owner: 'a', epoch: 1, position: 6 } } });
  }, 60_000);

  it('[G7] is acquired again by it at once, as the next epoch and no takeover', async () => {
    const { leases } = on.broker;
    const lease = await acquired();
    await writeUnanswered({ ...lease.record, position: 5 });
    expect(await leases.acquire(KEY, 'b')).toMatchObject({ type: 'held', record: { owner: 'a' } });
    const again = await leases.acquire(KEY, 'a');
    expect(again).toMatchObject({ type: 'acquired', lease: { record: { epoch: 2, position: 5, takeovers: 0 } } });
    // Of the epoch before, nothing can be renewed any more.
    expect(await leases.renew(lease, { position: 9 })).toEqual({ type: 'lost' });
    expect(await leases.acquire(KEY, 'a')).toMatchObject({ type: 'held' });
  }, 60_000);

  it.each<[string, (record: LeaseRecord) => LeaseRecord]>([
    ['another owner', (record) => ({ ...record, owner: 'b', epoch: 2 })],
    ['a later epoch of its own', (record) => ({ ...record, epoch: 2 })],
  ])(
    '[G7] is lost to it where the write was one of %s',
    async (_, other) => {
      const { leases } = on.broker;
      const lease = await acquired();
      await writeUnanswered(other(lease.record));
      expect(await leases.renew(lease, { position: 6 })).toEqual({ type: 'lost' });
      await leases.release(lease, { position: 6 });
      expect(await leases.acquire(KEY, 'c')).toMatchObject({ type: 'held', record: { epoch: 2, position: 0 } });
    },
    60_000,
  );
});
