import { eventually } from '@boardstream/testing';
import { connect } from 'nats';
import {
  brokerOn,
  brokerOnServer,
  bytes,
  consumption,
  PATIENCE,
  restart,
  STREAMS,
  text,
  type BrokerOnServer,
} from '../test/broker-on-server.ts';

let on: BrokerOnServer;

beforeEach(async () => {
  on = await brokerOnServer();
}, 30_000);

afterEach(() => on.close());

describe('a server that is killed and started again', () => {
  it('[G10] what it acknowledged is still there, and a consumption goes on behind what it got', async () => {
    const { broker } = on;
    await broker.queue.submit(0, 'room', bytes('a'));
    const { got, stop } = consumption(broker);
    await eventually(() => got.length === 1);
    await broker.queue.submit(0, 'room', bytes('b'));
    await restart(on);
    await broker.queue.submit(0, 'room', bytes('c'));
    await eventually(() => got.length === 3, PATIENCE);
    await stop();
    expect(got).toEqual(['1 a', '2 b', '3 c']);
  }, 60_000);

  it('[G9] [G10] is found again by a process whose wall clock was ten minutes ahead when it connected', async () => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + 600_000;
    try {
      await restart(on);
    } finally {
      Date.now = now;
    }
    await restart(on);
    await expect(on.broker.queue.submit(0, 'room', bytes('a'))).resolves.toEqual({ type: 'queued' });
  }, 60_000);

  it('[FO1] subscriptions go on; what is published while it is away is dropped, and is no error', async () => {
    const { broker, server } = on;
    const got: string[] = [];
    broker.fanout.subscribe('board.live.room', (data) => got.push(text(data)));
    broker.fanout.publish('board.live.room', bytes('before'));
    await eventually(() => got.length === 1);
    await server.kill();
    await eventually(() => broker.status.type === 'disconnected', PATIENCE);
    broker.fanout.publish('board.live.room', bytes('away'));
    await broker.fanout.flush();
    await server.resume();
    await eventually(() => broker.status.type === 'connected', PATIENCE);
    broker.fanout.publish('board.live.room', bytes('after'));
    await eventually(() => got.length === 2, PATIENCE);
    expect(got).toEqual(['before', 'after']);
  }, 60_000);

  it('[G10] nobody waits for good until what was published has left, when the server stops working and is ended', async () => {
    const { broker, server } = on;
    server.freeze();
    broker.fanout.publish('board.live.room', bytes('a'));
    const flushed = broker.fanout.flush();
    flushed.catch(() => undefined); // it is looked at below
    await server.kill();
    await expect(flushed).rejects.toMatchObject({ code: 'unavailable' });
    await server.resume();
    await eventually(() => broker.status.type === 'connected', PATIENCE);
    await expect(broker.fanout.flush()).resolves.toBeUndefined();
  }, 60_000);

  it('[G7] a lease lasts through it, and its changes are seen afterwards', async () => {
    const { broker } = on;
    const outcome = await broker.leases.acquire('partition-0', 'a');
    if (outcome.type !== 'acquired') throw new Error('it is held');
    const seen: unknown[] = [];
    const abort = new AbortController();
    const watched = broker.leases.watch((_, record) => seen.push(record), abort.signal);
    await eventually(() => seen.length === 1, PATIENCE);
    await restart(on);
    const renewed = await broker.leases.renew(outcome.lease, { position: 7 });
    expect(renewed).toMatchObject({ type: 'renewed', lease: { record: { owner: 'a', epoch: 1, position: 7 } } });
    expect(await broker.leases.acquire('partition-0', 'b')).toMatchObject({ type: 'held', record: { position: 7 } });
    if (renewed.type === 'renewed') await broker.leases.release(renewed.lease, { position: 9 });
    await eventually(() => seen.at(-1) === 'released', PATIENCE);
    abort.abort();
    await watched;
  }, 60_000);

  it('[G21] while it is away every call is refused as unavailable at once, naming the cause', async () => {
    const { broker, server, statuses } = on;
    await server.kill();
    await eventually(() => broker.status.type === 'disconnected', PATIENCE);
    const calls = [
      broker.queue.submit(0, 'room', bytes('x')),
      broker.leases.acquire('partition-0', 'a'),
      broker.checkpoints.save('projector', '1'),
      broker.snapshots.list('room'),
      broker.directory.get('room'),
      broker.quarantines.get('room'),
      broker.deadLetters.list({ limit: 1 }),
    ];
    for (const call of await Promise.allSettled(calls))
      expect(call).toMatchObject({ status: 'rejected', reason: { code: 'unavailable' } });
    expect(statuses.at(-1)).toMatchObject({ type: 'disconnected' });
  }, 60_000);
});

describe('a stream that is removed', () => {
  it('[SQ9] ends its consumption, is told, and is read from its first message when it is there again', async () => {
    const { broker, server, missing } = on;
    for (const letter of ['a', 'b', 'c']) await broker.queue.submit(0, 'room', bytes(letter));
    const before = consumption(broker, { from: 3 });
    await eventually(() => before.got.length === 1);
    const connection = await connect({ servers: server.url });
    await (await connection.jetstreamManager()).streams.delete('BOARD_OPS_0');
    await connection.close();
    await expect(before.ended).rejects.toThrow(/BOARD_OPS_0 does not exist/);
    expect(missing()).toBe(1);
    await broker.provision(STREAMS);
    for (const letter of ['d', 'e', 'f', 'g']) await broker.queue.submit(0, 'room', bytes(letter));
    // Position 4 exists in both: only the incarnation tells that it was another message.
    const after = consumption(broker, { from: 4, incarnation: before.opened()?.incarnation });
    await eventually(() => after.got.length === 4, PATIENCE);
    expect(after.got).toEqual(['1 d', '2 e', '3 f', '4 g']);
    await after.stop();
  }, 60_000);
});

describe('a server that is not there yet', () => {
  it('[P12] is waited for, and the reason is told meanwhile', async () => {
    const { server } = on;
    await server.kill();
    const { broker: waiting, statuses: early } = brokerOn(server);
    await eventually(() => early.length > 0, PATIENCE);
    expect(early[0]).toMatchObject({ type: 'disconnected', problem: expect.stringMatching(/refused/i) as string });
    await server.resume();
    await waiting.connected();
    await waiting.checkpoints.save('a', '1');
    expect(await waiting.checkpoints.load('a')).toBe('1');
    await waiting.close();
  }, 60_000);
});
