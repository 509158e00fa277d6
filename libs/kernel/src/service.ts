/**
 * Something that runs beside requests: a loop, a listener, a follower. The constructor only assigns; `run` starts and
 * resolves when the service has ended, rejecting when it broke. `drain` stops taking work and resolves when what was
 * taken is finished; `stop` ends at once. Both may be called more than once, and before `run`.
 */
export interface Service {
  readonly id: string;
  run(): Promise<void>;
  drain(): Promise<void>;
  stop(): Promise<void>;
}
