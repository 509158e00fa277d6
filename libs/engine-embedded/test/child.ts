import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';

const PROGRAMS = {
  'append-on-command': new URL('./append-on-command.ts', import.meta.url),
  'append-until-killed': new URL('./append-until-killed.ts', import.meta.url),
  'open-store': new URL('./open-store.ts', import.meta.url),
} as const;

/** One of the programs of this directory in a process of its own, spoken to by lines. */
export class Child {
  readonly lines: string[] = [];
  readonly #process: ChildProcessByStdio<Writable, Readable, null>;
  readonly #ended: Promise<unknown>;
  #wake: () => void = () => undefined;

  /**
   * @param options `unprivileged`: without root's power to write everywhere; `fileBytes`: a limit on the size of the files it writes.
   */
  constructor(
    program: keyof typeof PROGRAMS,
    dir: string,
    options: { readonly unprivileged?: boolean; readonly fileBytes?: number } = {},
  ) {
    const node = [
      process.execPath,
      '--conditions=boardstream-source',
      '--disable-warning=ExperimentalWarning',
      fileURLToPath(PROGRAMS[program]),
      dir,
    ];
    const limit = options.fileBytes === undefined ? [] : ['prlimit', `--fsize=${String(options.fileBytes)}:unlimited`];
    const rights =
      options.unprivileged === true && process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-all', '--'] : [];
    const [command = '', ...args] = [...rights, ...limit, ...node];
    this.#process = spawn(command, args, { stdio: ['pipe', 'pipe', 'ignore'] });
    this.#ended = once(this.#process, 'exit');
    createInterface({ input: this.#process.stdout }).on('line', (line) => {
      this.lines.push(line);
      this.#wake();
    });
  }

  get pid(): number {
    return this.#process.pid ?? 0;
  }

  /** Resolves when it has printed so many lines. */
  async hasPrinted(count: number): Promise<void> {
    while (this.lines.length < count) {
      const printed = new Promise<'printed'>((resolve) => (this.#wake = () => resolve('printed')));
      const next = await Promise.race([printed, this.#ended.then(() => 'ended' as const)]);
      if (next === 'ended' && this.lines.length < count)
        throw new Error(`it ended after ${String(this.lines.length)} lines`);
    }
  }

  /** The next line that it prints, after it was sent this one. */
  async ask(line: string): Promise<Record<string, unknown>> {
    const before = this.lines.length;
    this.#process.stdin.write(`${line}\n`);
    await this.hasPrinted(before + 1);
    return JSON.parse(this.lines[before] ?? '') as Record<string, unknown>; // our own programs print objects
  }

  /** Its first line. */
  async hello(): Promise<Record<string, unknown>> {
    await this.hasPrinted(1);
    return JSON.parse(this.lines[0] ?? '') as Record<string, unknown>; // as above
  }

  /** Ends its input, and waits for it to end. */
  async end(): Promise<void> {
    this.#process.stdin.end();
    await this.#ended;
  }

  /** SIGKILL. */
  async kill(): Promise<void> {
    this.#process.kill('SIGKILL');
    await this.#ended;
  }
}
