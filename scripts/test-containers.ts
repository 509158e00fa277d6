// The specs that need a Docker engine, and those of the broker and the event log with their servers in containers: builds
// the images they start, and runs them. Arguments go to Jest.
//   npm run test:containers -- --no-build    with the images that are there
// BUILD_BASE and RUNTIME_BASE name the bases of the images; ops/images/local-base.sh makes some.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const NO_ENGINE = `No Docker engine answers. These specs start containers, and need one that this user may speak to. Do one of:
  apt-get install docker.io                       (Debian, as root), and start it: systemctl start docker, or dockerd
  DOCKER_HOST=unix:///run/user/1000/docker.sock   (an engine elsewhere: a rootless one, Podman's socket)
What "docker version" said:`;

/** Each image that is built, the file that tells how, and what it is built of. */
const IMAGES = [
  ['boardstream/standalone', 'ops/images/Dockerfile', 'standalone', '.'],
  ['boardstream/cli', 'ops/images/Dockerfile', 'cli', '.'],
  ['boardstream/eventstore-double', 'ops/images/Dockerfile', 'eventstore-double', '.'],
  ['boardstream/nats', 'ops/images/nats.Dockerfile', '', 'ops/images'],
] as const;

function succeeds(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): boolean {
  const options = { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } } as const;
  return spawnSync(program, args, options).status === 0;
}

function build(): boolean {
  const bases = ['BUILD_BASE', 'RUNTIME_BASE'].filter((name) => (process.env[name] ?? '') !== '');
  const args = bases.flatMap((name) => ['--build-arg', name]);
  return IMAGES.every(([image, file, target, context]) =>
    succeeds(
      'docker',
      ['build', '--quiet', '-f', file, ...args, ...(target === '' ? [] : ['--target', target]), '-t', image, context],
      { DOCKER_BUILDKIT: '1' },
    ),
  );
}

function main(): boolean {
  const { status, stdout, stderr, error } = spawnSync('docker', ['version'], { encoding: 'utf8' });
  if (status !== 0) {
    console.error(`${NO_ENGINE}\n${error?.message ?? stdout + stderr}`);
    return false;
  }
  if (!process.argv.includes('--no-build') && !build()) return false;
  const ours = jest('containers', '\\.container\\.spec\\.ts$', {});
  const engines = jest('engine', '\\.(nats|esdb)\\.spec\\.ts$', {
    BOARDSTREAM_TEST_NATS_IMAGE: 'boardstream/nats',
    BOARDSTREAM_TEST_ESDB_IMAGE: 'boardstream/eventstore-double',
  });
  return ours && engines;
}

function jest(project: string, specs: string, env: NodeJS.ProcessEnv): boolean {
  const flags = ['--disable-warning=ExperimentalWarning', '--experimental-vm-modules', 'node_modules/jest/bin/jest.js'];
  const args = process.argv.slice(2).filter((arg) => arg !== '--no-build');
  // Each spec stops what it started; the container that would see to it otherwise can't be pulled everywhere.
  const all = { ...env, TESTCONTAINERS_RYUK_DISABLED: 'true' };
  return succeeds(process.execPath, [...flags, specs, '--selectProjects', project, '--runInBand', ...args], all);
}

process.exitCode = main() ? 0 : 1;
