import { assertNever } from '@boardstream/kernel';
import type { OpCommitted, RoomEvent, StateLoaded } from '@boardstream/board';
import { OpError, touchedIds, type Operation } from '@boardstream/ot';
import { EventGapError } from './errors.ts';
import { hasLike } from './handed-over.ts';
import type { ReportBuilder } from './merge-report.ts';
import type { MergeState } from './merge-state.ts';
import type { LossReason } from './room-events.ts';
import { bringOver, conflictOf } from './resume-on-state.ts';
import { differingIds, idOf } from './same-change.ts';

/**
 * Takes the room's next event in: others' (M25), the client's own (M27, M29), purges (M17) and loads (M34).
 * @throws EventGapError when it is not the next one, OpError when it does not fit the confirmed board.
 */
export function takeIn(state: MergeState, event: RoomEvent, report: ReportBuilder): void {
  if (event.seq !== state.seen + 1) {
    throw new EventGapError(`event ${String(event.seq)} came after ${String(state.seen)}`);
  }
  const { body } = event;
  if (!state.load.isEmpty && body.type !== 'state-loaded' && body.type !== 'room-archived') {
    throw new OpError('M34', `event ${String(event.seq)} (${body.type}) came amid the parts of a load`);
  }
  switch (body.type) {
    case 'op-committed':
      if (body.opId.client === state.clientId) ownEvent(state, body, report);
      else state.remote(body.op, report);
      break;
    case 'elements-purged':
      purged(state, new Set(body.ids), report);
      break;
    case 'state-loaded':
      loaded(state, body, report);
      break;
    case 'room-archived':
      // Also how a load that failed ends.
      state.load.drop();
      break;
    case 'room-opened':
    case 'version-named':
    case 'access-changed':
    case 'room-reopened':
      break;
    default:
      assertNever(body);
  }
  state.seen = event.seq;
  if (state.load.isEmpty) state.seq = event.seq;
}

function loaded(state: MergeState, part: StateLoaded, report: ReportBuilder): void {
  const op = state.load.add(part);
  if (op !== undefined) state.remote(op, report);
}

function ownEvent(state: MergeState, body: OpCommitted, report: ReportBuilder): void {
  const { flight, inFlight, counter: lastCounter } = state.line;
  const { counter } = body.opId;
  if (flight !== undefined && inFlight !== undefined && flight.counter === counter && flight.nonce === body.nonce) {
    landed(state, body, inFlight.op, report);
    return;
  }
  if (counter >= (flight?.counter ?? lastCounter + 1)) {
    // The record that this client began with was old: others of its name went on since (M29).
    state.handOver('stale-record', report);
    state.line.continueAfter(counter);
  }
  const dropped = new Set(body.dropped.map(({ id }) => id));
  report.recover(body.opId, state.losses.withdraw(body.nonce, dropped));
  report.takeBack(body.opId, state.handedOver.withdraw(body.nonce, body.op));
  state.remote(body.op, report);
}

/** The op in flight was committed: `sent` is what is shown of it, the event what is there of it. */
function landed(state: MergeState, body: OpCommitted, sent: Operation, report: ReportBuilder): void {
  report.landed = true;
  const sentIds = touchedIds(sent);
  const reasons = new Map<string, LossReason>();
  for (const { id, reason } of body.dropped) if (sentIds.has(id)) reasons.set(id, reason);
  const differing = differingIds(sent, body.op);
  const since = state.line.inFlight?.first ?? 0;
  state.lose(state.line.touching(reasons.keys()), (id) => reasons.get(id) ?? 'invalid', report);
  state.land(sent, body.op, differing);
  report.takeBack(body.opId, state.handedOver.withdraw(body.nonce, body.op));
  if (differing.size === 0) return;
  const unexplained = new Set([...differing].filter((id) => !reasons.has(id)));
  otherCopyLanded(state, body, { sent, since, differing: unexplained }, report);
  state.undo.forget(differing);
  state.refresh(differing);
  report.touch(differing);
}

/**
 * The copy that was committed is another one than what is shown: one of the two had been brought to a state without events,
 * and lost changes by it (M30). What of this one it has not is handed over; what waits was made on top of that.
 */
function otherCopyLanded(
  state: MergeState,
  body: OpCommitted,
  {
    sent,
    since,
    differing,
  }: { readonly sent: Operation; readonly since: number; readonly differing: ReadonlySet<string> },
  report: ReportBuilder,
): void {
  const missing = sent.filter((change) => differing.has(idOf(change)) && !hasLike(body.op, change));
  if (missing.length > 0) conflictOf(state, body.opId, { op: missing, since }, report);
  bringOver(state, report, differing);
}

function purged(state: MergeState, ids: ReadonlySet<string>, report: ReportBuilder): void {
  state.lose(state.line.touching(ids), () => 'purged', report);
  state.undo.forget(ids);
  state.purge(ids);
  state.refresh(ids);
  report.touch(ids);
}
