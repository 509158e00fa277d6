import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually, freePort, startDouble } from '@boardstream/testing';
import { cpuSecondsOf } from '../process-cpu.ts';
import { OPEN_LIMITS, type Server } from '../server-process.ts';
import { startProgram, type Program } from '../program.ts';

const ROOT = join(import.meta.dirname, '../../..');
const READY_MS = 60_000;

/** What the cluster's log is, for the report. */
export const CLUSTER_LOG =
  (process.env['BOARDSTREAM_TEST_ESDB_URL'] ?? '') === ''
    ? 'the double of EventStoreDB, over LMDB, synced'
    : 'the EventStoreDB that BOARDSTREAM_TEST_ESDB_URL names';

/** A cluster under test; `url` is that of its first gateway. */
export interface ClusterServer extends Server {
  /** The gateways' URLs. */
  readonly urls: readonly string[];
}

/**
 * Gateways, a sequencer and a projector on nats-server and the event log, each a process of its own, with a core to
 * none. The log is the one that BOARDSTREAM_TEST_ESDB_URL names, else the double. `env`: settings beside the usual ones.
 * Resolves when all are ready.
 */
export async function startCluster(gateways = 1, env: Readonly<Record<string, string>> = {}): Promise<ClusterServer> {
  const directory = await mkdtemp(join(tmpdir(), 'boardstream-bench-'));
  const programs: Program[] = [];
  const stop = async (): Promise<void> => {
    for (const program of programs.toReversed()) await program.stop();
    await rm(directory, { recursive: true, force: true });
  };
  const start = async (program: Promise<Program>): Promise<Program> => {
    programs.push(await program);
    return program;
  };
  try {
    const nats = await start(startNats(join(directory, 'nats')));
    const named = process.env['BOARDSTREAM_TEST_ESDB_URL'] ?? '';
    const log = named === '' ? (await start(doubleOf(join(directory, 'log')))).address : named;
    const historyPort = String(await freePort());
    const settings = {
      BOARDSTREAM_NATS_SERVERS: nats.address,
      BOARDSTREAM_EVENTSTORE_URL: log,
      BOARDSTREAM_HISTORY_PORT: historyPort,
      BOARDSTREAM_HISTORY_PROJECTORS: `127.0.0.1:${historyPort}`,
      BOARDSTREAM_PORT: '0',
      BOARDSTREAM_LOG_LEVEL: 'warn',
      ...OPEN_LIMITS,
      ...env,
    };
    await start(startRole('sequencer', settings));
    await start(startRole('projector', settings));
    const urls: string[] = [];
    for (let i = 1; i <= gateways; i++) {
      const gateway = await start(startRole('gateway', settings, i === 1 ? 'gateway' : `gateway ${String(i)}`));
      urls.push(gateway.address.replace('http', 'ws'));
    }
    const [url = ''] = urls;
    return {
      url,
      urls,
      cpuSeconds: () => new Map(programs.map((program) => [program.name, program.cpuSeconds()])),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** nats-server with JetStream: the one that BOARDSTREAM_TEST_NATS_SERVER names, else the one on the PATH. */
export async function startNats(storeDir: string): Promise<Program> {
  const port = String(await freePort());
  const program = await startProgram({
    name: 'nats-server',
    command: process.env['BOARDSTREAM_TEST_NATS_SERVER'] ?? 'nats-server',
    args: ['-js', '-sd', storeDir, '-a', '127.0.0.1', '-p', port],
    prints: /(Server is ready)/,
  });
  return { ...program, address: `nats://127.0.0.1:${port}` };
}

async function doubleOf(directory: string): Promise<Program> {
  const double = await startDouble(directory);
  return {
    name: 'event log',
    address: double.connectionString,
    cpuSeconds: () => cpuSecondsOf(double.pid),
    stop: () => double.kill(),
  };
}

async function startRole(role: string, settings: Readonly<Record<string, string>>, name = role): Promise<Program> {
  const operatorPort = String(await freePort());
  const program = await startProgram({
    name,
    command: process.execPath,
    args: [join(ROOT, `apps/${role}/dist/main.js`)],
    env: { ...settings, BOARDSTREAM_OPERATOR_PORT: operatorPort },
    prints: /(http:\/\/127\.0\.0\.1:\d+)/,
  });
  const isReady = async (): Promise<boolean> => (await fetch(`http://127.0.0.1:${operatorPort}/readyz`)).ok;
  await eventually(isReady, { timeoutMs: READY_MS, what: `a ${role} that is ready` });
  return program;
}
