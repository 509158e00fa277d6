import { decideGroup, type Group, type Proposal } from './decide-group.ts';
import type { LoadedRoom } from './loaded-room.ts';
import type { OwnerDuties } from './owner-duties.ts';
import type { PendingSubmission } from './pending-submission.ts';
import type { RoomContext } from './room-context.ts';
import type { WaitingLine } from './waiting-line.ts';

export interface RoomDeciderOptions {
  readonly context: RoomContext;
  readonly room: string;
  readonly duties: OwnerDuties;
  /** Whether the owner may give the room something to do by itself. */
  readonly mayAct: () => boolean;
}

/** What a decision asks about the room that it is made in. */
interface RoomReading {
  /** Whether the room's state is the log's head for certain. */
  readonly isHead: () => boolean;
  /** Reads more of the log. `unreadable`: there is nothing to be decided on now. */
  readonly read: (missing: 'tail' | 'window') => Promise<'grew' | 'same' | 'widened' | 'unreadable'>;
}

/** Decides one room's groups by the settings and the clock of its sequencer. */
export class RoomDecider {
  readonly #options: RoomDeciderOptions;

  constructor(options: RoomDeciderOptions) {
    this.#options = options;
  }

  /**
   * Decides the front of the line. Where that needs what is not held here (the true head, for a base beyond the one that is
   * known or an answer that may be untrue, M19 and G7; or more of the window, M20), it is read and the group decided again.
   * @returns undefined when it can't be read
   */
  async decide(loaded: LoadedRoom, line: WaitingLine, { isHead, read }: RoomReading): Promise<Group | undefined> {
    let atHead = false;
    for (;;) {
      const group = this.#decideOn(loaded, line.all, atHead);
      const trusted = atHead || group.records.length > 0 || isHead() || group.answers.every(isTrueAtAnyHead);
      if (group.lacks === 'nothing' && trusted) return group;
      const missing = group.lacks === 'window' ? 'window' : 'tail';
      if ((await read(missing)) === 'unreadable') return undefined;
      atHead = missing === 'tail';
      line.dropAnswered();
    }
  }

  /** @param atHead whether the state was just read */
  #decideOn(loaded: LoadedRoom, queue: readonly PendingSubmission[], atHead: boolean): Group {
    const { context, room, duties, mayAct } = this.#options;
    const { settings, clock } = context;
    return decideGroup(loaded, queue, {
      room,
      now: clock.now(),
      autoCreate: settings.autoCreate,
      maxCount: settings.groupCount,
      maxBytes: settings.groupBytes,
      atHead,
      eventFormat: settings.eventFormat,
      ...(mayAct() ? { ownCommand: (state) => duties.command(state) } : {}),
      onPoison: (proposal, error) => {
        this.#notePoison(proposal, error);
      },
    });
  }

  #notePoison({ command, author }: Proposal, error: unknown): void {
    const { context, room } = this.#options;
    context.counters.poison++;
    context.logger.error('submission.poison', { room, command: command.type, client: author?.client, error });
  }
}

/** Whether an answer stays true whatever was appended meanwhile; that one is to come again is always allowed (G10). */
export function isLasting({ outcome }: Group['answers'][number]): boolean {
  return outcome.type !== 'refused' || outcome.refusal.code === 'busy' || outcome.refusal.code === 'unavailable';
}

/**
 * Whether an answer is true whatever the log's head is. That a room is archived, or open, already is true of the state that
 * it was decided on: of one that an append has proved to be the head, and of no older one.
 */
function isTrueAtAnyHead(answer: Group['answers'][number]): boolean {
  const { type } = answer.pending.submission.command;
  const tellsStanding = answer.outcome.type === 'duplicate' && (type === 'archive' || type === 'reopen');
  return !tellsStanding && isLasting(answer);
}
