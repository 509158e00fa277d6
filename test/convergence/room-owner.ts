import { assertNever, seq, type ClientId } from '@boardstream/kernel';
import {
  decide,
  EventWindow,
  evolve,
  roomFromSnapshot,
  snapshotOf,
  type Command,
  type Refusal,
  type Role,
  type RoomEvent,
  type RoomState,
} from '@boardstream/board';
import type { Counters } from './counters.ts';
import { Failure } from './failure.ts';
import type { RoomLog } from './room-log.ts';

/** A command with who gives it. */
export interface Request {
  readonly command: Command;
  readonly client: ClientId;
  readonly subject: string;
  readonly role: Role;
}

export type Answer =
  | { readonly type: 'committed'; readonly events: readonly RoomEvent[] }
  | { readonly type: 'duplicate'; readonly seq: number }
  | { readonly type: 'refused'; readonly refusal: Refusal };

export interface OwnerOptions {
  readonly log: RoomLog;
  readonly counters: Counters;
  readonly windowEvents: number;
}

/**
 * One who orders the room's commands: the pure core over a state and a window of its own. There may be two that believe
 * they do; the log takes appends only from the one who knows its end, and the other reads it and decides again (G7, G8).
 */
export class RoomOwner {
  readonly #log: RoomLog;
  readonly #counters: Counters;
  readonly #windowEvents: number;
  #room: RoomState;
  #window: EventWindow;

  constructor({ log, counters, windowEvents }: OwnerOptions) {
    this.#log = log;
    this.#counters = counters;
    this.#windowEvents = windowEvents;
    [this.#room, this.#window] = this.#load(windowEvents);
  }

  get seq(): number {
    return this.#room.seq;
  }

  /** Drops what it knows and reads the log (G8); a window that is read back may be smaller than it was. */
  reload(windowEvents = this.#windowEvents): void {
    [this.#room, this.#window] = this.#load(windowEvents);
  }

  /**
   * Decides a group on the durable state plus its own earlier commands, appends it, and answers (G2). What is answered
   * without an append may come from a state that is not the log's end any more.
   */
  decide(requests: readonly Request[], now: number): readonly Answer[] {
    for (let tries = 0; tries < 3; tries++) {
      const base = this.#room;
      const answers = this.#decideGroup(requests, now, tries > 0);
      if (answers === 'behind') {
        this.#counters.add('owner behind');
        this.reload();
        continue;
      }
      const events = answers.flatMap((answer) => (answer.type === 'committed' ? answer.events : []));
      if (events.length === 0 || this.#log.append(base.seq, events)) {
        if (base.seq < this.#log.head && events.length === 0)
          this.#counters.add('answer from an old state', answers.length);
        return answers;
      }
      this.#counters.add('append lost to another owner');
      this.reload();
    }
    throw new Failure('G8', 'a group was not decided on the log as it is');
  }

  #decideGroup(requests: readonly Request[], now: number, reloaded: boolean): readonly Answer[] | 'behind' {
    const durableHead = seq(this.#room.seq);
    const answers: Answer[] = [];
    for (const { command, client, subject, role } of requests) {
      const context = { now, author: { client, subject }, role, durableHead, autoCreate: true };
      const decision = decide(command, this.#room, this.#window, context, this.#log.rules);
      switch (decision.type) {
        case 'committed':
          decision.events.forEach((event) => this.#fold(event));
          answers.push(decision);
          break;
        case 'behind':
          if (!reloaded) return 'behind';
          answers.push({ type: 'refused', refusal: { code: 'bad-base', message: 'the base is above the head' } });
          break;
        case 'duplicate':
        case 'refused':
          answers.push(decision);
          break;
        default:
          assertNever(decision);
      }
    }
    return answers;
  }

  #fold(event: RoomEvent): void {
    this.#room = evolve(this.#room, event, this.#log.rules);
    this.#window.push(event);
  }

  /** From a snapshot and the events after it, as any load does (G12); while a room is being loaded there is none. */
  #load(windowEvents: number): [RoomState, EventWindow] {
    const log = this.#log;
    const from = Math.max(log.firstKept - 1, log.head - windowEvents, 0);
    const bounds = { minEvents: windowEvents, maxEvents: windowEvents, minAgeMs: 0 };
    const window = new EventWindow(seq(from), bounds);
    for (const event of log.after(from)) window.push(event);
    const at = log.stateAt(from);
    let room = at.status === 'open' || at.status === 'archived' ? roomFromSnapshot(snapshotOf(at)) : at;
    for (const event of log.after(from)) room = evolve(room, event, log.rules);
    return [room, window];
  }
}
