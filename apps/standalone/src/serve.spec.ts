import { jest } from '@jest/globals';
import { serve } from './serve.ts';
import { serverUrl } from './server-urls.ts';
import { TestServers } from './spec-support/test-server.ts';
import { EXIT_CODES } from './start-error.ts';

const servers = new TestServers();
let complaints = '';
let spy: { mockRestore(): void };

beforeEach(() => {
  complaints = '';
  spy = jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    complaints += String(text);
    return true;
  });
});
afterEach(async () => {
  spy.mockRestore();
  await servers.endAll();
});

describe('serve', () => {
  it('[G17] names every wrong setting and ends with a code that says so', async () => {
    expect(await serve({ BOARDSTREAM_PORT: 'x', BOARDSTREAM_PROT: '1' })).toBe(EXIT_CODES.settings);
    expect(complaints).toMatch(
      /BOARDSTREAM_PROT: no such setting; did you mean BOARDSTREAM_PORT\?\n.*BOARDSTREAM_PORT: expected/,
    );
  });

  it('[G17] says in one line that another process has the data directory', async () => {
    const { dir } = await servers.start();
    const flags = { BOARDSTREAM_PORT: '0', BOARDSTREAM_OPERATOR_PORT: '0', BOARDSTREAM_DATA_DIR: dir };
    expect(await serve(flags)).toBe(EXIT_CODES['data-dir-in-use']);
    expect(complaints.trim().split('\n')).toHaveLength(1);
    expect(complaints).toContain(dir);
  });
});

describe('serverUrl', () => {
  it.each([
    ['127.0.0.1', 'http://127.0.0.1:80'],
    ['0.0.0.0', 'http://127.0.0.1:80'],
    ['::', 'http://127.0.0.1:80'],
    ['::1', 'http://[::1]:80'],
    ['board.example', 'http://board.example:80'],
  ])('gives an address that a browser can open: %s', (host, url) => {
    expect(serverUrl(host, 80)).toBe(url);
  });
});
