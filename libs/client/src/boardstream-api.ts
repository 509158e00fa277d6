import { roomId } from '@boardstream/kernel';
import type { RoomEvent } from '@boardstream/board';
import { decodeSnapshot } from '@boardstream/protocol';
import { ApiError, errorOf } from './api-error.ts';
import {
  readDeadLetter,
  readDeadLetterPage,
  readEventsPage,
  readHead,
  readQuarantine,
  readQuarantinePage,
  readRoom,
  readRoomPage,
  readStateMoment,
  readVerifyReport,
} from './api-readers.ts';
import type {
  DeadLetterAnswer,
  DeadLetterPage,
  Moment,
  QuarantinePage,
  RoomEntry,
  RoomEventsPage,
  RoomFileAnswer,
  RoomHead,
  RoomPage,
  RoomQuarantine,
  RoomStateAnswer,
  VerifyReport,
} from './api-types.ts';

export interface BoardstreamApiOptions {
  /** `http://host:8080` */
  readonly url: string;
  readonly token?: string;
  /** The global `fetch` when absent. */
  readonly fetch?: typeof fetch;
}

/** The forms of a state besides the model's own. */
const FILE_TYPES = {
  svg: 'image/svg+xml',
  png: 'image/png',
  excalidraw: 'application/vnd.excalidraw+json',
} as const;

const JSON_TYPE = 'application/json';

interface ApiRequest {
  readonly method?: 'GET' | 'POST' | 'DELETE';
  readonly accept?: string;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly body?: unknown;
}

/**
 * The server's REST interface (P10). Every method rejects with `ApiError` when the server says no, does not answer, or
 * answers something else; nothing is tried again. Where a room is named, `InvalidIdError` says that the name is none.
 */
export class BoardstreamApi {
  readonly #base: URL;
  readonly #token: string | undefined;
  readonly #fetch: typeof fetch;

  /** @throws TypeError when the address is none. */
  constructor(options: BoardstreamApiOptions) {
    this.#base = new URL(options.url);
    this.#token = options.token;
    // `fetch` wants to be called as a function of the global object, not of this one.
    const given = options.fetch;
    this.#fetch = given === undefined ? (input, init) => fetch(input, init) : (input, init) => given(input, init);
  }

  createRoom(room: { readonly id: string; readonly title?: string }): Promise<RoomEntry> {
    roomId(room.id);
    return this.#json('/v1/rooms', readRoom, { method: 'POST', body: room });
  }

  /** One page of the rooms, in ascending order of id; ask again with `after` set to the page's `next`. */
  rooms(
    options: { readonly after?: string; readonly limit?: number; readonly status?: RoomEntry['status'] } = {},
  ): Promise<RoomPage> {
    const { after, limit, status } = options;
    return this.#json('/v1/rooms', readRoomPage, { query: { after, limit, status } });
  }

  room(id: string): Promise<RoomEntry> {
    return this.#json(pathOf(id), readRoom);
  }

  /** The room takes no more operations, until `reopen`. */
  archive(id: string): Promise<void> {
    return this.#done(`${pathOf(id)}/archive`);
  }

  reopen(id: string): Promise<void> {
    return this.#done(`${pathOf(id)}/reopen`);
  }

  /** The whole state at a moment; at the head when none is given. */
  async state(id: string, moment: Moment = 'head'): Promise<RoomStateAnswer> {
    const { answer, data } = await this.#stateAs(id, 'application/x-protobuf', moment);
    return { ...answer, snapshot: this.#read(() => decodeSnapshot(data)) };
  }

  /** The state at a moment as a picture or a drawing file. */
  async file(id: string, format: keyof typeof FILE_TYPES, moment: Moment = 'head'): Promise<RoomFileAnswer> {
    const { answer, data } = await this.#stateAs(id, FILE_TYPES[format], moment);
    return { ...answer, data };
  }

  /** One page of events: from seq `from` to seq `to`, both included, as many as the server gives at once. */
  eventsPage(
    id: string,
    range: { readonly from: number; readonly to?: number; readonly limit?: number },
  ): Promise<RoomEventsPage> {
    const { from, to, limit } = range;
    return this.#json(`${pathOf(id)}/events`, readEventsPage, { query: { from, to, limit } });
  }

  /** All events from seq `from` to seq `to` (the head when it is not given), in order, read page by page. */
  async *events(id: string, from = 1, to?: number): AsyncGenerator<RoomEvent, void, undefined> {
    let next = from;
    while (to === undefined || next <= to) {
      const page = await this.eventsPage(id, to === undefined ? { from: next } : { from: next, to });
      if (page.events.length === 0) return;
      yield* page.events;
      next += page.events.length;
      if (next > page.head) return;
    }
  }

  /** The room's last event. */
  head(id: string): Promise<RoomHead> {
    return this.#json(`${pathOf(id)}/head`, readHead);
  }

  /** Has the server fold the room's whole log again and compare every hash it kept (F13). */
  verify(id: string): Promise<VerifyReport> {
    return this.#json(`${pathOf(id)}/verify`, readVerifyReport, { method: 'POST' });
  }

  /** One page of the rooms in quarantine, in ascending order of id; ask again with `after` set to the page's `next`. */
  quarantines(options: { readonly after?: string; readonly limit?: number } = {}): Promise<QuarantinePage> {
    const { after, limit } = options;
    return this.#json('/v1/quarantines', readQuarantinePage, { query: { after, limit } });
  }

  /** Why the room is in quarantine; `not-found` when it is not there. */
  quarantine(id: string): Promise<RoomQuarantine> {
    return this.#json(`/v1/quarantines/${roomId(id)}`, readQuarantine);
  }

  /** The room is read again, and drawn in again when that succeeds; else it is put back. */
  release(id: string): Promise<void> {
    return this.#done(`/v1/quarantines/${roomId(id)}`, 'DELETE');
  }

  /** One page of the messages that were set aside, oldest first; ask again with `after` set to the page's `next`. */
  deadLetters(options: { readonly after?: number; readonly limit?: number } = {}): Promise<DeadLetterPage> {
    const { after, limit } = options;
    return this.#json('/v1/dead-letters', readDeadLetterPage, { query: { after, limit } });
  }

  deadLetter(id: number): Promise<DeadLetterAnswer> {
    return this.#json(`/v1/dead-letters/${String(id)}`, readDeadLetter);
  }

  /** Whether the process is up; false also when it does not answer. */
  healthy(): Promise<boolean> {
    return this.#isOk('/healthz');
  }

  /** Whether operations can be accepted and persisted (P12); false also when nothing answers. */
  ready(): Promise<boolean> {
    return this.#isOk('/readyz');
  }

  async #stateAs(id: string, accept: string, moment: Moment) {
    const response = await this.#send(`${pathOf(id)}/state`, { accept, query: moment === 'head' ? {} : { ...moment } });
    const data = new Uint8Array(await this.#body(() => response.arrayBuffer()));
    return { answer: this.#read(() => readStateMoment(response.headers)), data };
  }

  async #json<T>(path: string, read: (json: unknown) => T, request: ApiRequest = {}): Promise<T> {
    const response = await this.#send(path, request);
    const text = await this.#body(() => response.text());
    return this.#read(() => read(JSON.parse(text)));
  }

  async #done(path: string, method: 'POST' | 'DELETE' = 'POST'): Promise<void> {
    const response = await this.#send(path, { method });
    await this.#body(() => response.arrayBuffer());
  }

  async #isOk(path: string): Promise<boolean> {
    try {
      const response = await this.#fetch(new URL(path, this.#base));
      await response.arrayBuffer();
      return response.ok;
    } catch {
      return false;
    }
  }

  async #send(path: string, { method = 'GET', accept = JSON_TYPE, query = {}, body }: ApiRequest): Promise<Response> {
    const url = new URL(path, this.#base);
    for (const [name, value] of Object.entries(query)) {
      if (value !== undefined) url.searchParams.set(name, String(value));
    }
    const headers: Record<string, string> = { accept };
    if (this.#token !== undefined) headers['authorization'] = `Bearer ${this.#token}`;
    if (body !== undefined) headers['content-type'] = JSON_TYPE;
    const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
    const response = await this.#body(() => this.#fetch(url, init));
    if (!response.ok) throw await errorOf(response);
    return response;
  }

  async #body<T>(get: () => Promise<T>): Promise<T> {
    try {
      return await get();
    } catch (cause) {
      const message = `${this.#base.origin} gave no answer: ${cause instanceof Error ? cause.message : String(cause)}`;
      throw new ApiError({ code: 'unreachable', message, status: 0, cause });
    }
  }

  #read<T>(read: () => T): T {
    try {
      return read();
    } catch (cause) {
      const message = `${this.#base.origin} answered what this client cannot read: ${cause instanceof Error ? cause.message : String(cause)}`;
      throw new ApiError({ code: 'unreadable', message, status: 200, cause });
    }
  }
}

function pathOf(id: string): string {
  return `/v1/rooms/${roomId(id)}`;
}
