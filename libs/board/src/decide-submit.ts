import { touchedIds, type Operation } from '@boardstream/ot';
import { checkOperation } from './check-operation.ts';
import type { Decision, SubmitCommand } from './commands.ts';
import {
  codeOf,
  committed,
  committedOp,
  effectiveRole,
  refused,
  refusedBy,
  requireRole,
  type Judgement,
} from './decision.ts';
import type { Dropped, ElementsPurged, EventBody, OpCommitted } from './events.ts';
import type { EventWindow } from './event-window.ts';
import { judgeIdentity } from './judge-identity.ts';
import type { Mutable } from './mutable.ts';
import { purgeForSpace } from './purge.ts';
import type { DropReason } from './refusals.ts';
import { rebase, type RebasedOp } from './rebase.ts';
import type { RoomState } from './room-state.ts';
import { settle, type SettledOp } from './settle.ts';

/** Judges a submitted op: its identity, the right to write, its form, then what of it can stand at the head (M19–M21). */
export function decideSubmit(command: SubmitCommand, window: EventWindow, judgement: Judgement): Decision {
  const known = judgeIdentity(command, judgement);
  if (known !== undefined) return known;
  const closed = closedToOps(judgement);
  if (closed !== undefined) return closed;
  try {
    checkOperation(command.op);
  } catch (error) {
    return refusedBy(error);
  }
  const events = window.bearingOn(touchedIds(command.op), command.baseSeq);
  if (events === undefined) {
    return refused('stale-base', `the base ${command.baseSeq} is before ${window.oldestBase}, where the window begins`);
  }
  return commitOp(command, rebase(command.op, events), judgement);
}

/** A refusal where no op of this author can be taken (M21, M32); otherwise undefined. */
export function closedToOps(judgement: Judgement): Decision | undefined {
  const { room, context } = judgement;
  if (room.status === 'archived') return refused('archived', 'the room is archived');
  const forbidden = requireRole(judgement, 'editor', 'drawing');
  if (forbidden !== undefined) return forbidden;
  if (room.status === 'absent' && !context.autoCreate) {
    return refused('auto-create-off', 'there is no such room, and rooms are not opened by writing to them');
  }
  return undefined;
}

/** Commits what of an op that was brought to the head can stand, opening the room with it where need be (M21, M32). */
export function commitOp(
  command: Omit<SubmitCommand, 'type' | 'op'>,
  { op, dropped: droppedOnTheWay }: RebasedOp,
  judgement: Judgement,
): Decision {
  const { room, rules } = judgement;
  const role = effectiveRole(judgement);
  const first = settle(op, room, role, rules);
  const purge = purgeFor(first, op, judgement);
  const settled = purge === undefined ? first : settle(op, purge.room, role, rules);
  const dropped = listDropped(droppedOnTheWay, settled.dropped);
  const cause = dropped[0];
  if (cause !== undefined && (settled.op.length === 0 || command.allOrNothing === true)) {
    const which = dropped.map(({ id, reason }) => `${id === '' ? 'the board' : id}: ${reason}`).join(', ');
    return refused(codeOf(cause.reason), `changes can't stand: ${which.slice(0, 500)}`, dropped);
  }
  const body: Mutable<OpCommitted> = {
    type: 'op-committed',
    opId: { client: command.opId.client, counter: command.opId.counter },
    nonce: command.nonce,
    baseSeq: command.baseSeq,
    op: settled.op,
    dropped,
  };
  if (command.clientTime !== undefined) body.clientTime = command.clientTime;
  if (command.restoredFrom !== undefined) body.restoredFrom = command.restoredFrom;
  const before: EventBody[] = [];
  if (room.status === 'absent') before.push({ type: 'room-opened', settings: {} });
  if (purge !== undefined) before.push(purge.event);
  return committedOp(judgement, before, body, settled.elements);
}

/** A purge that makes space for an op that the room has none for (M17), and the room after it. */
function purgeFor(
  { lacking }: SettledOp,
  op: Operation,
  judgement: Judgement,
): { readonly event: ElementsPurged; readonly room: RoomState } | undefined {
  if (lacking === undefined) return undefined;
  const ids = purgeForSpace(judgement.room, lacking, touchedIds(op), judgement.rules);
  if (ids === undefined) return undefined;
  const event: ElementsPurged = { type: 'elements-purged', ids };
  return { event, room: committed(judgement, event).room };
}

function listDropped(...parts: readonly ReadonlyMap<string, DropReason>[]): readonly Dropped[] {
  const dropped: Dropped[] = [];
  for (const part of parts) for (const [id, reason] of part) dropped.push({ id, reason });
  return dropped.sort((a, b) => (a.id < b.id ? -1 : 1));
}
