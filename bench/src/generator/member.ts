import type { Dialect, Reading } from './dialect.ts';
import { FrameSocket } from './frame-socket.ts';
import type { RoomOrder } from './room-order.ts';
import type { Strokes } from './strokes.ts';
import type { Tally } from './tally.ts';

/** What a client composes into one submission at most (M24: 64 KiB; an op takes about 40 bytes). */
const OPS_PER_SUBMISSION = 1_000;

export interface MemberOptions {
  readonly url: string;
  readonly room: string;
  /** A name of its own, and its number among all. */
  readonly number: number;
  readonly dialect: Dialect;
  readonly order: RoomOrder;
  readonly tally: Tally;
  readonly decodes: boolean;
  readonly strokes?: Strokes;
  readonly onProblem: (message: string) => void;
}

/** One client: gets everything of its room; when it writes, one submission is on its way at a time and what comes up meanwhile goes with the next. */
export class Member {
  readonly #options: MemberOptions;
  #socket: FrameSocket | undefined;
  #writer: string;
  /** Submissions of the room that it has. */
  #has = 0;
  #baseSeq = 0;
  #counter = 0;
  #waiting: number[] = [];
  #inFlight = false;

  constructor(options: MemberOptions) {
    this.#options = options;
    this.#writer = String(options.number);
  }

  get room(): RoomOrder {
    return this.#options.order;
  }
  /** Submissions of the room that it has. */
  get has(): number {
    return this.#has;
  }
  /** Submissions that it made. */
  get submissions(): number {
    return this.#counter;
  }
  /** Whether all its ops are done. */
  get idle(): boolean {
    return !this.#inFlight && this.#waiting.length === 0;
  }

  /** Resolves when it has joined its room. */
  async join(): Promise<void> {
    const { dialect, url, room, number, onProblem } = this.#options;
    const joined = new Promise<void>((resolve) => {
      this.#socket = new FrameSocket({
        url: dialect.address(url, room),
        ...(dialect.subprotocol === undefined ? {} : { subprotocol: dialect.subprotocol }),
        onMessage: (message) => {
          this.#receive(message, resolve);
        },
        onLost: (why) => {
          onProblem(`a connection was lost: ${why}`);
        },
      });
    });
    await this.#socket?.open();
    if (dialect.hello === undefined) return;
    this.#socket?.send(dialect.hello(room, `secret-of-client-${String(number)}-in-${room}`));
    await joined;
  }

  /** An op comes up, which happened at this time. */
  arrive(at: number): void {
    this.#waiting.push(at);
    if (!this.#inFlight) this.#submit();
  }

  close(): void {
    this.#socket?.close();
  }

  #submit(): void {
    const { dialect, order, strokes } = this.#options;
    if (strokes === undefined) throw new Error('this member does not write');
    const arrivals = this.#waiting.splice(0, OPS_PER_SUBMISSION);
    this.#inFlight = true;
    this.#counter++;
    order.send(this.#writer, this.#counter, { arrivals, received: false });
    this.#socket?.send(
      dialect.submission(this.#writer, this.#counter, this.#baseSeq + this.#has, strokes.next(arrivals.length)),
    );
  }

  #receive(frame: Buffer, joined: () => void): void {
    const { dialect, decodes } = this.#options;
    const count = decodes ? undefined : dialect.count(frame);
    if (count === undefined) this.#take(dialect.read(frame), joined);
    else this.#countOn(count);
  }

  #take(reading: Reading, joined: () => void): void {
    switch (reading.type) {
      case 'welcome':
        this.#writer = reading.writer;
        this.#baseSeq = reading.seq;
        return;
      case 'joined':
        joined();
        return;
      case 'submissions':
        for (const { writer, counter } of reading.submissions) this.#got(writer, counter);
        return;
      case 'problem':
        this.#options.onProblem(reading.message);
        return;
      case 'nothing':
        return;
    }
  }

  #got(writer: string, counter: number): void {
    const { order, tally } = this.#options;
    const submission = order.place(this.#has++, writer, counter);
    if (writer !== this.#writer) {
      tally.deliver(submission, performance.now());
      return;
    }
    this.#inFlight = false;
    if (this.#waiting.length > 0) this.#submit();
  }

  #countOn(count: number): void {
    const { order, tally } = this.#options;
    const now = performance.now();
    for (let i = 0; i < count; i++) {
      const submission = order.at(this.#has++);
      if (submission !== undefined) tally.deliver(submission, now);
    }
  }
}
