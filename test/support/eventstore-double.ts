import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { startNode } from './children.ts';

const DOUBLE = fileURLToPath(new URL('../eventstore-double/src/main.ts', import.meta.url));

export interface RunningDouble {
  readonly connectionString: string;
  readonly port: number;
  /** SIGKILL. */
  kill(): Promise<void>;
}

/** Starts the double on a directory. @param port 0: any that is free */
export async function startDouble(dir: string, port = 0): Promise<RunningDouble> {
  const node = ['--conditions=boardstream-source', '--disable-warning=ExperimentalWarning', DOUBLE];
  const child = startNode([...node, '--dir', dir, '--port', String(port)], { env: process.env });
  const exited = once(child, 'exit');
  const connectionString = await addressOf(child);
  return {
    connectionString,
    port: Number(/:(\d+)\?/.exec(connectionString)?.[1]),
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
