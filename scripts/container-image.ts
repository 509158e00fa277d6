// Images for the tests that can do with a container: one that is there, or that can be pulled in good time.
import { spawnSync } from 'node:child_process';

/** What the cluster form names in docker-compose.yml. */
export const NATS_IMAGE = 'nats:2.10.29-alpine';
export const ESDB_IMAGE = 'eventstore/eventstore:23.10.6-bookworm-slim';
const PULL_WITHIN_MS = 60_000;
const ANSWER_WITHIN_MS = 10_000;

/** Whether a container of this image can be started here. Without a Docker engine that is known at once. */
export function imageIsAtHand(image: string): boolean {
  const docker = (timeout: number, ...args: string[]) =>
    spawnSync('docker', args, { stdio: 'ignore', timeout, killSignal: 'SIGKILL' }).status === 0;
  if (!docker(ANSWER_WITHIN_MS, 'version')) return false;
  return docker(ANSWER_WITHIN_MS, 'image', 'inspect', image) || docker(PULL_WITHIN_MS, 'pull', image);
}
