const KIB = 1024;
const MIB = 1024 * KIB;

/** How a projector behaves. Times in ms, sizes in bytes. */
export interface ProjectorSettings {
  /** The name of its checkpoint. */
  readonly checkpoint: string;
  /** How often the room list and the checkpoint are written while events arrive. */
  readonly saveEveryMs: number;
  /** A snapshot is due after this many events of a room, when they are at least a quarter of the last snapshot's bytes. */
  readonly snapshotEvents: number;
  /** … or after this many bytes of events, likewise. */
  readonly snapshotBytes: number;
  /** … or after this many events, whatever their size. */
  readonly snapshotEventsAtMost: number;
  /** Whether snapshots are made on a thread of their own; else on this one, in pieces. */
  readonly snapshotThread: boolean;
  /** Estimated bytes of the folded rooms kept as starting points for answers, and as many for snapshots. */
  readonly cacheBytes: number;
  /** Folds that run at a time; each gives way to the others between two pages. */
  readonly parallelFolds: number;
  /** Encoded events of one answer. */
  readonly eventsBytes: number;
}

export const DEFAULT_PROJECTOR_SETTINGS: ProjectorSettings = {
  checkpoint: 'projector',
  saveEveryMs: 250,
  snapshotEvents: 512,
  snapshotBytes: 256 * KIB,
  snapshotEventsAtMost: 8_192,
  snapshotThread: true,
  cacheBytes: 64 * MIB,
  parallelFolds: 8,
  eventsBytes: 4 * MIB,
};
