import type { Refusal } from '@boardstream/board';
import { isAborted, pause, unlessAborted } from '@boardstream/kernel';
import type { QueuedSubmission } from '@boardstream/ports';
import { deadLetterOf } from './dead-letter-of.ts';
import type { RoomContext } from './room-context.ts';
import type { Tenure } from './tenure.ts';
import type { Trials } from './trials.ts';
import { refusals } from './worker-refusals.ts';

/** What can't be asked now is asked again after so long, in ms. */
const ASK_AGAIN_MS = 1_000;

export interface CarefulIntakeOptions {
  readonly context: RoomContext;
  readonly trials: Trials;
  readonly tenure: Tenure;
  /** Hands the message to its room as any other. */
  readonly hand: (message: QueuedSubmission) => void;
  /** Tells the message's author, without decoding more of it than whom to tell. */
  readonly refuse: (message: QueuedSubmission, refusal: Refusal) => void;
}

/**
 * Finds a message that ends the process, whatever it is that ends it: the decoder, the core, loading the room, its memory
 * (G19). Owners that ended can't tell, but the lease does:
 *
 *  1. A message waits, and its owner ends. Who takes over begins at it, and ends. Nothing was finished meanwhile.
 *  2. The third owner finds two takeovers without progress. What waits then it tries one message at a time, nothing else
 *     going on in its process, and each only once the lease says so: not even decoded before.
 *  3. The next owner finds which message was being tried, and tries that again, for it may have been chance.
 *  4. The one after finds it a second time. It sets the message aside as a dead letter, then puts its room in quarantine,
 *     then notes the position behind it, then tells its author. Whoever ends between two of these, the next goes on there.
 *  5. What else waits is tried too, then all goes its usual way. Of the room nothing is decoded until it is released.
 */
export class CarefulIntake {
  readonly #options: CarefulIntakeOptions;

  constructor(options: CarefulIntakeOptions) {
    this.#options = options;
  }

  /** Resolves when the message is finished or set aside, or the tenure has ended. */
  take(message: QueuedSubmission): Promise<void> {
    const { trials, tenure } = this.#options;
    if (tenure.condemns(message.position)) return this.#setAside(message);
    return trials.alone(tenure.ends, () => this.#try(message));
  }

  async #try(message: QueuedSubmission): Promise<void> {
    const { context, tenure, hand } = this.#options;
    if (!(await tenure.note(message.position))) return;
    if (!(await this.#askForRoom(message.room))) return;
    context.counters.triedAlone++;
    hand(message);
    await unlessAborted(tenure.ends, tenure.tracker.allDone());
    if (!isAborted(tenure.ends)) await tenure.note(undefined);
  }

  async #setAside(message: QueuedSubmission): Promise<void> {
    const { context, tenure, refuse } = this.#options;
    const { deadLetters, quarantined, counters, settings, clock } = context;
    const { room, position, data } = message;
    const reason = `The process ended each time that it tried message ${position} of partition ${tenure.partition}.`;
    const found = { cause: 'kills-process', reason } as const;
    if ((await deadLetters.keep(deadLetterOf(message, found, tenure, context), tenure.ends)) === 'left') return;
    if (!(await quarantined.put({ room, ...found, by: settings.owner, at: clock.now() }, tenure.ends))) return;
    counters.submissions++;
    counters.setAside++;
    tenure.tracker.take(position, data.length, clock.monotonic()).finish();
    if (await tenure.note(undefined)) refuse(message, refusals.quarantined);
  }

  /** False when the tenure ended before it was known whether the room is in quarantine. */
  async #askForRoom(room: string): Promise<boolean> {
    const { context, tenure } = this.#options;
    while (!isAborted(tenure.ends)) {
      try {
        await context.quarantined.ask(room);
        return true;
      } catch (error) {
        context.logger.warn('quarantine.not-asked', { room, error });
        await pause(context.timers, ASK_AGAIN_MS, tenure.ends);
      }
    }
    return false;
  }
}
