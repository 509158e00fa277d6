import { seq } from '@boardstream/kernel';
import type { Quarantine } from '@boardstream/ports';
import { roomEvent, eventually } from '@boardstream/testing';
import { GatewayHarness, type ScriptedClient } from '../spec-support/gateway-harness.ts';

const room = 'demo';
const quarantine: Quarantine = { room, cause: 'unfoldable', reason: 'event 3 makes no sense', by: 's1', at: 1 };
let harness: GatewayHarness;

beforeEach(() => {
  harness = new GatewayHarness();
  harness.rooms.grow(room, 3);
});
afterEach(() => harness.end());

/** How the client was told that the room stands: first word to last. */
const standings = ({ connection }: ScriptedClient): readonly (readonly [string, boolean])[] =>
  connection.all('room').map(({ status, writable }) => [status, writable]);

describe('a room in quarantine', () => {
  it('[G19] is told to be read-only to who joins, with its state and its reason, and to be open once released', async () => {
    await harness.quarantines.put(quarantine);
    const client = await harness.joined(room);
    expect(client.connection.types).toEqual(['welcome', 'snapshot', 'room']);
    expect(client.connection.all('room')[0]).toMatchObject({
      status: 'quarantined',
      writable: false,
      reason: expect.stringContaining('operator') as string,
    });
    await harness.quarantines.release(room);
    await harness.settle();
    expect(standings(client)).toEqual([
      ['quarantined', false],
      ['open', true],
    ]);
  });

  it('[G19] is told live to those who are in it, once, whoever says it first; other rooms hear nothing', async () => {
    harness.rooms.grow('other', 2);
    const [client, other] = [await harness.joined(room), await harness.joined('other')];
    await harness.control(room, {
      head: 3,
      room: { status: 'quarantined', writable: false, reason: 'its owner says' },
    });
    await harness.quarantines.put(quarantine);
    await harness.settle();
    expect(standings(client)).toEqual([
      ['open', true],
      ['quarantined', false],
    ]);
    expect(standings(other)).toEqual([['open', true]]);
  });

  it('[G19] is open again when it is released, though its owner was heard last to say that it is not', async () => {
    const client = await harness.joined(room);
    await harness.control(room, { head: 3, room: { status: 'quarantined', writable: false } });
    await harness.quarantines.put(quarantine);
    await harness.quarantines.release(room);
    await eventually(() => standings(client).at(-1)?.[0] === 'open');
  });

  it('[G19] that was archived is archived when it is released', async () => {
    harness.rooms.append(room, roomEvent(4, { type: 'room-archived' }));
    await harness.quarantines.put(quarantine);
    const client = await harness.joined(room);
    await harness.quarantines.release(room);
    await eventually(() => standings(client).at(-1)?.[0] === 'archived');
    expect(standings(client)).toEqual([
      ['quarantined', false],
      ['archived', false],
    ]);
  });

  it('[G19] stays so as long as it is kept there, whatever its owner says', async () => {
    await harness.quarantines.put(quarantine);
    const client = await harness.joined(room);
    await harness.control(room, { head: 3, room: { status: 'open', writable: true } });
    expect(standings(client)).toEqual([['quarantined', false]]);
    await harness.quarantines.release(room);
    await harness.settle();
    expect(standings(client).at(-1)).toEqual(['open', true]);
  });

  it.each([
    ['who has nothing', undefined],
    ['who has work pending on an old state', { seq: seq(2), haveState: false }],
  ] as const)(
    '[G19, G17] that can not be read keeps %s waiting, and told why, until it is released',
    async (_who, resume) => {
      await harness.quarantines.put(quarantine);
      const client = harness.connect();
      harness.rooms.unreadable = true;
      client.send({ type: 'hello', room, secret: 'ann', ...(resume === undefined ? {} : { resume }) });
      await eventually(() => client.connection.types.includes('room'));
      await harness.advance(5_000);
      expect(client.connection.types).toEqual(['welcome', 'room']);
      expect(standings(client)).toEqual([['quarantined', false]]);
      const asked = harness.rooms.asked.state;
      await harness.advance(5_000);
      expect(harness.rooms.asked.state).toBe(asked);
      harness.rooms.unreadable = false;
      await harness.quarantines.release(room);
      await harness.advance(500);
      await eventually(() => client.connection.types.includes('snapshot'));
      await eventually(() => standings(client).at(-1)?.[0] === 'open');
      expect(client.connection.closedWith).toBeUndefined();
    },
  );

  it('[G19] that nobody says to be there any more lets its waiting people go when they leave', async () => {
    await harness.quarantines.put(quarantine);
    harness.rooms.unreadable = true;
    const client = harness.connect();
    client.send({ type: 'hello', room, secret: 'ann' });
    await eventually(() => client.connection.types.includes('room'));
    client.listener.closed();
    await harness.advance(1_000);
    expect(harness.gateway.hubs.size).toBe(0);
  });

  it('[G19] is watched again when watching failed', async () => {
    const client = await harness.joined(room);
    harness.quarantines.breakWatches();
    await harness.settle();
    await harness.quarantines.put(quarantine);
    expect(standings(client)).toEqual([['open', true]]);
    await harness.advance(1_000);
    await eventually(() => standings(client).at(-1)?.[0] === 'quarantined');
  });
});
