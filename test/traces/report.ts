import { codePointLength } from '@boardstream/ot';
import type { Accounts } from './ledger.ts';
import { count, type Outcome } from './outcome.ts';
import { firstDifference } from './text-board.ts';
import type { Trace } from './trace.ts';

/** How many characters are named when something is wrong with more. */
const NAMED = 5;

export function describeTrace({ agents, transactions, endContent }: Trace): string {
  const patches = transactions.flatMap((transaction) => transaction.patches);
  const inserted = patches.reduce((sum, patch) => sum + codePointLength(patch.inserted), 0);
  const deleted = patches.reduce((sum, patch) => sum + patch.deleted, 0);
  const parts = [
    `${count(transactions.length)} transactions of ${agents === 1 ? '1 writer' : `${count(agents)} writers`}`,
    `${count(inserted)} characters inserted and ${count(deleted)} deleted`,
    `${count(codePointLength(endContent))} at the end`,
  ];
  return parts.join(', ');
}

/** What a replay came to, in lines. */
export function describeOutcome(
  { content, divergences, accounts, figures }: Outcome,
  { endContent }: Trace,
): readonly string[] {
  const difference = firstDifference(content, endContent);
  return [
    difference === undefined ? 'content: exactly the trace’s' : `content: ${difference}`,
    ...(divergences.length === 0 ? ['replicas: all equal'] : divergences.map((line) => `DIVERGED: ${line}`)),
    ...describeAccounts(accounts),
    ...figures,
  ];
}

function describeAccounts({ lost, doubled, revived, strange }: Accounts): readonly string[] {
  const lines = [
    ...describeWrong('LOST', lost, 'not in the text, and nobody deleted it'),
    ...describeWrong('DOUBLED', doubled, 'in the text more than once'),
    ...describeWrong('REVIVED', revived, 'in the text, though it was deleted'),
    ...(strange === 0 ? [] : [`STRANGE: ${count(strange)} characters that nobody inserted`]),
  ];
  return lines.length === 0 ? ['characters: none lost, none doubled'] : lines;
}

function describeWrong(name: string, numbers: readonly number[], what: string): readonly string[] {
  if (numbers.length === 0) return [];
  const some = numbers.slice(0, NAMED).map((index) => `no. ${count(index + 1)} of those inserted`);
  return [`${name}: ${count(numbers.length)} (${what}): ${some.join(', ')}${numbers.length > NAMED ? ', …' : ''}`];
}
