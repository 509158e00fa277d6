import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/**
 * From now on no file of the process grows beyond so many bytes, as on a disk that is full: a write fails. Needs no root, for
 * a process of the same user, and Linux.
 */
export async function limitFileSizes(pid: number, bytes: number): Promise<void> {
  await promisify(execFile)('prlimit', [
    `--pid=${String(pid)}`,
    `--fsize=${bytes === Infinity ? 'unlimited' : String(bytes)}:unlimited`,
  ]);
}
