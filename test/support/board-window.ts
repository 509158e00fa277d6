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
  /** Of a stroke: whether it is painted up to its last point. */
  readonly final?: boolean;
  readonly index: string;
}

type Place = readonly [x: number, y: number];

/** The editor's panels cover the left 225 px and the top 70 px. */
const VIEWPORT = { width: 1280, height: 800 };
const PATIENCE_MS = 20_000;
const TEXT_BOX = 'textarea.excalidraw-wysiwyg';

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
    ({ id, type, x, y, width, height, points, text, index, lastCommittedPoint }) => ({
      id, type, x, y, width, height, points, text, index,
      ...(type === 'freedraw' && { final: lastCommittedPoint !== null }),
    }),
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
    await page.exposeFunction('reportViolation', (text: string) => window.problems.push(text));
    await page.addInitScript(reportViolations);
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
    await this.page.locator('[data-testid=save-status][data-connection=live]').waitFor({ timeout: PATIENCE_MS });
    await this.page.locator('[data-testid=toolbar-freedraw]').waitFor({ state: 'attached' });
    return this;
  }

  /** Reconnects now, where the board waits before it tries again. */
  async tryNow(): Promise<void> {
    const button = this.page.getByRole('button', { name: 'Try now' });
    if (await button.isVisible()) await button.click({ timeout: 2_000 }).catch(() => undefined); // connected meanwhile
  }

  /** The save status as a program reads it: saved, saving, offline … */
  async status(): Promise<string | null> {
    return await this.page.getByTestId('save-status').getAttribute('data-status');
  }

  async untilStatus(status: string, timeoutMs = PATIENCE_MS): Promise<void> {
    await this.page.locator(`[data-testid=save-status][data-status="${status}"]`).waitFor({ timeout: timeoutMs });
  }

  /** What is on the board, in paint order, without the deleted. */
  async shown(): Promise<readonly ShownElement[]> {
    return await this.page.evaluate<readonly ShownElement[]>(READ_SCENE);
  }

  async untilShown(
    what: string,
    condition: (elements: readonly ShownElement[]) => boolean,
  ): Promise<readonly ShownElement[]> {
    let elements: readonly ShownElement[] = [];
    const asked = async (): Promise<boolean> => {
      elements = await this.shown();
      return condition(elements);
    };
    await eventually(asked, { timeoutMs: PATIENCE_MS, what });
    return elements;
  }

  /** Picks a tool by its key: p pencil, r rectangle, t text, v selection. */
  async pick(key: 'p' | 'r' | 't' | 'v'): Promise<void> {
    await this.page.locator('.excalidraw.excalidraw-container').focus();
    await this.page.keyboard.press('Escape');
    await this.page.keyboard.press(key);
  }

  /** Presses the pointer and moves it along the places, without letting go. */
  async begin(start: Place, ...rest: readonly Place[]): Promise<void> {
    await this.page.mouse.move(...start);
    await this.page.mouse.down();
    for (const place of rest) await this.page.mouse.move(...place, { steps: 8 });
  }

  async end(): Promise<void> {
    await this.page.mouse.up();
  }

  async stroke(...places: readonly [Place, ...Place[]]): Promise<void> {
    await this.pick('p');
    await this.begin(...places);
    await this.end();
  }

  async rectangle(from: Place, to: Place): Promise<void> {
    await this.pick('r');
    await this.begin(from, to);
    await this.end();
  }

  /** Types a text there and leaves its box. */
  async text(at: Place, text: string): Promise<void> {
    await this.pick('t');
    await this.page.mouse.click(...at);
    await this.page.locator(TEXT_BOX).waitFor();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Escape');
  }

  /** Opens the box of the text that is there. */
  async editText(at: Place): Promise<void> {
    await this.pick('v');
    await this.page.mouse.dblclick(...at);
    await this.page.locator(TEXT_BOX).waitFor();
  }

  /** Waits until the text box that is open has this text. */
  async untilTyped(text: string): Promise<void> {
    const typed = async (): Promise<boolean> => (await this.page.locator(TEXT_BOX).inputValue()) === text;
    await eventually(typed, { timeoutMs: PATIENCE_MS, what: `the text box has ${text}` });
  }

  /** Deletes everything. */
  async clear(): Promise<void> {
    if ((await this.shown()).length === 0) return;
    await this.pick('v');
    await this.page.keyboard.press('Control+a');
    await this.page.keyboard.press('Delete');
  }

  async rename(name: string): Promise<void> {
    await this.page.getByTestId('you-button').click();
    await this.page.getByLabel('The others see you as').fill(name);
    await this.page.keyboard.press('Enter');
  }

  /** Opens the past, where it is not open, and waits until the moment is shown. */
  async goToPast(seq: number): Promise<void> {
    const panel = this.page.getByTestId('past-panel');
    if (!(await panel.isVisible())) await this.page.getByTestId('past-button').click();
    await this.page.getByLabel('Moment').fill(String(seq));
    await this.page.locator(`[data-testid=past-panel][data-seq="${String(seq)}"]`).waitFor({ timeout: PATIENCE_MS });
  }

  /** Waits until so many new elements of the room are kept in the browser (M29). */
  async untilKept(room: string, elements: number): Promise<void> {
    const kept = async (): Promise<boolean> => (await this.page.evaluate(countKept, room)) === elements;
    await eventually(kept, { timeoutMs: PATIENCE_MS, what: `${String(elements)} elements are kept in the browser` });
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

/** Reports what the content policy stops: not all of it is an error on the console. Runs in the page, so it stands alone. */
function reportViolations(): void {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    // Playwright put the function there.
    const { reportViolation } = globalThis as unknown as { reportViolation: (text: string) => void };
    reportViolation(`content policy: ${violatedDirective} ${blockedURI}`);
  });
}

/** How many creations the page's database holds for the room. Runs in the page, so it stands alone. */
function countKept(room: string): Promise<number> {
  type Op = readonly { readonly type: string }[];
  type Place = {
    readonly room: string;
    readonly record: { readonly inFlight?: { readonly op: Op }; readonly queue: readonly Op[] };
  };
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('boardstream');
    opening.onerror = () => reject(new Error('the database of pending work can’t be opened'));
    opening.onsuccess = () => {
      const reading = opening.result.transaction('pending').objectStore('pending').getAll();
      reading.onsuccess = () => {
        opening.result.close();
        const places = (reading.result as readonly Place[]).filter((place) => place.room === room);
        const ops = places.flatMap(({ record }) => [
          ...(record.inFlight === undefined ? [] : [record.inFlight.op]),
          ...record.queue,
        ]);
        resolve(ops.flat().filter((change) => change.type === 'create').length);
      };
    };
  });
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
