import type { RoomSnapshot } from '@boardstream/board';
import { seq, type Clock, type Timers } from '@boardstream/kernel';
import type { Logger, Metrics } from '@boardstream/observability';
import { subjects, type Fanout, type FanoutSubscription, type History, type RoomDirectory } from '@boardstream/ports';
import { decodeControlNotice, decodeLiveEvents, type RoomMessage } from '@boardstream/protocol';
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
  reason: 'The room has an event that can not be applied; an operator must look at it.',
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
  #subscriptions: readonly FanoutSubscription[] = [];
  #standing = OPEN;
  /** A control notice told more than the room list or a state could. */
  #toldByOwner = false;

  constructor(options: RoomHubOptions) {
    this.room = options.room;
    this.#options = options;
    this.#coalescer = new Coalescer(options.clock, options.timers, (run) => {
      this.#deliver(run);
    });
    this.line = new EventLine({
      ...options,
      onEvents: (from, events) => {
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
    const { history, directory, fanout, room } = this.#options;
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
    const [heads, entry] = await Promise.all([history.heads([room]), directory.get(room)]);
    const head = heads.get(room);
    if (head?.type === 'gone' || entry?.status === 'erased') throw new RoomGoneError(`room ${room} was erased`);
    if (entry?.status === 'archived') this.#standing = ARCHIVED;
    if (entry?.status === 'quarantined') this.#standing = QUARANTINED;
    this.line.start(head?.type === 'head' ? head.seq : 0);
  }

  /** The head as the log has it now. @throws PortError when history can't answer */
  async freshHead(): Promise<number> {
    const head = (await this.#options.history.heads([this.room])).get(this.room);
    if (head?.type === 'head') this.line.noteHead(head.seq);
    return Math.max(this.head, head?.type === 'head' ? head.seq : 0);
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
  }

  #control(data: Uint8Array): void {
    const notice = decodeControlNotice(data);
    this.line.noteHead(notice.head);
    if (notice.room === undefined) return;
    this.#toldByOwner = true;
    this.#stand(notice.room);
  }

  /** A state says how the room stood; the owner's own word is newer. */
  #learn(snapshot: RoomSnapshot): void {
    this.line.noteHead(snapshot.seq);
    if (this.#toldByOwner || this.#standing.status === 'quarantined' || snapshot.status === 'loading') return;
    this.#stand(snapshot.status === 'archived' ? ARCHIVED : OPEN);
  }

  #stand(standing: Standing): void {
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
