import type { RoomEvent } from '@boardstream/board';
import type { Moment, RoomEntry, RoomEventsPage, RoomFileAnswer, RoomHead, RoomPage, RoomStateAnswer, VerifyReport } from './api-types.ts';

export interface BoardstreamApiOptions {
  /** `http://host:8080` */
  readonly url: string;
  readonly token?: string;
  /** The global `fetch` when absent. */
  readonly fetch?: typeof fetch;
}

/** The server's REST interface (P10). Every method rejects with `ApiError` when the server says no or does not answer. */
export class BoardstreamApi {
  readonly options: BoardstreamApiOptions;
  constructor(options: BoardstreamApiOptions) {
    this.options = options;
  }
  createRoom(room: { readonly id: string; readonly title?: string }): Promise<RoomEntry> {
    throw new Error(`not yet ${room.id}`);
  }
  rooms(options?: { readonly after?: string; readonly limit?: number; readonly status?: RoomEntry['status'] }): Promise<RoomPage> {
    throw new Error(`not yet ${String(options)}`);
  }
  room(id: string): Promise<RoomEntry> {
    throw new Error(`not yet ${id}`);
  }
  archive(id: string): Promise<RoomEntry> {
    throw new Error(`not yet ${id}`);
  }
  reopen(id: string): Promise<RoomEntry> {
    throw new Error(`not yet ${id}`);
  }
  state(id: string, moment?: Moment): Promise<RoomStateAnswer> {
    throw new Error(`not yet ${id} ${String(moment)}`);
  }
  /** The state in another form. */
  file(id: string, format: 'svg' | 'png' | 'excalidraw', moment?: Moment): Promise<RoomFileAnswer> {
    throw new Error(`not yet ${id} ${format} ${String(moment)}`);
  }
  /** One page of events: at most `limit`, from seq `from` to seq `to`, both included. */
  eventsPage(id: string, range: { readonly from: number; readonly to?: number; readonly limit?: number }): Promise<RoomEventsPage> {
    throw new Error(`not yet ${id} ${String(range)}`);
  }
  /** All events from seq `from` to seq `to`, page by page. */
  events(id: string, from?: number, to?: number): AsyncIterable<RoomEvent> {
    throw new Error(`not yet ${id} ${String(from)} ${String(to)}`);
  }
  head(id: string): Promise<RoomHead> {
    throw new Error(`not yet ${id}`);
  }
  verify(id: string): Promise<VerifyReport> {
    throw new Error(`not yet ${id}`);
  }
  /** Whether the process is up. */
  healthy(): Promise<boolean> {
    throw new Error('not yet');
  }
  /** Whether operations can be accepted and persisted (P12). */
  ready(): Promise<boolean> {
    throw new Error('not yet');
  }
}
