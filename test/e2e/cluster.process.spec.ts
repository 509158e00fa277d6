import { eventually } from '@boardstream/testing';
import { checkRoom } from '../cluster/check-room.ts';
import { drawLive } from '../cluster/live-room.ts';
import { verifyAll } from '../cluster/verify-all.ts';
import { Cluster } from '../support/cluster.ts';
import { drawing } from '../support/drawings.ts';
import { Onlooker } from '../support/onlooker.ts';
import { stopsAtTheEnd } from '../support/stops-at-the-end.ts';

/** The smaller of the ten. */
const DRAWINGS = [drawing('UML-ER'), drawing('maps'), drawing('valentine')];
const OPS_PER_SECOND = 90;
/** Between two kills: a second's worth of operations. */
const KILL_EVERY = 95;

describe('the cluster form: two gateways, two sequencers, two projectors', () => {
  const keep = stopsAtTheEnd();
  let cluster: Cluster;
  /** A log that is somebody else's may have rooms of earlier runs. */
  const run = Date.now().toString(36);
  const rooms: string[] = [];

  beforeAll(async () => {
    cluster = keep(await Cluster.start(), (running) => running.stop());
  }, 90_000);

  function roomOf(name: string): string {
    const room = `${name}-${run}`;
    rooms.push(room);
    return room;
  }

  it('[G7] the sequencers share the partitions evenly', async () => {
    const owned = (): Promise<readonly number[]> =>
      Promise.all(cluster.sequencers.map((each) => each.metric('boardstream_sequencer_partitions_owned')));
    await eventually(async () => (await owned()).every((count) => count === 4), { timeoutMs: 60_000 });
  }, 70_000);

  it.each(DRAWINGS.map((fixture, index) => ({ fixture, name: fixture.name, gateway: index % 2 })))(
    '[M4] [G11] [F11] $name, drawn live at one gateway, is the same drawing, state and past at both, and was seen whole there',
    async ({ fixture, gateway }) => {
      const { problems } = await drawLive(cluster, { fixture, gateway, room: roomOf(fixture.name) });
      expect(problems).toEqual([]);
    },
    180_000,
  );

  it('the check of a room notices another drawing, an operation too few and clients that are elsewhere', async () => {
    const [room = ''] = rooms;
    const { seq } = await cluster.api(0).head(room);
    const onlookers = cluster.urls.map((url) => new Onlooker(url, `elsewhere-${run}`));
    const imported = { operations: seq + 1, lost: [] };
    const { problems } = await checkRoom(cluster, { fixture: drawing('maps'), room, seq, onlookers, imported });
    await Promise.all(onlookers.map((onlooker) => onlooker.close()));
    const expected = [
      /operations were saved/,
      /client at gateway 1/,
      /client at gateway 2/,
      /gateway 1 exports/,
      /gateway 2 exports/,
    ];
    expect(problems).toEqual(expected.map((text) => expect.stringMatching(text) as unknown));
  }, 60_000);

  it('[G4] [G5] [G15] each process is killed once in the middle of an import: nothing is missing, nothing is there twice', async () => {
    const kills = cluster.parts.map((part, index) => ({ part, seq: KILL_EVERY * (index + 1) }));
    const { problems, kills: done } = await drawLive(cluster, {
      fixture: drawing('internet-service-providers'),
      gateway: 0,
      room: roomOf('killed'),
      rate: OPS_PER_SECOND,
      kills,
    });
    expect(problems).toEqual([]);
    expect(done).toHaveLength(kills.length);
  }, 300_000);

  it('[F13] verify folds all of their logs, at both gateways, to the hashes that were kept', async () => {
    expect(await verifyAll(cluster, rooms)).toEqual([]);
  }, 120_000);
});
