import { constants } from 'node:os';
import { LogFullError, LogUnavailableError, PortError } from '@boardstream/ports';

/** LMDB's own error codes that we tell apart. Source: lmdb.h. */
const MDB = {
  corrupted: -30796,
  panic: -30795,
  versionMismatch: -30794,
  invalid: -30793,
  mapFull: -30792,
  pageNotFound: -30797,
} as const;

const { errno } = constants;
const FULL: readonly number[] = [errno.ENOSPC, errno.EDQUOT, errno.EFBIG, MDB.mapFull];
const READ_ONLY: readonly number[] = [errno.EROFS, errno.EACCES, errno.EPERM];
const NO_DIRECTORY: readonly number[] = [errno.ENOTDIR, errno.EEXIST];
const CORRUPT: readonly number[] = [MDB.corrupted, MDB.invalid, MDB.versionMismatch, MDB.pageNotFound];

/** The number that tells an error's cause: LMDB gives it as `code`, Node as `errno` with the sign turned. */
function causeNumber(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('errno' in error && typeof error.errno === 'number') return Math.abs(error.errno);
  return 'code' in error && typeof error.code === 'number' ? error.code : undefined;
}

/** A write that a full disk cut short comes back as a plain input/output error. */
export function mayBeFull(error: unknown): boolean {
  return causeNumber(error) === errno.EIO;
}

/** Turns what LMDB or the file system said into a port's error that names the directory, the cause and what to do. */
export function storeError(dir: string, error: unknown): PortError {
  if (error instanceof PortError) return error;
  const number = causeNumber(error);
  const reason = error instanceof Error ? error.message : String(error);
  const options = { cause: error };
  if (number !== undefined && FULL.includes(number)) {
    return new LogFullError(
      'full',
      `no room in the data directory ${dir} (${reason}): free some space; writing goes on by itself`,
      options,
    );
  }
  if (number !== undefined && READ_ONLY.includes(number)) {
    return new LogFullError(
      'read-only',
      `the data directory ${dir} can't be written (${reason}): give this user write permission, or choose another (BOARDSTREAM_DATA_DIR)`,
      options,
    );
  }
  if (number !== undefined && NO_DIRECTORY.includes(number)) {
    return new PortError(
      'unavailable',
      `${dir} is not a directory (${reason}): choose another data directory (BOARDSTREAM_DATA_DIR)`,
      options,
    );
  }
  if (number !== undefined && CORRUPT.includes(number)) return corruptError(dir, reason, options);
  return new LogUnavailableError(
    `the store in ${dir} failed (${reason}): look at the disk and the system's log, then restart`,
    options,
  );
}

export function corruptError(dir: string, what: string, options?: ErrorOptions): PortError {
  return new PortError(
    'corrupt',
    `the store in ${dir} is damaged (${what}): restore the directory from a backup, or start with an empty one`,
    options,
  );
}

export function closedError(dir: string): PortError {
  return new PortError('closed', `the store in ${dir} is closed`);
}
