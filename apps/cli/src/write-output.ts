import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { CliError } from './cli-error.ts';
import { EXIT } from './exit-codes.ts';

type Chunks = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;

/**
 * Writes chunks to a file, or to standard output for `-`. The file appears whole or not at all: it is written beside its
 * place and moved there at the end. @throws CliError when it can't be written.
 */
export async function writeOutput(path: string, chunks: Chunks): Promise<void> {
  if (path === '-') {
    for await (const chunk of chunks) if (!process.stdout.write(chunk)) await once(process.stdout, 'drain');
    return;
  }
  const partial = `${path}.${process.pid.toString()}.part`;
  try {
    const file = createWriteStream(partial);
    const failed = once(file, 'error').then(([error]) => Promise.reject(error as Error));
    failed.catch(() => undefined); // it is raced below; without a race it must not count as unhandled
    await Promise.race([once(file, 'open'), failed]);
    for await (const chunk of chunks) if (!file.write(chunk)) await Promise.race([once(file, 'drain'), failed]);
    file.end();
    await Promise.race([once(file, 'close'), failed]);
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    if (error instanceof Error && 'syscall' in error) {
      throw new CliError(EXIT.usage, `${path} can't be written: ${error.message}`, { cause: error });
    }
    throw error;
  }
}
