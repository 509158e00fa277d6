import type { Refusal, RoomStatus } from '@boardstream/board';
import { assertNever } from '@boardstream/kernel';
import { subjects } from '@boardstream/ports';
import { encodeControlNotice, encodeLiveEvents, type ControlNotice, type ReplyOutcome } from '@boardstream/protocol';
import { appendGroup } from './append-group.ts';
import { countRefusal } from './counters.ts';
import { decideGroup, type Group } from './decide-group.ts';
import { HeadAnnouncer } from './head-announcer.ts';
import type { LoadedRoom } from './loaded-room.ts';
import type { PendingSubmission } from './pending-submission.ts';
import type { RoomContext } from './room-context.ts';
import { refusals, UNSAVED } from './worker-refusals.ts';

/** How often `tick` is called while there is something to come back for, in ms: how exact the 0.2 s of G16 are. */
export const TICK_MS = 100;
/** Appends in a row that may fail or conflict before those who wait are told to come back later. */
const SETBACKS = 5;

/** How a room stands with its owner. `cold`: to be loaded from the log, the one way out of everything uncertain (G8). */
type Standing =
  | { readonly type: 'cold' }
  | { readonly type: 'loaded'; readonly room: LoadedRoom }
  | { readonly type: 'quarantined' }
  | { readonly type: 'gone' };

const COLD: Standing = { type: 'cold' };

export interface RoomWorkerOptions {
  readonly context: RoomContext;
  readonly room: string;
  /** Whether the lease of the room's partition is valid by the monotonic clock (G7). */
  readonly leaseValid: () => boolean;
  /** Called when the worker has something to do on later ticks. */
  readonly onActive: (worker: RoomWorker) => void;
  /** Called when nothing waits any more. */
  readonly onRest: () => void;
}

/**
 * Decides the order of one room. What waits is decided in groups on the durable state, one append in flight (G2); the
 * answers of a group leave after its append succeeded. Rooms work independently of each other.
 */
export class RoomWorker {
  readonly room: string;
  /** When it last took a submission, on the monotonic clock. */
  lastUsed = 0;
  readonly #context: RoomContext;
  readonly #options: RoomWorkerOptions;
  readonly #announcer = new HeadAnnouncer();
  readonly #queue: PendingSubmission[] = [];
  #queueBytes = 0;
  #standing: Standing = COLD;
  #head = 0;
  #status: RoomStatus = 'open';
  #working = false;
  #stopped = false;
  #setbacks = 0;

  constructor(options: RoomWorkerOptions) {
    this.#options = options;
    this.#context = options.context;
    this.room = options.room;
  }

  /** Whether submissions wait or are being decided. */
  get working(): boolean {
    return this.#working;
  }

  /** Whether it may leave memory: nothing waits, nothing is to be announced. */
  get idle(): boolean {
    return !this.#working && !this.#announcer.waiting;
  }

  /** Estimated bytes in memory. */
  get bytes(): number {
    return this.#standing.type === 'loaded' ? this.#standing.room.bytes : 0;
  }

  /** Takes a submission; one that finds the queue full is answered `busy` (G20). */
  offer(pending: PendingSubmission): void {
    const { roomQueueCount, roomQueueBytes } = this.#context.settings;
    this.lastUsed = pending.receivedAt;
    if (this.#queue.length >= roomQueueCount || this.#queueBytes + pending.bytes > roomQueueBytes) {
      this.#refuse(pending, refusals.roomFull(this.#queue.length, this.#context.settings.retryAfterMs));
      return;
    }
    this.#queue.push(pending);
    this.#queueBytes += pending.bytes;
    this.#start();
  }

  /** Forgets the room's state; the next submission loads it from the log (G8). */
  forget(): void {
    this.#standing = COLD;
  }

  /** Decides nothing more; what waits stays unanswered, and is the client's to send again (G10). */
  stop(): void {
    this.#stopped = true;
  }

  /** Answers what has waited too long and announces the head where due. False when there is nothing to come back for. */
  tick(now: number): boolean {
    const longest = this.#context.settings.answerWithinMs - TICK_MS;
    for (const pending of this.#queue) {
      if (now - pending.receivedAt < longest) break;
      this.#refuse(pending, refusals.tooLate(this.#context.settings.retryAfterMs));
    }
    if (this.#announcer.takeDue(now)) this.#notify({ head: this.#head });
    return this.#working || this.#announcer.waiting;
  }

  /** Tells the room's gateways how it stands, and whether it takes ops (G21). */
  announceStanding(): void {
    const quarantined = this.#standing.type === 'quarantined';
    const status = quarantined ? 'quarantined' : this.#standing.type === 'gone' ? 'erased' : this.#status;
    const reason = quarantined
      ? refusals.quarantined.message
      : this.#context.health.problem === undefined
        ? undefined
        : UNSAVED;
    const writable = reason === undefined && status === 'open';
    this.#notify({ head: this.#head, room: { status, writable, ...(reason === undefined ? {} : { reason }) } });
  }

  #notify(notice: ControlNotice): void {
    this.#context.fanout.publish(subjects.control(this.room), encodeControlNotice(notice));
  }

  #start(): void {
    if (this.#working) return;
    this.#working = true;
    this.#options.onActive(this);
    // On the next microtask, so that everything of one batch that is for this room makes one group.
    queueMicrotask(() => void this.#work());
  }

  async #work(): Promise<void> {
    try {
      while (this.#hasWork()) await this.#step();
    } catch (error) {
      // A fault of this code: the room starts afresh, and nobody waits for it.
      this.#context.logger.error('room.failed', { room: this.room, error });
      this.#standing = COLD;
      this.#refuseAll(refusals.tooLate(this.#context.settings.retryAfterMs));
    } finally {
      this.#working = false;
    }
    if (this.#hasWork()) this.#start();
    else this.#options.onRest();
  }

  #hasWork(): boolean {
    this.#dropAnswered();
    return this.#queue.length > 0 && !this.#stopped;
  }

  async #step(): Promise<void> {
    if (this.#context.health.problem !== undefined) {
      this.#refuseAll(refusals.unavailable(this.#context.settings.retryAfterMs));
      return;
    }
    switch (this.#standing.type) {
      case 'cold':
        await this.#load();
        return;
      case 'loaded':
        await this.#settleGroup(this.#standing.room);
        return;
      case 'quarantined':
        this.#refuseAll(refusals.quarantined);
        return;
      case 'gone':
        this.#refuseAll(refusals.gone);
        return;
      default:
        assertNever(this.#standing);
    }
  }

  async #load(): Promise<void> {
    const { loader, health, logger, counters, settings } = this.#context;
    try {
      const outcome = await loader.load(this.room);
      if (outcome.type === 'loaded') this.#adopt(outcome.room);
      else if (outcome.type === 'gone') this.#standing = { type: 'gone' };
      else {
        this.#standing = { type: 'quarantined' };
        counters.quarantined++;
        logger.error('room.quarantined', { room: this.room, error: outcome.error });
        this.announceStanding();
      }
    } catch (error) {
      logger.error('room.unreadable', { room: this.room, error });
      this.#refuseAll(refusals.unavailable(settings.retryAfterMs));
      health.suspect();
    }
  }

  #adopt(room: LoadedRoom): void {
    this.#standing = { type: 'loaded', room };
    this.#noteState(room);
    this.#touch();
  }

  #noteState(room: LoadedRoom): void {
    this.#head = room.state.seq;
    if (room.state.status !== 'absent') this.#status = room.state.status;
  }

  async #settleGroup(loaded: LoadedRoom): Promise<void> {
    const group = await this.#decide(loaded);
    if (group === undefined) return;
    if (group.records.length === 0) {
      this.#answer(group);
      return;
    }
    const { log, timers, settings, counters, health } = this.#context;
    counters.appends++;
    const withinMs = settings.answerWithinMs;
    const result = await appendGroup(this.room, group, {
      log,
      timers,
      withinMs,
      onLate: (head) => this.#landedLate(head),
    });
    if (this.#stopped) return; // who takes over finds it in the log
    switch (result.type) {
      case 'appended':
        this.#commit(loaded, group);
        return;
      case 'conflict':
        counters.conflicts++;
        this.#startAfresh('room.append-conflict', undefined);
        return;
      case 'uncertain':
        counters.uncertain++;
        this.#startAfresh('room.append-uncertain', result.error);
        return;
      case 'unwritable':
        this.#standing = COLD;
        health.fail(result.error);
        return;
      case 'tombstoned':
        this.#standing = { type: 'gone' };
        return;
      default:
        assertNever(result);
    }
  }

  /**
   * Decides the front of the queue. Where that needs the true head (a base beyond the one known here, or a refusal
   * without a valid lease, M19 and G7), the log's tail is read and the group decided again.
   */
  async #decide(loaded: LoadedRoom): Promise<Group | undefined> {
    const group = this.#decideOnce(loaded, false);
    const trusted = this.#options.leaseValid() || group.records.length > 0 || group.answers.every(isLasting);
    if (!group.behind && trusted) return group;
    try {
      await this.#context.loader.readTail(this.room, loaded);
    } catch (error) {
      this.#startAfresh('room.tail-unreadable', error);
      return undefined;
    }
    this.#noteState(loaded);
    this.#dropAnswered();
    return this.#decideOnce(loaded, true);
  }

  #decideOnce(loaded: LoadedRoom, atHead: boolean): Group {
    const { settings, clock } = this.#context;
    return decideGroup(loaded, this.#queue, {
      room: this.room,
      now: clock.now(),
      autoCreate: settings.autoCreate,
      maxCount: settings.groupCount,
      maxBytes: settings.groupBytes,
      atHead,
      onPoison: (pending, error) => this.#notePoison(pending, error),
    });
  }

  #notePoison(pending: PendingSubmission, error: unknown): void {
    const { command, author } = pending.submission;
    this.#context.counters.poison++;
    this.#context.logger.error('submission.poison', {
      room: this.room,
      command: command.type,
      client: author.client,
      error,
    });
  }

  #commit(loaded: LoadedRoom, group: Group): void {
    const { fanout, counters } = this.#context;
    const before = this.#status;
    this.#setbacks = 0;
    loaded.state = group.state;
    this.#noteState(loaded);
    counters.appendedEvents += group.records.length;
    counters.appendedBytes += group.bytes;
    const events = group.records.map((record) => record.data);
    fanout.publish(subjects.live(this.room), encodeLiveEvents({ from: group.after + 1, events }));
    this.#answer(group);
    this.#touch();
    if (this.#status !== before) this.announceStanding();
  }

  #answer(group: Group): void {
    for (const { pending, outcome } of group.answers) this.#finish(pending, outcome);
  }

  /** Drops the state after an append whose outcome is unknown or a conflict; those who wait are decided again (G8). */
  #startAfresh(event: string, error: unknown): void {
    const { logger, health, settings } = this.#context;
    logger.warn(event, { room: this.room, head: this.#head, error });
    this.#standing = COLD;
    if (++this.#setbacks < SETBACKS) return;
    this.#setbacks = 0;
    this.#refuseAll(refusals.unavailable(settings.retryAfterMs));
    health.suspect();
  }

  /** An append that was given up is in the log after all: what is held here may lack it, and the gateways do. */
  #landedLate(head: number): void {
    if (this.#head >= head) return;
    this.#head = head;
    this.#touch();
  }

  #touch(): void {
    this.#announcer.touch(this.#context.clock.monotonic());
    this.#options.onActive(this);
  }

  #refuseAll(refusal: Refusal): void {
    for (const pending of this.#queue) this.#refuse(pending, refusal);
  }

  #refuse(pending: PendingSubmission, refusal: Refusal): void {
    this.#finish(pending, { type: 'refused', refusal });
  }

  #finish(pending: PendingSubmission, outcome: ReplyOutcome): void {
    if (!pending.ticket.finish()) return;
    const { counters, outbox } = this.#context;
    if (outcome.type === 'committed') counters.committed++;
    else if (outcome.type === 'duplicate') counters.duplicates++;
    else countRefusal(counters, outcome.refusal.code);
    outbox.add(pending.submission.gateway, pending.submission.id, outcome);
  }

  #dropAnswered(): void {
    let answered = 0;
    for (const pending of this.#queue) {
      if (!pending.ticket.done) break;
      this.#queueBytes -= pending.bytes;
      answered++;
    }
    if (answered > 0) this.#queue.splice(0, answered);
  }
}

/** Whether an answer stays true whatever was appended meanwhile. */
function isLasting(answer: Group['answers'][number]): boolean {
  return answer.outcome.type === 'duplicate';
}
