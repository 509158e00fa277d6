import type { Service } from '@boardstream/kernel';
import type { SequencerParts } from './sequencer-parts.ts';
import type { SequencerStats } from './sequencer-stats.ts';

/** Owns partitions and decides the order of their rooms. */
export class Sequencer implements Service {
  readonly id = 'sequencer';
  readonly #parts: SequencerParts;

  constructor(parts: SequencerParts) {
    this.#parts = parts;
  }

  get stats(): SequencerStats {
    throw new Error(`not written yet: ${String(this.#parts.clock.now())}`);
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
