import type { ClientId, Seq } from '@boardstream/kernel';
import type { Conflicts, OwnEntry } from '@boardstream/client';
import type { Board } from '@boardstream/ot';
import { ensure } from '../failure.ts';
import { eventOf, settleSaved } from './answer-checks.ts';
import { minus, NO_ATOMS, sumOf } from './atoms.ts';
import { conflictAtoms, expectConflicts } from './conflict-checks.ts';
import { allAtoms, entriesOf, flightAtoms } from './pending.ts';
import { expectLosses, expectNone, type StepContext } from './step.ts';

export interface LoadContext {
  readonly board: Board;
  readonly base: Seq;
  readonly head: Seq;
  /** The state is not the one at the base of what is pending. */
  readonly elsewhere: boolean;
  readonly own: OwnEntry | undefined;
  readonly counter: number;
  readonly floorDistance: number;
  readonly client: ClientId | undefined;
  /** Nothing is sent under this name any more. */
  readonly blocked: boolean;
  /** The page took over a record, which may be behind what was done under its name. */
  readonly adopted: boolean;
}

/** A state was loaded, and what is pending brought to it (M30). */
export function checkLoaded(
  step: StepContext,
  context: LoadContext,
): { readonly conflicted: number | undefined; readonly rebased: string | undefined } {
  const { before, after, ledger, counters, losses } = step;
  const { board, base, head, elsewhere, own, floorDistance } = context;
  const { flight } = before;
  expectLosses(step, undefined, new Map(), new Map());
  if (elsewhere) {
    counters.add('loaded elsewhere');
    // Events that would withdraw a loss may be among those that this page never sees.
    ledger.unsure(losses.all());
  }
  let rest = entriesOf(before);
  if (flight !== undefined && own?.counter === flight.counter && own.nonce === flight.nonce) {
    counters.add('own entry says saved');
    settleSaved(step, flight, eventOf(step, own.seq, flight, context.client), own.seq);
    rest = before.queue;
  } else if (own !== undefined && own.counter >= (flight?.counter ?? context.counter + 1)) {
    counters.add('own entry says the record is old');
    const all = allAtoms(before);
    expectNone(step, allAtoms(after), 'is pending though the record was old');
    expectConflicts(step, all, { reason: 'stale-record' });
    ledger.left(all, 'conflicts', true);
    return { conflicted: own.counter, rebased: undefined };
  } else if (flight !== undefined && base < head - floorDistance) {
    counters.add('fate unknown');
    ledger.left(flight.atoms, 'conflicts', true);
    ensure(after.flight === undefined, 'M30', () => `${step.place}: an op of unknown fate is still in flight`);
    rest = before.queue;
  }
  const isForgotten = own === undefined && base < head - floorDistance;
  ensure(!isForgotten || !context.adopted || context.blocked, 'M29: forgotten', () => {
    return `${step.place}: goes on from a record that may be old, though the room has forgotten its client`;
  });
  if (isForgotten && !context.blocked) {
    ledger.forgotten(allAtoms(after));
    step.reused.add(context.client ?? '');
  }
  const fate = rest.length < entriesOf(before).length && own?.nonce !== flight?.nonce ? flightAtoms(before) : NO_ATOMS;
  const left = elsewhere ? conflictAtoms(rest, board) : NO_ATOMS;
  const total = sumOf(rest.map(({ atoms }) => atoms));
  expectNone(step, minus(minus(total, left), allAtoms(after)), 'went by a load, though it can be kept');
  expectNone(step, minus(allAtoms(after), minus(total, left)), 'is pending after a load, though it cannot be placed');
  expectConflicts(step, sumOf([left, fate]), { reason: 'truncated' });
  ledger.left(left, 'conflicts');
  if (elsewhere && after.flight !== undefined) {
    losses.handedOver(after.flight.nonce, conflictAtoms(rest.slice(0, 1), board), head);
  }
  if (left.size > 0) counters.add('conflicts truncated');
  return { conflicted: undefined, rebased: elsewhere ? after.flight?.nonce : undefined };
}

/** Everything pending was handed over (M27, M29). */
export function checkAbandoned(step: StepContext, reason: Conflicts['reason']): void {
  const all = allAtoms(step.before);
  expectNone(step, allAtoms(step.after), 'is pending though it was handed over');
  expectConflicts(step, all, { reason });
  step.ledger.left(all, 'conflicts', true);
  step.ledger.unsure(step.losses.all());
  if (all.size > 0) step.counters.add(`conflicts ${reason}`);
}
