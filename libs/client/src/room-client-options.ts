import type { Clock, Timers } from '@boardstream/kernel';
import type { SessionCodec } from '@boardstream/protocol';
import type { PendingStore } from './pending-store.ts';
import type { SocketFactory } from './socket.ts';

/** The part of a browser's `window` that a client listens to: `online` tries again at once, `pageshow` checks the lock. */
export interface PageEvents {
  addEventListener(type: 'online' | 'pageshow', listener: (event: { readonly persisted?: boolean }) => void): void;
  removeEventListener(type: 'online' | 'pageshow', listener: (event: { readonly persisted?: boolean }) => void): void;
}

export interface RoomClientOptions {
  /**
   * The server: `http://host:8080`, `https://…`, `ws://…` or `wss://…`; without a path, `/ws` is used. Where several
   * gateways serve the room, all of them: each try goes to the next, the first to the first.
   */
  readonly url: string | readonly string[];
  /** 1 to 64 of `A-Z a-z 0-9 _ -` (P17). */
  readonly room: string;
  /** Shown to the others. */
  readonly name?: string;
  readonly token?: string;
  /** protobuf when absent. */
  readonly codec?: SessionCodec;
  /** Where unsaved work is kept; in memory when absent. */
  readonly pending?: PendingStore;
  /** Sockets by the global `WebSocket` when absent. */
  readonly webSocket?: SocketFactory;
  /** The browser's `window` when absent and there is one. */
  readonly page?: PageEvents;
  readonly clock?: Clock;
  readonly timers?: Timers;
  /** Fills the array with random bytes and returns it; the platform's `crypto.getRandomValues` when absent. */
  readonly random?: (bytes: Uint8Array) => Uint8Array;
}

/** How an operation counts. */
export interface SubmitOptions {
  /** `fixup`: not the person's own doing (an editor's adjustment), so it is never undone by itself (M28). `user` when absent. */
  readonly origin?: 'user' | 'fixup';
  /** Operations of one gesture carry the same name and are undone together. */
  readonly group?: string;
}
