import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const MISSING = `No Chromium was found. The browser tests need one:
  apt-get install chromium                 (Debian, as root)
  npx playwright-core install chromium     (where the network allows it)
  BOARDSTREAM_CHROMIUM=/path/to/chromium   (one that is there already)`;

/** Where Chromium is: as `BOARDSTREAM_CHROMIUM` says, else on the PATH, else where Playwright puts its own. @throws Error that says how to get one. */
export function chromiumPath(): string {
  const named = process.env['BOARDSTREAM_CHROMIUM'];
  if (named !== undefined) {
    if (!existsSync(named)) throw new Error(`BOARDSTREAM_CHROMIUM names ${named}, which is not there`);
    return named;
  }
  const dirs = (process.env['PATH'] ?? '').split(delimiter).filter((dir) => dir !== '');
  const candidates = [...dirs.flatMap((dir) => NAMES.map((name) => join(dir, name))), chromium.executablePath()];
  const found = candidates.find((path) => existsSync(path));
  if (found === undefined) throw new Error(MISSING);
  return found;
}

/** Starts a Chromium without a window. */
export async function launchBrowser(): Promise<Browser> {
  return await chromium.launch({ executablePath: chromiumPath(), args: FLAGS });
}
