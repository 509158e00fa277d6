import { randomUUID } from 'node:crypto';
import { systemClock, systemTimers } from '@boardstream/kernel';
import {
  eventually,
  NATS_USERS,
  natsPassword,
  startNatsWithAccounts,
  type NatsServer,
  type NatsUser,
} from '@boardstream/testing';
import { AckPolicy, connect, type NatsConnection } from 'nats';
import { DEFAULT_STREAM_SETTINGS, natsBroker, type NatsBroker } from './index.ts';
import { refusedPublishes } from './refused-publishes.ts';

const PARTITIONS = 2;
const BYTES = new TextEncoder().encode('bytes');

let server: NatsServer;
const brokers = new Map<NatsUser, NatsBroker>();
const connections = new Map<NatsUser, NatsConnection>();

beforeAll(async () => {
  server = await startNatsWithAccounts();
  for (const user of NATS_USERS) {
    const secret = { servers: [server.url], name: user, user, password: natsPassword(user) };
    const broker = natsBroker({
      connection: secret,
      clock: systemClock,
      timers: systemTimers,
      boot: randomUUID(),
      leaseMs: 10_000,
    });
    await broker.connected();
    brokers.set(user, broker);
    connections.set(
      user,
      await connect({ servers: server.url, user, pass: natsPassword(user), inboxPrefix: `_INBOX_${user}` }),
    );
  }
  await as('sequencer').provision({ ...DEFAULT_STREAM_SETTINGS, partitions: PARTITIONS });
}, 60_000);

afterAll(async () => {
  for (const broker of brokers.values()) await broker.close();
  for (const connection of connections.values()) await connection.close();
  await server.close();
});

function as(user: NatsUser): NatsBroker {
  const broker = brokers.get(user);
  if (broker === undefined) throw new Error(`no broker for ${user}`);
  return broker;
}

function bare(user: NatsUser): NatsConnection {
  const connection = connections.get(user);
  if (connection === undefined) throw new Error(`no connection for ${user}`);
  return connection;
}

describe('[P18] the accounts that we ship let each role do its work', () => {
  it('a gateway submits, and a sequencer takes what was submitted', async () => {
    expect(await as('gateway').queue.submit(0, 'room', BYTES)).toEqual({ type: 'queued' });
    const ends = new AbortController();
    const got: string[] = [];
    await as('sequencer').queue.consume({
      partition: 0,
      from: 1,
      maxBatch: 10,
      onBatch: (batch) => {
        got.push(...batch.map(({ room }) => room));
        ends.abort();
        return Promise.resolve();
      },
      signal: ends.signal,
    });
    expect(got).toEqual(['room']);
  });

  it('a sequencer is heard by gateways live, in control and in replies, and gateways hear each other', async () => {
    const heard: string[] = [];
    for (const subject of ['board.live.room', 'board.control.room', 'board.reply.g1', 'board.presence.room'])
      as('gateway').fanout.subscribe(subject, () => heard.push(subject));
    await as('gateway').fanout.flush();
    for (const subject of ['board.live.room', 'board.control.room', 'board.reply.g1'])
      as('sequencer').fanout.publish(subject, BYTES);
    as('gateway').fanout.publish('board.presence.room', BYTES);
    await eventually(() => heard.length === 4);
  });

  it('a sequencer takes, renews, watches, releases and sweeps leases', async () => {
    const { leases } = as('sequencer');
    const member = await leases.acquire('member-me', 'me');
    if (member.type !== 'acquired') throw new Error('held');
    await leases.release(member.lease, { position: 1 });
    const taken = await leases.acquire('partition-0', 'me');
    if (taken.type !== 'acquired') throw new Error('held');
    const renewed = await leases.renew(taken.lease, { position: 5 });
    if (renewed.type !== 'renewed') throw new Error('lost');
    await leases.release(renewed.lease, { position: 6 });
    await leases.sweep('member-', 0);
    expect(await leases.acquire('member-me', 'me')).toMatchObject({ lease: { record: { epoch: 1 } } });
  });

  it("[G9] a sequencer reads the server's clock, and leaves nothing behind there", async () => {
    const { consumers } = await bare('operator').jetstreamManager({ checkAPI: false });
    const countConsumers = async (): Promise<number> => (await consumers.list('KV_BOARD_LEASES').next()).length;
    const there = await countConsumers();
    const before = Date.now();
    const shown = await as('sequencer').brokerClock.now();
    expect(shown).toBeGreaterThanOrEqual(before - 1); // the server's is finer than a millisecond
    expect(shown).toBeLessThanOrEqual(Date.now());
    await eventually(async () => (await countConsumers()) <= there);
  });

  it('a sequencer records the number of partitions, and the others read it', async () => {
    expect(await as('sequencer').partitionCount.record(PARTITIONS)).toBe(PARTITIONS);
    for (const user of ['gateway', 'projector'] as const) {
      expect(await as(user).partitionCount.read()).toBe(PARTITIONS);
      await expect(as(user).partitionCount.record(PARTITIONS)).rejects.toThrow(/permissions violation/i);
    }
  }, 30_000);

  it('a projector holds the lease of the export, and no partition', async () => {
    const { leases } = as('projector');
    expect(await leases.acquire('exporter', 'projector')).toMatchObject({ type: 'acquired' });
    await expect(leases.acquire('partition-1', 'projector')).rejects.toThrow(/permissions violation/i);
  }, 20_000);

  it('a projector makes and removes snapshots, and a sequencer loads them', async () => {
    const { snapshots } = as('projector');
    for (const seq of [1, 2]) await snapshots.put({ room: 'room', seq, time: seq, data: BYTES });
    await snapshots.remove('room', 1);
    expect(await snapshots.list('room')).toEqual([{ room: 'room', seq: 2, time: 2 }]);
    expect((await as('sequencer').snapshots.nearest('room', { seq: 9 }))?.seq).toBe(2);
  });

  it('a projector keeps the room list and its checkpoints, and a gateway reads the list', async () => {
    const entry = { room: 'room', seq: 1, status: 'open', createdAt: 1, updatedAt: 1 } as const;
    await as('projector').directory.put([entry]);
    await as('projector').checkpoints.save('follower', '12');
    expect(await as('projector').checkpoints.load('follower')).toBe('12');
    expect(await as('gateway').directory.get('room')).toEqual(entry);
    expect(await as('gateway').directory.list({ limit: 10 })).toEqual([entry]);
  });

  it('[G19] a sequencer keeps dead letters, and a gateway reads them', async () => {
    const letter = { partition: 0, position: 3, incarnation: 'made', room: 'room', reason: 'none', by: 'me', at: 1 };
    await as('sequencer').deadLetters.put({ ...letter, cause: 'undecodable', data: BYTES });
    const { deadLetters } = as('gateway');
    const [found] = await deadLetters.list({ limit: 10 });
    expect(found).toMatchObject(letter);
    expect(await deadLetters.get(found?.id ?? 0)).toEqual(found);
  });

  it.each(['sequencer', 'projector'] as const)(
    '[G19] a %s quarantines a room, all roles follow that, and a gateway releases it',
    async (user) => {
      const told: string[] = [];
      const watching = new AbortController();
      const watches = (['gateway', 'sequencer', 'projector'] as const).map((role) =>
        as(role).quarantines.watch((room, now) => {
          told.push(`${role} ${room} ${now === 'released' ? now : now.by}`);
        }, watching.signal),
      );
      const quarantine = { room: user, cause: 'unfoldable', reason: 'none', by: user, at: 1 } as const;
      await as(user).quarantines.put(quarantine);
      expect(await as(user).quarantines.get(user)).toEqual(quarantine);
      await eventually(() => told.length === 3);
      expect(await as('gateway').quarantines.list({ limit: 10 })).toEqual([quarantine]);
      expect(await as('gateway').quarantines.release(user)).toBe(true);
      await eventually(() => told.length === 6);
      watching.abort();
      await Promise.all(watches);
    },
  );

  it('a service makes a durable consumer on BOARD_EVENTS and reads what a projector wrote', async () => {
    await bare('projector').jetstream().publish('board.events.0.room', BYTES);
    const manager = await bare('service').jetstreamManager();
    await manager.consumers.add('BOARD_EVENTS', { durable_name: 'reader', ack_policy: AckPolicy.Explicit });
    const consumer = await bare('service').jetstream().consumers.get('BOARD_EVENTS', 'reader');
    const message = await consumer.next({ expires: 5_000 });
    message?.ack();
    expect(message?.subject).toBe('board.events.0.room');
    await eventually(async () => (await consumer.info()).num_ack_pending === 0);
  });
});

const FORBIDDEN: readonly (readonly [NatsUser, string])[] = [
  ['gateway', 'board.live.room'],
  ['gateway', 'board.control.room'],
  ['gateway', 'board.reply.g1'],
  ['gateway', 'board.events.0.room'],
  ['gateway', 'board.dlq.0.room'],
  ['gateway', '$KV.BOARD_ROOMS.room'],
  ['gateway', '$KV.BOARD_LEASES.partition-0'],
  ['gateway', '$KV.BOARD_CLUSTER.partitions'],
  ['gateway', '$JS.API.STREAM.DELETE.BOARD_OPS_0'],
  ['gateway', '$JS.API.CONSUMER.CREATE.BOARD_OPS_0'],
  ['sequencer', 'board.ops.0.room'],
  ['sequencer', 'board.events.0.room'],
  ['sequencer', 'board.snapshots.meta.room.1.1'],
  ['sequencer', '$KV.BOARD_ROOMS.room'],
  ['sequencer', '$KV.BOARD_LEASES.exporter'],
  ['sequencer', '$JS.API.STREAM.DELETE.BOARD_OPS_0'],
  ['sequencer', '$JS.API.STREAM.PURGE.BOARD_OPS_0'],
  ['sequencer', '$JS.API.CONSUMER.CREATE.BOARD_EVENTS.reader.board.events.>'],
  ['sequencer', '$JS.API.CONSUMER.DELETE.BOARD_EVENTS.reader'],
  ['projector', 'board.ops.0.room'],
  ['projector', 'board.dlq.0.room'],
  ['projector', 'board.live.room'],
  ['projector', 'board.control.room'],
  ['projector', '$KV.BOARD_LEASES.partition-0'],
  ['projector', '$JS.API.STREAM.DELETE.BOARD_SNAPSHOTS'],
  ['projector', '$JS.API.STREAM.PURGE.BOARD_EVENTS'],
  ...(['service', 'operator'] as const).flatMap((user) =>
    [
      'board.ops.0.room',
      'board.live.room',
      'board.control.room',
      'board.presence.room',
      'board.reply.g1',
      'board.events.0.room',
      'board.dlq.0.room',
      '$KV.BOARD_QUARANTINE.room',
      'board.snapshots.meta.room.1.1',
      '$KV.BOARD_LEASES.partition-0',
      '$KV.BOARD_CLUSTER.partitions',
      '$JS.API.STREAM.DELETE.BOARD_EVENTS',
      '$JS.API.STREAM.PURGE.BOARD_EVENTS',
      '$JS.API.STREAM.UPDATE.BOARD_EVENTS',
      '$JS.API.CONSUMER.CREATE.BOARD_OPS_0',
    ].map((subject) => [user, subject] as const),
  ),
  ['operator', '$JS.API.CONSUMER.DELETE.BOARD_EVENTS.reader'],
];

describe('[P18] the accounts that we ship refuse everything else', () => {
  it.each(FORBIDDEN)('%s may not publish %s', async (user, subject) => {
    expect([...(await refusedPublishes(bare(user), [subject]))]).toEqual([subject]);
  });

  it.each([
    ['gateway', 'board.presence.room'],
    ['sequencer', 'board.live.room'],
    ['projector', 'board.events.0.room'],
  ] as const)('the check itself lets through what %s may publish: %s', async (user, subject) => {
    expect([...(await refusedPublishes(bare(user), [subject]))]).toEqual([]);
  });

  it.each([
    ['service', '_INBOX_sequencer.>'],
    ['service', 'board.live.*'],
    ['service', 'board.ops.*.*'],
    ['service', '>'],
    ['gateway', '_INBOX_projector.>'],
    ['gateway', 'board.ops.*.*'],
    ['sequencer', '_INBOX_gateway.>'],
    ['projector', 'board.presence.*'],
    ['operator', 'board.live.*'],
    ['operator', '_INBOX_service.>'],
  ] as const)('%s may not listen on %s', async (user, subject) => {
    const refusal = new Promise<Error | null>((resolve) => {
      bare(user).subscribe(subject, { callback: (error) => resolve(error) });
    });
    expect((await refusal)?.message).toMatch(/permissions violation/i);
  });
});
