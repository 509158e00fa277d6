import type { Clock, Timers } from '@boardstream/kernel';
import type { Logger } from '@boardstream/observability';
import type { Checkpoints, EventLog, Quarantines, RoomDirectory, SnapshotStore } from '@boardstream/ports';

import type { ProjectorSettings } from './projector-settings.ts';

/** Everything a projector works with; the adapters belong to whoever composes it, and outlive it. */
export interface ProjectorParts {
  /** Whom operators read of. */
  readonly name: string;
  readonly log: EventLog;
  readonly snapshots: SnapshotStore;
  readonly directory: RoomDirectory;
  readonly checkpoints: Checkpoints;
  readonly quarantines: Quarantines;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly logger: Logger;
  /** What differs from `DEFAULT_PROJECTOR_SETTINGS`. */
  readonly settings: Partial<ProjectorSettings>;
}
