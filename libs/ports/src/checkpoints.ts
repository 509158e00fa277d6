import type { LogPosition } from './event-log.ts';

/** How far a follower of the log has got. */
export interface Checkpoints {
  /** Undefined when none was saved. */
  load(name: string): Promise<LogPosition | undefined>;
  /** Durable when it resolves. */
  save(name: string, position: LogPosition): Promise<void>;
}
