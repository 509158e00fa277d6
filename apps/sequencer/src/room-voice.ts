import type { RoomState, RoomStatus } from '@boardstream/board';
import { subjects } from '@boardstream/ports';
import { encodeControlNotice, encodeLiveEvents, type ControlNotice } from '@boardstream/protocol';
import type { Group } from './decide-group.ts';
import { HeadAnnouncer } from './head-announcer.ts';
import type { RoomContext } from './room-context.ts';
import { refusals, UNSAVED } from './worker-refusals.ts';

/** What a room's gateways hear from its owner: events, heads, and how it stands. It remembers what it said last. */
export class RoomVoice {
  readonly #context: RoomContext;
  readonly #room: string;
  readonly #announcer = new HeadAnnouncer();
  #head = 0;
  #status: RoomStatus | 'quarantined' | 'erased' = 'open';

  constructor(context: RoomContext, room: string) {
    this.#context = context;
    this.#room = room;
  }

  /** The last head that is known. */
  get head(): number {
    return this.#head;
  }

  /** Whether a head is still to be announced. */
  get waiting(): boolean {
    return this.#announcer.waiting;
  }

  /** The room's durable state was read or made: its head is announced while it is quiet (G16). */
  noteState(state: RoomState): void {
    this.#head = state.seq;
    if (state.status !== 'absent') this.#status = state.status;
    this.#announcer.touch(this.#context.clock.monotonic());
  }

  /** An event is in the log that nobody was shown: its head is announced, so that gateways fill the gap. */
  noteHead(head: number): void {
    this.#head = Math.max(this.#head, head);
    this.#announcer.touch(this.#context.clock.monotonic());
  }

  /** Shows the events of a group that is durable (G3), with the bytes that are in the log. */
  show(group: Group): void {
    const before = this.#status;
    const live = { from: group.after + 1, events: group.records.map((record) => record.data) };
    this.#context.fanout.publish(subjects.live(this.#room), encodeLiveEvents(live));
    this.noteState(group.state);
    if (this.#status !== before) this.announceStanding();
  }

  /** The room takes nothing any more: it can't be read, or it was erased. */
  shut(status: 'quarantined' | 'erased'): void {
    this.#status = status;
    this.announceStanding();
  }

  /** Announces the head when it is due at `now` (monotonic, ms). */
  tick(now: number): void {
    if (this.#announcer.takeDue(now)) this.#notify({ head: this.#head });
  }

  /** Says how the room stands, and whether it takes ops (G21). */
  announceStanding(): void {
    const reason = this.#reason();
    const writable = reason === undefined && this.#status === 'open';
    this.#notify({
      head: this.#head,
      room: { status: this.#status, writable, ...(reason === undefined ? {} : { reason }) },
    });
  }

  #reason(): string | undefined {
    if (this.#status === 'quarantined') return refusals.quarantined.message;
    return this.#context.health.problem === undefined ? undefined : UNSAVED;
  }

  #notify(notice: ControlNotice): void {
    this.#context.fanout.publish(subjects.control(this.#room), encodeControlNotice(notice));
  }
}
