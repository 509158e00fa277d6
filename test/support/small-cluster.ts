import { join } from 'node:path';
import { freePort, NatsServer, temporaryDirectory, type TemporaryDirectory } from '@boardstream/testing';
import { ClusterLog } from './cluster-log.ts';
import { RoleProcess, type RoleName } from './role-process.ts';
import { notStarted } from './stops-at-the-end.ts';

/** Few, so that a test knows them all. */
const PARTITIONS = 4;
/** Short, so that a takeover takes no longer than a test has. */
const LEASE_MS = 2_000;

type Env = Readonly<Record<string, string>>;

export interface SmallClusterOptions {
  /** The broker to use, which is closed with the cluster; a plain one unless told otherwise. */
  readonly broker?: NatsServer;
  /** Settings of one role besides those that it needs here. */
  readonly env?: (role: RoleName) => Env;
  /** Paths of programs that run a role otherwise. */
  readonly programs?: Partial<Readonly<Record<RoleName, string>>>;
}

/** One of each role on a real nats-server and the event log: what a test of one thing needs. */
export class SmallCluster {
  readonly broker: NatsServer;
  readonly log: ClusterLog;
  readonly sequencer: RoleProcess;
  readonly projector: RoleProcess;
  readonly gateway: RoleProcess;
  readonly url: string;
  /** What any process of it is started with. */
  readonly env: Env;
  readonly #directory: TemporaryDirectory;

  private constructor(
    parts: Pick<SmallCluster, 'broker' | 'log' | 'sequencer' | 'projector' | 'gateway' | 'url' | 'env'>,
    directory: TemporaryDirectory,
  ) {
    this.broker = parts.broker;
    this.log = parts.log;
    this.sequencer = parts.sequencer;
    this.projector = parts.projector;
    this.gateway = parts.gateway;
    this.url = parts.url;
    this.env = parts.env;
    this.#directory = directory;
  }

  /** Resolves when everything is ready. */
  static async start(options: SmallClusterOptions = {}): Promise<SmallCluster> {
    const { broker, env: more = () => ({}), programs = {} } = options;
    const directory = await temporaryDirectory('boardstream-cluster-');
    const [nats, log] = await Promise.all([
      broker ?? NatsServer.start(),
      ClusterLog.start(join(directory.path, 'log')),
    ]);
    const [history, port] = [String(await freePort()), String(await freePort())];
    const env = {
      BOARDSTREAM_NATS_SERVERS: nats.url,
      BOARDSTREAM_EVENTSTORE_URL: log.connectionString,
      BOARDSTREAM_HISTORY_PROJECTORS: `127.0.0.1:${history}`,
      BOARDSTREAM_HISTORY_PORT: history,
      BOARDSTREAM_PORT: port,
      BOARDSTREAM_PARTITIONS: String(PARTITIONS),
      BOARDSTREAM_CLUSTER_LEASE_MS: String(LEASE_MS),
      BOARDSTREAM_LOG_LEVEL: 'warn',
    };
    const role = (name: RoleName): Promise<RoleProcess> =>
      RoleProcess.start(name, { ...env, ...more(name) }, programs[name]);
    const [sequencer, projector, gateway] = [await role('sequencer'), await role('projector'), await role('gateway')];
    const url = `http://127.0.0.1:${port}`;
    const cluster = new SmallCluster({ broker: nats, log, sequencer, projector, gateway, url, env }, directory);
    await Promise.all(cluster.roles.map((each) => each.ready())).catch((error: unknown) =>
      notStarted(error, () => cluster.stop()),
    );
    return cluster;
  }

  get roles(): readonly RoleProcess[] {
    return [this.sequencer, this.projector, this.gateway];
  }

  /** @throws Error when the broker had ended by itself */
  async stop(): Promise<void> {
    await Promise.all(this.roles.map((role) => role.end()));
    await this.log.stop();
    await this.#directory.remove();
    await this.broker.close();
  }
}
