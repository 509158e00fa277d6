import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '@boardstream/testing';
import { connect } from 'nats';

/** A real nats-server with JetStream in a directory of its own; it can be killed and started again on the same port. */
export class NatsServer {
  readonly url: string;
  readonly #directory: string;
  readonly #config: string;
  #process: ChildProcess | undefined;

  private constructor(directory: string, config: string, port: number) {
    this.#directory = directory;
    this.#config = config;
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
    const child = spawn('setpriv', ['--pdeathsig', 'KILL', program, '-c', this.#config], { stdio: 'ignore' });
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
        const connection = await connect({ servers: this.url, timeout: 1_000 }).catch(() => undefined);
        await connection?.close();
        return connection !== undefined;
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

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
