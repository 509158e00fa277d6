import { spawn, type ChildProcess } from 'node:child_process';
import { WITH_PARENT } from '@boardstream/testing';

export interface ChildOptions {
  /** The whole environment. */
  readonly env: NodeJS.ProcessEnv;
  /** A command that runs the child, such as `prlimit` with its flags: put before it. */
  readonly under?: readonly string[];
}

/** Starts this Node on a program, with its output piped; it does not outlive this process. */
export function startNode(args: readonly string[], { env, under = [] }: ChildOptions): ChildProcess {
  const [command = process.execPath, ...rest] = [...WITH_PARENT, ...under, process.execPath, ...args];
  return spawn(command, rest, { env, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** An environment without our settings: a child has those that its test gives it, not those of whoever runs the tests. */
export function withoutSettings(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('BOARDSTREAM_')));
}

/** Everything that a child has printed to one or both of its outputs so far. */
export function captured(child: ChildProcess, outputs: readonly ('stdout' | 'stderr')[]): () => string {
  let printed = '';
  for (const output of outputs) child[output]?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  return () => printed;
}
