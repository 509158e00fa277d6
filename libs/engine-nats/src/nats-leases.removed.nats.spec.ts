import { connect, type NatsConnection } from 'nats';
import { eventually } from '@boardstream/testing';
import { brokerOnServer, PATIENCE, type BrokerOnServer } from '../test/broker-on-server.ts';

describe.each(['delete', 'purge'] as const)('a lease of which somebody else removes the key (%s)', (remove) => {
  let on: BrokerOnServer;
  let connection: NatsConnection;
  beforeEach(async () => {
    on = await brokerOnServer();
    connection = await connect({ servers: on.server.url });
  }, 60_000);
  afterEach(async () => {
    await connection.close();
    await on.close();
  });

  it('[G7] is lost to its owner, told to who watches, and to be had again', async () => {
    const { leases } = on.broker;
    const taken = await leases.acquire('partition-0', 'a');
    const other = await leases.acquire('partition-1', 'a');
    if (taken.type !== 'acquired' || other.type !== 'acquired') throw new Error('it is held');
    const told: string[] = [];
    const ends = new AbortController();
    const watched = leases.watch((key, record) => {
      told.push(`${key} ${record === 'released' ? record : record.owner}`);
    }, ends.signal);
    // Who is not yet watching when it is removed has nothing to be told.
    await eventually(() => told.includes('partition-0 a'), PATIENCE);
    const bucket = await connection.jetstream().views.kv('BOARD_LEASES', { bindOnly: true });
    await bucket[remove]('partition-0');
    await eventually(() => told.at(-1) === 'partition-0 released', PATIENCE);
    expect(await leases.renew(taken.lease, { position: 7 })).toEqual({ type: 'lost' });
    expect(await leases.acquire('partition-0', 'b')).toMatchObject({
      type: 'acquired',
      lease: { record: { owner: 'b', epoch: 1, position: 0, takeovers: 0 } },
    });
    // The following went on.
    expect(await leases.renew(other.lease, { position: 9 })).toMatchObject({ type: 'renewed' });
    ends.abort();
    await watched;
  }, 60_000);
});
