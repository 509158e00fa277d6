import type { LossReason } from '@boardstream/client';
import { NO_ATOMS, sumOf, type Atoms } from './atoms.ts';

interface Loss {
  readonly reason: LossReason;
  readonly atoms: Atoms;
}

/** What a page was told to have lost, by operation and element: by M27 it is told when that does not come true. */
export class LossBook {
  readonly #byNonce = new Map<string, Map<string, Loss>>();

  note(nonce: string, id: string, reason: LossReason, atoms: Atoms): void {
    const losses = this.#byNonce.get(nonce) ?? new Map<string, Loss>();
    const known = losses.get(id)?.atoms ?? NO_ATOMS;
    losses.set(id, { reason, atoms: sumOf([known, atoms]) });
    this.#byNonce.set(nonce, losses);
  }

  /** The operation's event came: what of its losses is withdrawn, which is all but what is lost for good. */
  withdraw(nonce: string, dropped: ReadonlySet<string>): ReadonlyMap<string, Atoms> {
    const losses = this.#byNonce.get(nonce) ?? new Map<string, Loss>();
    this.#byNonce.delete(nonce);
    const withdrawn = [...losses].filter(
      ([id, { reason }]) => reason !== 'purged' && reason !== 'exists' && !dropped.has(id),
    );
    return new Map(withdrawn.map(([id, { atoms }]) => [id, atoms]));
  }

  all(): Atoms {
    return sumOf([...this.#byNonce.values()].flatMap((losses) => [...losses.values()].map(({ atoms }) => atoms)));
  }

  clear(): void {
    this.#byNonce.clear();
  }
}
