import { fileURLToPath } from 'node:url';
import { connect } from 'nats';
import { BoardstreamApi, RoomClient, type LostWork } from '@boardstream/client';
import { partitionOf } from '@boardstream/ports';
import { create, eventually, textElement } from '@boardstream/testing';
import { boardstream } from '../support/cli.ts';
import { SmallCluster } from '../support/small-cluster.ts';
import { stopsAtTheEnd } from '../support/stops-at-the-end.ts';

/** What the sequencer does not survive. */
const TEXT = 'a text that ends the process';
const PARTITIONS = 4;
const ROOM = 'poisoned';
const PARTITION = partitionOf(ROOM, PARTITIONS);
/** Another room of the same partition. */
const NEIGHBOUR =
  Array.from({ length: 100 }, (_, i) => `room${String(i)}`).find(
    (room) => partitionOf(room, PARTITIONS) === PARTITION,
  ) ?? ROOM;
const PATIENCE = { timeoutMs: 120_000 };

describe('messages that no sequencer survives, or reads', () => {
  let cluster: SmallCluster;
  let author: RoomClient;
  let neighbour: RoomClient;
  const lost: LostWork[] = [];

  const keep = stopsAtTheEnd();
  beforeAll(async () => {
    const starting = SmallCluster.start({
      programs: { sequencer: fileURLToPath(new URL('../support/mortal-sequencer-main.ts', import.meta.url)) },
      env: () => ({ MORTAL_TEXT: TEXT }),
    });
    cluster = keep(await starting, (running) => running.stop());
    author = keep(new RoomClient({ url: cluster.url, room: ROOM, name: 'author' }), (client) => client.close());
    author.on('lost', (work) => lost.push(work));
    neighbour = keep(new RoomClient({ url: cluster.url, room: NEIGHBOUR, name: 'neighbour' }), (client) =>
      client.close(),
    );
    for (const client of [author, neighbour]) {
      client.start();
      await client.whenLive();
      client.submit(create('first'));
      await client.whenSaved();
    }
  }, 120_000);

  /** The `boardstream` command at the gateway; what it prints. */
  async function told(...args: string[]): Promise<unknown> {
    const { code, stdout, stderr } = await boardstream(['--url', cluster.url, ...args, '--json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    return JSON.parse(stdout);
  }

  it('[G19] one that ends the process is found and set aside, while the rooms beside it go on; its author is told', async () => {
    author.submit(create('poison', textElement(TEXT)));
    let ends = 0;
    const found = eventually(
      () => {
        if (!cluster.sequencer.running) {
          ends++;
          cluster.sequencer.resume();
        }
        return lost.length > 0;
      },
      { ...PATIENCE, what: 'an answer to who submitted it' },
    );
    await eventually(() => ends > 0, { ...PATIENCE, what: 'the end of the sequencer' });
    neighbour.submit(create('meanwhile'));
    await found;
    expect(lost).toMatchObject([{ elements: [{ id: 'poison', reason: 'quarantined' }] }]);
    expect(ends).toBeGreaterThanOrEqual(2); // four, where no lease runs out for another reason
    await neighbour.whenSaved();
    await eventually(() => author.roomInfo?.status === 'quarantined', PATIENCE);
    expect(author.roomInfo).toMatchObject({ writable: false });

    expect(await told('rooms', '--quarantined')).toMatchObject({
      quarantines: [{ room: ROOM, cause: 'kills-process' }],
    });
    expect(await told('dlq', 'list')).toMatchObject({
      deadLetters: [{ room: ROOM, partition: PARTITION, cause: 'kills-process' }],
    });
    const { data } = (await told('dlq', 'show', '1')) as { readonly data: string };
    expect(Buffer.from(data, 'base64').includes(TEXT)).toBe(true);
  }, 200_000);

  it('[G19] its room is drawn in again once it is released, and shows that it was never applied', async () => {
    await told('rooms', 'release', ROOM);
    await eventually(() => author.roomInfo?.writable === true, { ...PATIENCE, what: 'a room that takes operations' });
    author.submit(create('after'));
    await author.whenSaved();
    const { snapshot } = await new BoardstreamApi({ url: cluster.url }).state(ROOM);
    expect(snapshot.elements.map(({ id }) => id).sort()).toEqual(['after', 'first']);
  }, 200_000);

  it('[G19] one that can not be read becomes a dead letter, and its room goes on', async () => {
    const connection = await connect({ servers: cluster.broker.url });
    await connection.jetstream().publish(`board.ops.${String(PARTITION)}.${ROOM}`, new Uint8Array([255, 255, 255]));
    await connection.close();
    author.submit(create('behind'));
    await author.whenSaved();
    const isThere = async (): Promise<boolean> => {
      const { deadLetters } = (await told('dlq', 'list')) as { readonly deadLetters: readonly { cause: string }[] };
      return deadLetters.some(({ cause }) => cause === 'undecodable');
    };
    await eventually(isThere, { ...PATIENCE, what: 'a dead letter' });
    expect(await told('rooms', '--quarantined')).toEqual({ quarantines: [] });
    expect(cluster.sequencer.output).toContain('"event":"message.dead"');
    expect(cluster.sequencer.output).toContain('"event":"room.quarantined"');
  }, 200_000);
});
