import type { Fanout, History, RoomDirectory, SubmissionQueue } from '@boardstream/ports';

/** What a check of one room's log against its hashes found. */
export interface VerifyReport {
  readonly room: string;
  readonly ok: boolean;
  /** Events that were folded. */
  readonly events: number;
  /** Hashes in events and snapshots that were compared. */
  readonly compared: number;
  readonly problems: readonly string[];
}

/** The ports that a gateway stands on. */
export interface GatewayAdapters {
  readonly queue: SubmissionQueue;
  readonly fanout: Fanout;
  readonly history: History;
  readonly directory: RoomDirectory;
  /** Refolds a room's log and compares it with every hash there is (F13); undefined: no such room. */
  readonly verify: (room: string) => Promise<VerifyReport | undefined>;
}
