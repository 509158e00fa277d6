import type { Seq } from '@boardstream/kernel';
import type { LossReason } from '@boardstream/client';
import { about, idsOf, minus, NO_ATOMS, parseAtom, sumOf, type Atoms } from './atoms.ts';

interface Loss {
  readonly reason: LossReason;
  readonly atoms: Atoms;
}

interface HandedOver {
  readonly atoms: Atoms;
  /** The state that it could not be brought to. */
  readonly at: Seq;
}

/** What is withdrawn of what was told, by element; `inEvent` is committed, the rest was without effect. */
export interface Withdrawal {
  readonly ids: ReadonlySet<string>;
  readonly inEvent: Atoms;
  readonly rest: Atoms;
}

/** What a page was told to have lost, or was handed, by operation: by M27 it is told when that does not come true. */
export class LossBook {
  readonly #byNonce = new Map<string, Map<string, Loss>>();
  readonly #handed = new Map<string, readonly HandedOver[]>();

  lost(nonce: string, id: string, reason: LossReason, atoms: Atoms): void {
    const losses = this.#byNonce.get(nonce) ?? new Map<string, Loss>();
    const known = losses.get(id)?.atoms ?? NO_ATOMS;
    losses.set(id, { reason, atoms: sumOf([known, atoms]) });
    this.#byNonce.set(nonce, losses);
  }

  handedOver(nonce: string, atoms: Atoms, at: Seq): void {
    if (atoms.size > 0) this.#handed.set(nonce, [...(this.#handed.get(nonce) ?? []), { atoms, at }]);
  }

  /** The operation's event came: what of its losses is withdrawn, which is all but what is lost for good. */
  withdrawLost(nonce: string, dropped: ReadonlySet<string>, event: Atoms): Withdrawal {
    const losses = [...(this.#byNonce.get(nonce) ?? new Map<string, Loss>())].filter(
      ([id, { reason }]) => reason !== 'purged' && reason !== 'exists' && !dropped.has(id),
    );
    this.#byNonce.delete(nonce);
    return split(new Set(losses.map(([id]) => id)), sumOf(losses.map(([, { atoms }]) => atoms)), event);
  }

  /** The operation's event came: what was handed over of it and is in the event. */
  withdrawHandedOver(nonce: string, event: Atoms): Withdrawal {
    const atoms = sumOf((this.#handed.get(nonce) ?? []).map((part) => part.atoms));
    this.#handed.delete(nonce);
    const kinds = new Set([...event.keys()].map(changeOf));
    const done = new Map([...atoms].filter(([key]) => kinds.has(changeOf(key))));
    return split(idsOf(done), done, event);
  }

  /** The operation is known to be committed at `seq`: so what was taken out of it later is committed too. */
  withdrawSaved(nonce: string, seq: Seq, event: Atoms): Withdrawal {
    const parts = (this.#handed.get(nonce) ?? []).filter(({ at }) => seq <= at);
    const atoms = sumOf(parts.map((part) => part.atoms));
    this.#handed.delete(nonce);
    return split(idsOf(atoms), atoms, event);
  }

  all(): Atoms {
    const lost = [...this.#byNonce.values()].flatMap((losses) => [...losses.values()].map(({ atoms }) => atoms));
    return sumOf([...lost, ...this.allHandedOver()]);
  }

  allHandedOver(): readonly Atoms[] {
    return [...this.#handed.values()].flatMap((parts) => parts.map(({ atoms }) => atoms));
  }

  clear(): void {
    this.#byNonce.clear();
    this.#handed.clear();
  }
}

function split(ids: ReadonlySet<string>, atoms: Atoms, event: Atoms): Withdrawal {
  const of = about(atoms, ids);
  const rest = minus(of, event);
  return { ids, inEvent: minus(of, rest), rest };
}

/** The change that an atom is part of: an edit of a sequence, or whatever else is done to the element. */
function changeOf(key: string): string {
  const { id, kind } = parseAtom(key);
  return kind.endsWith('+') || kind.endsWith('-') ? `${id} ${kind.charAt(0)}` : `${id} set`;
}
