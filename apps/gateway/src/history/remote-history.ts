import { Client, credentials, Metadata, status, type ChannelOptions, type ServiceError } from '@grpc/grpc-js';
import {
  PortError,
  type EventsAnswer,
  type HeadAnswer,
  type History,
  type Moment,
  type StateAnswer,
  type Verification,
  type VerifyOptions,
  type VerifyReport,
} from '@boardstream/ports';
import { historyMethods, type HistoryHeadPart, type RemoteMethod } from '@boardstream/protocol';

/** A projector that let a question wait until it was given up is asked last for so long, in ms. */
const REST_MS = 15_000;
/** A projector that is asked whether it answers must have done so by then, in ms. */
const PING_WITHIN_MS = 1_500;

/** One that comes back is found at once, and one that went silent is not waited for: gRPC would take two minutes, or for ever. */
const CHANNEL: ChannelOptions = {
  'grpc.initial_reconnect_backoff_ms': 250,
  'grpc.min_reconnect_backoff_ms': 250,
  'grpc.max_reconnect_backoff_ms': 2_000,
  'grpc.keepalive_time_ms': 5_000,
  'grpc.keepalive_timeout_ms': 3_000,
};

export interface RemoteHistoryOptions {
  /** `host:port` of every projector; any of them can answer. */
  readonly projectors: readonly string[];
  /** An answer that is not whole by then is given up, in ms. A verification may take as long as it takes. */
  readonly answerWithinMs: number;
}

/**
 * History and verification from projectors in other processes, by gRPC (P11). A room's questions go to the same projector
 * while it answers, whose caches know the room; to the next one when it can't be reached or is too slow.
 */
export class RemoteHistory implements History, Verification {
  readonly #clients: readonly Client[];
  readonly #answerWithinMs: number;
  /** Until when those are asked last that were too slow, by `performance.now()`. */
  readonly #resting = new Map<Client, number>();

  constructor({ projectors, answerWithinMs }: RemoteHistoryOptions) {
    this.#clients = projectors.map((address) => new Client(address, credentials.createInsecure(), CHANNEL));
    this.#answerWithinMs = answerWithinMs;
  }

  async state(room: string, at: Moment): Promise<StateAnswer> {
    const parts = await this.#ask(room, (client) => this.#collect(client, historyMethods.state, { room, at }));
    const [first] = parts;
    if (first === undefined || first.type === 'data') throw cutOff('a state');
    if (first.type !== 'start') return first;
    const data = parts.flatMap((part) => (part.type === 'data' ? [part.data] : []));
    const snapshot = Buffer.concat(data);
    if (snapshot.length !== first.bytes) throw cutOff('a state');
    return { type: 'state', seq: first.seq, final: first.final, snapshot };
  }

  async events(room: string, from: number, to: number, limit: number): Promise<EventsAnswer> {
    // Beyond what a seq can be there is nothing; the wire takes no more.
    const request = { room, from: Math.max(1, Math.floor(from)), to: Math.min(to, Number.MAX_SAFE_INTEGER), limit };
    const parts = await this.#ask(room, (client) => this.#collect(client, historyMethods.events, request));
    const [first] = parts;
    if (first === undefined) throw cutOff('events');
    if (first.type === 'no-state') return { type: 'not-found' };
    if (first.type !== 'events') return { type: first.type };
    const events = parts.flatMap((part) => (part.type === 'events' ? part.events : []));
    return { type: 'events', from: first.from, head: first.head, events };
  }

  async heads(rooms: readonly string[]): Promise<ReadonlyMap<string, HeadAnswer>> {
    const answers = await this.#ask(rooms[0] ?? '', (client) => this.#unary(client, historyMethods.heads, rooms));
    return new Map(rooms.map((room, index) => [room, headOf(answers[index])]));
  }

  async verify(room: string, { onProgress, signal }: VerifyOptions = {}): Promise<VerifyReport> {
    signal?.throwIfAborted();
    const [client] = this.#inOrder(room);
    if (client === undefined) throw new PortError('unavailable', 'no projector is named');
    const parts = await this.#collect(client, historyMethods.verify, room, {
      withinMs: Infinity,
      ...(signal === undefined ? {} : { signal }),
      onPart: (part) => {
        if (part.type === 'progress') onProgress?.({ room, events: part.events, head: part.head });
      },
    });
    const last = parts.at(-1);
    if (last === undefined || last.type === 'progress') throw cutOff('a verification');
    if (last.type === 'report') return { ...last, room };
    return { type: last.type === 'gone' ? 'gone' : 'not-found' };
  }

  /** Resolves when any of the projectors answers. @throws PortError telling what each said */
  async ping(): Promise<void> {
    const asked = this.#clients.map((client) => this.#unary(client, historyMethods.heads, [], PING_WITHIN_MS));
    await Promise.any(asked).catch((error: unknown) => {
      const said = error instanceof AggregateError ? error.errors.map((each) => (each as PortError).message) : []; // as `#unary` throws
      throw new PortError('unavailable', `no projector answers: ${said.join('; ') || 'none is named'}`, {
        cause: error,
      });
    });
  }

  close(): void {
    for (const client of this.#clients) client.close();
  }

  /** Asks the room's projector first, and each of the others when the one before can't be reached. */
  async #ask<T>(room: string, ask: (client: Client) => Promise<T>): Promise<T> {
    let failure: unknown = new PortError('unavailable', 'no projector is named');
    for (const client of this.#inOrder(room)) {
      try {
        return await ask(client);
      } catch (error) {
        if (!(error instanceof PortError) || error.code !== 'unavailable') throw error;
        failure = error;
        if (isLate(error)) this.#resting.set(client, performance.now() + REST_MS);
      }
    }
    throw failure;
  }

  #inOrder(room: string): readonly Client[] {
    let hash = 0;
    for (let at = 0; at < room.length; at++) hash = (Math.imul(hash, 31) + room.charCodeAt(at)) >>> 0;
    const first = hash % Math.max(1, this.#clients.length);
    const clients = [...this.#clients.slice(first), ...this.#clients.slice(0, first)];
    const now = performance.now();
    const rests = (client: Client): boolean => (this.#resting.get(client) ?? 0) > now;
    return [...clients.filter((client) => !rests(client)), ...clients.filter(rests)];
  }

  #unary<Request, Response>(
    client: Client,
    method: RemoteMethod<Request, Response>,
    request: Request,
    withinMs = this.#answerWithinMs,
  ): Promise<Response> {
    const { encode, decode } = serializers(method);
    const options = { deadline: Date.now() + withinMs };
    return new Promise((resolve, reject) => {
      client.makeUnaryRequest(method.path, encode, decode, request, new Metadata(), options, (error, answer) => {
        if (answer === undefined) reject(portErrorOf(error));
        else resolve(answer);
      });
    });
  }

  #collect<Request, Part>(
    client: Client,
    method: RemoteMethod<Request, Part>,
    request: Request,
    options: { readonly withinMs?: number; readonly signal?: AbortSignal; readonly onPart?: (part: Part) => void } = {},
  ): Promise<readonly Part[]> {
    const { withinMs = this.#answerWithinMs, signal, onPart } = options;
    const { encode, decode } = serializers(method);
    const deadline = withinMs === Infinity ? {} : { deadline: Date.now() + withinMs };
    return new Promise((resolve, reject) => {
      const parts: Part[] = [];
      const call = client.makeServerStreamRequest(method.path, encode, decode, request, new Metadata(), deadline);
      const abort = (): void => call.cancel();
      signal?.addEventListener('abort', abort, { once: true });
      const end = (): void => signal?.removeEventListener('abort', abort);
      call.on('data', (part: Part) => {
        parts.push(part);
        onPart?.(part);
      });
      call.on('end', () => {
        end();
        resolve(parts);
      });
      call.on('error', (error: ServiceError) => {
        end();
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the reason that the signal's owner gave
        reject(signal?.aborted === true ? signal.reason : portErrorOf(error));
      });
    });
  }
}

function headOf(part: HistoryHeadPart | undefined): HeadAnswer {
  if (part?.type === 'head') return part;
  return { type: part?.type === 'gone' ? 'gone' : 'not-found' };
}

function serializers<Request, Response>(method: RemoteMethod<Request, Response>) {
  return {
    encode: (request: Request) => Buffer.from(method.encodeRequest(request)),
    decode: (bytes: Buffer) => method.decodeResponse(bytes),
  };
}

function isLate({ cause }: PortError): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === status.DEADLINE_EXCEEDED;
}

function portErrorOf(error: ServiceError | null): PortError {
  if (error === null) return cutOff('an answer');
  const name = status[error.code];
  return new PortError('unavailable', `the projector answered ${name}: ${error.details}`, { cause: error });
}

function cutOff(what: string): PortError {
  return new PortError('unavailable', `${what} of a projector was cut off`);
}
