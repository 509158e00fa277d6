import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('./append-through-outages.ts', import.meta.url));

/** An append that was acknowledged. */
export interface Acknowledged {
  readonly stream: string;
  readonly revision: number;
  readonly id: string;
}

/** `append-through-outages` in a process of its own, so that what would end a process shows. */
export class Appender {
  readonly acknowledged: Acknowledged[] = [];
  readonly #process;
  readonly #exited: Promise<unknown[]>;

  constructor(connectionString: string) {
    const node = ['--conditions=boardstream-source', '--disable-warning=ExperimentalWarning', PROGRAM];
    this.#process = spawn(process.execPath, [...node, connectionString], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#exited = once(this.#process, 'exit');
    createInterface({ input: this.#process.stdout }).on('line', (line) => {
      const [stream = '', revision = '', id = ''] = line.split(' ');
      this.acknowledged.push({ stream, revision: Number(revision), id });
    });
  }

  get alive(): boolean {
    return this.#process.exitCode === null && this.#process.signalCode === null;
  }

  /** Has it stop. Resolves with its exit code; null when a signal ended it. */
  async stop(): Promise<unknown> {
    this.#process.stdin.end();
    const [code] = await this.#exited;
    return code;
  }
}
