import { setTimeout as delay } from 'node:timers/promises';
import { TcpProxy } from '../support/tcp-proxy.ts';

/** The way from one process to the broker or the log, and what can go wrong on it. */
export class Link {
  readonly name: string;
  readonly to: 'broker' | 'log';
  readonly #proxy: TcpProxy;

  private constructor(from: string, to: 'broker' | 'log', proxy: TcpProxy) {
    this.name = `${from} to ${to}`;
    this.to = to;
    this.#proxy = proxy;
  }

  /**
   * @param from the name of the process
   * @param address of what it leads to, with its port
   */
  static async start(
    from: string,
    to: 'broker' | 'log',
    address: string,
  ): Promise<{ readonly link: Link; readonly address: string }> {
    const port = /:(\d+)/.exec(address)?.[1];
    if (port === undefined) throw new Error(`${address} has no port`);
    const proxy = await TcpProxy.start(Number(port));
    return { link: new Link(from, to, proxy), address: address.replace(`:${port}`, `:${String(proxy.port)}`) };
  }

  /** Everything comes later, both ways. */
  async slow(byMs: number, forMs: number): Promise<void> {
    await this.#proxy.become({ type: 'delay', ms: byMs });
    await delay(forMs);
    await this.#proxy.become({ type: 'pass' });
  }

  /** Every connection breaks. */
  cut(): Promise<void> {
    this.#proxy.cut();
    return Promise.resolve();
  }

  /** What the process says arrives, and the answers do not; then the connections break. */
  async loseAnswers(forMs: number): Promise<void> {
    await this.#proxy.become({ type: 'deaf' });
    await delay(forMs);
    await this.#reconnect();
  }

  /** Nothing arrives, and nobody is told; then the connections break. */
  async fallSilent(forMs: number): Promise<void> {
    await this.#proxy.become({ type: 'silent' });
    await delay(forMs);
    await this.#reconnect();
  }

  /** The other side is told that nothing more comes; the process is not told that nothing more arrives. */
  halfClose(): Promise<void> {
    this.#proxy.halfClose();
    return Promise.resolve();
  }

  async stop(): Promise<void> {
    await this.#proxy.stop();
  }

  /** Bytes were lost: what is left of the connections makes no sense. */
  async #reconnect(): Promise<void> {
    await this.#proxy.become({ type: 'pass' });
    this.#proxy.cut();
  }
}
