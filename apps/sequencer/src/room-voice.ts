import type { RoomState, RoomStatus } from '@boardstream/board';
import { subjects } from '@boardstream/ports';
import { encodeControlNotice, encodeLiveEvents, type ControlNotice } from '@boardstream/protocol';
import type { Group } from './decide-group.ts';
import { HeadAnnouncer } from './head-announcer.ts';
import type { RoomContext } from './room-context.ts';
import { refusals, UNSAVED } from './worker-refusals.ts';

/**
 * What a room's gateways hear from its owner: events, heads, and how it stands. Each of it may get lost, so head and
 * standing are said again and again while the room is quiet.
 */
export class RoomVoice {
  readonly #context: RoomContext;
  readonly #room: string;
  readonly #announcer = new HeadAnnouncer();
  #head = 0;
  /** Undefined before it was read. */
  #status: RoomStatus | 'quarantined' | 'erased' | undefined;

  constructor(context: RoomContext, room: string) {
    this.#context = context;
    this.#room = room;
  }

  /** The last head that is known. */
  get head(): number {
    return this.#head;
  }

  /** Whether what was said last is that the room is in quarantine. */
  get isQuarantined(): boolean {
    return this.#status === 'quarantined';
  }

  /** Whether a head is still to be announced. */
  get waiting(): boolean {
    return this.#announcer.waiting;
  }

  /** The room's durable state was read or made: its head is announced while it is quiet (G16). */
  noteState(state: RoomState): void {
    this.#head = state.seq;
    this.#status = state.status === 'absent' ? 'open' : state.status;
    this.#announcer.touch(this.#context.clock.monotonic());
  }

  /** The room is another's, who says how it stands: what was known of it is not said any more. */
  forget(): void {
    this.#status = undefined;
    this.#announcer.stop();
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

  /** Announces head and standing when that is due at `now` (monotonic, ms). */
  tick(now: number): void {
    if (this.#announcer.takeDue(now)) this.#notify();
  }

  /** Says how the room stands, and whether it takes ops (G21): now, and again while nothing else happens. */
  announceStanding(): void {
    this.#announcer.touch(this.#context.clock.monotonic());
    this.#notify();
  }

  #notify(): void {
    const room = this.#standing();
    const notice = { head: this.#head, ...(room === undefined ? {} : { room }) };
    this.#context.fanout.publish(subjects.control(this.#room), encodeControlNotice(notice));
  }

  /** Undefined when it is not known: the room was not read yet, and nothing keeps it from taking ops. */
  #standing(): ControlNotice['room'] {
    const reason = this.#reason();
    if (this.#status === undefined && reason === undefined) return undefined;
    const status = this.#status ?? 'open';
    const writable = reason === undefined && status === 'open';
    return { status, writable, ...(reason === undefined ? {} : { reason }) };
  }

  #reason(): string | undefined {
    if (this.#status === 'quarantined') return refusals.quarantined.message;
    return this.#context.health.problem === undefined ? undefined : UNSAVED;
  }
}
