import { eventually, ManualClock } from '@boardstream/testing';
import { PartitionAgreement, PortError, type PartitionCount } from './index.ts';

/** A record that a test sets, and that may be out of reach. */
class MemoryCount implements PartitionCount {
  recorded: number | undefined;
  reachable = true;

  async read(): Promise<number | undefined> {
    await Promise.resolve();
    if (!this.reachable) throw new PortError('unavailable', 'the broker is away');
    return this.recorded;
  }

  async record(count: number): Promise<number> {
    await Promise.resolve();
    this.recorded ??= count;
    return this.recorded;
  }
}

function started(count: MemoryCount, partitions: number, mayRecord = true) {
  const clock = new ManualClock();
  const told: (string | undefined)[] = [];
  const onChange = (problem: string | undefined): void => void told.push(problem);
  const agreement = new PartitionAgreement({ count, partitions, mayRecord, timers: clock, onChange });
  agreement.start();
  /** Lets the time go by in which the record is read again. */
  const later = (what: () => boolean): Promise<unknown> =>
    eventually(() => {
      clock.advance(1_000);
      return what();
    });
  return { agreement, told, later };
}

const never = new AbortController().signal;

describe('whether a process counts the partitions as its cluster does', () => {
  it('records the number where there is none, and agrees', async () => {
    const count = new MemoryCount();
    const { agreement, told, later } = started(count, 64);
    await later(() => agreement.problem === undefined);
    expect({ recorded: count.recorded, told }).toEqual({ recorded: 64, told: [undefined] });
    await agreement.stop();
  });

  it('does not serve where another number is recorded, and names both', async () => {
    const count = new MemoryCount();
    count.recorded = 64;
    const { agreement, told, later } = started(count, 32);
    await later(() => told.length > 0);
    expect(told).toEqual(['this cluster has 64 partitions, and this process was started with 32']);
    await expect(agreement.check()).rejects.toThrow(/64 .* 32/);
    expect(count.recorded).toBe(64);
    await agreement.stop();
  });

  it('who may not record waits for the record, and does not serve before', async () => {
    const count = new MemoryCount();
    const { agreement, later } = started(count, 64, false);
    expect(agreement.problem).toMatch(/not known yet/);
    const agreed = agreement.whenAgreed(never);
    count.recorded = 64;
    await later(() => agreement.problem === undefined);
    expect((await agreed).aborted).toBe(false);
    await agreement.stop();
  });

  it('a record that is put right is noticed, and so is one that is changed under who serves', async () => {
    const count = new MemoryCount();
    count.recorded = 64;
    const { agreement, later } = started(count, 32);
    await later(() => agreement.problem?.includes('64') === true);
    count.recorded = 32;
    await later(() => agreement.problem === undefined);
    const serving = await agreement.whenAgreed(never);
    count.recorded = 16;
    await later(() => serving.aborted);
    expect(agreement.problem).toMatch(/16 .* 32/);
    await agreement.stop();
  });

  it('a record that can not be read says so at first, and changes nothing later', async () => {
    const count = new MemoryCount();
    count.reachable = false;
    const { agreement, told, later } = started(count, 64);
    await later(() => agreement.problem?.includes('not known: the broker is away') === true);
    await expect(agreement.check()).rejects.toThrow('the broker is away');
    count.reachable = true;
    await later(() => agreement.problem === undefined);
    expect(told).toEqual([undefined]);
    const serving = await agreement.whenAgreed(never);
    count.reachable = false;
    let read = 0;
    const { read: reads } = count;
    count.read = () => (read++, reads.call(count));
    await later(() => read > 2);
    expect(serving.aborted).toBe(false);
    await agreement.stop();
  });

  it('who waits for it is let go when it ends', async () => {
    const ends = new AbortController();
    const { agreement } = started(new MemoryCount(), 64, false);
    const waiting = agreement.whenAgreed(ends.signal);
    ends.abort();
    expect((await waiting).aborted).toBe(true);
    await agreement.stop();
  });
});
