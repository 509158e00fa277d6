import type { ClientId, Seq } from '@boardstream/kernel';
import type { Dropped, OpCommitted, RefusalCode, RoomEvent } from '@boardstream/board';
import type { Conflicts, LossReason, MergeReport, OwnEntry } from '@boardstream/client';
import type { Board } from '@boardstream/ot';
import type { Counters } from '../counters.ts';
import { ensure } from '../failure.ts';
import type { RoomLog } from '../room-log.ts';
import { about, atomsOf, idsOf, minus, NO_ATOMS, parseAtom, show, sumOf, type Atoms } from './atoms.ts';
import { conflictAtoms, expectConflicts, ONLY_CONFLICTS } from './conflict-checks.ts';
import type { Ledger } from './ledger.ts';
import type { LossBook, Withdrawal } from './loss-book.ts';
import { allAtoms, entriesOf, flightAtoms, queueAtoms, shownBy, type Pending, type PendingEntry } from './pending.ts';
import { mayGoByRemote, type MayGo } from './removals.ts';

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
  const all = allAtoms(before);
  expectNone(step, allAtoms(step.after), 'is pending though the record was old');
  expectConflicts(step, all, { reason: 'stale-record' });
  ledger.left(all, 'conflicts');
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

/** What is withdrawn is what was told to be, element by element. */
function settleWithdrawal(step: StepContext, due: Withdrawal, from: 'lost' | 'conflicts'): void {
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

/**
 * What is reported lost is this, and it is pending no more: of the op in flight under its id, of the queue without one.
 * Accounts for it.
 */
function expectLosses(
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

function settleRest(step: StepContext, where: string, removed: Atoms, mayGo: MayGo): void {
  for (const key of removed.keys()) {
    ensure(mayGo(key), 'accounts: vanished', () => `${step.place}: ${show(new Map([[key, 1]]))} left the ${where}`);
    step.counters.add(`without effect by transform ${parseAtom(key).kind}`);
  }
  step.ledger.left(removed, 'effectless');
}

function expectNone({ place }: StepContext, atoms: Atoms, what: string): void {
  ensure(atoms.size === 0, `accounts: ${what}`, () => `${place}: ${show(atoms)}`);
}

/** What the event says that an op was saved with. */
function eventOf(
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
function settleSaved(step: StepContext, flight: PendingEntry & { nonce: string }, inEvent: Atoms, at: Seq): void {
  const { ledger, counters, losses } = step;
  const handed = sumOf(losses.allHandedOver());
  settleWithdrawal(step, losses.withdrawSaved(flight.nonce, at, inEvent), 'conflicts');
  ledger.unsure(handed);
  const unseen = minus(flight.atoms, inEvent);
  ledger.left(minus(flight.atoms, unseen), 'committed');
  ledger.left(unseen, 'effectless');
  if (unseen.size > 0) counters.add('saved, and dropped where nobody could see it', unseen.size);
}
