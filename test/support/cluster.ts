import {
  freePort,
  NatsServer,
  startDouble,
  temporaryDirectory,
  type RunningDouble,
  type TemporaryDirectory,
} from '@boardstream/testing';
import { RoleProcess } from './role-process.ts';

/** Few, so that every sequencer has some and a test sees them move. */
const PARTITIONS = 8;
/** Short, so that a takeover takes no longer than a test has. */
const LEASE_MS = 2_000;

/** Two of each role on a real nats-server and the event log: the one that BOARDSTREAM_TEST_ESDB_URL names, else its double. */
export class Cluster {
  readonly broker: NatsServer;
  readonly sequencers: readonly RoleProcess[];
  readonly projectors: readonly RoleProcess[];
  readonly gateways: readonly RoleProcess[];
  /** Of each gateway. */
  readonly urls: readonly string[];
  #log: RunningDouble | undefined;
  readonly #directory: TemporaryDirectory;

  private constructor(parts: {
    readonly broker: NatsServer;
    readonly log: RunningDouble | undefined;
    readonly directory: TemporaryDirectory;
    readonly sequencers: readonly RoleProcess[];
    readonly projectors: readonly RoleProcess[];
    readonly gateways: readonly RoleProcess[];
    readonly urls: readonly string[];
  }) {
    this.broker = parts.broker;
    this.#log = parts.log;
    this.#directory = parts.directory;
    this.sequencers = parts.sequencers;
    this.projectors = parts.projectors;
    this.gateways = parts.gateways;
    this.urls = parts.urls;
  }

  /** Resolves when everything is ready. */
  static async start(): Promise<Cluster> {
    const directory = await temporaryDirectory('boardstream-cluster-');
    const broker = await NatsServer.start();
    const named = process.env['BOARDSTREAM_TEST_ESDB_URL'];
    const log = named === undefined || named === '' ? await startDouble(directory.path) : undefined;
    const [history, publicPorts] = [
      [await freePort(), await freePort()],
      [await freePort(), await freePort()],
    ];
    const env = {
      BOARDSTREAM_NATS_SERVERS: broker.url,
      BOARDSTREAM_EVENTSTORE_URL: log?.connectionString ?? named ?? '',
      BOARDSTREAM_HISTORY_PROJECTORS: history.map((port) => `127.0.0.1:${String(port)}`).join(','),
      BOARDSTREAM_PARTITIONS: String(PARTITIONS),
      BOARDSTREAM_CLUSTER_LEASE_MS: String(LEASE_MS),
      BOARDSTREAM_LOG_LEVEL: 'warn',
    };
    const sequencers = [await RoleProcess.start('sequencer', env), await RoleProcess.start('sequencer', env)];
    const projectors = await Promise.all(
      history.map((port) => RoleProcess.start('projector', { ...env, BOARDSTREAM_HISTORY_PORT: String(port) })),
    );
    const gateways = await Promise.all(
      publicPorts.map((port) => RoleProcess.start('gateway', { ...env, BOARDSTREAM_PORT: String(port) })),
    );
    const urls = publicPorts.map((port) => `http://127.0.0.1:${String(port)}`);
    const cluster = new Cluster({ broker, log, directory, sequencers, projectors, gateways, urls });
    for (const role of cluster.#roles) await role.ready();
    return cluster;
  }

  /** Kills the event log and starts it again; where it is a server of somebody else's, nothing. */
  async restartLog(): Promise<void> {
    if (this.#log === undefined) return;
    const { port } = this.#log;
    await this.#log.kill();
    this.#log = await startDouble(this.#directory.path, port);
  }

  async stop(): Promise<void> {
    await Promise.all(this.gateways.map((role) => role.end()));
    await Promise.all(this.sequencers.map((role) => role.end()));
    await Promise.all(this.projectors.map((role) => role.end()));
    await this.#log?.kill();
    await this.broker.close();
    await this.#directory.remove();
  }

  get #roles(): readonly RoleProcess[] {
    return [...this.sequencers, ...this.projectors, ...this.gateways];
  }
}
