import type { LossReason, LostElement } from './room-events.ts';

/** Operations whose losses are remembered; a copy that commits after so many others is not told of as recovered. */
const MAX_OPS = 1_000;

/**
 * What was reported lost, per operation and element: a loss is withdrawn when another copy commits after all (M27). An
 * operation is known by its nonce: where two pages have one client id, a counter may name another page's.
 */
export class Losses {
  readonly #byNonce = new Map<string, Map<string, LossReason>>();

  note(nonce: string, elements: readonly LostElement[]): void {
    const known = this.#byNonce.get(nonce) ?? new Map<string, LossReason>();
    for (const { id, reason } of elements) known.set(id, reason);
    this.#byNonce.delete(nonce);
    this.#byNonce.set(nonce, known);
    for (const oldest of this.#byNonce.keys()) {
      if (this.#byNonce.size <= MAX_OPS) break;
      this.#byNonce.delete(oldest);
    }
  }

  clear(): void {
    this.#byNonce.clear();
  }

  /**
   * The operation's event came: the elements whose loss did not come true. What the event itself left out, and what a
   * purge or another's create took, stays lost.
   */
  withdraw(nonce: string, dropped: ReadonlySet<string>): readonly string[] {
    const known = this.#byNonce.get(nonce);
    if (known === undefined) return [];
    this.#byNonce.delete(nonce);
    return [...known]
      .filter(([id, reason]) => reason !== 'purged' && reason !== 'exists' && !dropped.has(id))
      .map(([id]) => id);
  }
}
