import type { Accounts } from './ledger.ts';

/** What a replay came to. */
export interface Outcome {
  /** The text at the end. */
  readonly content: string;
  /** Which of the texts that must be equal are not. */
  readonly divergences: readonly string[];
  readonly accounts: Accounts;
  /** What was done, in words. */
  readonly figures: readonly string[];
}

/** Called after each transaction with how many are done. */
export type Progress = (done: number) => void;

/** A number with commas. */
export function count(value: number): string {
  return value.toLocaleString('en');
}
