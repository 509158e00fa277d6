import type { ClientId } from '@boardstream/kernel';
import type { OpCommitted, RoomEvent } from '@boardstream/board';
import type { LossReason } from '@boardstream/client';
import type { Board } from '@boardstream/ot';
import { ensure } from '../failure.ts';
import { about, atomsOf, idsOf, minus, NO_ATOMS, parseAtom, show, sumOf, type Atoms } from './atoms.ts';
import { conflictAtoms, expectConflicts, ONLY_CONFLICTS } from './conflict-checks.ts';
import { allAtoms, entriesOf, flightAtoms, queueAtoms, shownBy } from './pending.ts';
import { mayGoByRemote, type MayGo } from './removals.ts';
import { expectLosses, expectNone, settleWithdrawal, type StepContext } from './step.ts';

export interface EventContext {
  readonly client: ClientId | undefined;
  /** The highest counter that the page used. */
  readonly counter: number;
  /** The confirmed board before the event. */
  readonly confirmed: Board;
}

/** What an event does to what is pending (M25, M27, M29). `conflicted`: the counter from which the page goes on. */
export function checkEvent(
  step: StepContext,
  event: RoomEvent,
  context: EventContext,
): { readonly conflicted: number | undefined } {
  const { body } = event;
  if (body.type !== 'op-committed' || body.opId.client !== context.client) {
    checkRemote(step, event, context.confirmed);
    return { conflicted: undefined };
  }
  const { flight } = step.before;
  if (flight?.counter === body.opId.counter && flight.nonce === body.nonce) {
    checkLanding(step, event, body);
    return { conflicted: undefined };
  }
  return { conflicted: checkForeignOwn(step, event, body, context) };
}

/** Somebody else's event, or an own one that is treated so: what goes must be without effect, or be reported (M10, M17, M25). */
function checkRemote(step: StepContext, event: RoomEvent, confirmed: Board): void {
  const { before, after, log } = step;
  const { body } = event;
  const remote = shownBy(event, log);
  const purged = new Set(body.type === 'elements-purged' ? body.ids : []);
  const created = new Set(remote.flatMap((change) => (change.type === 'create' ? [change.id] : [])));
  const reasons = new Map<string, LossReason>();
  for (const id of idsOf(allAtoms(before))) if (purged.has(id)) reasons.set(id, 'purged');
  for (const { op } of entriesOf(before)) {
    for (const change of op) if (change.type === 'create' && created.has(change.id)) reasons.set(change.id, 'exists');
  }
  expectLosses(step, before.flight?.counter, reasons, reasons);
  const lost = new Set(reasons.keys());
  const mayGo = mayGoByRemote(entriesOf(before), remote, confirmed);
  settleRest(step, 'flight', minus(about(flightAtoms(before), lost, false), flightAtoms(after)), mayGo);
  settleRest(step, 'queue', minus(about(queueAtoms(before), lost, false), queueAtoms(after)), mayGo);
  expectNone(step, about(allAtoms(after), lost), 'is pending though it was reported lost');
  expectNone(step, minus(flightAtoms(after), flightAtoms(before)), 'came into the op in flight');
  expectNone(step, minus(queueAtoms(after), queueAtoms(before)), 'came into the queue');
  expectConflicts(step, NO_ATOMS, ONLY_CONFLICTS);
}

/** The event of the op in flight: all of the op is in it, but for what it names (M21, M25, M27). */
function checkLanding(step: StepContext, event: RoomEvent, body: OpCommitted): void {
  const { before, after, ledger, counters, log } = step;
  counters.add('landed');
  ensure(step.report.landed, 'M25', () => `${step.place}: an own event did not land`);
  ensure(after.flight === undefined, 'M25', () => `${step.place}: still in flight after its event`);
  const sent = flightAtoms(before);
  const reasons = new Map(body.dropped.filter(({ id }) => idsOf(sent).has(id)).map(({ id, reason }) => [id, reason]));
  expectLosses(step, body.opId.counter, reasons, reasons);
  const lost = new Set(reasons.keys());
  const kept = about(sent, lost, false);
  const inEvent = atomsOf(body.op, log.stateAt(event.seq - 1).board);
  if (!step.rebased.has(body.nonce)) {
    const [more, less] = [minus(inEvent, kept), minus(kept, inEvent)];
    ensure(more.size === 0 && less.size === 0, 'M20', () => {
      return `${step.place}: the event is not what was in flight: more ${show(more)}, less ${show(less)}`;
    });
  }
  withdraw(step, event, body);
  const missing = minus(kept, inEvent);
  ledger.left(minus(kept, missing), 'committed');
  // Only where copies differ (M30): what is not in this one is handed over, and so is what cannot stay on top of it.
  const differing = idsOf(sumOf([missing, minus(about(inEvent, lost, false), kept)]));
  const board = log.stateAt(event.seq).board;
  const left = about(conflictAtoms(before.queue, board, differing), lost, false);
  ledger.left(sumOf([missing, left]), 'conflicts');
  if (missing.size > 0) counters.add('another copy landed, which lacks changes', missing.size);
  const queue = minus(about(queueAtoms(before), lost, false), left);
  expectNone(step, minus(queue, allAtoms(after)), 'left the queue by an own event');
  expectNone(step, minus(allAtoms(after), queue), 'came into the queue');
  expectConflicts(step, sumOf([missing, left]), { reason: 'truncated' });
}

/** An own event that is not the one in flight: losses are withdrawn, and a record that was too old shows (M27, M29). */
function checkForeignOwn(
  step: StepContext,
  event: RoomEvent,
  body: OpCommitted,
  context: EventContext,
): number | undefined {
  const { before, ledger, counters } = step;
  const { counter } = body.opId;
  counters.add('own event not in flight');
  withdraw(step, event, body);
  const unknown = counter >= (before.flight?.counter ?? context.counter + 1);
  if (!unknown) {
    checkRemote(step, event, context.confirmed);
    return undefined;
  }
  counters.add('stale record found');
  ledger.unsure(sumOf(step.losses.allHandedOver()));
  const all = allAtoms(before);
  expectNone(step, allAtoms(step.after), 'is pending though the record was old');
  expectConflicts(step, all, { reason: 'stale-record' });
  ledger.left(flightAtoms(before), 'conflicts', step.rebased.has(before.flight?.nonce ?? ''));
  ledger.left(queueAtoms(before), 'conflicts');
  if (all.size > 0) counters.add('conflicts stale-record');
  return counter;
}

/**
 * Every own event withdraws the losses of its op, but for what it drops itself and what a purge or `exists` took (M27),
 * and what was handed over of the op where it has that.
 */
function withdraw(step: StepContext, event: RoomEvent, body: OpCommitted): void {
  const { losses, log } = step;
  const inEvent = atomsOf(body.op, log.stateAt(event.seq - 1).board);
  const dropped = new Set(body.dropped.map(({ id }) => id));
  settleWithdrawal(step, losses.withdrawLost(body.nonce, dropped, inEvent), 'lost');
  settleWithdrawal(step, losses.withdrawHandedOver(body.nonce, inEvent), 'conflicts');
}

function settleRest(step: StepContext, where: string, removed: Atoms, mayGo: MayGo): void {
  for (const key of removed.keys()) {
    ensure(mayGo(key), 'accounts: vanished', () => `${step.place}: ${show(new Map([[key, 1]]))} left the ${where}`);
    step.counters.add(`without effect by transform ${parseAtom(key).kind}`);
  }
  step.ledger.left(removed, 'effectless');
}
