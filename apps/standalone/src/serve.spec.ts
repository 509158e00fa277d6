import { jest } from '@jest/globals';
import { EXIT_CODES } from '@boardstream/process';
import { serve } from './serve.ts';
import { TestServers } from './spec-support/test-server.ts';

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
