import type { HeldLease, Quarantine } from '@boardstream/ports';
import { eventually } from '@boardstream/testing';
import { connect, type NatsConnection } from 'nats';
import {
  brokerOn,
  brokerOnServer,
  PATIENCE,
  STREAMS,
  type BrokerOnServer,
  type ToldBroker,
} from '../test/broker-on-server.ts';

const WRITES = 50;

describe('a bucket that was lost and is made again', () => {
  let on: BrokerOnServer;
  let other: ToldBroker;
  let connection: NatsConnection;
  const ends = new AbortController();

  beforeAll(async () => {
    on = await brokerOnServer();
    other = brokerOn(on.server);
    await other.broker.connected();
    connection = await connect({ servers: on.server.url });
  }, 60_000);
  afterAll(async () => {
    ends.abort();
    await connection.close();
    await other.broker.close();
    await on.close();
  });

  async function makeAnew(bucket: string): Promise<void> {
    const manager = await connection.jetstreamManager();
    await manager.streams.delete(`KV_${bucket}`);
    await on.broker.provision(STREAMS);
  }

  async function acquired(): Promise<HeldLease> {
    const outcome = await other.broker.leases.acquire('member-b', 'b');
    if (outcome.type !== 'acquired') throw new Error('it is held');
    return outcome.lease;
  }

  it('[P12] [LE6] who watches leases is told of those that are written then, though their revisions were seen before', async () => {
    const told: number[] = [];
    const watching = on.broker.leases.watch((_, record) => {
      if (record !== 'released') told.push(record.position);
    }, ends.signal);
    let lease = await acquired();
    for (let position = 1; position <= WRITES; position++) {
      const renewed = await other.broker.leases.renew(lease, { position });
      if (renewed.type === 'renewed') ({ lease } = renewed);
    }
    await eventually(() => told.at(-1) === WRITES, PATIENCE);
    await makeAnew('BOARD_LEASES');
    const position = 1_000;
    const again = async (): Promise<boolean> => {
      const renewed = await other.broker.leases.renew(lease, { position });
      if (renewed.type === 'renewed') return true;
      lease = await acquired();
      return false;
    };
    await eventually(again, PATIENCE);
    await eventually(() => told.includes(position), PATIENCE);
    ends.abort();
    await watching;
  }, 60_000);

  it('[P12] [G19] who watches rooms in quarantine is told that they are free, and of those that are put there then', async () => {
    const quarantine = (room: string): Quarantine => ({ room, cause: 'unfoldable', reason: 'none', by: 'me', at: 1 });
    const told: string[] = [];
    const stop = new AbortController();
    const watching = on.broker.quarantines.watch((room, now) => {
      told.push(`${room} ${now === 'released' ? now : 'put'}`);
    }, stop.signal);
    for (const room of ['one', 'two']) await other.broker.quarantines.put(quarantine(room));
    await eventually(() => told.length === 2, PATIENCE);
    await makeAnew('BOARD_QUARANTINE');
    await eventually(() => told.includes('one released') && told.includes('two released'), PATIENCE);
    await other.broker.quarantines.put(quarantine('two'));
    await eventually(() => told.at(-1) === 'two put', PATIENCE);
    stop.abort();
    await watching;
  }, 60_000);
});
