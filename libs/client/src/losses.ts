import type { LossReason, LostElement } from './room-events.ts';

/** Operations whose losses are remembered; a copy that commits after so many others is not told of as recovered. */
const MAX_OPS = 1_000;

/** What was reported lost, per operation and element: a loss is withdrawn when another copy commits after all (M27). */
export class Losses {
  readonly #byCounter = new Map<number, Map<string, LossReason>>();

  note(counter: number, elements: readonly LostElement[]): void {
    const known = this.#byCounter.get(counter) ?? new Map<string, LossReason>();
    for (const { id, reason } of elements) known.set(id, reason);
    this.#byCounter.delete(counter);
    this.#byCounter.set(counter, known);
    for (const oldest of this.#byCounter.keys()) {
      if (this.#byCounter.size <= MAX_OPS) break;
      this.#byCounter.delete(oldest);
    }
  }

  clear(): void {
    this.#byCounter.clear();
  }

  /**
   * The operation's event came: the elements whose loss did not come true. What the event itself left out, and what a
   * purge or another's create took, stays lost.
   */
  withdraw(counter: number, dropped: ReadonlySet<string>): readonly string[] {
    const known = this.#byCounter.get(counter);
    if (known === undefined) return [];
    this.#byCounter.delete(counter);
    return [...known]
      .filter(([id, reason]) => reason !== 'purged' && reason !== 'exists' && !dropped.has(id))
      .map(([id]) => id);
  }
}
