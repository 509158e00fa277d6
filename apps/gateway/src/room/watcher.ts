import type { SessionId } from '@boardstream/kernel';
import type { ServerMessage } from '@boardstream/protocol';
import type { EventRun } from './event-run.ts';
import type { PresenceUpdate } from './presence-table.ts';

/** One session that watches a room, as its hub sees it. Nothing throws and nothing waits. */
export interface Watcher {
  readonly session: SessionId;
  eventsCame(run: EventRun): void;
  presenceCame(updates: readonly PresenceUpdate[]): void;
  told(message: ServerMessage): void;
  /** The room was erased. */
  roomGone(): void;
}
