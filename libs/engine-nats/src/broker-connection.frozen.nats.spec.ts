import { eventually } from '@boardstream/testing';
import { brokerOn, brokerOnServer, bytes, PATIENCE, STREAMS, type BrokerOnServer } from '../test/broker-on-server.ts';

/** More than a socket of this machine holds for a server that reads nothing. */
const FILLING_BYTES = 32 * 1024 * 1024;
const PIECE = new Uint8Array(512 * 1024);

let on: BrokerOnServer;

beforeEach(async () => {
  on = await brokerOnServer();
}, 30_000);

afterEach(() => on.close());

/** A server that reads nothing, though much is under way to it. */
function stuff(): void {
  on.server.freeze();
  for (let sent = 0; sent < FILLING_BYTES; sent += PIECE.length) on.broker.fanout.publish('board.live.room', PIECE);
}

describe('[G10] a server that is frozen', () => {
  it('is given up though what was published to it can not leave, and found again when it works', async () => {
    stuff();
    await eventually(() => on.broker.status.type === 'disconnected', PATIENCE);
    on.server.thaw();
    await eventually(() => on.broker.status.type === 'connected', PATIENCE);
    await expect(on.broker.queue.submit(0, 'room', bytes('a'))).resolves.toEqual({ type: 'queued' });
  }, 60_000);

  it('is not waited for by a process that ends', async () => {
    stuff();
    await expect(on.broker.close()).resolves.toBeUndefined();
    await expect(on.broker.queue.submit(0, 'room', bytes('a'))).rejects.toMatchObject({ code: 'closed' });
  }, 20_000);

  it('is unavailable to every call that was under way when the connection breaks, and never closed', async () => {
    const { leases, directory, snapshots, quarantines, deadLetters, queue, partitionCount } = on.broker;
    const taken = await leases.acquire('partition-0', 'a');
    if (taken.type !== 'acquired') throw new Error('it is held');
    on.server.freeze();
    const calls = Promise.allSettled([
      leases.renew(taken.lease, { position: 7 }),
      directory.list({ limit: 1 }),
      snapshots.list('room'),
      quarantines.list({ limit: 1 }),
      quarantines.put({ room: 'room', cause: 'unfoldable', reason: 'none', by: 'me', at: 1 }),
      deadLetters.list({ limit: 1 }),
      queue.submit(0, 'room', bytes('a')),
      partitionCount.read(),
      on.broker.checkpoints.load('a'),
      on.broker.provision(STREAMS),
    ]);
    await on.server.kill();
    for (const call of await calls) expect(call).toMatchObject({ status: 'rejected', reason: { code: 'unavailable' } });
    await on.server.resume();
    await eventually(() => on.broker.status.type === 'connected', PATIENCE);
    expect(await directory.list({ limit: 1 })).toEqual([]);
  }, 60_000);
});

describe('[G19] who watches the rooms in quarantine', () => {
  it('is told what changed while the server could not be reached, once it can', async () => {
    const quarantine = (room: string) => ({ room, cause: 'unfoldable', reason: 'none', by: 'me', at: 1 }) as const;
    const told: string[] = [];
    const watching = new AbortController();
    await on.broker.quarantines.put(quarantine('room-a'));
    const watched = on.broker.quarantines.watch((room, now) => {
      told.push(`${room} ${now === 'released' ? now : now.by}`);
    }, watching.signal);
    await eventually(() => told.length === 1);
    on.server.freeze();
    await eventually(() => on.broker.status.type === 'disconnected', PATIENCE);
    on.server.thaw();
    // Another process is faster than this one.
    const { broker: other } = brokerOn(on.server);
    await other.connected();
    await other.quarantines.release('room-a');
    await other.quarantines.put(quarantine('room-b'));
    await other.close();
    await eventually(() => told.length === 3, PATIENCE);
    expect(told).toEqual(['room-a me', 'room-a released', 'room-b me']);
    watching.abort();
    await watched;
  }, 60_000);
});

describe('[G20] a message that is longer than the server takes', () => {
  it('is refused to who submits it, and nobody else notices', async () => {
    const { queue } = on.broker;
    await expect(queue.submit(0, 'room', new Uint8Array(2 * 1024 * 1024))).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringMatching(/board\.ops\.0\.room.*payload/i) as string,
    });
    await expect(queue.submit(0, 'room', bytes('a'))).resolves.toEqual({ type: 'queued' });
  });
});
