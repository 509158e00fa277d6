import type { GroupCommit, GroupListener } from './group-commit.ts';
import type { StreamIndex } from './stream-index.ts';

/** About what a moved run writes, in bytes. */
const BATCH_BYTES = 64 * 1_024;

/** Has runs moved to the table of all streams when they are due, beside what else is written, one batch at a time. */
export class IndexMover implements GroupListener {
  readonly #index: StreamIndex;
  readonly #commits: GroupCommit;
  #moving = false;

  constructor(index: StreamIndex, commits: GroupCommit) {
    this.#index = index;
    this.#commits = commits;
  }

  committed(): void {
    if (this.#moving || !this.#index.due) return;
    this.#moving = true;
    void this.#move();
  }

  failed(): void {
    // What was under way rejects, and is tried again after the next group that is written.
  }

  async #move(): Promise<void> {
    try {
      this.#index.dropMoved(await this.#commits.run(BATCH_BYTES, (write) => this.#index.move(write)));
    } catch {
      // Nothing is lost by it: the runs stay where they are, and whoever appends is told what the disk's trouble is.
    } finally {
      this.#moving = false;
    }
  }
}
