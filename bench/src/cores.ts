import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** Which processor core each side has to itself; undefined where they can't be told apart. */
export interface Cores {
  readonly server: number | undefined;
  readonly generator: number | undefined;
}

/** The first core for the server, the second for the generator, where there are two and `taskset` is there. */
export function chooseCores(): Cores {
  const canPin = availableParallelism() > 1 && spawnSync('taskset', ['-c', '0,1', 'true']).status === 0;
  return canPin ? { server: 0, generator: 1 } : { server: undefined, generator: undefined };
}

/** A command that runs Node on this core: the program, and what stands before its script. */
export function nodeOn(core: number | undefined): { readonly command: string; readonly args: readonly string[] } {
  if (core === undefined) return { command: process.execPath, args: [] };
  return { command: 'taskset', args: ['-c', String(core), process.execPath] };
}
