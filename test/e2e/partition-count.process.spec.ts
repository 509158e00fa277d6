import { connect, type NatsConnection } from 'nats';
import { eventually, freePort } from '@boardstream/testing';
import { boardstream } from '../support/cli.ts';
import { RoleProcess } from '../support/role-process.ts';
import { SmallCluster } from '../support/small-cluster.ts';
import { stopsAtTheEnd } from '../support/stops-at-the-end.ts';

const PATIENCE = { timeoutMs: 60_000 };

describe('a process that counts the partitions otherwise than its cluster', () => {
  let cluster: SmallCluster;
  let connection: NatsConnection;
  const keep = stopsAtTheEnd();
  beforeAll(async () => {
    cluster = keep(await SmallCluster.start(), (running) => running.stop());
    connection = keep(await connect({ servers: cluster.broker.url }), (open) => open.close());
  }, 120_000);

  /** What `/readyz` says of the partitions, and whether it is ready. */
  async function standing(role: RoleProcess) {
    const response = await fetch(`${role.operatorUrl}/readyz`);
    const { parts } = (await response.json()) as { parts: { name: string; reason?: string }[] };
    return { status: response.status, reason: parts.find(({ name }) => name === 'partitions')?.reason };
  }

  async function toBeRefused(role: RoleProcess): Promise<void> {
    const reason = 'this cluster has 4 partitions, and this process was started with 6';
    await eventually(async () => (await standing(role)).reason === reason, PATIENCE);
    expect((await standing(role)).status).toBe(503);
  }

  it('says both numbers and takes no lease, and takes its share when the record is put right', async () => {
    const other = await RoleProcess.start('sequencer', { ...cluster.env, BOARDSTREAM_PARTITIONS: '6' });
    await toBeRefused(other);
    expect(await other.metric('boardstream_sequencer_partitions_owned')).toBe(0);
    // What is right goes on owning all, for the other does not count as a member.
    expect(await cluster.sequencer.metric('boardstream_sequencer_partitions_owned')).toBe(4);

    const bucket = await connection.jetstream().views.kv('BOARD_CLUSTER');
    await bucket.put('partitions', '6');
    const owned = (role: RoleProcess) => role.metric('boardstream_sequencer_partitions_owned');
    await eventually(async () => (await owned(other)) === 6 && (await owned(cluster.sequencer)) === 0, PATIENCE);
    expect((await standing(other)).status).toBe(200);
    expect(await standing(cluster.sequencer)).toMatchObject({
      status: 503,
      reason: expect.stringMatching(/has 6 .* with 4/) as string,
    });

    await bucket.put('partitions', '4');
    await eventually(async () => (await owned(other)) === 0 && (await owned(cluster.sequencer)) === 4, PATIENCE);
    await other.end();
  }, 200_000);

  it('a gateway submits nothing, and goes on by itself when the record is put right', async () => {
    const port = String(await freePort());
    const env = { ...cluster.env, BOARDSTREAM_PARTITIONS: '6', BOARDSTREAM_PORT: port };
    const gateway = await RoleProcess.start('gateway', env);
    await toBeRefused(gateway);
    const url = `http://127.0.0.1:${port}`;
    const created = await boardstream(['--url', url, 'rooms', 'create', 'nowhere']);
    expect(created).toMatchObject({ code: 1, stderr: expect.stringMatching(/can not find the owners/) as string });
    const info = await (await connection.jetstreamManager()).streams.info('BOARD_OPS_0', { subjects_filter: '>' });
    expect(Object.keys(info.state.subjects ?? {}).filter((subject) => subject.includes('nowhere'))).toEqual([]);
    const bucket = await connection.jetstream().views.kv('BOARD_CLUSTER');
    await bucket.put('partitions', '6');
    await eventually(async () => (await standing(gateway)).reason === undefined, PATIENCE);
    await bucket.put('partitions', '4');
    await toBeRefused(gateway);
    await gateway.end();
  }, 100_000);
});
