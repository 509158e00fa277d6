import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface TemporaryDirectory {
  readonly path: string;
  /** Removes it with all that is in it; may be called twice. */
  remove(): Promise<void>;
}

/** Makes an empty directory of its own under the system's temporary one. */
export async function temporaryDirectory(prefix = 'boardstream-'): Promise<TemporaryDirectory> {
  const path = await mkdtemp(join(tmpdir(), prefix));
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 3 }) };
}
