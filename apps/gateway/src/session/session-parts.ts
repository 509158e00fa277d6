import type { Role } from '@boardstream/board';
import type { Clock, Timers, TokenBucketOptions } from '@boardstream/kernel';
import type { Logger, Metrics } from '@boardstream/observability';
import type { RandomBytes, SessionLimits } from '@boardstream/protocol';
import type { RoomHubs } from '../room/room-hubs.ts';
import type { Submitter } from '../submitter.ts';

/** What all sessions of a gateway share. */
export interface SessionParts {
  readonly hubs: RoomHubs;
  readonly submitter: Submitter;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly random: RandomBytes;
  readonly logger: Logger;
  readonly metrics: Metrics;
  /** The role of who comes without a token. */
  readonly anonymousRole: Role;
  /** Told in `welcome`. */
  readonly limits: SessionLimits;
  readonly rate: TokenBucketOptions;
  /** Bytes that may wait for one connection. */
  readonly queueBytes: number;
}
