import { serverUrl } from './server-url.ts';

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
