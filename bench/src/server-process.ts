import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeOn } from './cores.ts';
import { startProgram } from './program.ts';

const ROOT = join(import.meta.dirname, '../..');

/** A server under test, in a process or in processes of its own. */
export interface Server {
  /** `ws://127.0.0.1:8080` */
  readonly url: string;
  /** CPU time used so far, in s, by program. */
  cpuSeconds(): ReadonlyMap<string, number>;
  stop(): Promise<void>;
}

/** Lifts the limits that protect a server from one client. */
export const OPEN_LIMITS = {
  BOARDSTREAM_LIMITS_OPS_PER_SECOND: '1000000',
  BOARDSTREAM_LIMITS_OPS_BURST: '1000000',
  BOARDSTREAM_LIMITS_ROOM_OPS_PER_SECOND: '1000000',
  BOARDSTREAM_LIMITS_ROOM_OPS_BURST: '1000000',
  BOARDSTREAM_LIMITS_CONNECTIONS_PER_ADDRESS: '20000',
} as const;

/** The real server: standalone, on a data directory of its own, synced as always. `env`: settings beside the usual ones. */
export async function startStandalone(
  core: number | undefined,
  env: Readonly<Record<string, string>> = {},
): Promise<Server> {
  const dataDir = await mkdtemp(join(tmpdir(), 'boardstream-bench-'));
  const server = await start('standalone', core, [join(ROOT, 'apps/standalone/dist/main.js')], {
    BOARDSTREAM_PORT: '0',
    BOARDSTREAM_OPERATOR_PORT: '0',
    BOARDSTREAM_DATA_DIR: dataDir,
    BOARDSTREAM_LOG_LEVEL: 'warn',
    ...OPEN_LIMITS,
    ...env,
  });
  const stop = async (): Promise<void> => {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { ...server, stop };
}

/** A relay on bare `ws`: a write per message, or what came in a window of `coalesceMs` as one frame. */
export function startRelay(core: number | undefined, coalesceMs: number): Promise<Server> {
  return start('relay', core, [join(import.meta.dirname, 'relay/main.ts'), String(coalesceMs)], {});
}

async function start(
  name: string,
  core: number | undefined,
  script: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Server> {
  const { command, args } = nodeOn(core);
  const prints = /http:\/\/127\.0\.0\.1:(\d+)/;
  const program = await startProgram({ name, command, args: [...args, ...script], env, prints });
  return {
    url: `ws://127.0.0.1:${program.address}`,
    cpuSeconds: () => new Map([[name, program.cpuSeconds()]]),
    stop: () => program.stop(),
  };
}
