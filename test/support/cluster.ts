import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort, NatsServer, temporaryDirectory, type TemporaryDirectory } from '@boardstream/testing';
import { BoardstreamApi } from '@boardstream/client';
import { boardstream, type CliResult } from './cli.ts';
import { PARTS, type ClusterAccess, type Part } from './cluster-access.ts';
import { ClusterLog } from './cluster-log.ts';
import { RoleProcess, type RoleName } from './role-process.ts';
import { notStarted } from './stops-at-the-end.ts';

/** Few, so that every sequencer has some and a test sees them move. */
export const PARTITIONS = 8;
/** Short, so that a takeover takes no longer than a test has. */
const LEASE_MS = 2_000;

export interface ClusterOptions {
  /** Kills the event log of BOARDSTREAM_TEST_ESDB_URL and starts it again: a command of the shell. The double needs none. */
  readonly logRestart?: string;
  /** 2 when absent. */
  readonly sequencers?: number;
  /** 2,000 when absent. */
  readonly leaseMs?: number;
  /** More of one process: settings that go before the common ones, and a program in place of the role's own. */
  readonly special?: (process: NamedProcess, at: ClusterAddresses) => Promise<SpecialProcess>;
}

/** A process of a cluster; those of one role are counted from 1. */
export interface NamedProcess {
  readonly role: RoleName;
  readonly number: number;
}

export interface ClusterAddresses {
  readonly broker: string;
  /** A connection string. */
  readonly log: string;
}

export interface SpecialProcess {
  readonly settings?: Readonly<Record<string, string>>;
  /** The path of a program that runs the role otherwise. */
  readonly program?: string;
}

/** Two of each role, or more sequencers, on a real nats-server and the event log: the one that BOARDSTREAM_TEST_ESDB_URL names, else its double. */
export class Cluster implements ClusterAccess {
  readonly broker: NatsServer;
  readonly log: ClusterLog;
  readonly sequencers: readonly RoleProcess[];
  readonly projectors: readonly RoleProcess[];
  readonly gateways: readonly RoleProcess[];
  /** Of each gateway. */
  readonly urls: readonly string[];
  /** Where commands may write files; removed at the end. */
  readonly files: string;
  readonly #directory: TemporaryDirectory;

  private constructor(parts: {
    readonly broker: NatsServer;
    readonly log: ClusterLog;
    readonly directory: TemporaryDirectory;
    readonly files: string;
    readonly sequencers: readonly RoleProcess[];
    readonly projectors: readonly RoleProcess[];
    readonly gateways: readonly RoleProcess[];
    readonly urls: readonly string[];
  }) {
    this.broker = parts.broker;
    this.log = parts.log;
    this.#directory = parts.directory;
    this.files = parts.files;
    this.sequencers = parts.sequencers;
    this.projectors = parts.projectors;
    this.gateways = parts.gateways;
    this.urls = parts.urls;
  }

  /** Resolves when everything is ready. */
  static async start(options: ClusterOptions = {}): Promise<Cluster> {
    const directory = await temporaryDirectory('boardstream-cluster-');
    const files = join(directory.path, 'files');
    await mkdir(files);
    const [broker, log] = await Promise.all([
      NatsServer.start(),
      ClusterLog.start(join(directory.path, 'log'), options.logRestart),
    ]);
    const [history, publicPorts] = [
      [await freePort(), await freePort()],
      [await freePort(), await freePort()],
    ];
    const addresses = { broker: broker.url, log: log.connectionString };
    const env = {
      BOARDSTREAM_NATS_SERVERS: addresses.broker,
      BOARDSTREAM_EVENTSTORE_URL: addresses.log,
      BOARDSTREAM_HISTORY_PROJECTORS: history.map((port) => `127.0.0.1:${String(port)}`).join(','),
      BOARDSTREAM_PARTITIONS: String(PARTITIONS),
      BOARDSTREAM_CLUSTER_LEASE_MS: String(options.leaseMs ?? LEASE_MS),
      BOARDSTREAM_LOG_LEVEL: 'warn',
    };
    const start = async (
      role: RoleName,
      index: number,
      own: Readonly<Record<string, string>>,
    ): Promise<RoleProcess> => {
      const { settings, program } = (await options.special?.({ role, number: index + 1 }, addresses)) ?? {};
      return RoleProcess.start(role, { ...env, ...own, ...settings }, program);
    };
    const sequencers = await Promise.all(
      Array.from({ length: options.sequencers ?? 2 }, (_, index) => start('sequencer', index, {})),
    );
    const projectors = await Promise.all(
      history.map((port, index) => start('projector', index, { BOARDSTREAM_HISTORY_PORT: String(port) })),
    );
    const gateways = await Promise.all(
      publicPorts.map((port, index) => start('gateway', index, { BOARDSTREAM_PORT: String(port) })),
    );
    const urls = publicPorts.map((port) => `http://127.0.0.1:${String(port)}`);
    const cluster = new Cluster({ broker, log, directory, files, sequencers, projectors, gateways, urls });
    await cluster.ready().catch((error: unknown) => notStarted(error, () => cluster.stop()));
    return cluster;
  }

  /** The `boardstream` command at a gateway, counted from 0. */
  cli(gateway: number, ...args: string[]): Promise<CliResult> {
    return boardstream(['--url', this.url(gateway), ...args]);
  }

  api(gateway: number): BoardstreamApi {
    return new BoardstreamApi({ url: this.url(gateway) });
  }

  /** @throws RangeError when there is no such gateway. */
  url(gateway: number): string {
    const url = this.urls[gateway];
    if (url === undefined) throw new RangeError(`there is no gateway ${String(gateway)}`);
    return url;
  }

  /** What `kill` can kill: everything, but for a log that is somebody else's and comes without a command for it. */
  get parts(): readonly Part[] {
    return PARTS.filter((part) => part !== 'log' || this.log.canRestart);
  }

  /** SIGKILL, and starts it again at once; does not wait until it is ready. */
  async kill(part: Part): Promise<void> {
    if (part === 'broker') {
      await this.broker.kill();
      await this.broker.resume();
    } else if (part === 'log') {
      await this.log.restart();
    } else {
      const role = this.#role(part);
      await role.end('SIGKILL');
      role.resume();
    }
  }

  /** Resolves when every role's `/readyz` says that it works. */
  async ready(): Promise<void> {
    await Promise.all(this.roles.map((role) => role.ready()));
  }

  /** @throws Error when the broker had ended by itself */
  async stop(): Promise<void> {
    await Promise.all(this.roles.map((role) => role.end()));
    await this.log.stop();
    await this.#directory.remove();
    await this.broker.close();
  }

  #role(part: Part): RoleProcess {
    const lists = [this.sequencers, this.projectors, this.gateways];
    const role = lists.flatMap((list) => list.filter((each, index) => part === `${each.role} ${String(index + 1)}`))[0];
    if (role === undefined) throw new Error(`${part} is no role`); // never: every part is a role, the broker or the log
    return role;
  }

  /** Sequencers, projectors, gateways. */
  get roles(): readonly RoleProcess[] {
    return [...this.sequencers, ...this.projectors, ...this.gateways];
  }
}
