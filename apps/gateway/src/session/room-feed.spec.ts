import { seq } from '@boardstream/kernel';
import { eventually } from '@boardstream/testing';
import { GatewayHarness, type ScriptedClient } from '../spec-support/gateway-harness.ts';

const room = 'demo';
let harness: GatewayHarness;

beforeEach(() => {
  harness = new GatewayHarness();
});
afterEach(() => harness.end());

/** Commits events and publishes them live, after the window in which they would be gathered. */
async function commit(head: number): Promise<void> {
  const events = harness.rooms.grow(room, head);
  await harness.advance(10);
  await harness.live(room, head - events.length + 1, events);
}

function clog(client: ScriptedClient): void {
  client.connection.bufferedBytes = 1_000_000;
}

async function unclog(client: ScriptedClient): Promise<void> {
  client.connection.bufferedBytes = 0;
  client.listener.drained();
  await harness.settle();
}

describe('a room that is shown', () => {
  it('[P9] sends every event once and in order, as one frame what came within 5 ms', async () => {
    const client = await harness.joined(room);
    const events = harness.rooms.grow(room, 6);
    await harness.live(room, 1, events.slice(0, 1));
    await harness.live(room, 2, events.slice(1, 3));
    await harness.live(room, 4, events.slice(3));
    await harness.advance(5);
    expect(client.connection.all('events').map(({ from, events: some }) => [from, some.length])).toEqual([
      [1, 1],
      [2, 5],
    ]);
  });

  it('[P9] encodes a frame once for each codec, whoever gets it', async () => {
    const clients = [
      await harness.joined(room, 'a'),
      await harness.joined(room, 'b'),
      await harness.joined(room, 'c', { codec: 'proto' }),
    ];
    await commit(3);
    for (const { connection } of clients) expect(connection.seqs).toEqual([1, 2, 3]);
    const [first, second, third] = clients.map(({ connection }) => connection.writes.at(-1) ?? 0);
    expect(first).toBe(second);
    expect(third).toBeLessThan(first ?? 0);
  });

  it('[F5] one slow connection costs the others nothing, and gets what it missed when it has room', async () => {
    const slow = await harness.joined(room, 'slow');
    const quick = await harness.joined(room, 'quick');
    clog(slow);
    for (let head = 1; head <= 5; head++) await commit(head);
    expect(quick.connection.seqs).toEqual([1, 2, 3, 4, 5]);
    expect(slow.connection.seqs).toEqual([]);
    await unclog(slow);
    expect(slow.connection.all('events')).toHaveLength(1);
    expect(slow.connection.seqs).toEqual([1, 2, 3, 4, 5]);
    await commit(6);
    expect(slow.connection.seqs).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('[G20] closes a connection that takes nothing for long with a code that lets it resume', async () => {
    const slow = await harness.joined(room, 'slow');
    clog(slow);
    await commit(2);
    for (let second = 0; second < 16; second++) {
      slow.listener.heard();
      await harness.advance(1_000);
    }
    expect(slow.connection.closedWith).toEqual({ code: 4429, reason: 'too-slow' });
  });

  it('[G20] closes at once when too many bytes wait', async () => {
    const slow = await harness.joined(room, 'slow');
    slow.connection.bufferedBytes = 5 * 1024 * 1024;
    await harness.advance(1_000);
    expect(slow.connection.closedWith?.code).toBe(4429);
  });

  it('[G20] drops presence first, and sends its newest form when there is room', async () => {
    const slow = await harness.joined(room, 'slow');
    const other = await harness.joined(room, 'other');
    await harness.advance(100);
    slow.connection.bufferedBytes = 100_000;
    const before = slow.connection.all('presence').length;
    for (let x = 1; x <= 5; x++) {
      other.send({ type: 'presence', state: { cursor: { x, y: 0 } } });
      await harness.advance(50);
    }
    await commit(2);
    expect(slow.connection.all('presence')).toHaveLength(before);
    expect(slow.connection.seqs).toEqual([1, 2]);
    await unclog(slow);
    expect(slow.connection.all('presence').slice(before)).toMatchObject([
      { state: { name: 'other', cursor: { x: 5, y: 0 } } },
    ]);
  });

  it('[G15] a resuming client far behind gets what left the ring from the log', async () => {
    harness.rooms.grow(room, 3_000);
    await harness.joined(room, 'first');
    const back = harness.connect();
    back.send({ type: 'hello', room, secret: 'ann', resume: { seq: seq(10), haveState: true } });
    await eventually(() => back.connection.types.includes('room'), { timeoutMs: 10_000 });
    expect(back.connection.seqs).toEqual(Array.from({ length: 2_990 }, (_, index) => index + 11));
    expect(back.connection.all('snapshot')).toEqual([]);
  });

  it('[G15] a client that has seen more than this gateway is believed when the log agrees', async () => {
    harness.rooms.grow(room, 2);
    await harness.joined(room, 'first');
    harness.rooms.grow(room, 5);
    const back = harness.connect();
    back.send({ type: 'hello', room, secret: 'ann', resume: { seq: seq(4), haveState: true } });
    await eventually(() => back.connection.seqs.length > 0);
    expect(back.connection.all('resync')).toEqual([]);
    expect(back.connection.all('welcome')[0]?.seq).toBe(5);
    expect(back.connection.seqs).toEqual([5]);
  });
});
