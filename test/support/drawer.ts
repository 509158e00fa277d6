import type { RoomEvent } from '@boardstream/board';
import { seq, type ClientId } from '@boardstream/kernel';
import type { Operation } from '@boardstream/ot';
import { testNonce } from '@boardstream/testing';
import { BareSocket } from './bare-socket.ts';

/** One client on a bare socket that has joined a room and counts its operations. */
export class Drawer {
  readonly socket: BareSocket;
  readonly #secret: string;
  readonly #room: string;
  /** As the server names it by its secret. */
  readonly #client: ClientId;
  #counter: number;
  #head: number;

  private constructor(
    socket: BareSocket,
    place: { room: string; secret: string; client: ClientId; counter: number; head: number },
  ) {
    this.socket = socket;
    this.#room = place.room;
    this.#secret = place.secret;
    this.#client = place.client;
    this.#counter = place.counter;
    this.#head = place.head;
  }

  /** Joins and waits until the room is live. `counter`: of the operations that this client has done before. */
  static async join(
    url: string,
    room: string,
    options: { readonly codec?: 'json' | 'proto'; readonly secret: string; readonly counter?: number },
  ): Promise<Drawer> {
    const { codec = 'json', secret, counter = 0 } = options;
    const socket = await BareSocket.open(url, { codec });
    socket.say({ type: 'hello', room, secret });
    const { seq: head, clientId: client } = await socket.next('welcome');
    await socket.next('room');
    return new Drawer(socket, { room, secret, client, counter, head });
  }

  /** The same client on a new connection. */
  async comeBack(url: string, codec: 'json' | 'proto' = 'json'): Promise<Drawer> {
    this.socket.close();
    return Drawer.join(url, this.#room, { codec, secret: this.#secret, counter: this.#counter });
  }

  /** The operation that comes next, as a message; `draw` with the same one has the same id. */
  submission(op: Operation) {
    const counter = this.#counter + 1;
    return { type: 'submit', counter, nonce: testNonce(counter), baseSeq: seq(this.#head), op } as const;
  }

  /** Does an operation and waits for its event: then it is saved. */
  async draw(op: Operation): Promise<RoomEvent> {
    const submission = this.submission(op);
    this.socket.say(submission);
    const isOwn = ({ body }: RoomEvent): boolean =>
      body.type === 'op-committed' && body.opId.client === this.#client && body.opId.counter === submission.counter;
    const message = await this.socket.next('events', ({ events }) => events.some(isOwn));
    const event = message.events.find(isOwn);
    if (event === undefined) throw new Error('an event that was just seen'); // never: `next` found it
    this.#counter = submission.counter;
    this.#head = event.seq;
    return event;
  }
}
