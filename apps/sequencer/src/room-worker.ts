import { assertNever } from '@boardstream/kernel';
import { appendGroup } from './append-group.ts';
import type { Group } from './decide-group.ts';
import type { LoadedRoom } from './loaded-room.ts';
import { OwnerDuties } from './owner-duties.ts';
import type { PendingSubmission } from './pending-submission.ts';
import type { RoomContext } from './room-context.ts';
import { isLasting, RoomDecider } from './room-decider.ts';
import { RoomGoneError, type Unfoldable } from './room-loader.ts';
import { RoomPace } from './room-pace.ts';
import { RoomVoice } from './room-voice.ts';
import { WaitingLine } from './waiting-line.ts';
import { refusals } from './worker-refusals.ts';

/** How often `tick` is called while there is something to come back for, in ms: how exact the 0.2 s of G16 are. */
export const TICK_MS = 100;
/** Appends in a row that may fail or conflict before those who wait are told to come back later. */
const SETBACKS = 5;

/** What a room takes of which nothing is loaded, about. */
const WORKER_BYTES = 2_048;

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
  /** Whether the owner may give the room something to do by itself: the lease is valid, and nobody is leaving. */
  readonly mayAct: () => boolean;
  /** Called when the worker has something to do on later ticks. */
  readonly onActive: (worker: RoomWorker) => void;
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
  readonly #line: WaitingLine;
  readonly #voice: RoomVoice;
  readonly #duties: OwnerDuties;
  readonly #decider: RoomDecider;
  readonly #pace: RoomPace;
  #standing: Standing = COLD;
  #working = false;
  #stopped = false;
  /** It was released from quarantine: loaded again, and its gateways told, though nobody submits. */
  #reopening = false;
  #setbacks = 0;
  /** How often the state was dropped: a load that began before the last time is of no use. */
  #drops = 0;

  constructor(options: RoomWorkerOptions) {
    this.#options = options;
    this.#context = options.context;
    this.room = options.room;
    this.#line = new WaitingLine(options.context);
    this.#voice = new RoomVoice(options.context, options.room);
    this.#duties = new OwnerDuties(options.context, options.room);
    this.#pace = new RoomPace(options.context);
    const { context, room, mayAct } = options;
    this.#decider = new RoomDecider({ context, room, duties: this.#duties, mayAct });
  }

  /** Whether submissions wait or are being decided. */
  get working(): boolean {
    return this.#working;
  }

  /** Whether it may leave memory: nothing waits, nothing is to be announced. */
  get idle(): boolean {
    return !this.#working && !this.#voice.waiting;
  }

  /** Estimated bytes in memory. */
  get bytes(): number {
    return WORKER_BYTES + (this.#standing.type === 'loaded' ? this.#standing.room.bytes : 0);
  }

  /** Takes a submission; it is answered within the time for answers, whatever happens (G10). */
  offer(pending: PendingSubmission): void {
    this.lastUsed = pending.receivedAt;
    this.#line.offer(pending);
    this.#start();
  }

  /** Does what is due without anybody asking (M17, M34), if the room is in memory. */
  attend(): void {
    // A room that was released could not be loaded then.
    if (!this.#working && this.#voice.isQuarantined && this.#standing.type === 'cold')
      this.#reopening = this.#options.mayAct();
    this.#start();
  }

  /** It is in quarantine: it takes nothing more, and says so (G19). */
  quarantine(): void {
    if (this.#standing.type === 'quarantined') return;
    this.#standing = { type: 'quarantined' };
    this.#reopening = false;
    this.#voice.shut('quarantined');
    this.#options.onActive(this);
    this.#start();
  }

  /** It was released from quarantine. */
  release(): void {
    if (this.#standing.type !== 'quarantined' && this.#standing.type !== 'cold') return;
    this.#drop();
    this.#reopening = true;
    this.#start();
  }

  /** Forgets the room, for its partition is another's: the next submission loads it from the log (G8). */
  forget(): void {
    this.#drop();
    this.#voice.forget();
  }

  /** Decides nothing more; what waits stays unanswered, and is the client's to send again (G10). */
  stop(): void {
    this.#stopped = true;
    this.#pace.stop();
  }

  /** Answers what has waited too long and announces the head where due. False when there is nothing to come back for. */
  tick(now: number): boolean {
    const { answerWithinMs, retryAfterMs } = this.#context.settings;
    this.#line.refuseReceivedBefore(now - (answerWithinMs - TICK_MS), refusals.tooLate(retryAfterMs));
    this.#voice.tick(now);
    return this.#working || this.#voice.waiting;
  }

  /** Tells the room's gateways how it stands, and whether it takes ops (G21), where that is this owner's to say. */
  announceStanding(): void {
    if (!this.#options.leaseValid()) return;
    this.#voice.announceStanding();
    this.#options.onActive(this);
  }

  #start(): void {
    if (this.#working || !this.#hasWork()) return;
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
      this.#drop();
      this.#line.refuseAll(refusals.tooLate(this.#context.settings.retryAfterMs));
    } finally {
      this.#working = false;
    }
    this.#start();
  }

  #hasWork(): boolean {
    this.#line.dropAnswered();
    return !this.#stopped && (this.#line.all.length > 0 || this.#reopening || this.#hasDuty());
  }

  /** Whether the owner itself has something to do in the room as it is known here. */
  #hasDuty(): boolean {
    if (this.#standing.type !== 'loaded' || this.#context.health.problem !== undefined) return false;
    return this.#options.mayAct() && this.#duties.isDue(this.#standing.room.state);
  }

  async #step(): Promise<void> {
    if (this.#context.health.problem !== undefined) {
      this.#line.refuseAll(refusals.unavailable(this.#context.settings.retryAfterMs));
      this.#reopening = false;
      return;
    }
    switch (this.#standing.type) {
      case 'cold':
        await this.#load();
        return;
      case 'loaded':
        await this.#pace.turn();
        await this.#context.appending.run(() => this.#takeTurn());
        return;
      case 'quarantined':
        this.#line.refuseAll(refusals.quarantined);
        return;
      case 'gone':
        this.#line.refuseAll(refusals.gone);
        return;
      default:
        assertNever(this.#standing);
    }
  }

  async #load(): Promise<void> {
    const { ahead, health, logger, settings } = this.#context;
    const drops = this.#drops;
    const reopening = this.#reopening;
    this.#reopening = false;
    try {
      const outcome = await ahead.load(this.room);
      if (this.#standing.type !== 'cold') return;
      if (drops !== this.#drops) {
        this.#reopening ||= reopening;
        return;
      }
      if (outcome.type === 'loaded') {
        this.#standing = outcome;
        this.#duties.noteRead(outcome.room.state);
        this.#note(outcome.room);
        if (reopening) this.announceStanding();
      } else if (outcome.type === 'gone') this.#erased();
      else if (outcome.type === 'unfoldable') this.#putInQuarantine(outcome);
      else this.quarantine();
    } catch (error) {
      logger.error('room.unreadable', { room: this.room, error });
      this.#line.refuseAll(refusals.unavailable(settings.retryAfterMs));
      health.suspect();
    }
  }

  #putInQuarantine({ error: { message: reason } }: Unfoldable): void {
    const { quarantined, settings, clock } = this.#context;
    this.quarantine();
    void quarantined.put({ room: this.room, cause: 'unfoldable', reason, by: settings.owner, at: clock.now() });
  }

  #erased(): void {
    this.#standing = { type: 'gone' };
    this.#voice.shut('erased');
    this.#options.onActive(this);
  }

  #note(loaded: LoadedRoom): void {
    this.#voice.noteState(loaded.state);
    this.#stayShut();
    this.#options.onActive(this);
  }

  /** What was under way when the room was put in quarantine ends, and does not open it. */
  #stayShut(): void {
    if (this.#standing.type === 'quarantined') this.#voice.shut('quarantined');
  }

  /** The room may have been shut or forgotten while it waited for its turn, and its line answered. */
  async #takeTurn(): Promise<void> {
    if (this.#standing.type === 'loaded' && this.#hasWork()) await this.#settleGroup(this.#standing.room);
  }

  async #settleGroup(loaded: LoadedRoom): Promise<void> {
    const group = await this.#decider.decide(loaded, this.#line, {
      isHead: () => this.#mayRefuse(loaded),
      read: (missing) => (missing === 'window' ? this.#widen(loaded) : this.#readTail(loaded)),
    });
    if (group === undefined) return;
    this.#pace.spend(group.answers.length);
    if (group.records.length === 0) {
      this.#answer(group, group.answers);
      return;
    }
    const { log, timers, settings, counters, health } = this.#context;
    const onLate = (head: number): void => this.#landedLate(head);
    counters.appends++;
    const result = await appendGroup(this.room, group, { log, timers, withinMs: settings.answerWithinMs, onLate });
    if (this.#stopped) return; // who takes over finds it in the log
    switch (result.type) {
      case 'appended':
        this.#commit(loaded, group);
        this.#answer(group, await this.#standingAnswers(loaded, group));
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
        this.#drop();
        health.fail(result.error);
        return;
      case 'tombstoned':
        this.#erased();
        return;
      default:
        assertNever(result);
    }
  }

  #commit(loaded: LoadedRoom, group: Group): void {
    const { counters } = this.#context;
    this.#setbacks = 0;
    loaded.state = group.state;
    loaded.isProven = true;
    this.#duties.noteCommitted(group.state);
    counters.appendedEvents += group.records.length;
    counters.appendedBytes += group.bytes;
    this.#voice.show(group);
    this.#stayShut();
    this.#options.onActive(this);
  }

  #answer(group: Group, answers: Group['answers']): void {
    for (const { pending, outcome } of answers) this.#line.answer(pending, outcome);
    if (answers.length < group.answers.length) this.#line.closeGaps(); // the others are decided again
    if (group.own !== undefined) this.#duties.noteOutcome(group.own);
  }

  /**
   * Whether this state is the log's head (G7): nobody else can have appended, nor can an append still land that an owner before
   * sent, or this one gave up. A state that was forgotten is not, though the lease may have been got again since.
   */
  #mayRefuse(loaded: LoadedRoom): boolean {
    const isKept = this.#standing.type === 'loaded' && this.#standing.room === loaded;
    return isKept && this.#options.leaseValid() && loaded.isProven;
  }

  /**
   * The answers of a durable group that are true still. A process that was paused while it appended may have lost the room
   * meanwhile, and who owns it now may have decided otherwise what is refused here (G7): the log's tail tells.
   */
  async #standingAnswers(loaded: LoadedRoom, group: Group): Promise<Group['answers']> {
    if (this.#mayRefuse(loaded) || group.answers.every(isLasting)) return group.answers;
    return (await this.#readTail(loaded)) === 'same' ? group.answers : group.answers.filter(isLasting);
  }

  /** Brings the state up to the log's head. */
  async #readTail(loaded: LoadedRoom): Promise<'grew' | 'same' | 'unreadable'> {
    try {
      const grew = await this.#context.loader.readTail(this.room, loaded);
      // Of another owner, who may have more on the way.
      if (grew) loaded.isProven = false;
      if (grew) this.#duties.noteRead(loaded.state);
      this.#note(loaded);
      return grew ? 'grew' : 'same';
    } catch (error) {
      if (error instanceof RoomGoneError) this.#erased();
      else this.#startAfresh('room.tail-unreadable', error);
      return 'unreadable';
    }
  }

  /** Reads more of the window (M20). Where it can't be read, the room starts afresh, or is shut. */
  async #widen(loaded: LoadedRoom): Promise<'widened' | 'unreadable'> {
    try {
      const outcome = await this.#context.loader.widen(this.room, loaded);
      if (outcome.type === 'widened') return 'widened';
      this.#putInQuarantine(outcome);
    } catch (error) {
      this.#startAfresh('room.window-unreadable', error);
    }
    return 'unreadable';
  }

  /** The state is to be read from the log before anything else is decided. */
  #drop(): void {
    this.#standing = COLD;
    this.#drops++;
  }

  /**
   * The one recovery path (G8). It is taken whenever it is not certain what the log holds: an append failed, was not
   * answered in time, or conflicted; the log's tail could not be read. An owner that takes a room over, or comes back to one
   * whose lease it had lost (`forget`), begins at step 2.
   *
   * 1. Nothing of the group is said: no answer, no event. Those who wait keep their places in the line.
   * 2. The state goes, and the window with it, for the group's events are in it.
   * 3. The room is loaded from the log: from the leader, so that whatever was acknowledged to anybody is in it.
   * 4. Those who wait are decided again, in order. Whose op did get into the log is a duplicate by the room's vector, and is
   *    told its seq; what did not is a new group with a new time, at the head that was read.
   * 5. That group is appended at this head. If the append that was given up lands before it, this one conflicts, and all
   *    begins again; if it lands after it, that one conflicts. Until one of both is certain, and likewise until a new owner
   *    has appended for the first time, nothing is refused without reading the log's tail (`LoadedRoom.isProven`).
   * 6. The head is announced, for events may be in the log that nobody was shown; gateways fill the gap (G16).
   *
   * After some rounds without success nobody is kept waiting: all are told to come back, and the log is asked how it is.
   */
  #startAfresh(event: string, error: unknown): void {
    const { logger, health, settings } = this.#context;
    logger.warn(event, { room: this.room, head: this.#voice.head, error });
    this.#drop();
    if (++this.#setbacks < SETBACKS) return;
    this.#setbacks = 0;
    this.#line.refuseAll(refusals.unavailable(settings.retryAfterMs));
    health.suspect();
  }

  /** An append that was given up is in the log after all: what is held here may lack it, and the gateways do. */
  #landedLate(head: number): void {
    if (this.#stopped) return;
    this.#voice.noteHead(head);
    this.#options.onActive(this);
  }
}
