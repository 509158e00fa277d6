import { execFile } from 'node:child_process';
import { mkdir, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { limitFileSizes, startDouble, type RunningDouble } from '@boardstream/testing';

/** The event log of a cluster: EventStoreDB where BOARDSTREAM_TEST_ESDB_URL names one, else its double. */
export class ClusterLog {
  readonly connectionString: string;
  readonly #directory: string;
  readonly #command: string | undefined;
  /** Undefined when the log is somebody else's. */
  #double: RunningDouble | undefined;

  private constructor(directory: string, command: string | undefined, log: string | RunningDouble) {
    this.#directory = directory;
    this.#command = command;
    this.#double = typeof log === 'string' ? undefined : log;
    this.connectionString = typeof log === 'string' ? log : log.connectionString;
  }

  /**
   * @param directory where the double keeps its data
   * @param command restarts a log that is named, by the shell
   */
  static async start(directory: string, command?: string): Promise<ClusterLog> {
    const named = process.env['BOARDSTREAM_TEST_ESDB_URL'] ?? '';
    if (named !== '') return new ClusterLog(directory, command, named);
    await mkdir(directory, { recursive: true });
    return new ClusterLog(directory, undefined, await startDouble(directory));
  }

  get isDouble(): boolean {
    return this.#double !== undefined;
  }

  get canRestart(): boolean {
    return this.isDouble || this.#command !== undefined;
  }

  /** SIGKILL of the double. */
  async kill(): Promise<void> {
    await this.#double?.kill();
  }

  /** Starts the double again, where it was. */
  async resume(): Promise<void> {
    if (this.#double !== undefined) this.#double = await startDouble(this.#directory, this.#double.port);
  }

  /** SIGSTOP of the double: it is there and does not answer. */
  freeze(): void {
    this.#double?.freeze();
  }

  thaw(): void {
    this.#double?.thaw();
  }

  /** From now on the double's files can not grow, as on a disk that is full, until `freeDisk`. Needs no root. */
  async fillDisk(): Promise<void> {
    const names = await readdir(this.#directory);
    const sizes = await Promise.all(names.map(async (name) => (await stat(join(this.#directory, name))).size));
    if (this.#double !== undefined) await limitFileSizes(this.#double.pid, Math.max(...sizes));
  }

  /** There is room again. A double that did not outlive the full disk is started again, as whoever runs it would. */
  async freeDisk(): Promise<void> {
    if (this.#double === undefined) return;
    if (this.#double.hasEnded()) await this.resume();
    else await limitFileSizes(this.#double.pid, Infinity);
  }

  /** Kills it and starts it again. Does nothing to a log that is named, when there is no command for it. */
  async restart(): Promise<void> {
    if (this.#double !== undefined) {
      await this.kill();
      await this.resume();
    } else if (this.#command !== undefined) {
      await promisify(execFile)('/bin/sh', ['-c', this.#command]);
    }
  }

  /** Ends the double; a log that is named stays. */
  async stop(): Promise<void> {
    await this.kill();
  }
}
