import type { Clock, Timers, Turns } from '@boardstream/kernel';
import type { Logger, Metrics } from '@boardstream/observability';
import type { EventLog, Fanout } from '@boardstream/ports';
import type { Counters } from './counters.ts';
import type { DeadLetterBox } from './dead-letter-box.ts';
import type { LogHealth } from './log-health.ts';
import type { QuarantinedRooms } from './quarantined-rooms.ts';
import type { ReplyOutbox } from './reply-outbox.ts';
import type { RoomLoader } from './room-loader.ts';
import type { RoomsAhead } from './rooms-ahead.ts';
import type { SequencerSettings } from './sequencer-settings.ts';

/** What all rooms of a sequencer share. */
export interface RoomContext {
  readonly log: EventLog;
  readonly fanout: Fanout;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly settings: SequencerSettings;
  readonly loader: RoomLoader;
  readonly ahead: RoomsAhead;
  /** For groups that are decided and appended. */
  readonly appending: Turns;
  readonly outbox: ReplyOutbox;
  readonly health: LogHealth;
  readonly counters: Counters;
  readonly quarantined: QuarantinedRooms;
  readonly deadLetters: DeadLetterBox;
}
