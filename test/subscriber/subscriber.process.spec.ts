import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { connect, nanos } from 'nats';
import {
  create,
  eventually,
  freePort,
  NATS_USERS,
  natsPassword,
  startNatsWithAccounts,
  temporaryDirectory,
  type TemporaryDirectory,
} from '@boardstream/testing';
import { BoardstreamApi } from '@boardstream/client';
import { spawnBoardstream } from '../support/cli.ts';
import { Drawer } from '../support/drawer.ts';
import { drawing } from '../support/drawings.ts';
import { RoleProcess } from '../support/role-process.ts';
import { SmallCluster } from '../support/small-cluster.ts';
import { stopsAtTheEnd } from '../support/stops-at-the-end.ts';
import { FollowerProcess } from './follower-process.ts';

const PATIENCE_MS = 90_000;
/** So slow that there is time to kill in the middle of it. */
const OPS_PER_SECOND = 60;
const SERVICE = { NATS_USER: 'service', NATS_PASSWORD: natsPassword('service') };

describe('a service that follows a room through BOARD_EVENTS, with nothing but nats and the published definitions', () => {
  let files: TemporaryDirectory;
  let cluster: SmallCluster;
  let second: RoleProcess;

  const keep = stopsAtTheEnd();
  beforeAll(async () => {
    files = keep(await temporaryDirectory(), (directory) => directory.remove());
    for (const user of NATS_USERS) await writeFile(join(files.path, user), `${natsPassword(user)}\n`);
    const [one, two] = [String(await freePort()), String(await freePort())];
    const env = (role: string) => ({
      BOARDSTREAM_NATS_USER: role,
      BOARDSTREAM_NATS_PASSWORD_FILE: join(files.path, role),
      BOARDSTREAM_HISTORY_PORT: one,
      BOARDSTREAM_HISTORY_PROJECTORS: `127.0.0.1:${one},127.0.0.1:${two}`,
    });
    const starting = SmallCluster.start({ broker: await startNatsWithAccounts(), env });
    cluster = keep(await starting, (running) => running.stop());
    const other = RoleProcess.start('projector', {
      ...cluster.env,
      ...env('projector'),
      BOARDSTREAM_HISTORY_PORT: two,
    });
    second = keep(await other, (role) => role.end());
    await second.ready();
  }, 120_000);

  function follow(room: string, name: string, ...more: string[]): FollowerProcess {
    const stateFile = join(files.path, `${name}.jsonl`);
    const options = { broker: cluster.broker.url, room, stateFile, env: SERVICE };
    const follower = new FollowerProcess({ ...options, more: ['--consumer', name, ...more] });
    return keep(follower, (running) => running.end('SIGKILL'));
  }

  const has = (follower: FollowerProcess, count: number): Promise<boolean> =>
    eventually(() => follower.kept.length >= count, {
      timeoutMs: PATIENCE_MS,
      what: `event ${String(count)} at the service`,
    }).catch((error: unknown) => {
      throw new Error(follower.printed, { cause: error });
    });

  /** The one projector that exports, when it is one. */
  const exportingProjector = async (): Promise<RoleProcess> => {
    const found = async (): Promise<RoleProcess | undefined> => {
      const [first = 0, other = 0] = await Promise.all(
        [cluster.projector, second].map((each) => each.metric('boardstream_exporter_exporting')),
      );
      if (first + other !== 1) return undefined;
      return first === 1 ? cluster.projector : second;
    };
    const exporting = await eventually(found, { timeoutMs: PATIENCE_MS, what: 'a projector that exports' });
    if (exporting === undefined) throw new Error('no projector exports'); // never: `eventually` asks until there is one
    return exporting;
  };

  it('[P16] [P18] is killed at counted events, as are the broker, the log and the projector that exports, which is paused too, and ends with exactly the events of the room', async () => {
    const { path } = drawing('valentine');
    const follower = follow('followed', 'kept-up');
    const args = ['import', path, '--room', 'followed', '--live', '--rate', String(OPS_PER_SECOND)];
    const importing = spawnBoardstream(['--url', cluster.url, ...args]);

    await has(follower, 20);
    await follower.killAndRestart();
    await has(follower, 40);
    const paused = await exportingProjector();
    paused.freeze();
    await has(follower, 80); // by another
    paused.thaw();
    const exporting = await exportingProjector();
    await exporting.end('SIGKILL');
    await has(follower, 100);
    await follower.killAndRestart();
    exporting.resume();
    await exporting.ready();
    await has(follower, 120);
    await cluster.broker.kill();
    await cluster.broker.resume();
    await has(follower, 140);
    await follower.killAndRestart();
    await cluster.log.restart();
    await has(follower, 160);
    expect(await importing.ended).toMatchObject({ code: 0 });

    const events = await eventsOf(cluster.url, 'followed');
    expect(events.length).toBeGreaterThan(180);
    await has(follower, events.length);
    expect(await follower.end()).toBe(0);
    expect(follower.kept).toEqual(events.map((event, index) => ({ seq: index + 1, event: event.toString('base64') })));
    expect(JSON.parse(follower.printed.trimEnd().split('\n').at(-1) ?? '')).toMatchObject({
      room: 'followed',
      seq: events.length,
    });
  }, 300_000);

  it('[P16] the projector that exports hands over when it is told to end: what is drawn then is followed on', async () => {
    const api = new BoardstreamApi({ url: cluster.url });
    const follower = follow('followed', 'handed-over');
    const { length } = await eventsOf(cluster.url, 'followed');
    await has(follower, length);
    const exporting = await exportingProjector();
    expect(await exporting.end()).toBe(0);
    const { path } = drawing('UML-ER');
    const importing = spawnBoardstream(['--url', cluster.url, 'import', path, '--room', 'followed', '--live']);
    expect(await importing.ended).toMatchObject({ code: 0 });
    exporting.resume();
    await exporting.ready();
    const head = await eventually(() => api.head('followed'), { timeoutMs: PATIENCE_MS });
    await has(follower, head.seq);
    const events = await eventsOf(cluster.url, 'followed');
    expect(follower.kept.map(({ event }) => event)).toEqual(events.map((event) => event.toString('base64')));
  }, 300_000);

  it('[P16] what BOARD_EVENTS holds no more is read by REST; without a gateway the service says what is missing', async () => {
    await forget(cluster.broker.url);
    const api = new BoardstreamApi({ url: cluster.url });
    const before = await eventually(() => api.head('followed'), { timeoutMs: PATIENCE_MS });
    const drawer = await Drawer.join(cluster.url, 'followed', { secret: 'draws-what-comes-later-1' });
    const { seq } = await drawer.draw(create('later'));
    drawer.socket.close();

    const without = follow('followed', 'without-a-gateway');
    expect(await without.ended()).toBe(1);
    expect(without.printed).toContain(`BOARD_EVENTS has no events 1 to ${String(before.seq)} of followed`);
    const filled = follow('followed', 'with-a-gateway', '--gateway', cluster.url);
    await has(filled, seq);
    const events = await eventsOf(cluster.url, 'followed');
    expect(filled.kept.map(({ event }) => event)).toEqual(events.map((event) => event.toString('base64')));
  }, 120_000);
});

/** Has BOARD_EVENTS forget what it holds, as it does by age, and then keep what comes as before. */
async function forget(broker: string): Promise<void> {
  const user = 'sequencer'; // who may bring streams to their settings
  const connection = await connect({
    servers: broker,
    user,
    pass: natsPassword(user),
    inboxPrefix: `_INBOX_${user}`,
  });
  const { streams } = await connection.jetstreamManager({ checkAPI: false });
  const { config } = await streams.info('BOARD_EVENTS');
  const short = nanos(1_000);
  await streams.update('BOARD_EVENTS', { max_age: short, duplicate_window: short });
  await eventually(async () => (await streams.info('BOARD_EVENTS')).state.messages === 0, {
    timeoutMs: PATIENCE_MS,
    what: 'an empty stream',
  });
  await streams.update('BOARD_EVENTS', { max_age: config.max_age, duplicate_window: config.duplicate_window });
  await connection.close();
}

/** The encoded events of a room, as REST gives them: each with its length before it. */
async function eventsOf(url: string, room: string): Promise<readonly Buffer[]> {
  const answer = await fetch(`${url}/v1/rooms/${room}/events`, { headers: { accept: 'application/x-protobuf' } });
  const bytes = Buffer.from(await answer.arrayBuffer());
  const events: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += 4 + bytes.readUInt32BE(at))
    events.push(bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at)));
  return events;
}
