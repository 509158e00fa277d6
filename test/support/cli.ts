import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { captured, startNode, withoutSettings } from './children.ts';

const ENTRY = fileURLToPath(new URL('../../apps/cli/bin/boardstream.js', import.meta.url));
/** A command that takes longer hangs, and is killed: its code is null then. */
const ENDS_WITHIN_MS = 150_000;

export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the `boardstream` command to its end, in a process of its own. */
export async function boardstream(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<CliResult> {
  const child = startNode([ENTRY, ...args], { env: { ...withoutSettings(process.env), ...env } });
  const stdout = captured(child, ['stdout']);
  const stderr = captured(child, ['stderr']);
  const hangs = setTimeout(() => child.kill('SIGKILL'), ENDS_WITHIN_MS);
  try {
    const [code] = (await once(child, 'close')) as [number | null];
    return { code, stdout: stdout(), stderr: stderr() };
  } finally {
    clearTimeout(hangs);
  }
}
