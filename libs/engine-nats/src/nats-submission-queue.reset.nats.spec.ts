import { eventually } from '@boardstream/testing';
import { connect, type JetStreamManager, type NatsConnection } from 'nats';
import { brokerOnServer, bytes, consumption, PATIENCE, type BrokerOnServer } from '../test/broker-on-server.ts';

const STREAM = 'BOARD_OPS_0';

let on: BrokerOnServer;
let admin: NatsConnection;
let manager: JetStreamManager;

beforeEach(async () => {
  on = await brokerOnServer();
  admin = await connect({ servers: on.server.url });
  manager = await admin.jetstreamManager();
}, 30_000);

afterEach(async () => {
  await admin.close();
  await on.close();
});

async function submit(...letters: readonly string[]): Promise<void> {
  for (const letter of letters) await on.broker.queue.submit(0, 'room', bytes(letter));
}

async function removeConsumers(): Promise<number> {
  const names: string[] = [];
  for await (const { name } of manager.consumers.list(STREAM)) names.push(name);
  for (const name of names) await manager.consumers.delete(STREAM, name);
  return names.length;
}

describe('[G8] [G10] a consumption that the broker resets', () => {
  it('goes on behind its last message when its consumer is removed, again and again', async () => {
    const { got, stop } = consumption(on.broker);
    await submit('a', 'b');
    await eventually(() => got.length === 2);
    expect(await removeConsumers()).toBe(1);
    await submit('c');
    await eventually(() => got.length === 3, PATIENCE);
    expect(await removeConsumers()).toBe(1);
    await submit('d');
    await eventually(() => got.length === 4, PATIENCE);
    await stop();
    expect(got).toEqual(['1 a', '2 b', '3 c', '4 d']);
  }, 60_000);

  it('goes on with what comes when its partition is emptied, at positions that were not given before', async () => {
    const { got, stop } = consumption(on.broker);
    await submit('a', 'b');
    await eventually(() => got.length === 2);
    await manager.streams.purge(STREAM);
    await submit('c');
    await eventually(() => got.length === 3, PATIENCE);
    await stop();
    expect(got).toEqual(['1 a', '2 b', '3 c']);
  }, 60_000);

  it('starts at the oldest that is kept when its position was removed, and knows what waits', async () => {
    await submit('a', 'b', 'c', 'd');
    await manager.streams.purge(STREAM, { seq: 3 });
    const some = consumption(on.broker, { from: 2 });
    await eventually(() => some.got.length === 2, PATIENCE);
    expect(some.opened()).toMatchObject({ from: 2, last: 4 });
    await some.stop();
    expect(some.got).toEqual(['3 c', '4 d']);
    await manager.streams.purge(STREAM);
    const none = consumption(on.broker, { from: 3 });
    await eventually(() => none.opened() !== undefined, PATIENCE);
    expect(none.opened()).toMatchObject({ from: 3, last: 2 });
    await submit('e');
    await eventually(() => none.got.length === 1, PATIENCE);
    await none.stop();
    expect(none.got).toEqual(['5 e']);
  }, 60_000);

  it('goes on when the server was paused, for less time than it takes to be given up', async () => {
    const { got, stop } = consumption(on.broker);
    await submit('a');
    await eventually(() => got.length === 1);
    on.server.freeze();
    const late = on.broker.queue.submit(0, 'room', bytes('b'));
    // It is sent again after a second, and given up after four.
    const thawing = setTimeout(() => on.server.thaw(), 2_500);
    await expect(late).resolves.toEqual({ type: 'queued' });
    clearTimeout(thawing);
    await submit('c');
    await eventually(() => got.length === 3, PATIENCE);
    await stop();
    expect(got).toEqual(['1 a', '2 b', '3 c']);
    expect(on.statuses).toHaveLength(1);
  }, 60_000);

  it('goes on when the server was paused until it was given up', async () => {
    const { got, stop } = consumption(on.broker);
    await submit('a');
    await eventually(() => got.length === 1);
    on.server.freeze();
    await eventually(() => on.broker.status.type === 'disconnected', PATIENCE);
    on.server.thaw();
    await eventually(() => on.broker.status.type === 'connected', PATIENCE);
    await submit('b');
    await eventually(() => got.length === 2, PATIENCE);
    await stop();
    expect(got).toEqual(['1 a', '2 b']);
  }, 60_000);
});
