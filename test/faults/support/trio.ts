import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RoomClient } from '@boardstream/client';
import {
  eventually,
  freePort,
  NatsServer,
  startDouble,
  temporaryDirectory,
  type RunningDouble,
  type TemporaryDirectory,
} from '@boardstream/testing';
import { EventWatcher } from '../../support/event-watcher.ts';
import { RoleProcess, type RoleName } from '../../support/role-process.ts';
import { running } from '../outages/readyz.ts';
import { TcpProxy } from './tcp-proxy.ts';

/** As whom the roles come to NATS, which lets anybody in unless it is told otherwise. */
export const NATS_USER = { name: 'board', password: 'secret' } as const;

/** Few and short: what is tested here is who can be reached, not how work is shared. */
const SETTINGS = {
  BOARDSTREAM_NATS_USER: NATS_USER.name,
  BOARDSTREAM_PARTITIONS: '2',
  BOARDSTREAM_CLUSTER_LEASE_MS: '2000',
  BOARDSTREAM_LOG_LEVEL: 'info',
};

/** One process of each role, each way between them through a proxy; somebody draws in a room, and somebody watches it. */
export class Trio {
  readonly url: string;
  readonly roles: Readonly<Record<RoleName, RoleProcess>>;
  readonly nats: NatsServer;
  readonly toNats: TcpProxy;
  readonly toLog: TcpProxy;
  readonly toProjector: TcpProxy;
  /** On which the projector itself listens. */
  readonly historyPort: number;
  readonly client: RoomClient;
  readonly watcher: EventWatcher;
  log: RunningDouble;
  readonly #directory: TemporaryDirectory;

  private constructor(
    parts: Pick<Trio, 'url' | 'roles' | 'nats' | 'toNats' | 'toLog' | 'toProjector' | 'historyPort' | 'log'>,
    directory: TemporaryDirectory,
  ) {
    this.url = parts.url;
    this.roles = parts.roles;
    this.nats = parts.nats;
    this.toNats = parts.toNats;
    this.toLog = parts.toLog;
    this.toProjector = parts.toProjector;
    this.historyPort = parts.historyPort;
    this.log = parts.log;
    this.#directory = directory;
    this.client = new RoomClient({ url: this.url, room: 'room' });
    this.watcher = new EventWatcher(this.url, 'room');
  }

  /** Resolves when the roles run, where nothing can be reached: `reachable` lets them go on. */
  static async start(): Promise<Trio> {
    const directory = await temporaryDirectory('boardstream-trio-');
    const passwordFile = join(directory.path, 'password');
    await writeFile(passwordFile, NATS_USER.password);
    await mkdir(join(directory.path, 'log'));
    const [nats, log] = await Promise.all([NatsServer.start(), startDouble(join(directory.path, 'log'))]);
    const [historyPort, port] = [await freePort(), await freePort()];
    const [toNats, toLog, toProjector] = await Promise.all([
      TcpProxy.start(Number(new URL(nats.url).port)),
      TcpProxy.start(log.port),
      TcpProxy.start(historyPort),
    ]);
    await Promise.all([toNats, toLog, toProjector].map((proxy) => proxy.become({ type: 'closed' })));
    const env = {
      ...SETTINGS,
      BOARDSTREAM_NATS_SERVERS: `nats://127.0.0.1:${String(toNats.port)}`,
      BOARDSTREAM_NATS_PASSWORD_FILE: passwordFile,
      BOARDSTREAM_EVENTSTORE_URL: `esdb://127.0.0.1:${String(toLog.port)}?tls=false`,
      BOARDSTREAM_HISTORY_PROJECTORS: `127.0.0.1:${String(toProjector.port)}`,
    };
    const roles = {
      sequencer: await RoleProcess.start('sequencer', env),
      projector: await RoleProcess.start('projector', { ...env, BOARDSTREAM_HISTORY_PORT: String(historyPort) }),
      gateway: await RoleProcess.start('gateway', { ...env, BOARDSTREAM_PORT: String(port) }),
    };
    const url = `http://127.0.0.1:${String(port)}`;
    await Promise.all(Object.values(roles).map(running));
    return new Trio({ url, roles, nats, toNats, toLog, toProjector, historyPort, log }, directory);
  }

  /** Everything can be reached from now on. */
  async reachable(): Promise<void> {
    await Promise.all([this.toNats, this.toLog, this.toProjector].map((proxy) => proxy.become({ type: 'pass' })));
  }

  /** Resolves when every role is ready, and what was drawn is saved and was seen. */
  async well(): Promise<void> {
    await Promise.all(Object.values(this.roles).map((role) => role.ready()));
    this.client.start();
    this.client.reconnectNow();
    await eventually(() => this.client.saveStatus === 'saved' && this.client.roomInfo?.writable === true, {
      timeoutMs: 60_000,
      what: 'a client whose work is saved',
    });
    await eventually(() => this.watcher.last === this.client.confirmedSeq, { timeoutMs: 60_000, what: 'all events' });
  }

  /** Starts the log again on its data, after it was killed. */
  async resumeLog(): Promise<void> {
    this.log = await startDouble(join(this.#directory.path, 'log'), this.log.port);
  }

  /** @throws Error when the broker had ended by itself */
  async stop(): Promise<void> {
    this.nats.thaw();
    this.log.thaw();
    this.watcher.close();
    await this.client.close();
    await Promise.all(Object.values(this.roles).map((role) => role.end('SIGKILL')));
    await Promise.all([this.toNats, this.toLog, this.toProjector].map((proxy) => proxy.stop()));
    await this.log.kill();
    await this.#directory.remove();
    await this.nats.close();
  }
}
