// Finds a nats-server for the tests of the broker, or brings one: from the environment, the PATH, or Debian's packages.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installFromDebian } from './debian.ts';

const HOW_TO = `No nats-server was found, and none could be installed. The tests of the broker need one, 2.9 or newer. Do one of:
  apt-get install nats-server                        (Debian, as root)
  a release of github.com/nats-io/nats-server        (one file, to be put on the PATH)
  BOARDSTREAM_TEST_NATS_SERVER=/path/to/nats-server  (one that is there already)`;

function works(path: string): boolean {
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return status === 0 && /^nats-server: v2\.(9|[1-9]\d)/m.test(stdout);
}

function onPath(): string | undefined {
  return [...(process.env['PATH'] ?? '').split(':'), '/usr/sbin']
    .map((dir) => join(dir, 'nats-server'))
    .find((path) => existsSync(path) && works(path));
}

/** The path of a nats-server that works. @throws Error that says what to install. */
export function findNatsServer(): string {
  const named = process.env['BOARDSTREAM_TEST_NATS_SERVER'];
  if (named !== undefined) {
    if (!works(named))
      throw new Error(`BOARDSTREAM_TEST_NATS_SERVER names ${named}, which is no nats-server from 2.9 on`);
    return named;
  }
  const path = onPath() ?? (installFromDebian('nats-server') ? onPath() : undefined);
  if (path === undefined) throw new Error(HOW_TO);
  return path;
}
