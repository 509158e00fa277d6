import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/**
 * What a proxy does with its connections. `pass`: both ways, at once. `delay`: both ways, each piece so much later. `silent`:
 * it takes connections and bytes and passes nothing on, as a host that is gone without a word. `deaf`: what the client says
 * is passed on, and the answers are lost. `closed`: nothing listens.
 */
export type ProxyMode =
  | { readonly type: 'pass' }
  | { readonly type: 'delay'; readonly ms: number }
  | { readonly type: 'silent' }
  | { readonly type: 'deaf' }
  | { readonly type: 'closed' };

/** Bytes under way in one direction of a connection: what came while the proxy was silent never arrives. */
interface Pipe {
  readonly from: Socket;
  readonly to: Socket;
  readonly answers: boolean;
}

/** Stands between a client and a server of this machine, and does to their connections what a bad network does. */
export class TcpProxy {
  readonly port: number;
  #target: number;
  readonly #sockets = new Set<Socket>();
  /** Those that lead to the server. */
  readonly #behind = new Set<Socket>();
  #server: Server;
  #mode: ProxyMode = { type: 'pass' };

  private constructor(server: Server, port: number, target: number) {
    this.#server = server;
    this.port = port;
    this.#target = target;
    this.#take(server);
  }

  /** @param target the port of the server behind it; it need not be there yet */
  static async start(target: number): Promise<TcpProxy> {
    const server = createServer();
    return new TcpProxy(server, await listen(server, 0), target);
  }

  /** From now on; connections that are there stay, but for `closed`, which ends them. */
  async become(mode: ProxyMode): Promise<void> {
    const before = this.#mode;
    this.#mode = mode;
    if (mode.type === 'closed' && before.type !== 'closed') {
      const closed = once(this.#server, 'close');
      this.#server.close();
      this.cut();
      await closed;
    }
    if (mode.type !== 'closed' && before.type === 'closed') {
      this.#server = createServer();
      this.#take(this.#server);
      await listen(this.#server, this.port);
    }
  }

  /** From now on to the server of another port. */
  lead(target: number): void {
    this.#target = target;
    this.cut();
  }

  /** Breaks every connection that is there. */
  cut(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  /** Tells the server on every connection that the client says nothing more; the client is not told. */
  halfClose(): void {
    for (const socket of this.#behind) socket.end();
  }

  async stop(): Promise<void> {
    await this.become({ type: 'closed' });
  }

  #take(server: Server): void {
    server.on('connection', (client) => {
      const behind = connect({ port: this.#target, host: '127.0.0.1' });
      this.#behind.add(behind);
      behind.on('close', () => this.#behind.delete(behind));
      this.#join({ from: client, to: behind, answers: false });
      this.#join({ from: behind, to: client, answers: true });
    });
  }

  #join({ from, to, answers }: Pipe): void {
    this.#sockets.add(from);
    from.setNoDelay(true);
    const line = new Line(to);
    from.on('data', (bytes: Buffer) => {
      const mode = this.#mode;
      if (mode.type === 'pass' || (mode.type === 'deaf' && !answers)) line.send(bytes, 0);
      if (mode.type === 'delay') line.send(bytes, mode.ms);
    });
    from.on('error', () => to.destroy());
    from.on('close', () => {
      this.#sockets.delete(from);
      // A host that is gone does not say so.
      if (this.#mode.type !== 'silent') to.destroy();
    });
  }
}

/** Pieces on their way to a socket, in order: none overtakes one that was sent before it, however late that is. */
class Line {
  readonly #to: Socket;
  readonly #pieces: { readonly due: number; readonly bytes: Buffer }[] = [];

  constructor(to: Socket) {
    this.#to = to;
  }

  send(bytes: Buffer, delayMs: number): void {
    if (delayMs === 0 && this.#pieces.length === 0) this.#write(bytes);
    else if (this.#pieces.push({ due: performance.now() + delayMs, bytes }) === 1) this.#wait(delayMs);
  }

  #wait(ms: number): void {
    setTimeout(() => this.#sendDue(), ms);
  }

  #sendDue(): void {
    const now = performance.now();
    for (let [next] = this.#pieces; next !== undefined; [next] = this.#pieces) {
      if (next.due > now) {
        this.#wait(next.due - now);
        return;
      }
      this.#pieces.shift();
      this.#write(next.bytes);
    }
  }

  #write(bytes: Buffer): void {
    if (this.#to.writable) this.#to.write(bytes);
  }
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a TCP server without a port');
  return address.port;
}
