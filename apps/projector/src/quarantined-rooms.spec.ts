import { PortError, roomStream, type Quarantine } from '@boardstream/ports';
import { encodeEvent, eventRecordType } from '@boardstream/protocol';
import { eventually, logRecord, opCommitted, roomEvent, set } from '@boardstream/testing';
import { ProjectorHarness } from './spec-support/projector-harness.ts';
import { drawnRoom, writeEvents } from './spec-support/written-room.ts';

const byOwner = (room: string): Quarantine => ({
  room,
  cause: 'kills-process',
  reason: 'position 7 ended two owners',
  by: 'sequencer-1',
  at: 5,
});

describe('rooms in quarantine', () => {
  let harness: ProjectorHarness;

  beforeEach(async () => {
    harness = await ProjectorHarness.open();
  });
  afterEach(() => harness.close());

  /** What is listed of the room now; the list is written in intervals. */
  async function listed(room: string) {
    harness.clock.advance(250);
    return await harness.store.directory.get(room);
  }

  const isListed = (room: string, status: string): Promise<unknown> =>
    eventually(async () => (await listed(room))?.status === status, { what: `${room} listed as ${status}` });

  it('[G19] a room whose events decode and do not fold is put there by the first who asks for its state', async () => {
    const events = drawnRoom(3);
    await writeEvents(harness.store.log, 'bad', [...events, opCommitted(4, set('nothing-there', { angle: 1 }))]);
    harness.follow();
    await harness.caughtUp(4);
    expect(await harness.store.quarantines.get('bad')).toBeUndefined();
    await expect(harness.projector.history.state('bad', 'head')).rejects.toMatchObject({ code: 'corrupt' });
    await expect(harness.projector.history.state('bad', 'head')).rejects.toMatchObject({ code: 'corrupt' });
    await eventually(() => harness.store.quarantines.get('bad'));
    expect(await harness.store.quarantines.get('bad')).toMatchObject({
      cause: 'unfoldable',
      reason: expect.stringContaining('nothing-there') as string,
    });
    await isListed('bad', 'quarantined');
    await eventually(() => harness.projector.stats.quarantined === 1);
  });

  it('[G19] an erased room is not put there by who was reading it', async () => {
    await harness.store.log.append(roomStream('gone'), 'no-stream', [logRecord('nonsense')]);
    const { history } = harness.projector;
    const read = harness.log.read.bind(harness.log);
    let reads = 0;
    // The first read tells the head; before the second one the room is erased.
    Object.assign(harness.log, {
      read: async (...args: Parameters<typeof read>) => {
        if (reads++ === 1) await harness.log.tombstone(roomStream('gone'));
        return await read(...args);
      },
    });
    await expect(history.state('gone', 'head')).rejects.toThrow();
    await eventually(() => reads >= 3, { what: 'the head being asked for again' });
    await harness.drain();
    expect(await harness.store.quarantines.get('gone')).toBeUndefined();
  });

  it('[G19] the list follows what owners put there and operators release, with all that happened meanwhile', async () => {
    const events = drawnRoom(6, 'Plans');
    await writeEvents(harness.store.log, 'demo', events.slice(0, 3));
    harness.follow();
    await harness.caughtUp(3);
    await harness.store.quarantines.put(byOwner('demo'));
    await isListed('demo', 'quarantined');
    await writeEvents(harness.store.log, 'demo', [...events.slice(3, 5), roomEvent(6, { type: 'room-archived' })]);
    await harness.caughtUp(6);
    await eventually(async () => (await listed('demo'))?.seq === 6);
    expect(await listed('demo')).toMatchObject({ status: 'quarantined', title: 'Plans' });
    await harness.store.quarantines.release('demo');
    await isListed('demo', 'archived');
    expect(await listed('demo')).toEqual({
      room: 'demo',
      status: 'archived',
      title: 'Plans',
      seq: 6,
      createdAt: events[0]?.committedAt,
      updatedAt: roomEvent(6, { type: 'room-archived' }).committedAt,
    });
  });

  it('[G19] a room without an event comes into the list with its first one, as what it is then', async () => {
    harness.follow();
    await harness.caughtUp(0);
    await harness.store.quarantines.put(byOwner('later'));
    await harness.store.quarantines.put(byOwner('freed'));
    await harness.store.quarantines.release('freed');
    await writeEvents(harness.store.log, 'later', drawnRoom(2));
    await writeEvents(harness.store.log, 'freed', drawnRoom(2));
    await isListed('later', 'quarantined');
    await isListed('freed', 'open');
  });

  it('[G19] what was released while no projector ran is listed as released', async () => {
    await writeEvents(harness.store.log, 'demo', drawnRoom(3));
    harness.follow();
    await harness.caughtUp(3);
    await harness.store.quarantines.put(byOwner('demo'));
    await isListed('demo', 'quarantined');
    await harness.drain();
    await harness.store.quarantines.release('demo');
    harness.renew();
    harness.follow();
    await isListed('demo', 'open');
  });

  it('[G19] a room that still can not be read when it is released goes back', async () => {
    await harness.store.log.append(roomStream('bad'), 'no-stream', [logRecord('nonsense')]);
    harness.follow();
    await harness.caughtUp(1);
    const first = await harness.store.quarantines.get('bad');
    expect(first?.cause).toBe('unfoldable');
    harness.clock.advance(1_000);
    await harness.store.quarantines.release('bad');
    await eventually(async () => ((await harness.store.quarantines.get('bad'))?.at ?? 0) > (first?.at ?? 0));
    await eventually(() => harness.projector.stats.quarantined === 2);
    await isListed('bad', 'quarantined');
  });

  it('[G8, G19] a release that comes while the log is away is listed once it is back', async () => {
    await writeEvents(harness.store.log, 'demo', drawnRoom(3));
    harness.follow();
    await harness.caughtUp(3);
    await harness.store.quarantines.put(byOwner('demo'));
    await isListed('demo', 'quarantined');
    const read = harness.log.read.bind(harness.log);
    let refused = 0;
    Object.assign(harness.log, {
      read: () => {
        refused++;
        return Promise.reject(new PortError('unavailable', 'out of order'));
      },
    });
    await harness.store.quarantines.release('demo');
    await eventually(() => refused > 0);
    expect(await listed('demo')).toMatchObject({ status: 'quarantined' });
    Object.assign(harness.log, { read });
    harness.clock.advance(1_000);
    await isListed('demo', 'open');
  });

  it('[G19] the follower does not go past an event that it can not read before its room is kept there', async () => {
    const put = harness.store.quarantines.put.bind(harness.store.quarantines);
    let refused = 0;
    Object.assign(harness.store.quarantines, {
      put: () => {
        refused++;
        return Promise.reject(new PortError('unavailable', 'out of order'));
      },
    });
    await harness.store.log.append(roomStream('bad'), 'no-stream', [logRecord('nonsense')]);
    const next = drawnRoom(2).map((event, i) => ({
      ...logRecord(`next-${String(i)}`),
      type: eventRecordType(event),
      data: encodeEvent(event),
    }));
    await harness.store.log.append(roomStream('good'), 'no-stream', next);
    harness.follow();
    await eventually(() => refused > 0);
    expect(harness.projector.stats).toMatchObject({ events: 0, quarantined: 0 });
    Object.assign(harness.store.quarantines, { put });
    await eventually(() => harness.clock.pendingTimers > 0);
    harness.clock.advance(1_000);
    await harness.caughtUp(3);
    expect(await harness.store.quarantines.get('bad')).toMatchObject({ room: 'bad' });
  });
});
