import type { LossReason, MergeReport } from '@boardstream/client';
import type { Counters } from '../counters.ts';
import { ensure } from '../failure.ts';
import type { RoomLog } from '../room-log.ts';
import { about, idsOf, show, type Atoms } from './atoms.ts';
import type { Ledger } from './ledger.ts';
import type { LossBook, Withdrawal } from './loss-book.ts';
import { flightAtoms, queueAtoms, type Pending } from './pending.ts';

/** One step of an engine: what was pending before and is now, and what it said. */
export interface StepContext {
  readonly place: string;
  readonly before: Pending;
  readonly after: Pending;
  readonly report: MergeReport;
  readonly ledger: Ledger;
  readonly counters: Counters;
  readonly log: RoomLog;
  readonly losses: LossBook;
  /** Nonces of ops that a page took over to a state without events (M30): copies differ, and one may be committed already. */
  readonly rebased: ReadonlySet<string>;
  /** Client ids whose counters may begin anew. */
  readonly reused: Set<string>;
}

/**
 * What is reported lost is this, and it is pending no more: of the op in flight under its id, of the queue without one.
 * Accounts for it.
 */
export function expectLosses(
  step: StepContext,
  counter: number | undefined,
  flightReasons: ReadonlyMap<string, LossReason>,
  queueReasons: ReadonlyMap<string, LossReason>,
): void {
  const { before, report, ledger, counters, losses } = step;
  const flight = about(flightAtoms(before), new Set(flightReasons.keys()));
  const queue = about(queueAtoms(before), new Set(queueReasons.keys()));
  const due = new Set<string>();
  for (const id of idsOf(flight)) due.add(`${String(counter)} ${id} ${String(flightReasons.get(id))}`);
  for (const id of idsOf(queue)) due.add(`- ${id} ${String(queueReasons.get(id))}`);
  const told = new Set<string>();
  for (const { opId, elements } of report.lost) {
    for (const { id, reason } of elements) told.add(`${String(opId?.counter ?? '-')} ${id} ${reason}`);
  }
  ensure(due.size === told.size && [...due].every((line) => told.has(line)), 'M27: lost', () => {
    return `${step.place}: to be told was [${[...due].join(', ')}], told was [${[...told].join(', ')}]`;
  });
  for (const id of idsOf(flight)) {
    const reason = flightReasons.get(id);
    if (counter === undefined || reason === undefined) continue;
    losses.lost(before.flight?.nonce ?? '', id, reason, about(flight, new Set([id])));
    counters.add(`lost ${reason}`);
  }
  for (const id of idsOf(queue)) counters.add(`lost unsent ${String(queueReasons.get(id))}`);
  ledger.left(flight, 'lost', step.rebased.has(before.flight?.nonce ?? ''));
  ledger.left(queue, 'lost');
}

/** What is withdrawn is what was told to be, element by element. */
export function settleWithdrawal(step: StepContext, due: Withdrawal, from: 'lost' | 'conflicts'): void {
  const { place, report, ledger, counters } = step;
  const told = report.recovered.filter(({ handedOver }) => (handedOver === true) === (from === 'conflicts'));
  const ids = new Set(told.flatMap(({ elements }) => elements));
  ensure(due.ids.size === ids.size && [...due.ids].every((id) => ids.has(id)), 'M27: recovered', () => {
    return `${place}: of what was ${from} [${[...due.ids].join(' ')}] is saved, told was [${[...ids].join(' ')}]`;
  });
  if (due.ids.size > 0) counters.add(from === 'lost' ? 'recovered' : 'recovered from the conflicts', due.ids.size);
  ledger.withdrawn(due.inEvent, from, 'committed');
  ledger.withdrawn(due.rest, from, 'effectless');
}

/** Nothing of this kind may have happened. */
export function expectNone({ place }: StepContext, atoms: Atoms, what: string): void {
  ensure(atoms.size === 0, `accounts: ${what}`, () => `${place}: ${show(atoms)}`);
}
