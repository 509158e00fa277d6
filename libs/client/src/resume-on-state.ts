import type { Seq } from '@boardstream/kernel';
import { OpError, type Board, type Operation } from '@boardstream/ot';
import type { OwnEntry } from './engine-answers.ts';
import type { ReportBuilder } from './merge-report.ts';
import type { MergeState } from './merge-state.ts';
import type { Flight } from './pending-line.ts';
import { rebasedOnto } from './rebase-onto-state.ts';

/** A whole state that was loaded in the place of the events that lead to it. */
export interface LoadedState {
  readonly board: Board;
  readonly seq: Seq;
  /** Where the server says this client's last committed op is. */
  readonly own: OwnEntry | undefined;
  /** Whether it is another one than that which pending work applies to: no events lead from that one to it. */
  readonly elsewhere: boolean;
}

/** Goes on from a state that was loaded: with pending work as it is, or as far as it can be brought there (M30). */
export function resumeOn(state: MergeState, { board, seq, own, elsewhere }: LoadedState, report: ReportBuilder): void {
  judgeFlight(state, seq, own, report);
  state.undo.clear();
  state.replaceConfirmed(board, seq);
  // A record may come from another room of this name, which was erased: then it does not fit the state at its base either.
  if (elsewhere || !fits(state)) bringOver(state, report);
  if (!fits(state)) state.handOver('truncated', report);
}

/** Shows what is pending on the confirmed board, where it can be done there. */
function fits(state: MergeState): boolean {
  try {
    state.rebuild();
    return true;
  } catch (error) {
    if (error instanceof OpError) return false;
    throw error;
  }
}

/** Keeps what of the pending work (about these elements, or all) can be done on the confirmed state (M30). */
export function bringOver(state: MergeState, report: ReportBuilder, only?: ReadonlySet<string>): void {
  const { flight, inFlight } = state.line;
  const { pending, conflicts } = rebasedOnto(state.confirmed, state.line.entries, only);
  state.line.replace(pending);
  for (const { entry, op, since } of conflicts) {
    if (flight !== undefined && entry === inFlight) {
      state.handedOver.note(flight.nonce, op, state.seq);
      conflictOf(state, flight, { op, since }, report);
    } else {
      report.conflict({ reason: 'truncated', ops: [op] }, since);
    }
  }
}

/** Hands over changes of an op that has an id. */
export function conflictOf(
  state: MergeState,
  { counter }: Pick<Flight, 'counter'>,
  { op, since }: { readonly op: Operation; readonly since: number },
  report: ReportBuilder,
): void {
  const opId = state.opId(counter);
  report.conflict({ ...(opId === undefined ? {} : { opId }), reason: 'truncated', ops: [op] }, since);
}

/** An op is known to be committed at `seq`: what was handed over of it after that is saved (M30). */
export function takeBackSaved(state: MergeState, { counter, nonce }: Flight, seq: Seq, report: ReportBuilder): void {
  const opId = state.opId(counter);
  const elements = state.handedOver.withdrawSaved(nonce, seq);
  if (opId !== undefined) report.takeBack(opId, elements);
}

/** What became of the op in flight, when the events since its base are not known (M30). */
function judgeFlight(state: MergeState, head: Seq, own: OwnEntry | undefined, report: ReportBuilder): void {
  const { line, rules } = state;
  const { flight, inFlight } = line;
  const unknownFrom = flight?.counter ?? line.counter + 1;
  const isBeyondFloor = state.seq < head - rules.floorDistance;
  // An old record's queue may have been sent, and its counters used, by the page that left it: nobody remembers.
  if (own === undefined && state.adopted && isBeyondFloor) state.nameSpent = true;
  if (flight !== undefined && own?.counter === flight.counter && own.nonce === flight.nonce) {
    line.land();
    takeBackSaved(state, flight, own.seq, report);
  } else if (own !== undefined && own.counter >= unknownFrom) {
    state.handOver('stale-record', report);
    line.continueAfter(own.counter);
  } else if (inFlight !== undefined && isBeyondFloor) {
    // Nobody remembers whether it was committed, so it is never sent again.
    line.land();
    const left = { op: inFlight.op, since: inFlight.first };
    if (flight !== undefined && left.op.length > 0) conflictOf(state, flight, left, report);
  }
}
