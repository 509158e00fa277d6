import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { captured, startNode, withoutSettings } from './children.ts';

const ENTRY = fileURLToPath(new URL('../../apps/cli/bin/boardstream.js', import.meta.url));
/** A command that takes longer hangs, and is killed: its code is null then. The largest drawing takes minutes while processes are killed. */
const ENDS_WITHIN_MS = 600_000;

export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

type Environment = Readonly<Record<string, string>>;

/** Runs the `boardstream` command to its end, in a process of its own. */
export function boardstream(args: readonly string[], env: Environment = {}): Promise<CliResult> {
  return spawnBoardstream(args, env).ended;
}

/** Starts the `boardstream` command, for one that goes on until it is told to stop. */
export function spawnBoardstream(
  args: readonly string[],
  env: Environment = {},
): { readonly child: ChildProcess; readonly ended: Promise<CliResult>; stdout(): string } {
  const child = startNode([ENTRY, ...args], { env: { ...withoutSettings(process.env), ...env } });
  const stdout = captured(child, ['stdout']);
  const stderr = captured(child, ['stderr']);
  const hangs = setTimeout(() => child.kill('SIGKILL'), ENDS_WITHIN_MS);
  const ended = once(child, 'close').then(([code]) => {
    clearTimeout(hangs);
    return { code: code as number | null, stdout: stdout(), stderr: stderr() };
  });
  return { child, ended, stdout };
}
