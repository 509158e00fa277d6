import type { Service } from '@boardstream/kernel';
import type { History, Verification } from '@boardstream/ports';
import type { ProjectorParts } from './projector-parts.ts';
import type { ProjectorStats } from './projector-stats.ts';

/** Follows the log: keeps the room list, makes snapshots, answers about the past. */
export class Projector implements Service {
  readonly id = 'projector';
  readonly #parts: ProjectorParts;

  constructor(parts: ProjectorParts) {
    this.#parts = parts;
  }

  /** Answers whether or not the projector runs. */
  get history(): History {
    throw new Error(`not written yet: ${String(this.#parts.clock.now())}`);
  }

  get verification(): Verification {
    throw new Error('not written yet');
  }

  get stats(): ProjectorStats {
    throw new Error('not written yet');
  }

  run(): Promise<void> {
    return Promise.reject(new Error('not written yet'));
  }

  drain(): Promise<void> {
    return Promise.resolve();
  }

  stop(): Promise<void> {
    return Promise.resolve();
  }
}
