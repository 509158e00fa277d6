import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { open, type RootDatabase } from 'lmdb';

/** LMDB as the embedded engine opens it, synced with each transaction, and nothing else. */
export interface BareStore {
  readonly root: RootDatabase<Buffer, number>;
  /** Closes it, and removes what it wrote. */
  close(): Promise<void>;
}

/** Opens an empty one in a directory of its own. */
export function openBareStore(): BareStore {
  const directory = mkdtempSync(join(tmpdir(), 'boardstream-bench-'));
  const root = open<Buffer, number>({
    path: join(directory, 'bare.mdb'),
    noSubdir: true,
    overlappingSync: false,
    eventTurnBatching: false,
    encoding: 'binary',
    mapSize: 64 * 1024 ** 3,
  });
  return {
    root,
    close: async () => {
      await root.close();
      rmSync(directory, { recursive: true });
    },
  };
}
