import {
  jsonCodec,
  protoCodec,
  SUBPROTOCOLS,
  type ClientMessage,
  type ServerMessage,
  type SessionCodec,
} from '@boardstream/protocol';
import { eventually } from '@boardstream/testing';

/** A bare client on the platform's own WebSocket: keeps everything it hears, in order. */
export class BoardSocket {
  readonly heard: ServerMessage[] = [];
  /** The close frame, once it came. */
  closedWith: { readonly code: number; readonly reason: string } | undefined;
  readonly #socket: WebSocket;
  readonly #codec: SessionCodec;

  private constructor(socket: WebSocket, codec: SessionCodec) {
    this.#socket = socket;
    this.#codec = codec;
    socket.binaryType = 'arraybuffer';
    socket.addEventListener('message', (event) => {
      const data = event.data as string | ArrayBuffer; // by the line above
      this.heard.push(codec.decodeServer(typeof data === 'string' ? data : new Uint8Array(data)));
    });
    socket.addEventListener('close', ({ code, reason }) => {
      this.closedWith = { code, reason };
    });
  }

  /** Opens a connection to `/ws` of the server; `codec` undefined: one that names no subprotocol. */
  static async open(
    url: string,
    options: { readonly codec?: 'json' | 'proto'; readonly room?: string } = {},
  ): Promise<BoardSocket> {
    const address = new URL('/ws', url.replace(/^http/, 'ws'));
    if (options.room !== undefined) address.searchParams.set('room', options.room);
    const socket =
      options.codec === undefined ? new WebSocket(address) : new WebSocket(address, [SUBPROTOCOLS[options.codec]]);
    const opened = new BoardSocket(socket, options.codec === 'proto' ? protoCodec : jsonCodec);
    await new Promise<void>((resolve, reject) => {
      socket.addEventListener('open', () => resolve());
      socket.addEventListener('error', () => reject(new Error(`no connection to ${address.href}`)));
    });
    return opened;
  }

  send(message: ClientMessage): void {
    this.sendRaw(this.#codec.encodeClient(message));
  }

  sendRaw(data: string | Uint8Array): void {
    this.#socket.send(data);
  }

  /** Waits for a message of this type that the condition likes. */
  async next<T extends ServerMessage['type']>(
    type: T,
    likes: (message: Extract<ServerMessage, { type: T }>) => boolean = () => true,
  ): Promise<Extract<ServerMessage, { type: T }>> {
    return eventually(() => this.all(type).find(likes), {
      what: `a message of type ${type} among ${this.heard.map((message) => message.type).join(', ')}`,
    }).then((message) => message as Extract<ServerMessage, { type: T }>); // `find` gave one, or `eventually` threw
  }

  all<T extends ServerMessage['type']>(type: T): readonly Extract<ServerMessage, { type: T }>[] {
    return this.heard.filter((message): message is Extract<ServerMessage, { type: T }> => message.type === type);
  }

  /** The seqs of all events heard, in the order in which they came. */
  get seqs(): readonly number[] {
    return this.all('events').flatMap(({ events }) => events.map((event) => event.seq));
  }

  /** Waits for the server's close frame. */
  closed(): Promise<{ readonly code: number; readonly reason: string }> {
    return eventually(() => this.closedWith, { what: 'the close' }).then((close) => close ?? { code: 0, reason: '' });
  }

  async close(): Promise<void> {
    this.#socket.close();
    await eventually(() => this.closedWith, { what: 'the close' });
  }
}
