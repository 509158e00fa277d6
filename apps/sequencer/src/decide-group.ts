import { decide, evolve, type Decision, type Refusal, type RoomEvent, type RoomState } from '@boardstream/board';
import { assertNever } from '@boardstream/kernel';
import type { LogRecord } from '@boardstream/ports';
import type { ReplyOutcome } from '@boardstream/protocol';
import { eventRecord } from './event-record.ts';
import type { LoadedRoom } from './loaded-room.ts';
import type { PendingSubmission } from './pending-submission.ts';

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
  /** How many of the queue's submissions have an answer here. */
  readonly taken: number;
  /** True: the first of them names a base beyond the head; the tail is to be read, then all decided again (M19). */
  readonly behind: boolean;
}

export interface GroupOptions {
  readonly room: string;
  /** ms since 1970 */
  readonly now: number;
  readonly autoCreate: boolean;
  readonly maxCount: number;
  readonly maxBytes: number;
  /** True when the tail has just been read: a base beyond the head is then wrong, not early. */
  readonly atHead: boolean;
  /** Told of a submission that made the core throw; it is refused. */
  readonly onPoison: (pending: PendingSubmission, error: unknown) => void;
}

/** An event and its record, encoded once. */
interface Recorded {
  readonly event: RoomEvent;
  readonly record: LogRecord;
}

interface Step {
  readonly state: RoomState;
  readonly recorded: readonly Recorded[];
  readonly bytes: number;
  readonly outcome: ReplyOutcome | 'behind';
}

/**
 * Decides the front of the queue on the room's durable state plus the group's own earlier events, which it pushes to the
 * room's window (M20, G2): when they do not get into the log the loaded room must be dropped.
 */
export function decideGroup(loaded: LoadedRoom, queue: readonly PendingSubmission[], options: GroupOptions): Group {
  const after = loaded.state.seq;
  const records: LogRecord[] = [];
  const answers: Answer[] = [];
  let state = loaded.state;
  let bytes = 0;
  let behind = false;
  for (const pending of queue) {
    if (answers.length >= options.maxCount) break;
    const step = decideOne(loaded, state, pending, options);
    if (step.outcome === 'behind') {
      behind = answers.length === 0;
      break;
    }
    if (bytes > 0 && bytes + step.bytes > options.maxBytes) break;
    for (const { event, record } of step.recorded) {
      loaded.push(event, record.data);
      records.push(record);
    }
    bytes += step.bytes;
    state = step.state;
    answers.push({ pending, outcome: step.outcome });
  }
  return { after, records, bytes, state, answers, taken: answers.length, behind };
}

function decideOne(loaded: LoadedRoom, state: RoomState, pending: PendingSubmission, options: GroupOptions): Step {
  try {
    const { command, author, role } = pending.submission;
    const decision = decide(command, state, loaded.window, {
      now: options.now,
      author,
      role,
      durableHead: loaded.state.seq,
      autoCreate: options.autoCreate,
    });
    return stepOf(decision, state, options);
  } catch (error) {
    options.onPoison(pending, error);
    return answered(state, { type: 'refused', refusal: POISON });
  }
}

function stepOf(decision: Decision, state: RoomState, options: GroupOptions): Step {
  switch (decision.type) {
    case 'committed': {
      const recorded = decision.events.map((event) => ({ event, record: eventRecord(options.room, event) }));
      return {
        state: decision.events.reduce((room, event) => evolve(room, event), state),
        recorded,
        bytes: recorded.reduce((sum, { record }) => sum + record.data.length, 0),
        outcome: { type: 'committed', seq: decision.events.at(-1)?.seq ?? state.seq },
      };
    }
    case 'duplicate':
      return answered(state, decision);
    case 'refused':
      return answered(state, decision);
    case 'behind':
      if (!options.atHead) return answered(state, 'behind');
      return answered(state, { type: 'refused', refusal: badBase(state.seq) });
    default:
      return assertNever(decision);
  }
}

function answered(state: RoomState, outcome: Step['outcome']): Step {
  return { state, recorded: [], bytes: 0, outcome };
}

const POISON: Refusal = { code: 'invalid', message: 'This operation could not be processed; the server has noted it.' };

function badBase(head: number): Refusal {
  return { code: 'bad-base', message: `The operation names a base beyond the room's head, which is ${head}.` };
}
