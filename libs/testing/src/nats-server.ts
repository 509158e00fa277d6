import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, WITH_PARENT } from './child-process.ts';
import { eventually } from './eventually.ts';

/** A real nats-server with JetStream in a directory of its own; it can be killed and started again on the same port. */
export class NatsServer {
  readonly url: string;
  readonly #port: number;
  readonly #directory: string;
  readonly #config: string;
  #process: ChildProcess | undefined;

  private constructor(directory: string, config: string, port: number) {
    this.#directory = directory;
    this.#config = config;
    this.#port = port;
    this.url = `nats://127.0.0.1:${String(port)}`;
  }

  /** @throws Error when the program is not there, saying how to get it. */
  static async start(): Promise<NatsServer> {
    const directory = await mkdtemp(join(tmpdir(), 'boardstream-nats-'));
    const port = await freePort();
    const config = join(directory, 'nats.conf');
    await writeFile(config, `listen: 127.0.0.1:${String(port)}\njetstream { store_dir: "${directory}/data" }\n`);
    const server = new NatsServer(directory, config, port);
    await server.resume();
    return server;
  }

  /** Starts the program, and resolves when it answers. */
  async resume(): Promise<void> {
    const program = process.env['BOARDSTREAM_TEST_NATS_SERVER'] ?? 'nats-server';
    const [command, ...args] = [...WITH_PARENT, program, '-c', this.#config];
    const child = spawn(command, args, { stdio: 'ignore' });
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
