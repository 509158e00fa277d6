import type { Clock, Timers } from '@boardstream/kernel';
import type { Logger, Metrics } from '@boardstream/observability';
import type {
  BrokerClock,
  DeadLetters,
  EventLog,
  Fanout,
  Leases,
  PartitionAgreement,
  Quarantines,
  SnapshotStore,
  SubmissionQueue,
} from '@boardstream/ports';
import type { SequencerSettings } from './sequencer-settings.ts';

/** Everything a sequencer works with; the adapters belong to whoever composes it, and outlive it. */
export interface SequencerParts {
  readonly log: EventLog;
  readonly queue: SubmissionQueue;
  readonly fanout: Fanout;
  readonly leases: Leases;
  readonly snapshots: SnapshotStore;
  readonly deadLetters: DeadLetters;
  readonly quarantines: Quarantines;
  /** Whether the cluster counts the partitions as the settings do; absent where there is no other process to differ from. */
  readonly agreement?: PartitionAgreement;
  /** What this process's clock is compared with (G9); absent where the broker has no clock of its own. */
  readonly brokerClock?: BrokerClock;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly logger: Logger;
  readonly metrics: Metrics;
  /** What differs from `DEFAULT_SEQUENCER_SETTINGS`. */
  readonly settings: Partial<SequencerSettings>;
}
