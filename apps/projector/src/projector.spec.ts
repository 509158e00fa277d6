import { seq } from '@boardstream/kernel';
import { roomStream } from '@boardstream/ports';
import { eventually, FIRST_COMMITTED_AT, logRecord, opCommitted, roomEvent, roomOpened } from '@boardstream/testing';
import { damagedAt } from './spec-support/damaged-at.ts';
import { ProjectorHarness } from './spec-support/projector-harness.ts';
import { drawnRoom, writeEvents } from './spec-support/written-room.ts';

describe('Projector', () => {
  let harness: ProjectorHarness;

  beforeEach(async () => {
    harness = await ProjectorHarness.open();
  });
  afterEach(() => harness.close());

  /** The room list, once what was handled is written. */
  async function listed() {
    harness.clock.advance(250);
    await harness.drain();
    return await harness.store.directory.list({ limit: 100 });
  }

  it('keeps the room list: head, times, title and status of every room', async () => {
    await writeEvents(harness.store.log, 'titled', [
      roomOpened('first'),
      opCommitted(2, [{ type: 'board', props: { title: 'second' } }]),
    ]);
    await writeEvents(harness.store.log, 'shut', [roomOpened('gone'), roomEvent(2, { type: 'room-archived' })]);
    await writeEvents(harness.store.log, 'again', [
      roomOpened(),
      roomEvent(2, { type: 'room-archived' }),
      roomEvent(3, { type: 'room-reopened' }),
    ]);
    harness.follow();
    await harness.caughtUp(7);
    const at = (n: number) => FIRST_COMMITTED_AT + n;
    expect(await listed()).toEqual([
      { room: 'again', status: 'open', seq: 3, createdAt: at(1), updatedAt: at(3) },
      { room: 'shut', status: 'archived', title: 'gone', seq: 2, createdAt: at(1), updatedAt: at(2) },
      { room: 'titled', status: 'open', title: 'second', seq: 2, createdAt: at(1), updatedAt: at(2) },
    ]);
  });

  it('goes on from its checkpoint after a restart', async () => {
    await writeEvents(harness.store.log, 'demo', drawnRoom(20));
    harness.follow();
    await harness.caughtUp(20);
    await harness.drain();
    harness.renew();
    await writeEvents(harness.store.log, 'demo', drawnRoom(25).slice(20));
    harness.follow();
    await harness.caughtUp(5);
    expect(harness.projector.stats.events).toBe(5);
    expect((await listed())[0]?.seq).toBe(25);
  });

  it('events that come again after a crash change nothing', async () => {
    await writeEvents(harness.store.log, 'demo', [roomOpened('a'), roomEvent(2, { type: 'room-archived' })]);
    harness.follow();
    await harness.caughtUp(2);
    const before = await listed();
    // The checkpoint was lost, the list was not.
    await harness.store.checkpoints.save('other', '');
    harness.renew({ checkpoint: 'never-saved' });
    harness.follow();
    await harness.caughtUp(2);
    expect(await listed()).toEqual(before);
  });

  it('writes the list in intervals, not with every event', async () => {
    await writeEvents(harness.store.log, 'demo', drawnRoom(3));
    harness.follow();
    await harness.caughtUp(3);
    expect(await harness.store.directory.get('demo')).toBeUndefined();
    harness.clock.advance(250);
    await eventually(async () => (await harness.store.directory.get('demo'))?.seq === 3);
  });

  it('[G19] a room with an event that cannot be read is listed as quarantined; the others go on', async () => {
    await harness.store.log.append(roomStream('bad'), 'no-stream', [logRecord('nonsense')]);
    await writeEvents(harness.store.log, 'good', drawnRoom(3));
    harness.follow();
    await harness.caughtUp(4);
    expect((await listed()).map(({ room, status, seq }) => [room, status, seq])).toEqual([
      ['bad', 'quarantined', 1],
      ['good', 'open', 3],
    ]);
  });

  it('[G19] a room with a damaged record is listed as quarantined and stays so; the others go on, also after a restart', async () => {
    const damaging = damagedAt(harness.log.subscribeAll, 'bad', 2);
    Object.assign(harness.log, { subscribeAll: damaging });
    await writeEvents(harness.store.log, 'bad', drawnRoom(4));
    await writeEvents(harness.store.log, 'good', drawnRoom(3));
    harness.follow();
    await harness.caughtUp(7);
    const statuses = async () => (await listed()).map(({ room, status, seq: head }) => [room, status, head]);
    expect(await statuses()).toEqual([
      ['bad', 'quarantined', 4],
      ['good', 'open', 3],
    ]);
    expect(harness.projector.stats.quarantined).toBe(1);
    expect(await harness.store.quarantines.get('bad')).toMatchObject({
      cause: 'unfoldable',
      reason: expect.stringMatching(/^event 2: .*checksum/) as string,
      by: 'projector-1',
    });
    harness.renew();
    await writeEvents(harness.store.log, 'good', drawnRoom(5).slice(3));
    harness.follow();
    await harness.caughtUp(2);
    expect(await statuses()).toEqual([
      ['bad', 'quarantined', 4],
      ['good', 'open', 5],
    ]);
  });

  it('makes snapshots by the policy, and thins them', async () => {
    harness.renew({ snapshotEvents: 100 });
    harness.follow();
    const events = drawnRoom(1_200);
    for (let from = 0; from < 1_200; from += 100) {
      await writeEvents(harness.store.log, 'demo', events.slice(from, from + 100));
      await eventually(() => harness.projector.stats.snapshots >= from / 100 + 1, {
        what: `a snapshot after seq ${from + 100}`,
      });
    }
    await harness.drain();
    const kept = await harness.snapshots.list('demo');
    expect(kept.length).toBeLessThanOrEqual(5);
    expect(kept.at(-1)?.seq).toBe(1_200);
    const report = await harness.projector.verification.verify('demo');
    expect(report).toMatchObject({ ok: true, snapshotsChecked: kept.length });
  });

  it('[M34] makes no snapshot inside a load', async () => {
    harness.renew({ snapshotEvents: 1 });
    harness.follow();
    const part = roomEvent(2, { type: 'state-loaded', cause: 'import', loadId: 'l', part: 1, parts: 2, elements: [] });
    await writeEvents(harness.store.log, 'demo', [roomOpened(), part]);
    await harness.caughtUp(2);
    await harness.drain();
    expect((await harness.snapshots.list('demo')).map((each) => each.seq)).not.toContain(seq(2));
  });

  it('goes on when the subscription breaks', async () => {
    const subscribe = harness.log.subscribeAll;
    let broken = false;
    Object.assign(harness.log, {
      subscribeAll: (options: Parameters<typeof subscribe>[0]) => {
        if (broken) return subscribe(options);
        broken = true;
        return Promise.reject(new Error('connection lost'));
      },
    });
    await writeEvents(harness.store.log, 'demo', drawnRoom(3));
    harness.follow();
    await eventually(() => broken && harness.clock.pendingTimers > 0);
    harness.clock.advance(1_000);
    await harness.caughtUp(3);
  });

  it('can be drained before it ran, and twice', async () => {
    await harness.drain();
    await harness.drain();
    expect(harness.projector.stats.following).toBe(false);
  });
});
