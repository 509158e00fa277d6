import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, WITH_PARENT } from './child-process.ts';
import { eventually } from './eventually.ts';

export interface NatsServerOptions {
  /** Its configuration but for where it listens and stores; JetStream alone unless told otherwise. */
  readonly config?: (storeDir: string) => string;
  /** Variables that the configuration names. */
  readonly env?: Readonly<Record<string, string>>;
}

/** A real nats-server with JetStream in a directory of its own; it can be killed and started again on the same port. */
export class NatsServer {
  readonly url: string;
  readonly #port: number;
  readonly #directory: string;
  readonly #config: string;
  readonly #env: Readonly<Record<string, string>>;
  #process: ChildProcess | undefined;

  private constructor(directory: string, config: string, port: number, env: Readonly<Record<string, string>>) {
    this.#directory = directory;
    this.#config = config;
    this.#port = port;
    this.#env = env;
    this.url = `nats://127.0.0.1:${String(port)}`;
  }

  /** @throws Error when the program is not there, saying how to get it. */
  static async start({ config = plainConfig, env = {} }: NatsServerOptions = {}): Promise<NatsServer> {
    const directory = await mkdtemp(join(tmpdir(), 'boardstream-nats-'));
    const port = await freePort();
    const file = join(directory, 'nats.conf');
    await writeFile(file, config(join(directory, 'data')));
    const server = new NatsServer(directory, file, port, env);
    await server.resume();
    return server;
  }

  /** Starts the program, and resolves when it answers. */
  async resume(): Promise<void> {
    const program = process.env['BOARDSTREAM_TEST_NATS_SERVER'] ?? 'nats-server';
    const [command, ...args] = [
      ...WITH_PARENT,
      program,
      '-c',
      this.#config,
      '-a',
      '127.0.0.1',
      '-p',
      String(this.#port),
    ];
    const child = spawn(command, args, { stdio: 'ignore', env: { ...process.env, ...this.#env } });
    this.#process = child;
    let failure: Error | undefined;
    child.once('error', (error) => (failure = error));
    await eventually(
      async () => {
        if (failure !== undefined || child.exitCode !== null)
          throw new Error(
            'nats-server does not start: npm test finds or installs one; else install it (apt-get install nats-server), or name it in BOARDSTREAM_TEST_NATS_SERVER',
            { cause: failure },
          );
        return answers(this.#port);
      },
      { what: 'nats-server', timeoutMs: 20_000 },
    );
  }

  /** SIGSTOP: it holds its connections and answers nothing, until `thaw`. */
  freeze(): void {
    this.#process?.kill('SIGSTOP');
  }

  thaw(): void {
    this.#process?.kill('SIGCONT');
  }

  /** As a crash ends it. */
  async kill(): Promise<void> {
    const child = this.#process;
    if (child?.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }

  /** Ends it and removes what it stored. */
  async close(): Promise<void> {
    await this.kill();
    await rm(this.#directory, { recursive: true, force: true });
  }
}

function plainConfig(storeDir: string): string {
  return `jetstream { store_dir: "${storeDir}" }\n`;
}

/** A server greets whoever connects, once it takes clients. */
async function answers(port: number): Promise<boolean> {
  const socket = connect({ port, host: '127.0.0.1' });
  try {
    const [greeting] = (await once(socket, 'data')) as [Buffer];
    return greeting.toString().startsWith('INFO ');
  } catch {
    return false; // it does not listen yet
  } finally {
    socket.destroy();
  }
}
