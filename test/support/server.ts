import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { eventually, freePort } from '@boardstream/testing';
import { captured, startNode, withoutSettings } from './children.ts';

const ENTRY = fileURLToPath(new URL('../../apps/standalone/dist/main.js', import.meta.url));
const READY_WITHIN_MS = 60_000;
/** A server that can't start has said so by then. */
const FAILS_WITHIN_MS = 60_000;

export interface ServerOptions {
  readonly dataDir: string;
  /** A free one when left out. */
  readonly port?: number;
  /** More settings, by variable name. */
  readonly env?: Readonly<Record<string, string>>;
  /** A command that runs the server, such as `prlimit` with its flags. */
  readonly under?: readonly string[];
}

/** A standalone server in a process of its own, as an operator runs it. */
export interface Server {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** What it has printed so far. */
  output(): string;
  /** SIGTERM; resolves with the exit code. */
  stop(): Promise<number | null>;
  /** SIGKILL: no chance to flush anything; resolves when it is gone. */
  kill(): Promise<void>;
}

/** The server as a process that may fail to start; its exit code and output tell why. */
export function spawnServer(options: ServerOptions & { readonly port: number; readonly operatorPort: number }): {
  readonly child: ChildProcess;
  readonly exited: Promise<number | null>;
  output(): string;
} {
  const env = {
    ...withoutSettings(process.env),
    BOARDSTREAM_PORT: String(options.port),
    BOARDSTREAM_OPERATOR_PORT: String(options.operatorPort),
    BOARDSTREAM_DATA_DIR: options.dataDir,
    ...options.env,
  };
  const child = startNode([ENTRY], { env, under: options.under ?? [] });
  const output = captured(child, ['stdout', 'stderr']);
  // `close`, not `exit`: by then all that it printed has come.
  const exited = once(child, 'close').then(([code]) => code as number | null);
  return { child, exited, output };
}

/** Starts a server that is expected not to come up. @throws Error when it does not end by itself */
export async function failToStart(
  options: ServerOptions,
): Promise<{ readonly code: number | null; readonly output: string }> {
  const port = options.port ?? (await freePort());
  const { child, exited, output } = spawnServer({ ...options, port, operatorPort: await freePort() });
  let ended = false;
  void exited.then(() => (ended = true));
  try {
    await eventually(() => ended, { timeoutMs: FAILS_WITHIN_MS, what: 'the end of a server that cannot start' });
  } finally {
    child.kill('SIGKILL'); // does nothing when it has ended
  }
  return { code: await exited, output: output() };
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/readyz`)).status === 200;
  } catch {
    return false; // not listening yet
  }
}

/** Starts a server and waits until `/readyz` says that operations can be persisted. @throws Error with its output. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const port = options.port ?? (await freePort());
  const { child, exited, output } = spawnServer({ ...options, port, operatorPort: await freePort() });
  const url = `http://127.0.0.1:${String(port)}`;
  let ended = false;
  void exited.then(() => (ended = true));
  const ready = await eventually(async () => ended || (await isReady(url)), { timeoutMs: READY_WITHIN_MS }).then(
    () => !ended,
    () => false,
  );
  if (!ready) {
    child.kill('SIGKILL');
    throw new Error(`the server did not become ready:\n${output()}`);
  }
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    if (!ended) child.kill(signal);
    return exited;
  };
  return {
    url,
    port,
    pid: child.pid ?? -1,
    output,
    stop: () => end('SIGTERM'),
    kill: async () => {
      await end('SIGKILL');
    },
  };
}
