import { randomUUID } from 'node:crypto';
import { systemClock, systemTimers } from '@boardstream/kernel';
import { NatsServer } from '@boardstream/testing';
import { connect } from 'nats';
import { DEFAULT_STREAM_SETTINGS, natsBroker, type NatsBroker } from './index.ts';

let server: NatsServer;
let brokers: readonly NatsBroker[];

beforeAll(async () => {
  server = await NatsServer.start();
  brokers = Array.from({ length: 4 }, () =>
    natsBroker({
      connection: { servers: [server.url], name: 'count' },
      clock: systemClock,
      timers: systemTimers,
      boot: randomUUID(),
      leaseMs: 10_000,
    }),
  );
  for (const broker of brokers) await broker.connected();
}, 30_000);

afterAll(async () => {
  for (const broker of brokers) await broker.close();
  await server.close();
});

it('the number of partitions of a cluster is that of whoever records it first, among several at once', async () => {
  const [first] = brokers;
  expect(await first?.partitionCount.read()).toBeUndefined();
  await expect(first?.partitionCount.record(2)).rejects.toThrow(/recording the number of partitions/);
  await first?.provision({ ...DEFAULT_STREAM_SETTINGS, partitions: 2 });
  expect(await first?.partitionCount.read()).toBeUndefined();
  const answers = await Promise.all(brokers.map(({ partitionCount }, index) => partitionCount.record(10 + index)));
  expect(new Set(answers).size).toBe(1);
  expect([10, 11, 12, 13]).toContain(answers[0]);
  for (const { partitionCount } of brokers) {
    expect(await partitionCount.read()).toBe(answers[0]);
    expect(await partitionCount.record(99)).toBe(answers[0]);
  }
});

it('the number of partitions is asked for only where something is kept, for 2.9.10 does not outlive it before that', async () => {
  const [broker] = brokers;
  const admin = await connect({ servers: server.url });
  let asked = 0;
  admin.subscribe('$JS.API.STREAM.MSG.GET.KV_BOARD_CLUSTER', { callback: () => asked++ });
  const manager = await admin.jetstreamManager();
  await manager.streams.purge('KV_BOARD_CLUSTER');
  expect(await broker?.partitionCount.read()).toBeUndefined();
  expect(asked).toBe(0);
  await broker?.partitionCount.record(3);
  expect(await broker?.partitionCount.read()).toBe(3);
  await admin.flush();
  expect(asked).toBe(1);
  await admin.close();
});
