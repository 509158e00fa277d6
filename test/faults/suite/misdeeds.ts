import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/** What a process does wrong by itself; each a probability but for the clock. */
export interface Misdeeds {
  /** Live events, heads and standings that are never delivered. */
  readonly lostLive: number;
  /** Answers to submissions that are never delivered. */
  readonly lostAnswers: number;
  /** Messages that are delivered twice, the second time up to two seconds later. */
  readonly repeated: number;
  /** Messages that come up to two seconds late, others before them. */
  readonly late: number;
  /** How far the wall clock is ahead, in ms; negative: behind. */
  readonly clockAheadMs: number;
}

export const NO_MISDEEDS: Misdeeds = { lostLive: 0, lostAnswers: 0, repeated: 0, late: 0, clockAheadMs: 0 };

/** Tells a process what to do wrong, through a file that it reads again and again; what is told outlives a restart. */
export class MisdeedFile {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  write(misdeeds: Misdeeds): void {
    writeFileSync(`${this.#path}.new`, JSON.stringify(misdeeds));
    renameSync(`${this.#path}.new`, this.#path);
  }

  /** None, when nothing was written yet. */
  read(): Misdeeds {
    try {
      return JSON.parse(readFileSync(this.#path, 'utf8')) as Misdeeds; // `write` wrote it
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return NO_MISDEEDS;
      throw error;
    }
  }
}
