// Finds a nats-server for the tests of the broker, or brings one: from the environment, the PATH, a container's image, or
// Debian's packages.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { imageIsAtHand, NATS_IMAGE } from './container-image.ts';
import { installFromDebian } from './debian.ts';

const HOW_TO = `No nats-server was found, and none could be installed. The tests of the broker need one, 2.9 or newer. Do one of:
  apt-get install nats-server                        (Debian, as root)
  a release of github.com/nats-io/nats-server        (one file, to be put on the PATH)
  BOARDSTREAM_TEST_NATS_SERVER=/path/to/nats-server  (one that is there already)
  BOARDSTREAM_TEST_NATS_IMAGE=…                      (an image that is there, where a Docker engine runs)`;

function works(path: string): boolean {
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return status === 0 && /^nats-server: v2\.(9|[1-9]\d)/m.test(stdout);
}

function onPath(): string | undefined {
  return [...(process.env['PATH'] ?? '').split(':'), '/usr/sbin']
    .map((dir) => join(dir, 'nats-server'))
    .find((path) => existsSync(path) && works(path));
}

/** The variable by which the tests find a nats-server that works. @throws Error that says what to install. */
export function findNatsServer(): NodeJS.ProcessEnv {
  const named = process.env['BOARDSTREAM_TEST_NATS_SERVER'];
  if (named !== undefined && !works(named))
    throw new Error(`BOARDSTREAM_TEST_NATS_SERVER names ${named}, which is no nats-server from 2.9 on`);
  const image = process.env['BOARDSTREAM_TEST_NATS_IMAGE'];
  if (named === undefined && image !== undefined) return { BOARDSTREAM_TEST_NATS_IMAGE: image };
  const found = named ?? onPath();
  if (found !== undefined) return { BOARDSTREAM_TEST_NATS_SERVER: found };
  if (imageIsAtHand(NATS_IMAGE)) return { BOARDSTREAM_TEST_NATS_IMAGE: NATS_IMAGE };
  const installed = installFromDebian('nats-server') ? onPath() : undefined;
  if (installed === undefined) throw new Error(HOW_TO);
  return { BOARDSTREAM_TEST_NATS_SERVER: installed };
}
