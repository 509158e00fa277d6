import { eventually } from '@boardstream/testing';
import type { HeldLease, LeaseRecord, Leases } from '../src/index.ts';
import { withHarness, type Harness } from './harness.ts';
import { unique } from './unique.ts';

export interface LeasesHarness extends Harness {
  readonly leases: Leases;
  /** Resolves when every lease that is not renewed meanwhile has run out. */
  runOut(): Promise<void>;
}

async function acquire(leases: Leases, key: string, owner: string): Promise<HeldLease> {
  const outcome = await leases.acquire(key, owner);
  if (outcome.type !== 'acquired') throw new Error(`${key} is held by ${outcome.record.owner}`);
  return outcome.lease;
}

async function renew(leases: Leases, lease: HeldLease, position: number): Promise<HeldLease> {
  const outcome = await leases.renew(lease, { position });
  if (outcome.type !== 'renewed') throw new Error(`${lease.key} is lost`);
  return outcome.lease;
}

/** What all leases do (LE1 to LE9 of SPEC.md). */
export function leasesContract(name: string, make: () => Promise<LeasesHarness>): void {
  describe(`leases: ${name}`, () => {
    ownershipTests(make);
    watchTests(make);
  });
}

function ownershipTests(make: () => Promise<LeasesHarness>): void {
  it(
    '[LE1, G7] of owners that acquire at once one gets the lease; the others are told who',
    withHarness(make, async ({ leases }) => {
      const key = unique('partition-');
      const outcomes = await Promise.all(['a', 'b', 'c', 'd'].map((owner) => leases.acquire(key, owner)));
      const won = outcomes.flatMap((outcome) => (outcome.type === 'acquired' ? [outcome.lease] : []));
      expect(won).toHaveLength(1);
      expect(won[0]?.record).toMatchObject({ epoch: 1, position: 0 });
      const owner = won[0]?.record.owner;
      expect(outcomes.filter((outcome) => outcome.type === 'held')).toMatchObject(Array(3).fill({ record: { owner } }));
    }),
  );

  it(
    '[LE2] who renews in time keeps the lease, and the position is noted',
    withHarness(make, async ({ leases }) => {
      const key = unique('partition-');
      let lease = await acquire(leases, key, 'a');
      for (const position of [5, 5, 9]) {
        lease = await renew(leases, lease, position);
        expect(lease.record).toEqual({ owner: 'a', epoch: 1, position, takeovers: 0 });
      }
      expect(await leases.acquire(key, 'b')).toEqual({
        type: 'held',
        record: { owner: 'a', epoch: 1, position: 9, takeovers: 0 },
      });
    }),
  );

  it(
    '[LE3, G7] a lease that ran out goes to the next with a higher epoch and its position, and is lost to the old owner',
    withHarness(make, async (harness) => {
      const { leases } = harness;
      const key = unique('partition-');
      const old = await renew(leases, await acquire(leases, key, 'a'), 17);
      await harness.runOut();
      const next = await acquire(leases, key, 'b');
      expect(next.record).toEqual({ owner: 'b', epoch: 2, position: 17, takeovers: 1 });
      expect(await leases.renew(old, { position: 20 })).toEqual({ type: 'lost' });
      await leases.release(old, { position: 20 });
      expect((await renew(leases, next, 18)).record).toEqual({ owner: 'b', epoch: 2, position: 18, takeovers: 0 });
    }),
  );

  it(
    '[LE3, G7] a lease that ran out is lost to its owner even when nobody took it',
    withHarness(make, async (harness) => {
      const key = unique('partition-');
      const lease = await acquire(harness.leases, key, 'a');
      await harness.runOut();
      expect(await harness.leases.renew(lease, { position: 1 })).toEqual({ type: 'lost' });
    }),
  );

  it(
    '[LE3, G19] who takes over finds which message was being tried, and how often the lease was taken without progress',
    withHarness(make, async ({ leases, runOut }) => {
      const key = unique('partition-');
      const first = await leases.renew(await acquire(leases, key, 'a'), {
        position: 4,
        incarnation: 'made',
        trying: 5,
      });
      expect(first).toMatchObject({
        lease: { record: { position: 4, takeovers: 0, trying: { position: 5, found: 0 } } },
      });
      await runOut();
      expect((await acquire(leases, key, 'b')).record).toMatchObject({
        takeovers: 1,
        trying: { position: 5, found: 1 },
      });
      await runOut();
      const third = await acquire(leases, key, 'c');
      expect(third.record).toMatchObject({ takeovers: 2, incarnation: 'made', trying: { position: 5, found: 2 } });
      expect((await renew(leases, third, 5)).record).toEqual({
        ...third.record,
        position: 5,
        takeovers: 0,
        trying: undefined,
      });
    }),
  );

  it(
    '[LE4] a lease as it was before its last renewal does not renew',
    withHarness(make, async ({ leases }) => {
      const key = unique('partition-');
      const first = await acquire(leases, key, 'a');
      const second = await renew(leases, first, 1);
      expect(await leases.renew(first, { position: 2 })).toEqual({ type: 'lost' });
      expect((await renew(leases, second, 3)).record.position).toBe(3);
    }),
  );

  it(
    '[LE5] a lease that is released is free at once, for its old owner too, at the noted position',
    withHarness(make, async ({ leases }) => {
      const key = unique('partition-');
      await leases.release(await acquire(leases, key, 'a'), { position: 30 });
      const next = await acquire(leases, key, 'b');
      expect(next.record).toEqual({ owner: 'b', epoch: 2, position: 30, takeovers: 0 });
      await leases.release(next, { position: 31 });
      expect((await acquire(leases, key, 'b')).record).toEqual({ owner: 'b', epoch: 3, position: 31, takeovers: 0 });
    }),
  );

  it(
    '[LE7] the incarnation that was noted with a position stays with it until another is noted',
    withHarness(make, async ({ leases }) => {
      const key = unique('partition-');
      const noted = await leases.renew(await acquire(leases, key, 'a'), { position: 4, incarnation: 'first' });
      if (noted.type === 'lost') throw new Error('the lease was lost');
      const kept = await renew(leases, noted.lease, 5);
      expect(kept.record).toEqual({ owner: 'a', epoch: 1, position: 5, incarnation: 'first', takeovers: 0 });
      await leases.release(kept, { position: 6 });
      const next = await acquire(leases, key, 'b');
      expect(next.record).toEqual({ owner: 'b', epoch: 2, position: 6, incarnation: 'first', takeovers: 0 });
      await leases.release(next, { position: 0, incarnation: 'second' });
      expect((await acquire(leases, key, 'b')).record).toMatchObject({ position: 0, incarnation: 'second' });
    }),
  );

  it(
    '[LE8] the heir that an owner names is told to who watches, and gone with its next renewal and its next owner',
    withHarness(make, async ({ leases }) => {
      const key = unique('partition-');
      const heir = { owner: 'b', rooms: ['one', 'two'] };
      const abort = new AbortController();
      const told: unknown[] = [];
      const lease = await acquire(leases, key, 'a');
      const watching = leases.watch((changed, record) => {
        if (changed === key) told.push(record === 'released' ? record : record.heir);
      }, abort.signal);
      await eventually(() => told.length === 1);
      const named = await leases.renew(lease, { position: 1, heir });
      if (named.type === 'lost') throw new Error('the lease was lost');
      expect(named.lease.record).toEqual({ owner: 'a', epoch: 1, position: 1, takeovers: 0, heir });
      const unnamed = await renew(leases, named.lease, 2);
      expect(unnamed.record).toEqual({ owner: 'a', epoch: 1, position: 2, takeovers: 0 });
      const again = await leases.renew(unnamed, { position: 3, heir });
      if (again.type === 'lost') throw new Error('the lease was lost');
      await leases.release(again.lease, { position: 3, heir });
      expect((await acquire(leases, key, 'c')).record).toEqual({ owner: 'c', epoch: 2, position: 3, takeovers: 0 });
      await eventually(() => told.length === 6);
      expect(told).toEqual([undefined, heir, undefined, heir, 'released', undefined]);
      abort.abort();
      await watching;
    }),
  );

  it(
    '[LE9] a sweep forgets what was not written for so long, of the keys that it names, and nothing else',
    withHarness(make, async ({ leases, runOut }) => {
      const [old, other, fresh] = [unique('member-'), unique('partition-'), unique('member-')];
      await renew(leases, await acquire(leases, old, 'a'), 5);
      await renew(leases, await acquire(leases, other, 'a'), 6);
      await runOut();
      const kept = await renew(leases, await acquire(leases, fresh, 'b'), 7);
      await leases.sweep('member-', 1);
      expect((await acquire(leases, old, 'c')).record).toEqual({ owner: 'c', epoch: 1, position: 0, takeovers: 0 });
      expect((await acquire(leases, other, 'c')).record).toMatchObject({ epoch: 2, position: 6 });
      expect((await renew(leases, kept, 8)).record).toMatchObject({ owner: 'b', epoch: 1, position: 8 });
      await leases.sweep('member-', 60_000);
      expect(await leases.acquire(old, 'd')).toMatchObject({ type: 'held', record: { owner: 'c' } });
    }),
  );

  it(
    '[LE1] each key is a lease of its own',
    withHarness(make, async ({ leases }) => {
      const [one, two] = [unique('partition-'), unique('partition-')];
      await acquire(leases, one, 'a');
      expect((await acquire(leases, two, 'b')).record.owner).toBe('b');
    }),
  );
}

function watchTests(make: () => Promise<LeasesHarness>): void {
  it(
    '[LE6] a watcher is told what is held, then every change, until it is aborted',
    withHarness(make, async ({ leases }) => {
      const key = unique('partition-');
      const abort = new AbortController();
      const seen: (LeaseRecord | 'released')[] = [];
      let lease = await acquire(leases, key, 'a');
      const watching = leases.watch((changed, record) => {
        if (changed === key) seen.push(record);
      }, abort.signal);
      await eventually(() => seen.length === 1);
      lease = await renew(leases, lease, 4);
      await leases.release(lease, { position: 5 });
      await acquire(leases, key, 'b');
      await eventually(() => seen.length === 4);
      abort.abort();
      await watching;
      await leases.acquire(unique('partition-'), 'c');
      expect(seen).toEqual([
        { owner: 'a', epoch: 1, position: 0, takeovers: 0 },
        { owner: 'a', epoch: 1, position: 4, takeovers: 0 },
        'released',
        { owner: 'b', epoch: 2, position: 5, takeovers: 0 },
      ]);
    }),
  );
}
