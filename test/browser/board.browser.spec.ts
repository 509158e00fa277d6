import { jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { BoardstreamApi } from '@boardstream/client';
import { eventually } from '@boardstream/testing';
import { BoardWindow, picture, type ShownElement } from '../support/board-window.ts';
import { launchBrowser } from '../support/browser.ts';
import { FORMS, type RunningForm } from './forms.ts';

jest.setTimeout(90_000);

/** Nothing here takes a second on an idle machine; a busy one may be ten times as slow. */
const PATIENCE = { timeoutMs: 20_000 } as const;

/** A log that is somebody else's may have boards of earlier runs. */
const RUN = Date.now().toString(36);

const kinds = (elements: readonly ShownElement[]): string => elements.map(({ type }) => type).join(' ');

describe.each(FORMS)('$form', ({ start }) => {
  let browser: Browser;
  let server: RunningForm;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), start()]);
  });

  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  /** A board at the first or the second address. */
  const boardUrl = (room: string, address: 0 | 1 = 0): string => `${server.urls[address]}/room/${room}`;

  describe('the pages', () => {
    it('load without a request to anywhere else, a violation of the content policy or an error', async () => {
      const window = await BoardWindow.open(browser, server.urls[0]);
      await window.page.getByRole('heading', { name: 'Boardstream' }).waitFor();
      await window.page.getByLabel('Board name').fill(`first-${RUN}`);
      await window.page.getByRole('button', { name: 'Open board' }).click();
      await window.live();
      await window.stroke([400, 300], [600, 400]);
      await window.text([400, 500], 'hello');
      await window.untilStatus('saved');
      await window.page.goto(server.urls[0]);
      await window.page.getByTestId('rooms').getByText(`first-${RUN}`).waitFor();
      expect(window.problems).toEqual([]);
      await window.close();
    });
  });

  describe('two windows on one board', () => {
    const room = `shared-${RUN}`;
    let ann: BoardWindow;
    let ben: BoardWindow;

    beforeAll(async () => {
      [ann, ben] = await Promise.all([
        BoardWindow.open(browser, boardUrl(room, 0)),
        BoardWindow.open(browser, boardUrl(room, 1)),
      ]);
      await Promise.all([ann.live(), ben.live()]);
    });

    afterAll(async () => {
      await Promise.all([ann.close(), ben.close()]);
    });

    beforeEach(async () => {
      await ann.clear();
      await untilSame('');
    });

    /** Waits until both show elements of these types, equal in everything, and the server has the same. */
    async function untilSame(types: string): Promise<readonly ShownElement[]> {
      const api = new BoardstreamApi({ url: server.urls[0] });
      const [shown, others] = [await ann.untilShown(types, (elements) => kinds(elements) === types), await ben.shown()];
      if (kinds(others) !== types) await ben.untilShown(types, (elements) => kinds(elements) === types);
      if (shown.length === 0) return shown;
      let result: readonly ShownElement[] = [];
      const compare = async (): Promise<boolean> => {
        const [first, second] = [picture(await ann.shown()), picture(await ben.shown())];
        expect(second).toEqual(first);
        const alive = (await api.state(room)).snapshot.elements.filter(({ element }) => element.deleted !== true);
        expect(alive.map(({ id }) => id).sort()).toEqual(first.map(({ id }) => id).sort());
        result = first;
        return true;
      };
      await eventually(compare, { ...PATIENCE, what: 'both windows and the server have the same board' });
      return result;
    }

    async function untilBothSaved(): Promise<void> {
      await Promise.all([ann.untilStatus('saved'), ben.untilStatus('saved')]);
    }

    it('show what the other draws while it is being drawn, and who is there', async () => {
      await ann.rename('Zoe Oak');
      await ann.pick('p');
      await ann.begin([300, 300], [400, 350], [500, 300]);
      await ben.untilShown('the stroke while it is drawn', ([stroke]) => (stroke?.points?.length ?? 0) >= 10);
      await ben.page.locator('.UserList').getByText('Z', { exact: true }).waitFor();
      await ann.end();
      await ben.rectangle([700, 300], [850, 400]);
      await untilSame('freedraw rectangle');
      expect([...ann.problems, ...ben.problems]).toEqual([]);
    });

    it('[M28] undo only what was drawn in them, and redo it', async () => {
      await ann.stroke([300, 300], [500, 400]);
      await ben.rectangle([700, 300], [850, 400]);
      await untilSame('freedraw rectangle');
      await ann.press('Control+z');
      await untilSame('rectangle');
      await ben.press('Control+z');
      await untilSame('');
      await ann.press('Control+Shift+z');
      await untilSame('freedraw');
      await ben.press('Control+Shift+z');
      await untilSame('freedraw rectangle');
    });

    it('[G11] end with the same board when both draw at once', async () => {
      await Promise.all([
        ann.stroke([300, 200], [500, 300], [300, 400]),
        ben.stroke([700, 200], [900, 300], [700, 400]),
      ]);
      await Promise.all([ann.rectangle([300, 500], [400, 600]), ben.rectangle([700, 500], [800, 600])]);
      await untilBothSaved();
      await untilSame('freedraw freedraw rectangle rectangle');
    });

    it('merge what both type into the same text', async () => {
      await ann.text([500, 400], 'middle');
      await untilSame('text');
      for (const person of [ann, ben]) await person.editText([520, 410]);
      await ann.page.keyboard.press('Home');
      await ann.page.keyboard.type('front ');
      await ben.page.keyboard.press('End');
      await ben.page.keyboard.type(' back');
      await ann.untilTyped('front middle back');
      await ben.untilTyped('front middle back');
      await ann.press('Escape');
      await ben.press('Escape');
      const [text] = await untilSame('text');
      expect(text?.text).toBe('front middle back');
    });

    it('[F11] see any past moment, where nothing can be drawn, and come back to now', async () => {
      await ann.stroke([300, 300], [500, 400]);
      await untilSame('freedraw');
      await ann.untilStatus('saved');
      const { seq } = await new BoardstreamApi({ url: server.urls[0] }).head(room);
      await ann.rectangle([700, 300], [850, 400]);
      await ann.untilStatus('saved');

      await ann.goToPast(seq);
      expect(kinds(await ann.shown())).toBe('freedraw');
      expect(await ann.page.getByTestId('past-time').textContent()).toMatch(/\d/);
      await ann.press('r');
      await ann.begin([400, 500], [500, 550]);
      await ann.end();
      await ben.rectangle([300, 600], [500, 650]);
      await ben.untilStatus('saved');
      expect(kinds(await ann.shown())).toBe('freedraw');
      await ann.goToPast(seq - 5);
      expect((await ann.shown())[0]?.points?.length).toBeLessThan(10);

      await ann.page.getByTestId('back-to-now').click();
      await untilSame('freedraw rectangle rectangle');
    });

    it('[G15] have everything once after a reload', async () => {
      await ann.stroke([300, 300], [500, 400]);
      await ben.rectangle([700, 300], [850, 400]);
      const before = await untilSame('freedraw rectangle');
      await untilBothSaved();
      await ann.page.reload();
      await ann.live();
      expect(await untilSame('freedraw rectangle')).toEqual(before);
    });

    it('[G4] [G15] go on after the server was killed and started again', async () => {
      await ann.stroke([300, 300], [500, 400]);
      await ann.untilStatus('saved');
      await server.crash();
      await ann.untilStatus('offline');
      await server.restart();
      await Promise.all([ann.tryNow(), ben.tryNow()]);
      await Promise.all([ann.live(), ben.live()]);
      await ben.rectangle([700, 300], [850, 400]);
      await untilBothSaved();
      await untilSame('freedraw rectangle');
    });

    it('[M29] keep what is drawn while the server is down, also when the page is closed before it is back', async () => {
      await server.crash();
      await ann.untilStatus('offline');
      await ann.page.getByTestId('connection-banner').waitFor();
      await ann.stroke([300, 300], [500, 400]);
      await ann.stroke([300, 500], [450, 600]);
      await ben.rectangle([700, 300], [850, 400]);
      expect(kinds(await ann.shown())).toBe('freedraw freedraw');
      await ann.untilKept(room, 2);
      await ann.close();

      await server.restart();
      ann = await ann.another(boardUrl(room));
      await ben.tryNow();
      await Promise.all([ann.live(), ben.live()]);
      await untilBothSaved();
      const shown = await ben.untilShown('all three', (elements) => elements.length === 3);
      await untilSame(kinds(shown));
      expect(kinds(shown).split(' ').sort()).toEqual(['freedraw', 'freedraw', 'rectangle']);
    });
  });

  describe('a board that takes no changes', () => {
    it('says so, and can’t be drawn on', async () => {
      const room = `done-${RUN}`;
      const window = await (await BoardWindow.open(browser, boardUrl(room))).live();
      await window.stroke([300, 300], [500, 400]);
      await window.untilStatus('saved');
      await new BoardstreamApi({ url: server.urls[0] }).archive(room);
      await window.untilStatus('read-only');
      await window.page.getByText('Read only').waitFor();
      await window.begin([300, 500], [500, 600]);
      await window.end();
      expect(kinds(await window.shown())).toBe('freedraw');
      await window.close();
    });
  });
});
