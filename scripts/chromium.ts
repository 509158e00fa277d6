// Finds a Chromium for the browser tests, or brings one: from the environment, the PATH, Debian's packages where they
// may be installed without asking (root, or sudo without a password), or Playwright's download where the network allows.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installFromDebian, run } from './debian.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

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

function fromDebian(): string | undefined {
  return installFromDebian('chromium') ? onPath() : undefined;
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
