import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { PortError } from '@boardstream/ports';

const LOCK_FILE = 'owner.lock';
const NOTE_FILE = 'owner.pid';
const SQLITE_BUSY = 5;

export interface DirectoryLock {
  release(): void;
}

/**
 * Makes this process the only owner of the directory, until it releases the lock or dies.
 *
 * Node offers no file lock, SQLite does: an exclusive transaction on an empty database is a lock of the operating system
 * on that file (fcntl). The kernel gives it up when the process ends in whatever way, so none is ever stale; of two
 * processes that start at once one gets it; and it holds between containers on one machine, where process ids mean
 * nothing. Nothing is ever written into that database. The note beside it only serves the message to who comes second.
 * @throws PortError `in-use`
 */
export function lockDirectory(dir: string): DirectoryLock {
  const database = new DatabaseSync(join(dir, LOCK_FILE));
  try {
    // The journal would be a file with a header in it, which a full disk does not take.
    database.exec('PRAGMA journal_mode = MEMORY; PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if (!isBusy(error)) throw error;
    throw new PortError(
      'in-use',
      `the data directory ${dir} is in use by ${ownerOf(dir)}: stop that process, or choose another directory (BOARDSTREAM_DATA_DIR)`,
      { cause: error },
    );
  }
  leaveNote(dir);
  return { release: () => database.close() };
}

function isBusy(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'errcode' in error && error.errcode === SQLITE_BUSY;
}

function ownerOf(dir: string): string {
  try {
    return `process ${readFileSync(join(dir, NOTE_FILE), 'utf8').trim()}`;
  } catch {
    return 'another process'; // it has not left its note yet, or could not
  }
}

function leaveNote(dir: string): void {
  try {
    writeFileSync(join(dir, NOTE_FILE), `${String(process.pid)}\n`);
  } catch {
    // A full disk takes no note, and needs none: the lock is held.
  }
}
