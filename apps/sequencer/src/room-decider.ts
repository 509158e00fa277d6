import { decideGroup, type Group, type Proposal } from './decide-group.ts';
import type { LoadedRoom } from './loaded-room.ts';
import type { OwnerDuties } from './owner-duties.ts';
import type { PendingSubmission } from './pending-submission.ts';
import type { RoomContext } from './room-context.ts';

export interface RoomDeciderOptions {
  readonly context: RoomContext;
  readonly room: string;
  readonly duties: OwnerDuties;
  /** Whether the owner may give the room something to do by itself. */
  readonly mayAct: () => boolean;
}

/** Decides one room's groups by the settings and the clock of its sequencer. */
export class RoomDecider {
  readonly #options: RoomDeciderOptions;

  constructor(options: RoomDeciderOptions) {
    this.#options = options;
  }

  /** Decides the front of the queue; `atHead`: on a state that was just read. */
  decide(loaded: LoadedRoom, queue: readonly PendingSubmission[], { atHead }: { readonly atHead: boolean }): Group {
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
export function isTrueAtAnyHead(answer: Group['answers'][number]): boolean {
  const { type } = answer.pending.submission.command;
  const tellsStanding = answer.outcome.type === 'duplicate' && (type === 'archive' || type === 'reopen');
  return !tellsStanding && isLasting(answer);
}
