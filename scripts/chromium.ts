// Finds a Chromium for the browser tests, or brings one: from the environment, the PATH, Debian's packages where they
// may be installed without asking (root, or sudo without a password), or Playwright's download where the network allows.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const INSTALL_TIMEOUT_MS = 10 * 60_000;

const HOW_TO = `No Chromium was found, and none could be installed. The browser tests need one. Do one of:
  apt-get install chromium                 (Debian, as root)
  npx playwright-core install chromium     (where the network allows it)
  BOARDSTREAM_CHROMIUM=/path/to/chromium   (one that is there already)`;

/** Whether this program starts and says that it is a Chromium or Chrome: Ubuntu's package of the name may be an empty shell. */
function works(path: string): boolean {
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return status === 0 && /chrom/i.test(stdout);
}

function onPath(): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(':')
    .flatMap((dir) => NAMES.map((name) => join(dir, name)))
    .find((path) => existsSync(path) && works(path));
}

function run(command: string, ...args: string[]): boolean {
  console.log(`$ ${[command, ...args].join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return (
    spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env, timeout: INSTALL_TIMEOUT_MS }).status === 0
  );
}

function fromDebian(): string | undefined {
  if (!existsSync('/usr/bin/apt-get')) return undefined;
  const root = process.getuid?.() === 0;
  const sudo = !root && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  if (!root && !sudo) return undefined;
  const apt = (...args: string[]) => (root ? run('apt-get', ...args) : run('sudo', '-n', 'apt-get', ...args));
  return apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', 'chromium')
    ? onPath()
    : undefined;
}

async function fromPlaywright(): Promise<string | undefined> {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  if (existsSync(path) && works(path)) return path;
  const cli = join(import.meta.dirname, '..', 'node_modules', 'playwright-core', 'cli.js');
  return run(process.execPath, cli, 'install', 'chromium') && works(path) ? path : undefined;
}

/** The path of a Chromium that works. @throws Error that says what to install. */
export async function findChromium(): Promise<string> {
  const named = process.env['BOARDSTREAM_CHROMIUM'];
  if (named !== undefined) {
    if (!works(named)) throw new Error(`BOARDSTREAM_CHROMIUM names ${named}, which is no Chromium that starts`);
    return named;
  }
  const path = onPath() ?? fromDebian() ?? (await fromPlaywright());
  if (path === undefined) throw new Error(HOW_TO);
  return path;
}
