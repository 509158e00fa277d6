import { connect, type Socket } from 'node:net';
import WebSocket from 'ws';
import { jsonCodec, protoCodec, SUBPROTOCOLS, type ClientMessage, type ServerMessage } from '@boardstream/protocol';
import { eventually } from '@boardstream/testing';

type MessageOf<T extends ServerMessage['type']> = Extract<ServerMessage, { type: T }>;

const ANSWER_WITHIN_MS = 30_000;

/** A WebSocket and nothing else: says whatever it is told to, right or wrong, and writes down what it hears. */
export class BareSocket {
  /** Undefined until the connection is closed. */
  closedWith: { readonly code: number; readonly reason: string } | undefined;
  readonly heard: ServerMessage[] = [];
  readonly #socket: WebSocket;
  readonly #codec: typeof jsonCodec | typeof protoCodec;
  #stream: Socket | undefined;
  #opened = false;
  /** Where `next` goes on reading in `heard`. */
  #read = 0;

  private constructor(address: URL, codec: 'json' | 'proto' | undefined) {
    this.#codec = codec === 'proto' ? protoCodec : jsonCodec;
    this.#socket = new WebSocket(address, codec === undefined ? [] : SUBPROTOCOLS[codec], {
      createConnection: () => (this.#stream = connect(Number(address.port), address.hostname)),
    });
    this.#socket.on('open', () => (this.#opened = true));
    this.#socket.on('message', (data: Buffer, isBinary: boolean) => {
      this.heard.push(this.#codec.decodeServer(isBinary ? data : data.toString()));
    });
    this.#socket.on('close', (code, reason) => (this.closedWith = { code, reason: reason.toString() }));
    this.#socket.on('error', () => undefined); // `close` follows
  }

  /** Connects. `codec` undefined: no subprotocol is named. `room`: named in the URL, so that no hello is needed. */
  static async open(
    url: string,
    { codec, room }: { readonly codec?: 'json' | 'proto'; readonly room?: string } = {},
  ): Promise<BareSocket> {
    const address = new URL('/ws', url.replace('http', 'ws'));
    if (room !== undefined) address.searchParams.set('room', room);
    const opened = new BareSocket(address, codec);
    await eventually(() => opened.#opened, { timeoutMs: ANSWER_WITHIN_MS, what: `a connection to ${address.href}` });
    return opened;
  }

  /** Sends a message that is one. */
  say(message: ClientMessage): void {
    this.send(this.#codec.encodeClient(message));
  }

  /** Sends a frame, text or binary by its type. */
  send(data: string | Uint8Array): void {
    this.#socket.send(data);
  }

  /** Sends these bytes as a text frame, whether they are text or not. */
  sendAsText(bytes: Uint8Array): void {
    this.#socket.send(bytes, { binary: false });
  }

  /** Writes bytes beside all frames. */
  write(bytes: Uint8Array): void {
    this.#stream?.write(bytes);
  }

  /** The next message of this type that the condition likes; what came before it is passed over. */
  async next<T extends ServerMessage['type']>(
    type: T,
    likes: (message: MessageOf<T>) => boolean = () => true,
  ): Promise<MessageOf<T>> {
    const isIt = (message: ServerMessage): message is MessageOf<T> =>
      // The first half says which of the union it is, as the compiler can't see for a generic type.
      message.type === type && likes(message as MessageOf<T>);
    return eventually(
      () => {
        const at = this.heard.findIndex((message, i) => i >= this.#read && isIt(message));
        if (at >= 0) this.#read = at + 1;
        return this.heard.slice(at >= 0 ? at : this.heard.length).find(isIt);
      },
      { timeoutMs: ANSWER_WITHIN_MS, what: `${type} after ${JSON.stringify(this.heard.slice(-3))}` },
    ).then((message) => message as MessageOf<T>); // `eventually` gives what is truthy, or throws
  }

  /** The seqs of the events heard so far, in the order in which they came. */
  get seqs(): readonly number[] {
    return this.heard.flatMap((message) => (message.type === 'events' ? message.events.map(({ seq }) => seq) : []));
  }

  closed(): Promise<{ readonly code: number; readonly reason: string }> {
    return eventually(() => this.closedWith, { timeoutMs: ANSWER_WITHIN_MS, what: 'the close' }).then(
      (close) => close ?? { code: 0, reason: '' }, // never: `eventually` gives what is truthy
    );
  }

  close(): void {
    this.#socket.terminate();
  }
}
