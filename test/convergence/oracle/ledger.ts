import { ensure } from '../failure.ts';
import type { Atoms } from './atoms.ts';

/** Where a change that was pending can have gone. */
export const OUTCOMES = ['committed', 'lost', 'conflicts', 'effectless', 'crashed'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** How often one change was done, and what became of it. */
interface Account {
  /** Done by a page: submitted, undone, done again. */
  done: number;
  /** Became pending once more, because a page took over a record that was not the last word about it. */
  revived: number;
  readonly left: Record<Outcome, number>;
  /** May have been committed already by another page, which everybody has forgotten: it may be so again. */
  forgotten: number;
  /** Times that it is in an event. */
  inLog: number;
  /** Of those that left: times that it may be committed all the same, and nobody can be told. */
  unsure: number;
}

export interface Author {
  /** The page, as often as it was loaded. */
  readonly page: string;
  /** Done by the person, who can take it back; not an editor's adjustment. */
  readonly undoable: boolean;
}

/**
 * The accounts. Every change (of every operation, down to the single code point) that became pending at some page must
 * leave it in exactly one way, and the log must hold it exactly as often as it left as committed.
 */
export class Ledger {
  readonly #accounts = new Map<string, Account>();
  readonly #authors = new Map<string, Author>();

  /** Became pending because it was done. Who did first what has a value of its own is remembered. */
  done(atoms: Atoms, author: Author): void {
    for (const [key, count] of atoms) {
      this.#account(key).done += count;
      if (!this.#authors.has(key)) this.#authors.set(key, author);
    }
  }

  revived(atoms: Atoms): void {
    for (const [key, count] of atoms) this.#account(key).revived += count;
  }

  /** Is not pending any more; `unsure` when another copy may be committed, and nobody will be told. */
  left(atoms: Atoms, outcome: Outcome, unsure = false): void {
    for (const [key, count] of atoms) {
      const account = this.#account(key);
      account.left[outcome] += count;
      if (unsure) account.unsure += count;
    }
  }

  /** What was reported lost, or handed over, is withdrawn: it became something else. */
  withdrawn(atoms: Atoms, from: Outcome, to: Outcome): void {
    for (const [key, count] of atoms) {
      const { left } = this.#account(key);
      left[from] -= count;
      left[to] += count;
    }
  }

  /** Whoever was told that this is lost is gone, and can be told nothing any more. */
  unsure(atoms: Atoms): void {
    for (const [key, count] of atoms) this.#account(key).unsure += count;
  }

  /** Goes on, though a page of the same name may have committed it so long ago that the room has forgotten. */
  forgotten(atoms: Atoms): void {
    for (const [key, count] of atoms) this.#account(key).forgotten += count;
  }

  inLog(atoms: Atoms): void {
    for (const [key, count] of atoms) this.#account(key).inLog += count;
  }

  /** Who did first what this atom says. */
  authorOf(key: string): Author | undefined {
    return this.#authors.get(key);
  }

  /** @throws Failure when a change is not accounted for, or more than once. To be asked when nothing is pending. */
  settle(tell: (outcome: Outcome, times: number) => void): void {
    for (const [key, account] of this.#accounts) {
      const { done, revived, left, inLog, unsure } = account;
      const total = OUTCOMES.reduce((sum, outcome) => sum + left[outcome], 0);
      const what = (): string => `${encodeURI(key)}: ${JSON.stringify(account)}`;
      ensure(done + revived === total, 'accounts: not every change left in one way', what);
      ensure(inLog <= done + account.forgotten, 'accounts: in the log more often than done', what);
      const more = inLog - left.committed;
      ensure(more <= unsure, 'accounts: in the log, and told to be lost', what);
      ensure(-more <= revived, 'accounts: told to be saved, and not in the log', what);
      for (const outcome of OUTCOMES) if (left[outcome] > 0) tell(outcome, left[outcome]);
    }
  }

  #account(key: string): Account {
    let account = this.#accounts.get(key);
    if (account === undefined) {
      const left = { committed: 0, lost: 0, conflicts: 0, effectless: 0, crashed: 0 };
      account = { done: 0, revived: 0, forgotten: 0, left, inLog: 0, unsure: 0 };
      this.#accounts.set(key, account);
    }
    return account;
  }
}
