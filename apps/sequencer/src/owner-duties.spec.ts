import type { LoadPartCommand, RoomEvent } from '@boardstream/board';
import { LogFullError, roomStream } from '@boardstream/ports';
import { create, eventually, rectangleElement, set, textElement } from '@boardstream/testing';
import { once } from './spec-support/faulty-log.ts';
import { SequencerHarness, TestStore } from './spec-support/sequencer-harness.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;
const RETENTION_MS = 30 * DAY_MS;

let store: TestStore;
let harness: SequencerHarness;

beforeEach(async () => {
  store = await TestStore.open();
  harness = new SequencerHarness(store);
});
afterEach(async () => {
  await harness.stop();
  await store.close();
});

/** What the room's events are, in words: purges with what they name. */
async function story(room = 'demo'): Promise<readonly string[]> {
  return (await harness.events(room)).map(({ body }: RoomEvent) => {
    if (body.type === 'elements-purged') return `purged ${body.ids.join(' ')}`;
    return body.type === 'room-archived' ? `archived ${body.cause ?? ''}` : body.type;
  });
}

async function last(room = 'demo'): Promise<string | undefined> {
  return (await story(room)).at(-1);
}

/** So many ms go by, in steps in which leases can be renewed, and appends, which take the disk's time, are not late. */
async function wait(ms: number): Promise<void> {
  for (let gone = 0; gone < ms; gone += 2_500) {
    harness.clock.advance(2_500);
    await harness.settle();
    await eventually(() => store.log.inFlight === 0);
    await harness.settle();
  }
}

/** Days go by on the wall clock, and 20 s on the one that timers hang on: the owner looks at its rooms. */
async function pass(days: number): Promise<void> {
  harness.clock.setWallClock(harness.clock.now() + days * DAY_MS);
  await wait(20_000);
}

async function write(room: string, ...ops: Parameters<SequencerHarness['submit']>[1][]): Promise<void> {
  for (const op of ops) await harness.answer(await harness.submit(room, op));
}

describe('the purge of deleted elements', () => {
  it('[M17] happens by itself when the retention is over, in a room that nobody writes to', async () => {
    await write('demo', create('a'), create('b'), set('a', { deleted: true }));
    await pass(29);
    expect(await last()).toBe('op-committed');
    await pass(1);
    await eventually(async () => (await last()) === 'purged a');
    await eventually(() => harness.sequencer.stats.purgedElements === 1);
    const [purge] = (await harness.events('demo')).slice(-1);
    expect(purge).not.toHaveProperty('author');
    await pass(100);
    expect((await story()).filter((each) => each.startsWith('purged'))).toEqual(['purged a']);
  });

  it('[M17] is shown live and announced as everything in the log is', async () => {
    await write('demo', create('a'), set('a', { deleted: true }));
    await pass(30);
    await eventually(() => harness.live('demo').at(-1)?.body.type === 'elements-purged');
    harness.clock.advance(1_000);
    await harness.settle();
    expect(harness.notices('demo').at(-1)?.head).toBe(4);
  });

  it('[M17] takes the oldest first, each when its time has come', async () => {
    await write('demo', create('a'), create('b'), create('c'), set('b', { deleted: true }));
    await pass(1);
    await write('demo', set('a', { deleted: true }), set('c', { deleted: true }));
    await pass(29);
    await eventually(async () => (await last()) === 'purged b');
    await pass(1);
    await eventually(async () => (await last()) === 'purged a c');
  });

  it('[M17] spares what was brought back, even by the op that wakes the room', async () => {
    await write('demo', create('a'), create('b'), set('a', { deleted: true }), set('b', { deleted: true }));
    await harness.drain();
    harness = new SequencerHarness(store);
    harness.clock.setWallClock(harness.clock.now() + RETENTION_MS + 60_000);
    await harness.answer(await harness.submit('demo', set('a', { deleted: null }), { client: 'ben', baseSeq: 5 }));
    await eventually(async () => (await last()) === 'purged b');
  });

  it('[M17] is made up for when a room that slept wakes, be it for an op that is refused', async () => {
    await write('demo', create('a'), set('a', { deleted: true }));
    await wait(320_000);
    expect(harness.sequencer.stats.roomsInMemory).toBe(0);
    await pass(40);
    expect(await last()).toBe('op-committed');
    await harness.answer(await harness.submit('demo', create('x'), { client: 'vera', role: 'viewer' }));
    await eventually(async () => (await last()) === 'purged a');
  });

  it('[M17] comes after a day where deleted elements take more than 1 MiB and half of what lives', async () => {
    const text = textElement('x'.repeat(150_000)); // 600,000 bytes by the room's measure
    await write('demo', create('a', text), create('b', text), set('a', { deleted: true }));
    await pass(2);
    expect(await last()).toBe('op-committed');
    await write('demo', set('b', { deleted: true }));
    await eventually(async () => (await last()) === 'purged a');
    await pass(2);
    expect(await last()).toBe('purged a');
  });

  it('[M17, P20] goes on at once where one append does not hold it all', async () => {
    const ids = Array.from({ length: 1_100 }, (_, n) => `${String(n).padStart(4, '0')}${'x'.repeat(124)}`);
    for (let i = 0; i < 3; i++) {
      const some = ids.slice(i * 400, (i + 1) * 400);
      await write(
        'demo',
        some.flatMap((id) => create(id)),
        some.flatMap((id) => set(id, { deleted: true })),
      );
    }
    await pass(30);
    await eventually(async () => (await story()).filter((each) => each.startsWith('purged')).length === 2);
    await eventually(() => harness.sequencer.stats.purgedElements === 1_100);
  }, 20_000);

  it('[M17] leaves an archived room alone until it is reopened', async () => {
    await write('demo', create('a'), set('a', { deleted: true }));
    await harness.answer(await harness.send('demo', { type: 'archive' }, { role: 'owner' }));
    await pass(30);
    expect(await last()).toBe('archived ');
    await harness.answer(await harness.send('demo', { type: 'reopen' }, { role: 'owner' }));
    await eventually(async () => (await last()) === 'purged a');
  });

  it('[G7] is not for who has lost the lease', async () => {
    await write('demo', create('a'), set('a', { deleted: true }));
    const { leases } = harness.broker;
    leases.renew = () => new Promise(() => undefined); // the broker says nothing more
    leases.acquire = () => new Promise(() => undefined);
    await wait(20_000);
    await pass(40);
    expect(await last()).toBe('op-committed');
  });

  it('[G7] is made once, by whoever owns the room', async () => {
    await write('demo', create('a'), set('a', { deleted: true }));
    const other = new SequencerHarness(store, { owner: 'another' }, harness);
    await pass(30);
    await eventually(async () => (await last()) === 'purged a');
    await pass(1);
    expect((await story()).filter((each) => each.startsWith('purged'))).toHaveLength(1);
    await other.stop();
  });

  it.each(['lost', 'unheard'] as const)('[G8] an append that is %s is not repeated blindly', async (type) => {
    await write('demo', create('a'), set('a', { deleted: true }));
    store.log.onAppend = once(roomStream('demo'), { type, error: new Error('no answer') });
    await pass(30);
    await eventually(() => harness.sequencer.stats.uncertain === 1);
    await harness.answer(await harness.submit('demo', create('b'), { client: 'ben', baseSeq: 3 }));
    await eventually(async () => (await story()).includes('purged a'));
    await harness.settle();
    expect((await story()).filter((each) => each.startsWith('purged'))).toHaveLength(1);
  });

  it('[G21] waits while the log cannot be written, and busies nobody', async () => {
    await write('demo', create('a'), set('a', { deleted: true }));
    const full = new LogFullError('full', 'no room');
    store.log.onAppend = () => ({ type: 'lost', error: full });
    store.log.onPing = () => full;
    await pass(30);
    await eventually(() => !harness.sequencer.stats.logWritable);
    const { appends } = store.log;
    for (let i = 0; i < 5; i++) await pass(0);
    expect(store.log.appends).toBe(appends);
    store.log.onAppend = () => undefined;
    store.log.onPing = () => undefined;
    await eventually(async () => {
      await wait(2_500);
      return harness.sequencer.stats.logWritable;
    });
    await harness.answer(await harness.submit('demo', create('b'), { client: 'ben', baseSeq: 3 }));
    await eventually(async () => (await story()).includes('purged a'));
  });

  it('[O5] does not begin while the rooms are left', async () => {
    await write('demo', create('a'), set('a', { deleted: true }));
    harness.clock.setWallClock(harness.clock.now() + RETENTION_MS);
    await harness.drain();
    harness.clock.advance(60_000);
    await harness.settle();
    expect(await last()).toBe('op-committed');
  });
});

describe('a load that does not go on', () => {
  function part(n: number, more: Partial<LoadPartCommand> = {}): LoadPartCommand {
    const elements = [{ id: `e${n}`, element: rectangleElement() }];
    return { type: 'load-part', cause: 'import', loadId: 'load-1', part: n, parts: 3, elements, ...more };
  }
  const send = async (n: number): Promise<string> => (await harness.answer(await harness.send('demo', part(n)))).type;

  it('[M34] is ended after 60 s without a part, and the room is archived', async () => {
    expect(await send(1)).toBe('committed');
    await wait(50_000);
    expect(await last()).toBe('state-loaded');
    await wait(20_000);
    await eventually(async () => (await last()) === 'archived load-failed');
    await eventually(() => harness.sequencer.stats.loadsEnded === 1);
    await eventually(() => harness.notices('demo').some(({ room }) => room?.status === 'archived'));
    expect(await send(2)).toBe('refused');
  });

  it('[M34] meanwhile the room answers busy, and is said to be loading', async () => {
    await send(1);
    const answer = await harness.answer(await harness.submit('demo', create('x')));
    expect(answer).toMatchObject({ type: 'refused', refusal: { code: 'busy' } });
    await eventually(() => harness.notices('demo').some(({ room }) => room?.status === 'loading' && !room.writable));
  });

  it('[M34] each part gives it 60 s more', async () => {
    for (const n of [1, 2]) {
      await send(n);
      await wait(50_000);
    }
    expect(await send(3)).toBe('committed');
    await wait(120_000);
    expect(await story()).toEqual(['room-opened', 'state-loaded', 'state-loaded', 'state-loaded']);
  });

  it('[M34] a part that comes again is no progress', async () => {
    await send(1);
    for (let i = 0; i < 8; i++) {
      await wait(10_000);
      await harness.answer(await harness.send('demo', part(1)));
    }
    await eventually(async () => (await last()) === 'archived load-failed');
  });

  it('[M34] is gone on with by its id after its owner was away for long', async () => {
    await send(1);
    await harness.drain();
    harness = new SequencerHarness(store);
    harness.clock.setWallClock(harness.clock.now() + DAY_MS);
    const busy = await harness.answer(await harness.submit('demo', create('x')));
    expect(busy).toMatchObject({ refusal: { code: 'busy' } });
    await wait(50_000);
    expect([await send(2), await send(3)]).toEqual(['committed', 'committed']);
    await harness.settle();
    expect(await last()).toBe('state-loaded');
  });

  it('[M34] or ended 60 s after its next owner met it', async () => {
    await send(1);
    await harness.drain();
    harness = new SequencerHarness(store);
    await harness.answer(await harness.submit('demo', create('x')));
    await wait(70_000);
    await eventually(async () => (await last()) === 'archived load-failed');
  });

  it('[M34] a wall clock that jumps ends nothing', async () => {
    await send(1);
    harness.clock.setWallClock(harness.clock.now() + DAY_MS);
    await wait(30_000);
    expect(await last()).toBe('state-loaded');
  });
});
