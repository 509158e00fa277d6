import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { nodeOn } from './cores.ts';

/** What the bare store reached with groups of one size. */
export interface BareStoreResult {
  readonly group: number;
  readonly perSecond: number;
  readonly cpuMicrosPerPut: number;
  /** A group, from its first put to durable, in ms. */
  readonly groupMs: number;
}

/** Puts in groups on LMDB alone, as fast as it goes, each group durable before the next. */
export async function measureBareStore(
  core: number | undefined,
  group: number,
  seconds: number,
): Promise<BareStoreResult> {
  const { command, args } = nodeOn(core);
  const program = join(import.meta.dirname, 'lmdb/main.ts');
  const { stdout } = await promisify(execFile)(command, [...args, program, String(group), String(seconds)]);
  return JSON.parse(stdout) as BareStoreResult; // that program prints nothing else
}
