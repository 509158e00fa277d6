import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { limitFileSizes } from './file-size-limit.ts';
import { runNatsContainer } from './nats-container.ts';
import { runNatsProgram } from './nats-program.ts';
import type { NatsRun, NatsRunOptions } from './nats-run.ts';
import { untilStopped } from './until-stopped.ts';

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

  private constructor(options: NatsRunOptions, run: NatsRun) {
    this.#options = { ...options, port: run.port };
    this.#run = run;
    this.url = `nats://127.0.0.1:${String(run.port)}`;
  }

  /** @throws Error when there is none, saying how to get it. */
  static async start({ config = plainConfig, env = {} }: NatsServerOptions = {}): Promise<NatsServer> {
    const directory = await mkdtemp(join(tmpdir(), 'boardstream-nats-'));
    try {
      const file = join(directory, 'nats.conf');
      await writeFile(file, config(join(directory, 'data')));
      const options = { directory, config: file, port: 0, env };
      return new NatsServer(options, await runNats(options));
    } catch (error) {
      await rm(directory, { recursive: true, force: true });
      throw error;
    }
  }

  /** Starts it again on its port, and resolves when it takes clients. @throws Error when somebody else has the port */
  async resume(): Promise<void> {
    this.#run = await runNats(this.#options);
  }

  /** SIGSTOP: it holds its connections and answers nothing, until `thaw`. */
  freeze(): void {
    this.#signal('SIGSTOP');
    if (this.#run !== undefined) untilStopped(this.#run.pid);
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

  /** Ends it and removes what it stored. @throws Error with the last that it printed, when it had ended by itself */
  async close(): Promise<void> {
    const died = this.#run?.hasEnded() === true ? this.#run.lastWords() : undefined;
    await this.kill();
    await rm(this.#options.directory, { recursive: true, force: true });
    if (died !== undefined) throw new Error(`the nats-server of ${this.url} died: it ${died}`);
  }

  #signal(signal: NodeJS.Signals): void {
    if (this.#run?.hasEnded() === false) process.kill(this.#run.pid, signal);
  }
}

function runNats(options: NatsRunOptions): Promise<NatsRun> {
  const program = process.env['BOARDSTREAM_TEST_NATS_SERVER'];
  const image = process.env['BOARDSTREAM_TEST_NATS_IMAGE'];
  return program === undefined && image !== undefined
    ? runNatsContainer(image, options)
    : runNatsProgram(program ?? 'nats-server', options);
}

function plainConfig(storeDir: string): string {
  return `jetstream { store_dir: "${storeDir}" }\n`;
}
