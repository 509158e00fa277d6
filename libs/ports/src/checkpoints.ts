import type { LogPosition } from './event-log.ts';

/** How far a follower of the log has got. */
export interface Checkpoints {
  load(name: string): Promise<LogPosition | undefined>;
  save(name: string, position: LogPosition): Promise<void>;
}
