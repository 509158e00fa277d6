import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { nodeOn } from './cores.ts';
import type { Load, LoadResult } from './load.ts';

/** What the generator's process answers to a load. */
export type GeneratorAnswer =
  { readonly type: 'result'; readonly result: LoadResult } | { readonly type: 'failed'; readonly message: string };

/** The load generator, in a process of its own. */
export class GeneratorProcess {
  readonly #child: ChildProcess;

  constructor(core: number | undefined) {
    const { command, args } = nodeOn(core);
    this.#child = fork(join(import.meta.dirname, 'generator/main.ts'), {
      execPath: command,
      execArgv: [...args],
      serialization: 'advanced',
    });
  }

  /** Holds a load and resolves with what became of it. One at a time. */
  async hold(load: Load): Promise<LoadResult> {
    const answer = await this.#ask(load);
    if (answer.type === 'failed') throw new Error(`the load generator failed: ${answer.message}`);
    return answer.result;
  }

  #ask(load: Load): Promise<GeneratorAnswer> {
    return new Promise((resolve, reject) => {
      const onExit = (code: number | null): void => {
        reject(new Error(`the load generator ended with ${String(code)}`));
      };
      this.#child.once('exit', onExit);
      // Its main.ts sends nothing but answers.
      this.#child.once('message', (answer: GeneratorAnswer) => {
        this.#child.off('exit', onExit);
        resolve(answer);
      });
      this.#child.send(load);
    });
  }

  async stop(): Promise<void> {
    const ended = once(this.#child, 'exit');
    this.#child.kill();
    await ended;
  }
}
