import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { eventually } from '@boardstream/testing';
import { TcpProxy } from './tcp-proxy.ts';

describe('a proxy between a client and an echo', () => {
  let echo: Server;
  let proxy: TcpProxy;
  let client: Socket;
  let heard = '';

  beforeEach(async () => {
    heard = '';
    echo = createServer((socket) => socket.on('error', () => undefined).pipe(socket)).listen(0, '127.0.0.1');
    await once(echo, 'listening');
    const address = echo.address();
    proxy = await TcpProxy.start(typeof address === 'object' && address !== null ? address.port : 0);
    client = connect({ port: proxy.port, host: '127.0.0.1' });
    client.on('data', (bytes: Buffer) => (heard += bytes.toString()));
    client.on('error', () => undefined); // `close` follows
    await once(client, 'connect');
  });
  afterEach(async () => {
    client.destroy();
    await proxy.stop();
    echo.close();
  });

  it('passes bytes, and loses those of its silence', async () => {
    client.write('a');
    await eventually(() => heard === 'a');
    await proxy.become({ type: 'silent' });
    client.write('b');
    const other = connect({ port: proxy.port, host: '127.0.0.1' });
    await once(other, 'connect'); // whoever comes is taken, and told nothing
    other.destroy();
    await proxy.become({ type: 'pass' });
    client.write('c');
    await eventually(() => heard === 'ac');
    expect(client.destroyed).toBe(false);
  });

  it('deaf, it passes what is said and loses the answers', async () => {
    let taken = '';
    echo.on('connection', (socket) => socket.on('data', (bytes: Buffer) => (taken += bytes.toString())));
    const other = connect({ port: proxy.port, host: '127.0.0.1' });
    other.on('data', (bytes: Buffer) => (heard += bytes.toString()));
    await once(other, 'connect');
    await proxy.become({ type: 'deaf' });
    other.write('a');
    await eventually(() => taken === 'a');
    await proxy.become({ type: 'pass' });
    other.write('b');
    await eventually(() => heard === 'b');
    other.destroy();
  });

  it('half closed, the server is told of the end, and nothing more of what the client says arrives', async () => {
    const ended = new Promise((resolve) => echo.on('connection', (socket) => socket.on('end', () => resolve(true))));
    const other = connect({ port: proxy.port, host: '127.0.0.1' });
    other.on('error', () => undefined); // `close` follows
    await once(other, 'connect');
    other.write('a');
    await once(other, 'data');
    proxy.halfClose();
    expect(await ended).toBe(true);
    other.destroy();
  });

  it('delays both ways and keeps the order', async () => {
    await proxy.become({ type: 'delay', ms: 40 });
    const began = performance.now();
    client.write('a');
    client.write('b');
    await eventually(() => heard === 'ab');
    expect(performance.now() - began).toBeGreaterThan(75);
  });

  it('lets nothing overtake what it has delayed', async () => {
    await proxy.become({ type: 'delay', ms: 200 });
    client.write('a');
    const other = connect({ port: proxy.port, host: '127.0.0.1' });
    await once(other, 'connect'); // by now the first piece has come to the proxy
    other.destroy();
    await proxy.become({ type: 'pass' });
    client.write('b');
    await eventually(() => heard.length === 2);
    expect(heard).toBe('ab');
  });

  it('closed, it ends what is there and refuses who comes, until it opens again', async () => {
    const closed = once(client, 'close');
    await proxy.become({ type: 'closed' });
    await closed;
    const refused = connect({ port: proxy.port, host: '127.0.0.1' });
    await expect(once(refused, 'connect')).rejects.toThrow(/ECONNREFUSED/);
    await proxy.become({ type: 'pass' });
    const next = connect({ port: proxy.port, host: '127.0.0.1' });
    next.write('x');
    expect(String((await once(next, 'data'))[0])).toBe('x');
    next.destroy();
  });
});
