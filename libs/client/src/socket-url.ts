/** The path of the socket endpoint (P1). */
const ENDPOINT = '/ws';

/**
 * Where the socket is, from the address that people know a server by.
 * @throws TypeError when it is not an http, https, ws or wss address.
 */
export function socketUrl(url: string): string {
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
