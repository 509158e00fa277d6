import type { ExportedEvents } from '@boardstream/ports';
import { encodeEvent } from '@boardstream/protocol';
import { eventually, withSeed, type Random } from '@boardstream/testing';
import { damagedAt } from '../spec-support/damaged-at.ts';
import { ExporterHarness, LEASE_MS } from '../spec-support/exporter-harness.ts';
import { LateStream, readRoom, type Fate } from '../spec-support/late-stream.ts';
import { drawnRoom, writeEvents } from '../spec-support/written-room.ts';

const EVENTS = drawnRoom(120);
const BYTES = EVENTS.map((event) => Buffer.from(encodeEvent(event)));

let harness: ExporterHarness;
let stream: LateStream;

beforeEach(async () => {
  harness = await ExporterHarness.open();
  stream = new LateStream();
});
afterEach(() => harness.close());

const write = (room: string, from: number, to: number): Promise<void> =>
  writeEvents(harness.store.log, room, EVENTS.slice(from - 1, to));
const read = (room: string): readonly Buffer[] => readRoom(stream.stored, room).map((data) => Buffer.from(data));
const has = (room: string, count: number) => (): boolean => read(room).length >= count;
const stored = (): Fate => 'stored';

describe('exporter', () => {
  it('[P16] exports what the log has and what comes, byte for byte, and says that it has caught up', async () => {
    await write('one', 1, 60);
    await write('two', 1, 10);
    const exporter = harness.start('a', stream.connection(stored));
    await harness.until(() => exporter.stats.caughtUp, 'catching up');
    await write('one', 61, 120);
    await harness.until(has('one', 120), 'the rest');
    expect(read('one')).toEqual(BYTES);
    expect(read('two')).toEqual(BYTES.slice(0, 10));
    expect(exporter.stats).toMatchObject({ events: 130, exporting: true, waiting: false, retries: 0 });
    expect(stream.stored.length).toBeLessThan(130);
  });

  it('[P16] what is not acknowledged is sent again under the same id, and nothing behind it goes before', async () => {
    await write('one', 1, 20);
    const tries: string[] = [];
    const fates: Fate[] = ['unanswered', 'full', 'lost'];
    const exporter = harness.start(
      'a',
      stream.connection(({ first, last }) => {
        tries.push(`${String(first)}-${String(last)}`);
        return fates.shift() ?? 'stored';
      }),
    );
    await harness.until(() => exporter.stats.waiting, 'waiting');
    await write('one', 21, 40);
    await harness.until(has('one', 40), 'all of it');
    expect(new Set(tries.slice(0, 4)).size).toBe(1);
    expect(read('one')).toEqual(BYTES.slice(0, 40));
    await harness.until(() => exporter.stats.caughtUp && !exporter.stats.waiting, 'going on');
    expect(exporter.stats.retries).toBe(3);
  });

  it('[P16] while the stream takes nothing the lag grows, nothing is noted as done, and the exporter ends when told', async () => {
    await write('one', 1, 20);
    const exporter = harness.start(
      'a',
      stream.connection(() => 'lost'),
    );
    await harness.until(() => exporter.stats.waiting, 'waiting');
    const { lagMs } = exporter.stats;
    harness.clock.advance(2_000);
    expect(exporter.stats.lagMs).toBe(lagMs + 2_000);
    await exporter.drain();
    expect(exporter.stats.exporting).toBe(false);
    expect(await harness.store.checkpoints.load('exporter')).toBeUndefined();
    harness.start('b', stream.connection(stored));
    await harness.until(has('one', 20), 'all of it');
  });

  it('[P16] who takes over goes on behind what was acknowledged', async () => {
    await write('one', 1, 60);
    const first = harness.start('a', stream.connection(stored));
    await harness.until(() => first.stats.caughtUp, 'catching up');
    await first.drain();
    await write('one', 61, 120);
    harness.start('b', stream.connection(stored));
    await harness.until(has('one', 120), 'the rest');
    expect(stream.stored.reduce((sum, { first: from, last }) => sum + last - from + 1, 0)).toBe(120);
  });

  it('[P16] one of all exports; another does as soon as that one leaves', async () => {
    const exporters = ['a', 'b', 'c'].map((owner) => harness.start(owner, stream.connection(stored)));
    const exporting = () => exporters.filter(({ stats }) => stats.exporting);
    await harness.until(() => exporting().length > 0, 'an exporter');
    for (let time = 0; time < 3 * LEASE_MS; time += 100) {
      await harness.until(() => true, 'a moment');
      expect(exporting()).toHaveLength(1);
    }
    const [left] = exporting();
    await left?.drain();
    await harness.until(() => exporting().length === 1, 'another');
    expect(exporting()).not.toContain(left);
  });

  it('[P16] what a paused exporter sent arrives after its successor went on: it repeats, and leaves no hole', async () => {
    await write('one', 1, 60);
    const paused = harness.start(
      'a',
      stream.connection(() => 'late'),
    );
    await harness.until(() => paused.stats.retries > 0, 'a message that is late');
    await paused.drain(); // all that is left of it is on its way
    await write('one', 61, 120);
    harness.start('b', stream.connection(stored));
    await harness.until(has('one', 120), 'all of it');
    const before = stream.stored.length;
    stream.release();
    expect(stream.stored.length).toBeGreaterThan(before);
    expect(read('one')).toEqual(BYTES);
  });

  it('[P16] in whatever way messages and exporters fare, no seq is stored before an earlier one of its room, and none is left out', async () => {
    for (let seed = 1; seed <= 8; seed++)
      await withSeed(seed, async (random) => {
        await harness.close();
        harness = await ExporterHarness.open();
        stream = new LateStream();
        await unruly(random);
      });
  }, 120_000);

  it('[P16] [G19] a damaged record is passed over: its seq is missing, all others are there', async () => {
    await write('one', 1, 10);
    harness.subscribe = damagedAt(harness.subscribe, 'one', 4);
    const exporter = harness.start('a', stream.connection(stored));
    await harness.until(() => exporter.stats.caughtUp, 'catching up');
    const seqs = stream.stored.flatMap(({ first, last }) =>
      Array.from({ length: last - first + 1 }, (_, i) => first + i),
    );
    expect(seqs).toEqual([1, 2, 3, 5, 6, 7, 8, 9, 10]);
    expect(exporter.stats.damaged).toBe(1);
  });
});

const ROOMS = ['one', 'two', 'three'];

/** Rooms grow while exporters come, go and lose their lease, and messages meet all that can happen to them. */
async function unruly(random: Random): Promise<void> {
  let calm = false;
  const fate = (_message: ExportedEvents): Fate =>
    calm || random.chance(0.5) ? 'stored' : random.pick(['unanswered', 'full', 'lost', 'late']);
  const start = (n: number) => harness.start(`exporter-${String(n)}`, stream.connection(fate));
  const exporters = [start(0), start(1)];
  const written = new Map(ROOMS.map((room) => [room, 0]));
  for (let step = 0; step < 60; step++) {
    const room = random.pick(ROOMS);
    const at = written.get(room) ?? 0;
    const to = Math.min(EVENTS.length, at + random.integer(1, 9));
    if (to > at) await write(room, at + 1, to);
    written.set(room, to);
    if (random.chance(0.1)) harness.clock.advance(LEASE_MS); // whoever had the lease has lost it
    if (random.chance(0.1)) stream.release();
    if (random.chance(0.1)) {
      await exporters.shift()?.drain();
      exporters.push(start(step + 2));
    }
    await harness.until(() => true, 'a moment');
  }
  calm = true;
  await harness.until(() => ROOMS.every((room) => has(room, written.get(room) ?? 0)()), 'everything');
  stream.release();
  for (const room of ROOMS) expect(read(room)).toEqual(BYTES.slice(0, written.get(room)));
  await eventually(() => exporters.some(({ stats }) => stats.exporting));
}
