import { seq, sessionId, type ClientId, type SessionId } from '@boardstream/kernel';
import { LIMITS, snapshotOf, type Role } from '@boardstream/board';
import {
  CLOSE_REASONS,
  clientIdOf,
  jsonCodec,
  PROTOCOL_VERSION,
  protoCodec,
  snapshotMessages,
  SUBPROTOCOLS,
  type ByeCode,
  type ClientMessage,
  type HelloMessage,
  type ResyncMessage,
  type ServerMessage,
  type SessionCodec,
  type SubmitMessage,
} from '@boardstream/protocol';
import type { SocketFactory, SocketListener } from '../src/socket.ts';
import { TestRoom } from './test-room.ts';

/** One socket as the server sees it. Nothing moves on it before the test says so. */
export class ServerSocket {
  readonly subprotocol: string;
  readonly codec: SessionCodec;
  readonly url: string;
  readonly listener: SocketListener;
  /** Messages on their way to the server. */
  readonly toServer: ClientMessage[] = [];
  /** Messages on their way to the client. */
  readonly toClient: ServerMessage[] = [];
  /** What the server has heard. */
  readonly heard: ClientMessage[] = [];
  state: 'opening' | 'open' | 'closed' = 'opening';
  /** What the client closed with. */
  closedWith: { readonly code: number; readonly reason: string } | undefined;
  client: ClientId | undefined;
  session: SessionId | undefined;
  /** seq of the last event that was sent. */
  cursor = -1;

  constructor(url: string, subprotocol: string, listener: SocketListener) {
    this.url = url;
    this.subprotocol = subprotocol;
    this.listener = listener;
    this.codec = subprotocol === SUBPROTOCOLS.json ? jsonCodec : protoCodec;
  }

  open(): void {
    this.state = 'open';
    this.listener.opened();
  }

  /** The path breaks, or the server closes it; what is under way is lost. */
  close(code = 1006, reason = ''): void {
    if (this.state === 'closed') return;
    this.state = 'closed';
    this.toClient.length = 0;
    this.toServer.length = 0;
    this.listener.closed(code, reason);
  }

  bye(code: ByeCode, more: { readonly retryAfterMs?: number } = {}): void {
    this.tell({ type: 'bye', code, message: CLOSE_REASONS[code].sentence, ...more });
  }

  tell(...messages: readonly ServerMessage[]): void {
    this.toClient.push(...messages);
  }

  /** Gives the client what is on its way: everything, or so many messages. */
  deliver(messages = Number.POSITIVE_INFINITY): void {
    for (const message of this.toClient.splice(0, messages)) {
      if (this.state === 'open') this.listener.received(this.codec.encodeServer(message));
    }
  }
}

/** A server for one room whose sockets are moved by hand: `arrive` takes in what clients said, `deliver` brings answers. */
export class ScriptedServer {
  readonly room: TestRoom;
  readonly sockets: ServerSocket[] = [];
  role: Role = 'editor';
  writable = true;
  /** The events up to this seq are gone: who needs one gets a `resync`. */
  truncatedBelow = 0;
  #sessions = 0;

  constructor(room = new TestRoom()) {
    this.room = room;
  }

  readonly factory: SocketFactory = (url, subprotocol, listener) => {
    const socket = new ServerSocket(url, subprotocol, listener);
    this.sockets.push(socket);
    return {
      send: (data) => {
        if (socket.state === 'open') socket.toServer.push(socket.codec.decodeClient(data));
      },
      close: (code, reason) => {
        if (socket.state === 'closed') return;
        socket.closedWith = { code, reason };
        socket.state = 'closed';
        socket.listener.closed(code, reason);
      },
    };
  };

  get last(): ServerSocket {
    const socket = this.sockets.at(-1);
    if (socket === undefined) throw new Error('no socket was opened yet');
    return socket;
  }

  /** Takes in what clients said on this socket; answers and events are put on their way. */
  async arrive(socket: ServerSocket = this.last): Promise<void> {
    for (const message of socket.toServer.splice(0)) {
      socket.heard.push(message);
      await this.#take(socket, message);
    }
  }

  /** Moves everything on all sockets until nothing moves any more. */
  async flush(): Promise<void> {
    for (let quiet = 0; quiet < 2; quiet++) {
      await turn();
      for (const socket of [...this.sockets]) {
        if (socket.state === 'opening') socket.open();
        if (socket.toServer.length + socket.toClient.length > 0) quiet = 0;
        await this.arrive(socket);
        socket.deliver();
      }
    }
  }

  /** Puts new events on their way to everybody who joined. */
  publish(): void {
    for (const socket of this.sockets) this.#sendEvents(socket);
  }

  tellRoom(socket: ServerSocket): void {
    const { status } = this.room.state;
    socket.tell({
      type: 'room',
      status: status === 'absent' ? 'open' : status,
      writable: this.writable && status !== 'archived',
      head: this.room.head,
    });
  }

  async #take(socket: ServerSocket, message: ClientMessage): Promise<void> {
    switch (message.type) {
      case 'hello':
        await this.#hello(socket, message);
        break;
      case 'submit':
        this.#submit(socket, message);
        break;
      case 'ping':
        socket.tell({ type: 'pong' });
        break;
      case 'presence':
        for (const other of this.sockets) {
          if (other === socket || socket.session === undefined || socket.client === undefined) continue;
          other.tell({ type: 'presence', session: socket.session, clientId: socket.client, state: message.state });
        }
        break;
      case 'draw':
        throw new Error('clients of this SDK do not draw plainly');
    }
  }

  async #hello(socket: ServerSocket, hello: HelloMessage): Promise<void> {
    socket.client = await clientIdOf(hello.secret);
    socket.session = sessionId(`s${String(++this.#sessions)}`);
    const { head } = this.room;
    socket.tell({
      type: 'welcome',
      protocol: PROTOCOL_VERSION,
      session: socket.session,
      clientId: socket.client,
      role: this.role,
      seq: head,
      limits: {
        messageBytes: 512 * 1024,
        opBytes: LIMITS.opBytes,
        opChanges: LIMITS.opChanges,
        points: LIMITS.points,
        textLength: LIMITS.textLength,
        elements: LIMITS.elements,
        roomBytes: LIMITS.roomBytes,
        opsPerSecond: 100,
      },
      heartbeat: { intervalMs: 15_000, timeoutMs: 30_000 },
      serverTime: 0,
    });
    socket.cursor = this.#sendState(socket, hello.resume);
    this.#sendEvents(socket);
    this.tellRoom(socket);
  }

  #sendState(socket: ServerSocket, resume: HelloMessage['resume']): number {
    const { head } = this.room;
    if (resume !== undefined && resume.seq <= head && resume.seq >= this.truncatedBelow) {
      if (!resume.haveState) socket.tell(...snapshotMessages(snapshotOf(this.room.stateAt(resume.seq)), 400));
      return resume.seq;
    }
    if (resume !== undefined) socket.tell(this.#resync(socket, resume.seq > head ? 'ahead' : 'truncated'));
    if (head > 0) socket.tell(...snapshotMessages(snapshotOf(this.room.state), 400));
    return head;
  }

  #resync(socket: ServerSocket, reason: ResyncMessage['reason']): ResyncMessage {
    const own = socket.client === undefined ? undefined : this.room.state.vectorEntry(socket.client);
    const entry = own === undefined ? {} : { own: { counter: own.counter, nonce: own.nonce, seq: own.seq } };
    return { type: 'resync', seq: this.room.head, reason, ...entry };
  }

  #submit(socket: ServerSocket, message: SubmitMessage): void {
    if (socket.client === undefined) throw new Error('a submission came before the hello');
    const answer = this.room.submit(socket.client, message, this.role);
    const { counter } = message;
    if (answer.type === 'duplicate') socket.tell({ type: 'saved', counter, seq: answer.seq });
    if (answer.type === 'refused') socket.tell({ type: 'refused', counter, ...answer.refusal });
    this.publish();
  }

  #sendEvents(socket: ServerSocket): void {
    if (socket.cursor < 0 || socket.state !== 'open' || socket.cursor >= this.room.head) return;
    socket.tell({ type: 'events', from: seq(socket.cursor + 1), events: this.room.log.slice(socket.cursor) });
    socket.cursor = this.room.head;
  }
}

/** Lets everything that is ready run. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
