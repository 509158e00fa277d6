import { randomUUID } from 'node:crypto';
import { systemClock, systemTimers } from '@boardstream/kernel';
import { natsPassword, startNatsWithAccounts, type NatsServer, type NatsUser } from '@boardstream/testing';
import { AckPolicy, connect } from 'nats';
import { DEFAULT_STREAM_SETTINGS, inspectNats, natsBroker, type NatsBroker, type NatsReport } from './index.ts';

let server: NatsServer;
let broker: NatsBroker;

beforeAll(async () => {
  server = await startNatsWithAccounts();
  broker = natsBroker({
    connection: connectionAs('sequencer'),
    clock: systemClock,
    timers: systemTimers,
    boot: randomUUID(),
    leaseMs: 10_000,
  });
  await broker.connected();
  await broker.provision({ ...DEFAULT_STREAM_SETTINGS, partitions: 2 });
}, 60_000);

afterAll(async () => {
  await broker.close();
  await server.close();
});

function connectionAs(user: NatsUser) {
  return { servers: [server.url], name: user, user, password: natsPassword(user) };
}

function inspected(forbidden: readonly string[] = [], partitions = 2): Promise<NatsReport> {
  return inspectNats({ connection: connectionAs('operator'), partitions, replicas: 1, forbidden, withinMs: 5_000 });
}

const FORBIDDEN = ['board.ops.0.room', 'board.live.room', '$JS.API.INFO'];

describe('what the operator learns of a NATS server, and changes nothing', () => {
  it('streams, leases, the number of partitions, the clock and what it may publish', async () => {
    await broker.partitionCount.record(2);
    const taken = await broker.leases.acquire('partition-1', 'me');
    if (taken.type !== 'acquired') throw new Error('held');
    await broker.leases.renew(taken.lease, { position: 7, incarnation: 'made then' });
    const report = await inspected(FORBIDDEN);
    expect(report).toMatchObject({ missing: [], unknown: {}, partitionsRecorded: 2, allowed: ['$JS.API.INFO'] });
    expect(report.version).toMatch(/^\d+\.\d+\.\d+/);
    expect(Math.abs(report.clockAheadMs ?? NaN)).toBeLessThan(2_000);
    expect(report.leases).toEqual([
      {
        key: 'partition-1',
        owner: 'me',
        epoch: 1,
        position: 7,
        incarnation: 'made then',
        released: false,
        takeovers: 0,
        writtenAt: expect.any(Number) as number,
      },
    ]);
    const streams = new Map(report.streams?.map((stream) => [stream.name, stream]));
    expect([...streams.keys()].sort()).toEqual([
      'BOARD_DLQ',
      'BOARD_EVENTS',
      'BOARD_OPS_0',
      'BOARD_OPS_1',
      'BOARD_SNAPSHOTS',
      'KV_BOARD_CHECKPOINTS',
      'KV_BOARD_CLUSTER',
      'KV_BOARD_LEASES',
      'KV_BOARD_QUARANTINE',
      'KV_BOARD_ROOMS',
    ]);
    expect(streams.get('BOARD_OPS_0')).toMatchObject({ maxAgeMs: 60_000, messages: 0, differs: [] });
    expect(await inspected()).toMatchObject({ streams: [...streams.values()].map(({ name }) => ({ name })) });
  });

  it('[G19] rooms in quarantine, and not those that were released', async () => {
    for (const room of ['room-b', 'room-a', 'room-c'])
      await broker.quarantines.put({ room, cause: 'unfoldable', reason: 'event 3', by: 'me', at: 1 });
    await broker.quarantines.release('room-c');
    expect((await inspected()).quarantined).toEqual(['room-a', 'room-b']);
  });

  it('streams that are missing, settings that differ, and consumers that send where they should not', async () => {
    const service = await connect({
      servers: server.url,
      user: 'service',
      pass: natsPassword('service'),
      inboxPrefix: '_INBOX_service',
    });
    const manager = await service.jetstreamManager();
    await manager.consumers.add('BOARD_EVENTS', { durable_name: 'reader', ack_policy: AckPolicy.Explicit });
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- what nobody should do
    await manager.consumers.add('BOARD_EVENTS', { durable_name: 'forger', deliver_subject: 'board.live.room' });
    await service.close();
    await broker.provision({ ...DEFAULT_STREAM_SETTINGS, partitions: 1, queueBytes: 4_096 });
    const report = await inspected([], 3);
    expect(report.missing).toEqual(['BOARD_OPS_2']);
    expect(report.streams?.find(({ name }) => name === 'BOARD_OPS_0')?.differs).toEqual([
      'max_bytes is 4096, not 67108864',
    ]);
    expect(report.consumers).toEqual([
      { name: 'forger', durable: true, pending: 0, deliversTo: 'board.live.room' },
      { name: 'reader', durable: true, pending: 0 },
    ]);
  });

  it('what it can not learn is told by name, and the rest is learned all the same', async () => {
    const report = await inspectNats({
      connection: connectionAs('service'),
      partitions: 2,
      replicas: 1,
      forbidden: [],
      withinMs: 5_000,
    });
    expect(Object.keys(report.unknown).sort()).toEqual(['clock', 'leases', 'partitions', 'quarantines', 'streams']);
    expect(report.consumers).toHaveLength(2);
  }, 30_000);

  it('a server that is frozen, or lets nobody in, is an error in time', async () => {
    const wrong = { ...connectionAs('operator'), password: 'wrong' };
    const common = { partitions: 2, replicas: 1, forbidden: [], withinMs: 1_000 };
    await expect(inspectNats({ ...common, connection: wrong })).rejects.toThrow(/authorization violation/i);
    server.freeze();
    await expect(inspectNats({ ...common, connection: connectionAs('operator') })).rejects.toThrow(/timeout/i);
    server.thaw();
  }, 30_000);
});
