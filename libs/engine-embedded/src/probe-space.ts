import { closeSync, openSync, unlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** The largest append there is, rounded up: who can write this can write any. */
const PROBE_BYTES = 1024 * 1024;
const PROBE_FILE = 'space.probe';

/**
 * Writes what the largest append would, at the place in a file where the store's own file ends, so that a full disk, a
 * used-up quota and a limit on the size of files all show, by their own names.
 * @throws what the system said (ENOSPC, EDQUOT, EFBIG, EROFS, …)
 */
export function probeSpace(dir: string, at: number): void {
  const path = join(dir, PROBE_FILE);
  const file = openSync(path, 'w');
  try {
    const bytes = Buffer.alloc(PROBE_BYTES);
    for (let written = 0; written < bytes.length;)
      written += writeSync(file, bytes, written, bytes.length - written, at + written);
  } finally {
    closeSync(file);
    unlinkSync(path);
  }
}
