import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { connect, type NatsConnection } from 'nats';
import {
  eventually,
  NATS_USERS,
  natsPassword,
  NatsServer,
  startNatsWithAccounts,
  temporaryDirectory,
  type TemporaryDirectory,
} from '@boardstream/testing';
import { boardstream } from '../support/cli.ts';
import { SmallCluster } from '../support/small-cluster.ts';
import { stopsAtTheEnd } from '../support/stops-at-the-end.ts';

/** What `doctor --json` prints, as far as these tests look at it. */
interface Told {
  readonly ok: boolean;
  readonly findings: readonly { readonly severity: string; readonly code: string; readonly what: string }[];
}

const PATIENCE = { timeoutMs: 60_000 };

let files: TemporaryDirectory;
let cluster: SmallCluster;
/** Of the user that may look at everything. */
let env: Readonly<Record<string, string>>;

const keep = stopsAtTheEnd();
beforeAll(async () => {
  files = keep(await temporaryDirectory(), (directory) => directory.remove());
  for (const user of NATS_USERS) await writeFile(join(files.path, user), natsPassword(user));
  const starting = SmallCluster.start({ broker: await startNatsWithAccounts(), env: credentials });
  cluster = keep(await starting, (running) => running.stop());
  env = { ...cluster.env, ...credentials('operator') };
}, 120_000);

function credentials(user: string): Readonly<Record<string, string>> {
  return { BOARDSTREAM_NATS_USER: user, BOARDSTREAM_NATS_PASSWORD_FILE: join(files.path, user) };
}

async function codes(more: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const { code, stdout } = await boardstream(['doctor', '--json'], { ...env, ...more });
  const { ok, findings } = JSON.parse(stdout) as Told;
  expect({ code, ok }).toEqual(ok ? { code: 0, ok } : { code: 1, ok });
  return [...new Set(findings.map((finding) => finding.code))].sort();
}

/** Until the doctor finds just this: what was planted takes its time to show. */
async function found(expected: readonly string[], more: Readonly<Record<string, string>> = {}): Promise<void> {
  let last: readonly string[] = [];
  await eventually(async () => {
    last = await codes(more);
    return JSON.stringify(last) === JSON.stringify(expected);
  }, PATIENCE).catch(() => undefined);
  expect(last).toEqual(expected);
}

async function asSequencer(use: (connection: NatsConnection) => Promise<unknown>): Promise<void> {
  const user = { user: 'sequencer', pass: natsPassword('sequencer'), inboxPrefix: '_INBOX_sequencer' };
  const connection = await connect({ servers: cluster.broker.url, ...user });
  await use(connection);
  await connection.close();
}

describe('boardstream doctor', () => {
  it('[O12] shows what a healthy cluster has, and finds nothing wrong', async () => {
    const urls = [cluster.gateway, cluster.sequencer, cluster.projector].map(({ operatorUrl }) => operatorUrl);
    await found([]);
    const { code, stdout } = await boardstream(['doctor', ...urls], env);
    expect(code).toBe(0);
    for (const line of [
      /^✓ NATS +nats:\S+ +\d+\.\d+\.\d+, [\d.]+ ms$/m,
      /^✓ EventStoreDB +esdb:\S+ +.+, [\d.]+ ms$/m,
      /^✓ projector +127\.0\.0\.1:\d+ +[\d.]+ ms$/m,
      /^✓ process +http:\S+ +ready: /m,
      /^BOARD_OPS_\* \(4\) +\d+ +\d+ \w+ +64 MiB each +60 s +\d+$/m,
      /^BOARD_EVENTS /m,
      /^ *3 {2}\S+-\w{8} +1 +0 +0 +[\d.]+ s ago$/m,
      /^exporter +\S+/m,
      /^✓ nothing is wrong$/m,
    ])
      expect(stdout).toMatch(line);
  }, 120_000);

  it('[O12] finds settings that differ, in streams and here', async () => {
    await found(['partition-count', 'streams-missing'], { BOARDSTREAM_PARTITIONS: '6' });
    await asSequencer(async (connection) => {
      const { streams } = await connection.jetstreamManager();
      await streams.update('BOARD_OPS_0', { max_bytes: 4_096 });
    });
    expect(await codes()).toEqual(['stream-settings']);
    await asSequencer(async (connection) => {
      const { streams } = await connection.jetstreamManager();
      await streams.update('BOARD_OPS_0', { max_bytes: 64 * 1024 * 1024 });
    });
    expect(await codes()).toEqual([]);
  }, 120_000);

  it('[P18] finds a user that may do too much, a password that is wrong, and a server without accounts', async () => {
    const password = join(files.path, 'operator');
    const user = `{ user: operator, password: ${natsPassword('operator')} }`;
    const open = await NatsServer.start({
      config: (storeDir) => `jetstream { store_dir: "${storeDir}" }\nauthorization { users: [${user}] }\n`,
    });
    expect(await codes({ BOARDSTREAM_NATS_SERVERS: open.url })).toContain('accounts-too-open');
    await open.close();
    const plain = await NatsServer.start();
    const nobody = { BOARDSTREAM_NATS_USER: '', BOARDSTREAM_NATS_PASSWORD_FILE: '' };
    expect(await codes({ BOARDSTREAM_NATS_SERVERS: plain.url, ...nobody })).toContain('no-accounts');
    await plain.close();
    await writeFile(password, 'another');
    expect(await codes()).toEqual(['nats-auth-refused']);
    await writeFile(password, natsPassword('operator'));
  }, 120_000);

  it('[O12] finds NATS without JetStream, frozen, and gone, in time', async () => {
    const bare = await NatsServer.start({ config: () => '' });
    const nobody = { BOARDSTREAM_NATS_USER: '', BOARDSTREAM_NATS_PASSWORD_FILE: '' };
    expect(await codes({ BOARDSTREAM_NATS_SERVERS: bare.url, ...nobody })).toEqual(['no-jetstream']);
    bare.freeze();
    expect(await codes({ BOARDSTREAM_NATS_SERVERS: bare.url, ...nobody })).toEqual(['nats-no-answer']);
    await bare.close();
    expect(await codes({ BOARDSTREAM_NATS_SERVERS: bare.url, ...nobody })).toEqual(['nats-unreachable']);
  }, 120_000);

  it('[O12] finds an event log that speaks otherwise, has no address, or is gone', async () => {
    const { log } = cluster;
    const host = log.connectionString.replace('?tls=false', '');
    expect(await codes({ BOARDSTREAM_EVENTSTORE_URL: `${host}?tls=true` })).toEqual(['eventstore-tls-differs']);
    expect(await codes({ BOARDSTREAM_EVENTSTORE_URL: 'http://here' })).toEqual(['eventstore-wrong-address']);
    const nowhere = 'esdb://127.0.0.1:9?tls=false';
    expect(await codes({ BOARDSTREAM_EVENTSTORE_URL: nowhere })).toEqual(['eventstore-unreachable']);
  }, 120_000);

  it('[O12] finds a projector and a sequencer that were killed, and what is missing for it', async () => {
    await cluster.projector.end('SIGKILL');
    await found(['no-exporter', 'projector-unreachable']);
    cluster.projector.resume();
    await found([]);
    await cluster.sequencer.end('SIGKILL');
    await found(['partitions-without-owner']);
    const { stdout } = await boardstream(['doctor', cluster.sequencer.operatorUrl], env);
    expect(stdout).toMatch(
      /✗ 4 of 4 partitions have no owner, though 4 of them had one that stopped renewing: 0, 1, 2, 3/,
    );
    expect(stdout).toMatch(/✗ process .* ECONNREFUSED/);
    cluster.sequencer.resume();
    await found([]);
  }, 300_000);

  it('without a cluster it asks the server of --url, and says what to do when there is none', async () => {
    const there = await boardstream(['--url', cluster.url, 'doctor']);
    expect(there).toMatchObject({ code: 0, stdout: expect.stringMatching(/^✓ process .* ready: /) as string });
    const away = await boardstream(['--url', 'http://127.0.0.1:9', 'doctor']);
    expect(away).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/does not answer: .*\n +→ start it/) as string,
    });
    expect(await boardstream(['doctor', '--timeout', 'soon'])).toMatchObject({ code: 2 });
  }, 60_000);
});
