import type { Settings } from '@boardstream/config';
import type { Clock, Timers } from '@boardstream/kernel';
import type { Logger, Metrics, Readiness } from '@boardstream/observability';
import type {
  DeadLetters,
  Fanout,
  History,
  PartitionAgreement,
  Quarantines,
  RoomDirectory,
  SubmissionQueue,
  Verification,
} from '@boardstream/ports';
import type { RandomBytes } from '@boardstream/protocol';

/** Everything a gateway works with; the adapters belong to whoever composes it, and outlive it. */
export interface GatewayParts {
  readonly queue: SubmissionQueue;
  readonly fanout: Fanout;
  readonly history: History;
  readonly directory: RoomDirectory;
  readonly verification: Verification;
  readonly quarantines: Quarantines;
  readonly deadLetters: DeadLetters;
  /** Whether the cluster counts the partitions as the settings do; absent where there is no other process to differ from. */
  readonly agreement?: Pick<PartitionAgreement, 'problem'>;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly random: RandomBytes;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly readiness: Readiness;
  readonly settings: Settings;
}
