import { oldestDeletion, purgeDue, purgeDueFrom, type Command, type RoomState } from '@boardstream/board';
import type { Group } from './decide-group.ts';
import type { RoomContext } from './room-context.ts';

/** How long a duty rests after the core refused it, in ms: that is a fault of this code, and no reason to try in a loop. */
const REST_AFTER_REFUSAL_MS = 60_000;

/**
 * What the owner of a room gives its room to do by itself: purge what was deleted long ago or takes too much space (M17),
 * and end a load that does not go on (M34). It asks cheaply, as often as anybody likes; it changes nothing: what is due
 * goes the way of every command. Rooms that nobody uses sleep, and what is due in them is done when they wake.
 */
export class OwnerDuties {
  readonly #context: RoomContext;
  readonly #room: string;
  /** Nothing in the room was deleted before this wall-clock time. */
  #oldestDeletion = Infinity;
  /** When the load that is under way was last seen to go on, on the monotonic clock: whoever resumes it is given the time. */
  #progressAt = 0;
  #restUntil = 0;

  constructor(context: RoomContext, room: string) {
    this.#context = context;
    this.#room = room;
  }

  /** The state was read from the log. */
  noteRead(state: RoomState): void {
    this.#oldestDeletion = oldestDeletion(state);
    this.#progressAt = this.#context.clock.monotonic();
  }

  /** One more group is in the log, all of it stamped with one time. */
  noteCommitted(state: RoomState): void {
    this.#oldestDeletion = state.deletedAt.size === 0 ? Infinity : Math.min(this.#oldestDeletion, state.committedAt);
    this.#progressAt = this.#context.clock.monotonic();
  }

  /** Whether it is worth asking for a command. Takes the same time for any room. */
  isDue(state: RoomState): boolean {
    const { clock, settings } = this.#context;
    if (clock.monotonic() < this.#restUntil) return false;
    if (state.status === 'loading') return this.#isStalled(state);
    if (state.status !== 'open') return false;
    return clock.now() >= purgeDueFrom(state, this.#oldestDeletion, settings.purgeAfterMs);
  }

  /** What is to be done in this state, if anything. */
  command(state: RoomState): Command | undefined {
    if (!this.isDue(state)) return undefined;
    if (state.status === 'loading') return { type: 'archive', cause: 'load-failed' };
    const ids = purgeDue(state, this.#context.clock.now(), this.#context.settings.purgeAfterMs);
    if (ids.length > 0) return { type: 'purge', ids };
    // What was oldest is back on the board, or gone: from now on it is asked again when the next one is due.
    this.#oldestDeletion = oldestDeletion(state);
    return undefined;
  }

  /** What came of the command; its event, if there is one, is in the log. */
  noteOutcome({ command, outcome }: Group['own'] & object): void {
    const { clock, counters, logger } = this.#context;
    if (outcome.type !== 'committed') {
      this.#restUntil = clock.monotonic() + REST_AFTER_REFUSAL_MS;
      logger.error('room.duty-refused', { room: this.#room, command: command.type, outcome });
    } else if (command.type === 'purge') {
      counters.purgedElements += command.ids.length;
      logger.info('room.purged', { room: this.#room, elements: command.ids.length });
    } else {
      counters.loadsEnded++;
      logger.warn('room.load-ended', { room: this.#room });
    }
  }

  /** By both clocks: nobody was seen to load for so long, and the last part was stamped so long ago, which the core asks. */
  #isStalled(state: RoomState): boolean {
    const { clock, settings } = this.#context;
    const quietMs = Math.min(clock.monotonic() - this.#progressAt, clock.now() - state.committedAt);
    return quietMs >= settings.loadStallMs;
  }
}
