import { logRecords, rng, withSeed, type Random } from '@boardstream/testing';
import type { EventLog, ExpectedRevision } from '../src/index.ts';
import type { MakeEventLogHarness } from './event-log-harness.ts';
import { Follower } from './follower.ts';
import { withHarness } from './harness.ts';
import { unique } from './unique.ts';

const ROUNDS = 150;

/** What a log should hold: the ids of each stream's records. */
type Model = Map<string, string[]>;

async function writeAtRandom(log: EventLog, model: Model, prefix: string, random: Random): Promise<void> {
  const names = Array.from({ length: 5 }, (_, i) => `${prefix}${String(i)}`);
  for (let round = 0; round < ROUNDS; round++) {
    const stream = random.pick(names);
    const held = model.get(stream) ?? [];
    const actual: ExpectedRevision = held.length === 0 ? 'no-stream' : held.length - 1;
    const records = logRecords(unique(stream), random.integer(1, 4));
    if (random.chance(0.2)) {
      expect(await log.append(stream, held.length + 3, records)).toEqual({ type: 'conflict', actual });
      continue;
    }
    expect(await log.append(stream, actual, records)).toMatchObject({
      type: 'appended',
      revision: held.length + records.length - 1,
    });
    model.set(stream, [...held, ...records.map(({ id }) => id)]);
  }
}

async function expectHolds(log: EventLog, model: Model, prefix: string): Promise<void> {
  let total = 0;
  for (const [stream, ids] of model) {
    const read = await log.read(stream, { direction: 'forwards', from: 0, limit: 10_000 });
    expect(read.type === 'events' && read.events.map(({ id }) => id)).toEqual(ids);
    total += ids.length;
  }
  const followed = await new Follower(log, prefix).take(total);
  for (const [stream, ids] of model) {
    expect(followed.filter((event) => event.stream === stream).map(({ id }) => id)).toEqual(ids);
  }
}

/** What is answered `appended` stays. */
export function durabilityTests(make: MakeEventLogHarness): void {
  const { seed } = rng(Date.now());

  it(
    `[EL15, G4] whatever was appended is there after the store was opened again (seed ${String(seed)})`,
    withHarness(make, (harness) =>
      withSeed(seed, async (random) => {
        const prefix = unique('board-');
        const model: Model = new Map();
        await writeAtRandom(harness.log, model, prefix, random);
        await expectHolds(harness.log, model, prefix);
        const log = await harness.reopen();
        await expectHolds(log, model, prefix);
        await writeAtRandom(log, model, prefix, random);
        await expectHolds(log, model, prefix);
      }),
    ),
  );

  it(
    '[EL16] a log that was closed refuses everything as closed, and its subscriptions end with an error',
    withHarness(make, async (harness) => {
      const { log } = harness;
      const stream = unique('board-');
      await log.append(stream, 'no-stream', logRecords(stream, 1));
      const follower = new Follower(log, stream);
      await follower.has(1);
      const ended = expect(follower.ended).rejects.toMatchObject({ name: expect.stringMatching(/Error$/) as string });
      await harness.reopen();
      await ended;
      await expect(log.append(stream, 0, logRecords(`${stream}x`, 1))).rejects.toMatchObject({ code: 'closed' });
      await expect(log.read(stream, { direction: 'forwards', from: 0, limit: 1 })).rejects.toMatchObject({
        code: 'closed',
      });
      await expect(log.ping()).rejects.toMatchObject({ code: 'closed' });
    }),
  );
}
