import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { CliError } from './cli-error.ts';
import { EXIT } from './exit-codes.ts';
import { reasonOf } from './reason.ts';
import type { Terminal } from './terminal.ts';

type Chunks = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;

const STANDARD_OUTPUT = '-';

/** Refuses to mix the result's JSON with a file on the same output. @throws CliError */
export function checkOutput(path: string, terminal: Terminal): void {
  if (path === STANDARD_OUTPUT && terminal.json)
    throw new CliError(EXIT.usage, 'with --json standard output is for the result: name a file with --out');
}

/**
 * Writes chunks to a file, or to standard output for `-`. The file appears whole or not at all: it is written beside its
 * place and moved there at the end. What is no file (a device, a pipe) is written as it is. @throws CliError when it
 * can't be written.
 */
export async function writeOutput(path: string, chunks: Chunks): Promise<void> {
  if (path === STANDARD_OUTPUT) {
    for await (const chunk of chunks) if (!process.stdout.write(chunk)) await once(process.stdout, 'drain');
    return;
  }
  try {
    if (await isSpecial(path)) await writeTo(path, chunks);
    else await writeWhole(path, chunks);
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) {
      throw new CliError(EXIT.usage, `${path} can't be written: ${reasonOf(error)}`, { cause: error });
    }
    throw error;
  }
}

/** Whether something is there that must not be replaced by a file. */
async function isSpecial(path: string): Promise<boolean> {
  try {
    return !(await stat(path)).isFile();
  } catch {
    return false; // writing says what is wrong, if anything is
  }
}

async function writeWhole(path: string, chunks: Chunks): Promise<void> {
  const partial = `${path}.${process.pid.toString()}.part`;
  try {
    await writeTo(partial, chunks);
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined); // the first error is the one that tells the cause
    throw error;
  }
}

async function writeTo(path: string, chunks: Chunks): Promise<void> {
  const file = createWriteStream(path);
  const failed = once(file, 'error').then(([error]) => Promise.reject(error as Error));
  failed.catch(() => undefined); // it is raced below; without a race it must not count as unhandled
  await Promise.race([once(file, 'open'), failed]);
  try {
    for await (const chunk of chunks) if (!file.write(chunk)) await Promise.race([once(file, 'drain'), failed]);
    file.end();
    await Promise.race([once(file, 'close'), failed]);
  } finally {
    file.destroy();
  }
}
