import { randomUUID } from 'node:crypto';
import { natsBroker, type NatsBroker } from '@boardstream/engine-nats';
import { systemClock, systemTimers } from '@boardstream/kernel';
import { eventually } from '@boardstream/testing';
import { brokerOnServer, PATIENCE, type BrokerOnServer } from '../test/broker-on-server.ts';

const LEASE_MS = 300;

describe('a process that is new to the leases', () => {
  let on: BrokerOnServer;
  const brokers: NatsBroker[] = [];
  beforeEach(async () => {
    on = await brokerOnServer();
  }, 60_000);
  afterEach(async () => {
    for (const broker of brokers.splice(0)) await broker.close();
    await on.close();
  });

  async function newcomer(): Promise<NatsBroker> {
    const broker = natsBroker({
      connection: { servers: [on.server.url], name: 'test' },
      clock: systemClock,
      timers: systemTimers,
      boot: randomUUID(),
      leaseMs: LEASE_MS,
    });
    brokers.push(broker);
    await broker.connected();
    return broker;
  }

  /** Watches until it was told of this one; resolves with all that it was told of. */
  async function toldUntil(key: string): Promise<readonly string[]> {
    const { leases } = await newcomer();
    const told: string[] = [];
    const ends = new AbortController();
    const watching = leases.watch((changed) => told.push(changed), ends.signal);
    await eventually(() => told.includes(key), PATIENCE);
    ends.abort();
    await watching;
    return told;
  }

  it('[LE6] is told of who is alive, and not of who died before it came', async () => {
    const first = await newcomer();
    const began = systemClock.monotonic();
    const dead = await first.leases.acquire('member-dead', 'dead');
    if (dead.type !== 'acquired') throw new Error('it is held');
    expect(await toldUntil('member-dead')).toEqual(['member-dead']);
    await eventually(() => systemClock.monotonic() - began > 2 * LEASE_MS, PATIENCE);
    await first.leases.acquire('member-living', 'living');
    expect(await toldUntil('member-living')).toEqual(['member-living']);
  }, 60_000);

  it('[G7] waits by its own clock before it takes what ran out unseen', async () => {
    const first = await newcomer();
    const began = systemClock.monotonic();
    await first.leases.acquire('partition-0', 'dead');
    await eventually(() => systemClock.monotonic() - began > 2 * LEASE_MS, PATIENCE);
    await first.leases.acquire('member-living', 'living');
    const second = await newcomer();
    const asked = systemClock.monotonic();
    const held = await second.leases.acquire('partition-0', 'second');
    expect(held).toMatchObject({ type: 'held', record: { owner: 'dead' } });
    const taken = async (): Promise<boolean> =>
      (await second.leases.acquire('partition-0', 'second')).type === 'acquired';
    await eventually(taken, PATIENCE);
    expect(systemClock.monotonic() - asked).toBeGreaterThanOrEqual(LEASE_MS);
  }, 60_000);
});
