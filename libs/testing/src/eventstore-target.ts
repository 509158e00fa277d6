import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { WITH_PARENT } from './child-process.ts';
import { temporaryDirectory } from './temporary-directory.ts';
import { untilStopped } from './until-stopped.ts';

const DOUBLE = fileURLToPath(new URL('../../../test/eventstore-double/src/main.ts', import.meta.url));

const ESDB_PORT = 2113;
const CONTAINER_READY_WITHIN_MS = 120_000;

/** The server that specs run against. */
export interface EsdbTarget {
  readonly connectionString: string;
  stop(): Promise<void>;
}

/**
 * The one that BOARDSTREAM_TEST_ESDB_URL names; else an empty one of its own: a container of the image that
 * BOARDSTREAM_TEST_ESDB_IMAGE names (`npm test` names one that is there or can be pulled), or a double.
 */
export async function esdbTarget(): Promise<EsdbTarget> {
  const named = process.env['BOARDSTREAM_TEST_ESDB_URL'] ?? '';
  if (named !== '') return { connectionString: named, stop: () => Promise.resolve() };
  const image = process.env['BOARDSTREAM_TEST_ESDB_IMAGE'] ?? '';
  if (image !== '') return startContainer(image);
  const directory = await temporaryDirectory('boardstream-esdb-');
  const double = await startDouble(directory.path);
  return {
    connectionString: double.connectionString,
    stop: async () => {
      await double.kill();
      await directory.remove();
    },
  };
}

async function startContainer(image: string): Promise<EsdbTarget> {
  // Only here: few tests need it, and it takes longer to load than most of them to run.
  const { GenericContainer, Wait } = await import('testcontainers');
  const container = await new GenericContainer(image)
    .withEnvironment({
      EVENTSTORE_INSECURE: 'true',
      EVENTSTORE_MEM_DB: 'true',
      EVENTSTORE_CLUSTER_SIZE: '1',
      EVENTSTORE_RUN_PROJECTIONS: 'None',
    })
    .withExposedPorts(ESDB_PORT)
    .withWaitStrategy(Wait.forHealthCheck())
    .withStartupTimeout(CONTAINER_READY_WITHIN_MS)
    .start();
  return {
    connectionString: `esdb://${container.getHost()}:${String(container.getMappedPort(ESDB_PORT))}?tls=false`,
    stop: async () => {
      await container.stop();
    },
  };
}

export interface RunningDouble {
  readonly connectionString: string;
  readonly port: number;
  readonly pid: number;
  /** Whether it is gone, by itself or by `kill`. */
  hasEnded(): boolean;
  /** SIGSTOP: it is there and does not answer. */
  freeze(): void;
  thaw(): void;
  /** SIGKILL. */
  kill(): Promise<void>;
}

/** Starts the double on a directory. @param port 0: any that is free */
export async function startDouble(dir: string, port = 0): Promise<RunningDouble> {
  const node = ['--conditions=boardstream-source', '--disable-warning=ExperimentalWarning', DOUBLE];
  const [command = process.execPath, ...rest] = [...WITH_PARENT, process.execPath, ...node];
  const args = [...rest, '--dir', dir, '--port', String(port)];
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = once(child, 'exit');
  const connectionString = await addressOf(child);
  return {
    connectionString,
    port: Number(/:(\d+)\?/.exec(connectionString)?.[1]),
    pid: child.pid ?? -1,
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    freeze: () => {
      child.kill('SIGSTOP');
      untilStopped(child.pid ?? -1);
    },
    thaw: () => void child.kill('SIGCONT'),
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
  };
}

/** The connection string that it prints once it takes calls. */
async function addressOf(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('its output is not piped');
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /esdb:\/\/\S+/.exec(line)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error('the double of EventStoreDB ended before it took calls');
}
