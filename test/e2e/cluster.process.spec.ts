import { join } from 'node:path';
import { BoardstreamApi } from '@boardstream/client';
import { compareScenes } from '@boardstream/excalidraw';
import { eventually, temporaryDirectory, type TemporaryDirectory } from '@boardstream/testing';
import { boardstream } from '../support/cli.ts';
import { Cluster } from '../support/cluster.ts';
import { drawing, readJson, type Fixture } from '../support/drawings.ts';
import { EventWatcher } from '../support/event-watcher.ts';
import { missingFrom, repeatedOpIds } from '../support/log-check.ts';

/** The smaller of the ten. */
const DRAWINGS = [drawing('UML-ER'), drawing('maps'), drawing('valentine')];
const OPS_PER_SECOND = 60;

describe('the cluster form: two gateways, two sequencers, two projectors', () => {
  let dir: TemporaryDirectory;
  let cluster: Cluster;

  beforeAll(async () => {
    dir = await temporaryDirectory();
    cluster = await Cluster.start();
  }, 90_000);
  afterAll(async () => {
    await cluster.stop();
    await dir.remove();
  }, 60_000);

  const cli = (gateway: number, ...args: string[]) => boardstream(['--url', cluster.urls[gateway] ?? '', ...args]);

  async function exported(gateway: number, room: string): Promise<unknown> {
    const out = join(dir.path, `${room}-${String(gateway)}.excalidraw`);
    expect(await cli(gateway, 'export', '--room', room, '--format', 'excalidraw', '--out', out)).toMatchObject({
      code: 0,
    });
    return readJson(out);
  }

  it('[G7] the sequencers share the partitions evenly', async () => {
    const owned = (): Promise<readonly number[]> =>
      Promise.all(cluster.sequencers.map((each) => each.metric('boardstream_sequencer_partitions_owned')));
    await eventually(async () => (await owned()).every((count) => count === 4), { timeoutMs: 20_000 });
  }, 30_000);

  it.each(DRAWINGS.map((fixture, index) => ({ ...fixture, gateway: index % 2 })))(
    '[M4] $name, drawn live at one gateway, is equal to its source at both, and was seen whole at the other',
    async ({ name, path, gateway }) => {
      const other = 1 - gateway;
      const watcher = new EventWatcher(cluster.urls[other] ?? '', name);
      const imported = await cli(gateway, 'import', path, '--room', name, '--live', '--json');
      expect(imported).toMatchObject({ code: 0 });
      expect(JSON.parse(imported.stdout)).toMatchObject({ room: name, lost: [] });
      const { seq } = await new BoardstreamApi({ url: cluster.urls[other] ?? '' }).head(name);
      await eventually(() => watcher.last === seq, { timeoutMs: 20_000, what: `event ${String(seq)} at the other` });
      watcher.close();
      for (const at of [gateway, other]) expect(compareScenes(readJson(path), await exported(at, name))).toEqual([]);
    },
    120_000,
  );

  it('[F11] replay gives the state of the middle', async () => {
    const room = DRAWINGS[0]?.name ?? '';
    const { seq } = await new BoardstreamApi({ url: cluster.urls[0] ?? '' }).head(room);
    const out = join(dir.path, 'middle.svg');
    const at = String(Math.floor(seq / 2));
    expect(await cli(1, 'replay', '--room', room, '--at', at, '--out', out)).toMatchObject({ code: 0 });
  }, 60_000);

  it('[G4] [G5] [G15] each process is killed once in the middle of an import: nothing is missing, nothing is there twice', async () => {
    const fixture = drawing('internet-service-providers');
    const room = 'killed';
    const watcher = new EventWatcher(cluster.urls[1] ?? '', room);
    const importing = cli(
      0,
      'import',
      fixture.path,
      '--room',
      room,
      '--live',
      '--rate',
      String(OPS_PER_SECOND),
      '--json',
    );
    const restart = async (each: { end(signal: NodeJS.Signals): Promise<unknown>; resume(): void } | undefined) => {
      await each?.end('SIGKILL');
      each?.resume();
    };
    const [first, second] = cluster.sequencers;
    const faults: readonly (() => Promise<void>)[] = [
      () => restart(first),
      () => restart(cluster.projectors[0]),
      async () => {
        await cluster.broker.kill();
        await cluster.broker.resume();
      },
      () => restart(cluster.gateways[0]),
      () => cluster.restartLog(),
      () => restart(second),
      () => restart(cluster.projectors[1]),
      () => restart(cluster.gateways[1]),
    ];
    for (const [index, fault] of faults.entries()) {
      const at = 90 * (index + 1);
      await eventually(() => watcher.last >= at, { timeoutMs: 60_000, what: `event ${String(at)}` });
      await fault();
    }
    expect(JSON.parse((await importing).stdout)).toMatchObject({ lost: [] });
    await checkWhole(room, fixture, watcher);
  }, 240_000);

  async function checkWhole(room: string, { path }: Fixture, watcher: EventWatcher): Promise<void> {
    const events = await Array.fromAsync(new BoardstreamApi({ url: cluster.urls[1] ?? '' }).events(room));
    watcher.close();
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, i) => i + 1));
    expect(repeatedOpIds(events)).toEqual([]);
    expect(missingFrom(events, watcher.seen)).toEqual([]);
    expect(compareScenes(readJson(path), await exported(0, room))).toEqual([]);
    expect(await cli(1, 'verify', '--room', room)).toMatchObject({ code: 0 });
  }
});
