/** The path of the socket endpoint (P1). */
const ENDPOINT = '/ws';

/** What follows each other when a connection is tried again and again: at least one. */
export type SocketUrls = readonly [string, ...string[]];

/**
 * Where the sockets are, from the address or the addresses that people know a server by.
 * @throws TypeError when there is none, or one of them is not an http, https, ws or wss address.
 */
export function socketUrls(url: string | readonly string[]): SocketUrls {
  const [first, ...rest] = (typeof url === 'string' ? [url] : url).map(socketUrl);
  if (first === undefined) throw new TypeError('a client needs the address of a server');
  return [first, ...rest];
}

/**
 * Where the socket is, from the address that people know a server by.
 * @throws TypeError when it is not an http, https, ws or wss address.
 */
function socketUrl(url: string): string {
  const address = new URL(url);
  if (address.protocol === 'http:') address.protocol = 'ws:';
  if (address.protocol === 'https:') address.protocol = 'wss:';
  if (address.protocol !== 'ws:' && address.protocol !== 'wss:') {
    throw new TypeError(`a server's address starts with http, https, ws or wss: ${url}`);
  }
  if (address.pathname === '/' || address.pathname === '') address.pathname = ENDPOINT;
  address.hash = '';
  return address.href;
}
