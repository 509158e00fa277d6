import {
  decide,
  type Author,
  type Command,
  type Decision,
  type Refusal,
  type Role,
  type RoomEvent,
  type RoomState,
} from '@boardstream/board';
import { assertNever } from '@boardstream/kernel';
import { APPEND_LIMIT_BYTES, appendBytes, type LogRecord } from '@boardstream/ports';
import { isWritable, type ReplyOutcome } from '@boardstream/protocol';
import { eventRecord } from './event-record.ts';
import type { LoadedRoom } from './loaded-room.ts';
import type { PendingSubmission } from './pending-submission.ts';

/** When to ask again for what the cluster does not write yet, in ms: somebody has to change a setting first. */
const NOT_YET_RETRY_MS = 30_000;

interface Answer {
  readonly pending: PendingSubmission;
  readonly outcome: ReplyOutcome;
}

/** Submissions decided together: what to append, and what to answer once that succeeded (G2). */
export interface Group {
  /** The durable head that it was decided on; the first record gets the next seq. */
  readonly after: number;
  readonly records: readonly LogRecord[];
  readonly bytes: number;
  /** The state after the group: durable only when the append succeeded. */
  readonly state: RoomState;
  readonly answers: readonly Answer[];
  /** What the owner itself asked for, and what came of it. */
  readonly own?: { readonly command: Command; readonly outcome: ReplyOutcome };
  /** How many of the queue's submissions have an answer here. */
  readonly taken: number;
  /** What the first of them needs that is not held here: it is to be read, then all decided again. */
  readonly lacks: Lack;
}

/** `tail`: its base is beyond the head (M19). `window`: its base is before the part of the window that was read (M20). */
type Lack = 'nothing' | 'tail' | 'window';

export interface GroupOptions {
  readonly room: string;
  /** ms since 1970 */
  readonly now: number;
  readonly autoCreate: boolean;
  readonly maxCount: number;
  readonly maxBytes: number;
  /** True when the tail has just been read: a base beyond the head is then wrong, not early. */
  readonly atHead: boolean;
  /** What the room's owner itself asks for, once the queue's front is decided on; it gets the state then. */
  readonly ownCommand?: (state: RoomState) => Command | undefined;
  /** Told of what made the core throw; it is refused. */
  readonly onPoison: (proposal: Proposal, error: unknown) => void;
  /** The newest format of events that every replica of the cluster knows (M33). */
  readonly eventFormat: number;
}

/** An event and its record, encoded once. */
interface Recorded {
  readonly event: RoomEvent;
  readonly record: LogRecord;
}

/** A command and who gives it; without an author it is the room's owner. */
export interface Proposal {
  readonly command: Command;
  readonly author?: Author;
  readonly role: Role;
}

interface Step {
  readonly state: RoomState;
  readonly recorded: readonly Recorded[];
  readonly bytes: number;
  readonly outcome: ReplyOutcome | Exclude<Lack, 'nothing'>;
}

/**
 * Decides the front of the queue on the room's durable state plus the group's own earlier events, which it pushes to the
 * room's window (M20, G2): when they do not get into the log the loaded room must be dropped. What the room's owner wants
 * itself comes last, so that nothing is purged or ended that a submission of the same group brings back to life.
 */
export function decideGroup(loaded: LoadedRoom, queue: readonly PendingSubmission[], options: GroupOptions): Group {
  const draft = new GroupDraft(loaded);
  const answers: Answer[] = [];
  for (const pending of queue) {
    if (answers.length >= options.maxCount) break;
    const step = decideOne(loaded, draft.state, pending.submission, options);
    if (isLack(step.outcome)) return draft.finish(answers, { lacks: answers.length === 0 ? step.outcome : 'nothing' });
    if (!draft.take(step, options.maxBytes)) return draft.finish(answers);
    answers.push({ pending, outcome: step.outcome });
  }
  const command = options.ownCommand?.(draft.state);
  if (command === undefined) return draft.finish(answers);
  const step = decideOne(loaded, draft.state, { command, role: 'owner' }, options);
  if (isLack(step.outcome) || !draft.take(step, options.maxBytes)) return draft.finish(answers);
  return draft.finish(answers, { own: { command, outcome: step.outcome } });
}

/** A group that is being put together. */
class GroupDraft {
  state: RoomState;
  readonly #loaded: LoadedRoom;
  readonly #after: number;
  readonly #records: LogRecord[] = [];
  #bytes = 0;

  constructor(loaded: LoadedRoom) {
    this.#loaded = loaded;
    this.state = loaded.state;
    this.#after = loaded.state.seq;
  }

  /** Takes a step in; false: the group is full without it. The first is taken whatever its size. */
  take(step: Step, maxBytes: number): boolean {
    if (this.#bytes > 0 && this.#bytes + step.bytes > maxBytes) return false;
    for (const { event, record } of step.recorded) {
      this.#loaded.push(event, record.data);
      this.#records.push(record);
    }
    this.#bytes += step.bytes;
    this.state = step.state;
    return true;
  }

  finish(answers: readonly Answer[], more: Pick<Group, 'own'> & { readonly lacks?: Lack } = {}): Group {
    return {
      after: this.#after,
      records: this.#records,
      bytes: this.#bytes,
      state: this.state,
      answers,
      taken: answers.length,
      lacks: more.lacks ?? 'nothing',
      ...(more.own === undefined ? {} : { own: more.own }),
    };
  }
}

function decideOne(loaded: LoadedRoom, state: RoomState, proposal: Proposal, options: GroupOptions): Step {
  const { command, author, role } = proposal;
  try {
    const decision = decide(command, state, loaded.window, {
      now: options.now,
      ...(author === undefined ? {} : { author }),
      role,
      durableHead: loaded.state.seq,
      autoCreate: options.autoCreate,
    });
    if (decision.type === 'refused' && isBeforeWindow(loaded, proposal, decision)) return answered(state, 'window');
    return stepOf(decision, state, options);
  } catch (error) {
    options.onPoison(proposal, error);
    return refusedAt(state, POISON);
  }
}

/** Whether it is refused for nothing else but that the window was not read back far enough yet. */
function isBeforeWindow(
  loaded: LoadedRoom,
  { command }: Proposal,
  { refusal }: Decision & { type: 'refused' },
): boolean {
  return command.type === 'submit' && refusal.code === 'stale-base' && loaded.lacks(command.baseSeq);
}

function isLack(outcome: Step['outcome']): outcome is Exclude<Lack, 'nothing'> {
  return typeof outcome === 'string';
}

function stepOf(decision: Decision, state: RoomState, options: GroupOptions): Step {
  switch (decision.type) {
    case 'committed':
      return committed(decision, state, options);
    case 'duplicate':
      return answered(state, decision);
    case 'refused':
      return answered(state, decision);
    case 'behind':
      if (!options.atHead) return answered(state, 'tail');
      return refusedAt(state, badBase(state.seq));
    default:
      return assertNever(decision);
  }
}

function committed(
  { events, room: next }: Decision & { readonly type: 'committed' },
  state: RoomState,
  { room, eventFormat }: GroupOptions,
): Step {
  if (!events.every((event) => isWritable(event, eventFormat))) return refusedAt(state, NOT_YET);
  const recorded = events.map((event) => ({ event, record: eventRecord(room, event) }));
  const bytes = appendBytes(recorded.map(({ record }) => record));
  if (bytes > APPEND_LIMIT_BYTES) return refusedAt(state, tooLarge(bytes));
  return {
    state: next,
    recorded,
    bytes: recorded.reduce((sum, { record }) => sum + record.data.length, 0),
    outcome: { type: 'committed', seq: events.at(-1)?.seq ?? state.seq },
  };
}

function refusedAt(state: RoomState, refusal: Refusal): Step {
  return answered(state, { type: 'refused', refusal });
}

function answered(state: RoomState, outcome: Step['outcome']): Step {
  return { state, recorded: [], bytes: 0, outcome };
}

const POISON: Refusal = { code: 'invalid', message: 'This operation could not be processed; the server has noted it.' };

/** Older replicas could not fold past it. */
const NOT_YET: Refusal = {
  code: 'unavailable',
  message: 'This server may not write such a change before the whole cluster knows it.',
  retryAfterMs: NOT_YET_RETRY_MS,
};

function tooLarge(bytes: number): Refusal {
  return { code: 'too-large', message: `The operation makes ${bytes} bytes of events; ${APPEND_LIMIT_BYTES} fit.` };
}

function badBase(head: number): Refusal {
  return { code: 'bad-base', message: `The operation names a base beyond the room's head, which is ${head}.` };
}
