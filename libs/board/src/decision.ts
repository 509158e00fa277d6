import type { Seq } from '@boardstream/kernel';
import { OpError, type Element } from '@boardstream/ot';
import type { CommandContext, Decision } from './commands.ts';
import type { Dropped, EventBody, OpCommitted, RoomEvent } from './events.ts';
import type { Mutable } from './mutable.ts';
import { RoomFold } from './room-fold.ts';
import type { DropReason, RefusalCode } from './refusals.ts';
import { REFUSALS } from './refusals.ts';
import type { Role } from './role.ts';
import { ROLES } from './role.ts';
import type { RoomRules } from './room-rules.ts';
import type { RoomState } from './room-state.ts';

/** What a client waits before it sends again what was refused `busy`, where nothing better is known. */
const BUSY_RETRY_MS = 1_000;

/** What every command is judged by. */
export interface Judgement {
  readonly room: RoomState;
  readonly context: CommandContext;
  readonly rules: RoomRules;
}

export function refused(code: RefusalCode, message: string, elements?: readonly Dropped[]): Decision {
  return {
    type: 'refused',
    refusal: {
      code,
      message,
      ...(elements === undefined ? {} : { elements }),
      ...(REFUSALS[code] === 'retry' ? { retryAfterMs: BUSY_RETRY_MS } : {}),
    },
  };
}

/** A decision that events are to be appended. */
export type Commitment = Decision & { readonly type: 'committed' };

/** These facts, as the room's next events: numbered, stamped, and with the state hash where it is due (G1, G9, M23). */
export function committed(judgement: Judgement, ...bodies: readonly EventBody[]): Commitment {
  const fold = new RoomFold(judgement.room, judgement.rules);
  const events = bodies.map((body) => nextEvent(judgement, fold, body));
  return { type: 'committed', events, room: fold.finish() };
}

/**
 * The same for an op after some other facts. `elements` is what it makes of the elements that it changes, in the room after
 * those facts: they were worked out to judge it, and are not worked out again.
 */
export function committedOp(
  judgement: Judgement,
  before: readonly EventBody[],
  op: OpCommitted,
  elements: readonly Element[],
): Commitment {
  const fold = new RoomFold(judgement.room, judgement.rules);
  const events = before.map((body) => nextEvent(judgement, fold, body));
  events.push(nextEvent(judgement, fold, op, elements));
  return { type: 'committed', events, room: fold.finish() };
}

/** The next event of a fold, which it is applied to. */
function nextEvent(
  { room, context, rules }: Judgement,
  fold: RoomFold,
  body: EventBody,
  elements?: readonly Element[],
): RoomEvent {
  const event: Mutable<RoomEvent> = {
    seq: (fold.seq + 1) as Seq, // an integer above a seq; 2^53 is never reached
    committedAt: Math.max(context.now, room.committedAt),
    body,
  };
  if (context.author !== undefined) event.author = context.author;
  fold.apply(event, elements);
  if (event.seq % rules.hashInterval === 0) event.hash = fold.hash();
  return event;
}

/** The lesser of the token's role and the one that the room's owner gave (G18). */
export function effectiveRole({ room, context }: Judgement): Role {
  const subject = context.author?.subject;
  const given = subject === undefined ? undefined : room.roleOf(subject);
  return given !== undefined && ROLES.indexOf(given) < ROLES.indexOf(context.role) ? given : context.role;
}

/** A refusal where the role is less than `needed`. */
export function requireRole(judgement: Judgement, needed: Role, what: string): Decision | undefined {
  const role = effectiveRole(judgement);
  if (ROLES.indexOf(role) >= ROLES.indexOf(needed)) return undefined;
  return refused('forbidden', `${what} takes the role ${needed}, not ${role}`);
}

/** A refusal where the room is not one that commands like this can change. */
export function requireStatus({ room }: Judgement, ...allowed: readonly RoomState['status'][]): Decision | undefined {
  if (allowed.includes(room.status)) return undefined;
  switch (room.status) {
    case 'absent':
      return refused('not-found', 'there is no such room');
    case 'loading':
      return refused('busy', 'the room is being loaded');
    case 'archived':
      return refused('archived', 'the room is archived');
    case 'open':
      return refused('invalid', 'the room is open');
  }
}

/** The refusal for an op or a value that a check did not accept. Other errors are thrown on. */
export function refusedBy(error: unknown): Decision {
  if (!(error instanceof OpError)) throw error;
  const code =
    error.rule === 'M33' ? 'unknown-change' : error.rule === 'M24' || error.rule === 'M17' ? 'too-large' : 'invalid';
  const elements = error.elementId === undefined ? undefined : [{ id: error.elementId, reason: 'invalid' as const }];
  return refused(code, error.message, elements);
}

/** The code with which an op is refused of which nothing is left, by why its first element was left out. */
export function codeOf(reason: DropReason): RefusalCode {
  return reason === 'role' ? 'forbidden' : reason;
}
