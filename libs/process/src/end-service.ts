import type { Service } from '@boardstream/kernel';
import type { Logger } from '@boardstream/observability';

/** What a role may take to drain before it is stopped, in ms: three of them end within the 10 s that a supervisor gives. */
const DRAIN_WITHIN_MS = 3_000;

/** Drains a role, and stops it when that takes too long. Never rejects: it was told to end, and it did. */
export async function endService(role: Service, logger: Logger): Promise<void> {
  if (await inTime(role.drain(), DRAIN_WITHIN_MS)) return;
  logger.warn('role.drain.late', { role: role.id, withinMs: DRAIN_WITHIN_MS });
  await inTime(role.stop(), DRAIN_WITHIN_MS);
}

/** Whether the work was done within this time. Its failure counts as done. */
function inTime(work: Promise<void>, withinMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      resolve(false);
    }, withinMs);
    const done = (): void => {
      clearTimeout(timer);
      resolve(true);
    };
    work.then(done, done);
  });
}
