import { socketUrls } from './socket-url.ts';

describe('the addresses of a server', () => {
  it('[P1] name its socket endpoint, unless they have a path of their own', () => {
    expect(socketUrls('http://server.test:8080')).toEqual(['ws://server.test:8080/ws']);
    expect(socketUrls(['https://a.test/', 'wss://b.test/boards?x=1#top'])).toEqual([
      'wss://a.test/ws',
      'wss://b.test/boards?x=1',
    ]);
  });

  it('are at least one, and all of them can be reached by a socket', () => {
    expect(() => socketUrls([])).toThrow('the address of a server');
    expect(() => socketUrls(['http://a.test', 'ftp://b.test'])).toThrow('ftp://b.test');
    expect(() => socketUrls('nowhere')).toThrow('Invalid URL');
  });
});
