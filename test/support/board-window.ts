import type { Browser, BrowserContext, Page } from 'playwright-core';
import { eventually } from '@boardstream/testing';

/** An element as the editor in a window has it. */
export interface ShownElement {
  readonly id: string;
  readonly type: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly points?: readonly (readonly number[])[];
  readonly text?: string;
  readonly index: string;
}

type Place = readonly [x: number, y: number];

/** The editor's panels cover the left 225 px and the top 70 px. */
const VIEWPORT = { width: 1280, height: 800 };
const LIVE_WITHIN_MS = 20_000;

/**
 * The elements of Excalidraw in the page, found by way of its React component: the page has no hook for tests. Runs in
 * the page, so it stands alone.
 */
const READ_SCENE = `(() => {
  const root = document.querySelector('.excalidraw.excalidraw-container');
  const key = root && Object.keys(root).find((name) => name.startsWith('__reactFiber$'));
  let fiber = key ? root[key] : null;
  while (fiber && !(fiber.stateNode && fiber.stateNode.syncActionResult)) fiber = fiber.return;
  if (!fiber) return [];
  return fiber.stateNode.scene.getNonDeletedElements().map(
    ({ id, type, x, y, width, height, points, text, index }) => ({ id, type, x, y, width, height, points, text, index }),
  );
})()`;

/** One person's browser at one board, and all that went wrong in it. */
export class BoardWindow {
  readonly page: Page;
  /** Console errors, uncaught errors, violations of the content policy, and requests to anywhere else. */
  readonly problems: string[] = [];
  readonly #context: BrowserContext;
  readonly #origin: string;

  private constructor(context: BrowserContext, page: Page, origin: string) {
    this.#context = context;
    this.page = page;
    this.#origin = origin;
  }

  /** A window of a browser that was never here before. `url` is a page of the server. */
  static async open(browser: Browser, url: string): Promise<BoardWindow> {
    const context = await browser.newContext({ viewport: VIEWPORT });
    return await BoardWindow.#openIn(context, url);
  }

  /** Another window of the same browser: it has what the first one keeps. */
  async another(url: string): Promise<BoardWindow> {
    return await BoardWindow.#openIn(this.#context, url);
  }

  static async #openIn(context: BrowserContext, url: string): Promise<BoardWindow> {
    const page = await context.newPage();
    const window = new BoardWindow(context, page, new URL(url).origin);
    window.#watch();
    // The browser reports a violation of the policy to the console too, but not every one of them as an error.
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`content policy: ${event.violatedDirective} ${event.blockedURI}`);
      });
    });
    await page.goto(url);
    return window;
  }

  #watch(): void {
    this.page.on('console', (message) => {
      if (message.type() === 'error') this.problems.push(message.text());
    });
    this.page.on('pageerror', (error) => this.problems.push(`uncaught: ${error.message}`));
    this.page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(this.#origin) && !/^(data|blob):/.test(url)) this.problems.push(`asked for ${url}`);
    });
  }

  /** Waits until the board is loaded and connected. */
  async live(): Promise<this> {
    await this.page.locator('[data-testid=save-status][data-connection=live]').waitFor({ timeout: LIVE_WITHIN_MS });
    await this.page.locator('[data-testid=toolbar-freedraw]').waitFor({ state: 'attached' });
    return this;
  }

  /** The save status as a program reads it: saved, saving, offline … */
  async status(): Promise<string | null> {
    return await this.page.getByTestId('save-status').getAttribute('data-status');
  }

  async untilStatus(status: string, timeoutMs = 20_000): Promise<void> {
    await this.page.locator(`[data-testid=save-status][data-status="${status}"]`).waitFor({ timeout: timeoutMs });
  }

  /** What is on the board, in paint order, without the deleted. */
  async shown(): Promise<readonly ShownElement[]> {
    return await this.page.evaluate<readonly ShownElement[]>(READ_SCENE);
  }

  async untilShown(what: string, condition: (elements: readonly ShownElement[]) => boolean): Promise<readonly ShownElement[]> {
    let elements: readonly ShownElement[] = [];
    const asked = async (): Promise<boolean> => {
      elements = await this.shown();
      return condition(elements);
    };
    await eventually(asked, { timeoutMs: 10_000, what });
    return elements;
  }

  /** Picks a tool by its key: p pencil, r rectangle, t text, v selection. */
  async pick(key: 'p' | 'r' | 't' | 'v'): Promise<void> {
    await this.page.locator('.excalidraw.excalidraw-container').focus();
    await this.page.keyboard.press('Escape');
    await this.page.keyboard.press(key);
  }

  /** Presses the pointer and moves it along the places, without letting go. */
  async begin([start, ...rest]: readonly Place[]): Promise<void> {
    if (start === undefined) throw new Error('a gesture needs a place to start');
    await this.page.mouse.move(...start);
    await this.page.mouse.down();
    for (const place of rest) await this.page.mouse.move(...place, { steps: 8 });
  }

  async end(): Promise<void> {
    await this.page.mouse.up();
  }

  async stroke(...places: readonly Place[]): Promise<void> {
    await this.pick('p');
    await this.begin(places);
    await this.end();
  }

  async rectangle(from: Place, to: Place): Promise<void> {
    await this.pick('r');
    await this.begin([from, to]);
    await this.end();
  }

  /** Types a text there and leaves its box. */
  async text(at: Place, text: string): Promise<void> {
    await this.pick('t');
    await this.page.mouse.click(...at);
    await this.page.locator('textarea.excalidraw-wysiwyg').waitFor();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Escape');
  }

  async press(keys: string): Promise<void> {
    await this.page.locator('.excalidraw.excalidraw-container').focus();
    await this.page.keyboard.press(keys);
  }

  /** Closes the window; what its browser keeps stays. */
  async close(): Promise<void> {
    await this.page.close();
  }
}

/** Elements as everybody has to see them, whatever order they were made in. */
export function picture(elements: readonly ShownElement[]): readonly ShownElement[] {
  return elements.map(({ points, x, y, width, height, ...rest }) => ({
    ...rest,
    x: rounded(x),
    y: rounded(y),
    width: rounded(width),
    height: rounded(height),
    ...(points === undefined ? {} : { points: points.map((point) => point.slice(0, 2).map(rounded)) }),
  }));
}

/** Boards hold hundredths of a pixel (M4); the editor of the one who drew has more. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
