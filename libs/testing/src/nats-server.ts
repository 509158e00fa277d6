import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, WITH_PARENT } from './child-process.ts';
import { eventually } from './eventually.ts';
import { limitFileSizes } from './file-size-limit.ts';
import { runNatsContainer } from './nats-container.ts';
import type { NatsRun, NatsRunOptions } from './nats-run.ts';

export interface NatsServerOptions {
  /** Its configuration but for where it listens and stores; JetStream alone unless told otherwise. */
  readonly config?: (storeDir: string) => string;
  /** Variables that the configuration names. */
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * A real nats-server with JetStream in a directory of its own; it can be killed and started again on the same port. It is
 * the program that BOARDSTREAM_TEST_NATS_SERVER names, else a container of the image that BOARDSTREAM_TEST_NATS_IMAGE
 * names, else the one on the PATH. `npm test` finds one of them.
 */
export class NatsServer {
  readonly url: string;
  readonly #options: NatsRunOptions;
  #run: NatsRun | undefined;

  private constructor(options: NatsRunOptions) {
    this.#options = options;
    this.url = `nats://127.0.0.1:${String(options.port)}`;
  }

  /** @throws Error when there is none, saying how to get it. */
  static async start({ config = plainConfig, env = {} }: NatsServerOptions = {}): Promise<NatsServer> {
    const directory = await mkdtemp(join(tmpdir(), 'boardstream-nats-'));
    const port = await freePort();
    const file = join(directory, 'nats.conf');
    await writeFile(file, config(join(directory, 'data')));
    const server = new NatsServer({ directory, config: file, port, env });
    await server.resume();
    return server;
  }

  /** Starts it, and resolves when it answers. */
  async resume(): Promise<void> {
    const program = process.env['BOARDSTREAM_TEST_NATS_SERVER'];
    const image = process.env['BOARDSTREAM_TEST_NATS_IMAGE'];
    this.#run =
      program === undefined && image !== undefined
        ? await runNatsContainer(image, this.#options)
        : await runNatsProgram(program ?? 'nats-server', this.#options);
  }

  /** SIGSTOP: it holds its connections and answers nothing, until `thaw`. */
  freeze(): void {
    this.#signal('SIGSTOP');
  }

  thaw(): void {
    this.#signal('SIGCONT');
  }

  /** From now on it can write nothing, as on a disk that is full, until `freeDisk`. */
  async fillDisk(): Promise<void> {
    if (this.#run !== undefined) await limitFileSizes(this.#run.pid, 0);
  }

  /** There is room again. One that did not outlive the full disk is started again, as whoever runs it would. */
  async freeDisk(): Promise<void> {
    if (this.#run?.hasEnded() === true) await this.resume();
    else if (this.#run !== undefined) await limitFileSizes(this.#run.pid, Infinity);
  }

  /** As a crash ends it. */
  async kill(): Promise<void> {
    const run = this.#run;
    this.#run = undefined;
    await run?.kill();
  }

  /** Ends it and removes what it stored. */
  async close(): Promise<void> {
    await this.kill();
    await rm(this.#options.directory, { recursive: true, force: true });
  }

  #signal(signal: NodeJS.Signals): void {
    if (this.#run?.hasEnded() === false) process.kill(this.#run.pid, signal);
  }
}

async function runNatsProgram(program: string, { config, port, env }: NatsRunOptions): Promise<NatsRun> {
  const [command, ...args] = [...WITH_PARENT, program, '-c', config, '-a', '127.0.0.1', '-p', String(port)];
  const child = spawn(command, args, { stdio: 'ignore', env: { ...process.env, ...env } });
  let failure: Error | undefined;
  child.once('error', (error) => (failure = error));
  await eventually(
    async () => {
      if (failure !== undefined || child.exitCode !== null)
        throw new Error(
          'nats-server does not start: npm test finds or installs one; else install it (apt-get install nats-server), or name it in BOARDSTREAM_TEST_NATS_SERVER',
          { cause: failure },
        );
      return answers(port);
    },
    { what: 'nats-server', timeoutMs: 20_000 },
  ).catch((error: unknown) => {
    child.kill('SIGKILL');
    throw error;
  });
  const { pid } = child;
  if (pid === undefined) throw new Error('nats-server answers and has no process id');
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null;
  return {
    pid,
    hasEnded,
    kill: async () => {
      if (hasEnded()) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
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
