import type { RoomSnapshot } from '@boardstream/board';
import { seq, type Clock, type Timers } from '@boardstream/kernel';
import type { Logger, Metrics } from '@boardstream/observability';
import {
  subjects,
  type Fanout,
  type FanoutSubscription,
  type History,
  type Quarantines,
  type RoomDirectory,
} from '@boardstream/ports';
import { decodeControlNotice, decodeLiveEvents, decodeSnapshot, type RoomMessage } from '@boardstream/protocol';
import { Coalescer } from './coalescer.ts';
import { EventLine, RoomGoneError } from './event-line.ts';
import type { EventRun } from './event-run.ts';
import { RoomPresence } from './room-presence.ts';
import { SnapshotCache } from './snapshot-cache.ts';
import type { Watcher } from './watcher.ts';

export interface RoomHubOptions {
  readonly room: string;
  /** This gateway, among all. */
  readonly gateway: string;
  readonly history: History;
  readonly directory: RoomDirectory;
  readonly quarantines: Quarantines;
  readonly fanout: Fanout;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly logger: Logger;
  readonly metrics: Metrics;
}

/** How a room stands, as its sessions are told. */
type Standing = Pick<RoomMessage, 'status' | 'writable' | 'reason'>;

const OPEN: Standing = { status: 'open', writable: true };
const ARCHIVED: Standing = { status: 'archived', writable: false, reason: 'The room is archived.' };
const QUARANTINED: Standing = {
  status: 'quarantined',
  writable: false,
  reason: 'Something in this room could not be processed: it is read-only until an operator has looked at it.',
};

/**
 * One room on one gateway: its unbroken line of events, a state for those who join, its presence, and the sessions that
 * watch. It holds no board.
 */
export class RoomHub {
  readonly room: string;
  readonly line: EventLine;
  readonly snapshots: SnapshotCache;
  readonly presence: RoomPresence;
  readonly #options: RoomHubOptions;
  readonly #watchers = new Set<Watcher>();
  readonly #coalescer: Coalescer;
  /** When the first of the events arrived that are not delivered yet, on the monotonic clock, ms. */
  #arrivedAt: number | undefined;
  #subscriptions: readonly FanoutSubscription[] = [];
  /** What the room list, a state, or the room's owner told last. */
  #told = OPEN;
  /** A control notice told more than the room list or a state could. */
  #toldByOwner = false;
  /** Whether it is among the rooms in quarantine; undefined until that was heard. */
  #inQuarantine: boolean | undefined;
  /** As the sessions were told. */
  #standing = OPEN;

  constructor(options: RoomHubOptions) {
    this.room = options.room;
    this.#options = options;
    this.#coalescer = new Coalescer(options.clock, options.timers, (run) => {
      this.#deliver(run);
    });
    this.line = new EventLine({
      ...options,
      onEvents: (from, events) => {
        this.#arrivedAt ??= options.clock.monotonic();
        this.#coalescer.push(from, events);
      },
      onGone: () => {
        this.gone();
      },
    });
    this.snapshots = new SnapshotCache({
      ...options,
      onSnapshot: (snapshot) => {
        this.#learn(snapshot);
      },
    });
    this.presence = new RoomPresence({
      ...options,
      onUpdates: (updates) => {
        for (const watcher of [...this.#watchers]) watcher.presenceCame(updates);
      },
    });
  }

  get head(): number {
    return this.line.head;
  }

  get watchers(): number {
    return this.#watchers.size;
  }

  /** The room's standing as a message to one session. */
  get standing(): RoomMessage {
    return { type: 'room', ...this.#standing, head: seq(this.head) };
  }

  /**
   * Subscribes, and only then asks for the head: what is committed in between is heard of or read.
   * @throws PortError when history can't answer, RoomGoneError
   */
  async start(): Promise<void> {
    const { history, directory, quarantines, fanout, room } = this.#options;
    this.#subscriptions = [
      fanout.subscribe(
        subjects.live(room),
        this.#guarded((data) => {
          const { from, events } = decodeLiveEvents(data);
          this.line.accept(from, events);
        }),
      ),
      fanout.subscribe(
        subjects.control(room),
        this.#guarded((data) => {
          this.#control(data);
        }),
      ),
      fanout.subscribe(
        subjects.presence(room),
        this.#guarded((data) => {
          this.presence.accept(data);
        }),
      ),
    ];
    const [heads, entry, quarantine] = await Promise.all([
      history.heads([room]),
      directory.get(room),
      quarantines.get(room),
    ]);
    const head = heads.get(room);
    if (head?.type === 'gone' || entry?.status === 'erased') throw new RoomGoneError(`room ${room} was erased`);
    if (entry?.status === 'archived' && !this.#toldByOwner) this.#told = ARCHIVED;
    // What was heard of it meanwhile is newer.
    this.#inQuarantine ??= quarantine !== undefined;
    this.#stand();
    this.line.start(head?.type === 'head' ? head.seq : 0);
  }

  /** Whether the room is in quarantine. */
  get quarantined(): boolean {
    return this.#standing.status === 'quarantined';
  }

  /** The head as the log has it now. @throws PortError when history can't answer */
  async freshHead(): Promise<number> {
    const head = (await this.#options.history.heads([this.room])).get(this.room);
    if (head?.type === 'head') this.line.noteHead(head.seq);
    return Math.max(this.head, head?.type === 'head' ? head.seq : 0);
  }

  /** It was put in quarantine, or released from it, by whoever it was. */
  quarantineChanged(inQuarantine: boolean): void {
    this.#inQuarantine = inQuarantine;
    if (!inQuarantine && this.#told.status === 'quarantined') void this.#readAgain();
    else this.#stand();
  }

  watch(watcher: Watcher): void {
    this.#watchers.add(watcher);
  }

  unwatch(watcher: Watcher): void {
    this.#watchers.delete(watcher);
  }

  /** The room was erased: everybody is told and leaves. */
  gone(): void {
    for (const watcher of [...this.#watchers]) watcher.roomGone();
  }

  close(): void {
    for (const subscription of this.#subscriptions) subscription.unsubscribe();
    this.#subscriptions = [];
    this.presence.close();
    this.#coalescer.close();
    this.line.close();
  }

  #deliver(run: EventRun): void {
    for (const watcher of [...this.#watchers]) watcher.eventsCame(run);
    const { clock, metrics } = this.#options;
    if (this.#arrivedAt !== undefined) metrics.fanOutSeconds.observe((clock.monotonic() - this.#arrivedAt) / 1_000);
    this.#arrivedAt = undefined;
  }

  #control(data: Uint8Array): void {
    const notice = decodeControlNotice(data);
    this.line.noteHead(notice.head);
    if (notice.room === undefined) return;
    this.#toldByOwner = true;
    this.#told = notice.room;
    this.#stand();
  }

  /** A state says how the room stood; the owner's own word is newer. */
  #learn(snapshot: RoomSnapshot): void {
    this.line.noteHead(snapshot.seq);
    if (this.#toldByOwner || snapshot.status === 'loading') return;
    this.#told = standingOf(snapshot);
    this.#stand();
  }

  /** Reads how the room stands, of which its owner's last word is that it is in quarantine. */
  async #readAgain(): Promise<void> {
    const { history, room, logger } = this.#options;
    const quarantined = this.#told;
    let standing = OPEN; // where it can't be read now: whoever submits is told by the owner
    try {
      const answer = await history.state(room, 'head');
      if (answer.type === 'state') standing = standingOf(decodeSnapshot(answer.snapshot));
    } catch (error) {
      logger.warn('room.released.unread', { room, error });
    }
    if (this.#told === quarantined) this.#told = standing;
    this.#stand();
  }

  /** Tells the sessions how the room stands, when that has changed. */
  #stand(): void {
    const standing = this.#inQuarantine === true || this.#told.status === 'quarantined' ? QUARANTINED : this.#told;
    const { status, writable, reason } = this.#standing;
    if (status === standing.status && writable === standing.writable && reason === standing.reason) return;
    this.#standing = standing;
    const message = this.standing;
    for (const watcher of [...this.#watchers]) watcher.told(message);
  }

  /** Handlers of the fan-out must not throw: what can't be read is dropped, and the line makes good what it held. */
  #guarded(handler: (data: Uint8Array) => void): (data: Uint8Array) => void {
    return (data) => {
      try {
        handler(data);
      } catch (error) {
        this.#options.logger.error('room.notice.unreadable', { room: this.room, error });
      }
    };
  }
}

function standingOf({ status }: RoomSnapshot): Standing {
  return status === 'archived' ? ARCHIVED : OPEN;
}
