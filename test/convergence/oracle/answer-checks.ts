import type { ClientId, Seq } from '@boardstream/kernel';
import type { Dropped, RefusalCode } from '@boardstream/board';
import type { LossReason } from '@boardstream/client';
import type { Board } from '@boardstream/ot';
import { ensure } from '../failure.ts';
import { about, atomsOf, idsOf, minus, sumOf, type Atoms } from './atoms.ts';
import { conflictAtoms, expectConflicts } from './conflict-checks.ts';
import { allAtoms, queueAtoms, type PendingEntry } from './pending.ts';
import { expectLosses, expectNone, settleWithdrawal, type StepContext } from './step.ts';

/** A refusal, as its class says (M27). */
export function checkRefused(
  step: StepContext,
  counter: number,
  code: RefusalCode,
  elements: readonly Dropped[],
  final: boolean,
): void {
  const { before, after, counters } = step;
  if (before.flight?.counter !== counter || !final) {
    expectNone(step, minus(allAtoms(before), allAtoms(after)), `went by the refusal ${code}`);
    expectNone(step, minus(allAtoms(after), allAtoms(before)), `came by the refusal ${code}`);
    expectLosses(step, undefined, new Map(), new Map());
    return;
  }
  counters.add(`refused for good ${code}`);
  ensure(after.flight === undefined, 'M27', () => `${step.place}: still in flight after ${code}`);
  const named = new Map<string, LossReason>(elements.map(({ id, reason }) => [id, reason]));
  const reasons = new Map([...idsOf(before.flight.atoms)].map((id) => [id, named.get(id) ?? code]));
  expectLosses(step, counter, reasons, reasons);
  const queue = about(queueAtoms(before), new Set(reasons.keys()), false);
  expectNone(step, minus(queue, allAtoms(after)), `left the queue by the refusal ${code}`);
  expectNone(step, minus(allAtoms(after), queue), 'came into the queue');
}

/** `saved` settles what no event will show any more, and nothing else (M25). */
export function checkSaved(
  step: StepContext,
  landsAt: Seq | undefined,
  confirmed: Board,
  client: ClientId | undefined,
): void {
  const { before, after, ledger, counters } = step;
  const { flight } = before;
  expectLosses(step, undefined, new Map(), new Map());
  if (landsAt === undefined || flight === undefined) {
    expectNone(step, minus(allAtoms(before), allAtoms(after)), 'went by `saved`');
    return;
  }
  counters.add('landed by saved');
  ensure(after.flight === undefined, 'M25', () => `${step.place}: still in flight after \`saved\``);
  settleSaved(step, flight, eventOf(step, landsAt, flight, client), landsAt);
  const gone = conflictAtoms(before.queue, confirmed, idsOf(flight.atoms));
  expectNone(step, minus(minus(queueAtoms(before), gone), allAtoms(after)), 'went by `saved`, though it can be kept');
  expectNone(step, minus(allAtoms(after), minus(queueAtoms(before), gone)), 'is pending after `saved`');
  ledger.left(gone, 'conflicts');
  expectConflicts(step, gone, { reason: 'truncated' });
}

/** What the event says that an op was saved with. */
export function eventOf(
  { log, place }: StepContext,
  at: Seq,
  flight: { readonly counter: number; readonly nonce: string },
  client: ClientId | undefined,
): Atoms {
  const body = log.events[at - 1]?.body;
  const known = body?.type === 'op-committed' ? body : undefined;
  const { opId, nonce } = known ?? {};
  const fits = opId?.client === client && opId?.counter === flight.counter && nonce === flight.nonce;
  ensure(fits, 'M19: saved', () => `${place}: op ${flight.counter} was said to be at ${at}, where it is not`);
  return atomsOf(known?.op ?? [], log.stateAt(at - 1).board);
}

/**
 * The op in flight is known to be committed at `at`, and with it what was handed over of it later. What its event does not
 * have of it was dropped there, or left without effect by events that this page never saw: nobody tells.
 */
export function settleSaved(
  step: StepContext,
  flight: PendingEntry & { nonce: string },
  inEvent: Atoms,
  at: Seq,
): void {
  const { ledger, counters, losses } = step;
  const handed = sumOf(losses.allHandedOver());
  settleWithdrawal(step, losses.withdrawSaved(flight.nonce, at, inEvent), 'conflicts');
  ledger.unsure(handed);
  const unseen = minus(flight.atoms, inEvent);
  ledger.left(minus(flight.atoms, unseen), 'committed');
  ledger.left(unseen, 'effectless');
  if (unseen.size > 0) counters.add('saved, and dropped where nobody could see it', unseen.size);
}
