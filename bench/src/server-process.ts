import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { nodeOn } from './cores.ts';
import { cpuSecondsOf } from './process-cpu.ts';

const ROOT = join(import.meta.dirname, '../..');
const START_MS = 30_000;

/** A server under test, in a process of its own. */
export interface Server {
  /** `ws://127.0.0.1:8080` */
  readonly url: string;
  /** CPU time used so far, in s. */
  cpuSeconds(): number;
  stop(): Promise<void>;
}

/** The real server: standalone, on a data directory of its own, synced as always. Limits that protect it from one client are lifted. */
export async function startStandalone(core: number | undefined): Promise<Server> {
  const dataDir = await mkdtemp(join(tmpdir(), 'boardstream-bench-'));
  const server = await start(core, [join(ROOT, 'apps/standalone/dist/main.js')], {
    BOARDSTREAM_PORT: '0',
    BOARDSTREAM_OPERATOR_PORT: '0',
    BOARDSTREAM_DATA_DIR: dataDir,
    BOARDSTREAM_LOG_LEVEL: 'warn',
    BOARDSTREAM_LIMITS_OPS_PER_SECOND: '1000000',
    BOARDSTREAM_LIMITS_OPS_BURST: '1000000',
    BOARDSTREAM_LIMITS_CONNECTIONS_PER_ADDRESS: '20000',
  });
  const stop = async (): Promise<void> => {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { ...server, stop };
}

/** A relay on bare `ws`: a write per message, or what came in a window of `coalesceMs` as one frame. */
export function startRelay(core: number | undefined, coalesceMs: number): Promise<Server> {
  return start(core, [join(import.meta.dirname, 'relay/main.ts'), String(coalesceMs)], {});
}

/** Starts a program that prints its address once it serves. */
async function start(
  core: number | undefined,
  program: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Server> {
  const { command, args } = nodeOn(core);
  const child = spawn(command, [...args, ...program], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await portOf(child);
  return {
    url: `ws://127.0.0.1:${port}`,
    cpuSeconds: () => cpuSecondsOf(child.pid ?? 0),
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** The port of the first address that the program prints. */
async function portOf(child: ChildProcess): Promise<string> {
  const printed = new Promise<string>((resolve, reject) => {
    if (child.stdout === null) throw new Error('its output is a pipe');
    createInterface({ input: child.stdout }).on('line', (line) => {
      const port = /http:\/\/127\.0\.0\.1:(\d+)/.exec(line)?.[1];
      if (port !== undefined) resolve(port);
    });
    child.once('exit', (code) => {
      reject(
        new Error(`the server ended with ${String(code)} before it served; is everything built (npm run build:libs)?`),
      );
    });
  });
  const late = AbortSignal.timeout(START_MS);
  const expired = once(late, 'abort').then(() => {
    throw new Error(`the server did not start within ${String(START_MS / 1_000)} s`);
  });
  return Promise.race([printed, expired]);
}
