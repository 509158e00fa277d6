import { AbstractStartedContainer, type StartedTestContainer } from 'testcontainers';

/** What a client is told of the room that it shall join. */
export interface RoomAddress {
  readonly url: string;
  readonly room: string;
}

/** A server that is ready. Its port on this machine is another after each `restart`. */
export class StartedBoardstreamContainer extends AbstractStartedContainer {
  readonly #port: number;

  constructor(container: StartedTestContainer, port: number) {
    super(container);
    this.#port = port;
  }

  /** The web board, and the REST interface below `/v1`; no slash at the end. */
  getHttpUrl(): string {
    return `http://${this.#authority}`;
  }

  /** Where any WebSocket client draws in a room, as docs/protocol.md tells. */
  getWebSocketUrl(room: string): string {
    return `ws://${this.#authority}/ws?room=${encodeURIComponent(room)}`;
  }

  /** For the client of a room: `new RoomClient(container.roomAddress('demo'))`, of `@boardstream/client`. */
  roomAddress(room: string): RoomAddress {
    return { url: this.getHttpUrl(), room };
  }

  get #authority(): string {
    const host = this.getHost();
    return `${host.includes(':') ? `[${host}]` : host}:${String(this.getMappedPort(this.#port))}`;
  }
}
