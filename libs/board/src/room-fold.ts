import type { Seq } from '@boardstream/kernel';
import { OpError, type Element, type MapDraft } from '@boardstream/ot';
import { ElementLedger } from './element-ledger.ts';
import { faultOfEvent } from './check-event.ts';
import type {
  ElementsPurged,
  OpCommitted,
  RoomArchived,
  RoomEvent,
  RoomOpened,
  RoomParent,
  RoomSettings,
  StateHash,
  StateLoaded,
} from './events.ts';
import { LoadFold } from './load-fold.ts';
import { FoldError } from './fold-error.ts';
import type { Fault } from './form.ts';
import { ROOM_RULES, type RoomRules } from './room-rules.ts';
import { RoomState, type AccessEntry } from './room-state.ts';
import { stateHash, stateHashOf } from './state-hash.ts';
import { VectorDraft } from './vector-draft.ts';

/**
 * The room after one more event. Pure.
 * @throws FoldError when the event is not the next one, is none, does not fit, is of an unknown type, or carries another hash
 * than the state has.
 */
export function evolve(room: RoomState, event: RoomEvent, rules: RoomRules = ROOM_RULES): RoomState {
  const fold = new RoomFold(room, rules);
  fold.apply(event);
  return fold.finish();
}

/**
 * Folds many events, changing private copies in place. The state that it starts from, and those that it gives out, stay as
 * they are. An event that is refused changes nothing.
 */
export class RoomFold {
  readonly #rules: RoomRules;
  #seq: Seq;
  #committedAt: number;
  #status: RoomState['status'];
  #settings: RoomSettings;
  #parent: RoomParent | undefined;
  #elements: ElementLedger;
  #vector: VectorDraft;
  #access: MapDraft<AccessEntry>;
  #load: LoadFold | undefined;

  constructor(room: RoomState = RoomState.empty, rules: RoomRules = ROOM_RULES) {
    this.#rules = rules;
    this.#seq = room.seq;
    this.#committedAt = room.committedAt;
    this.#status = room.status;
    this.#settings = room.settings;
    this.#parent = room.parent;
    this.#elements = new ElementLedger(room);
    this.#vector = new VectorDraft(room);
    this.#access = room.access.draft();
    this.#load = room.load && new LoadFold(room.load);
  }

  /** Goes back to a state that it gave out. */
  #goBackTo(room: RoomState): void {
    this.#seq = room.seq;
    this.#committedAt = room.committedAt;
    this.#status = room.status;
    this.#settings = room.settings;
    this.#parent = room.parent;
    this.#elements = new ElementLedger(room);
    this.#vector = new VectorDraft(room);
    this.#access = room.access.draft();
    this.#load = room.load && new LoadFold(room.load);
  }

  /** The seq of the last event folded. */
  get seq(): Seq {
    return this.#seq;
  }

  /**
   * @param elements only for this package: what the event's op makes of the elements that it changes, where that was
   * worked out on this very state.
   * @throws FoldError as `evolve` does.
   */
  apply(event: RoomEvent, elements?: readonly Element[]): void {
    this.#checkForm(event);
    if (event.seq !== this.#seq + 1 && !this.#startsAtCheckpoint(event)) {
      throw new FoldError(event.seq, `comes after event ${this.#seq}`);
    }
    // An op is applied whole or not at all. Of what else may fail on the way there is little, so that what was there before
    // can be kept to go back to.
    const before = event.body.type === 'op-committed' && event.hash === undefined ? undefined : this.finish();
    try {
      this.#fold(event, elements);
      this.#seq = event.seq;
      this.#committedAt = event.committedAt;
      this.#vector.sweep(event.seq, this.#rules);
      this.#checkHash(event);
    } catch (error) {
      if (before !== undefined) this.#goBackTo(before);
      if (error instanceof FoldError) throw error;
      const message = error instanceof OpError ? error.message : `can't be folded: ${String(error)}`;
      throw new FoldError(event.seq, message, { cause: error });
    }
  }

  #checkForm(event: RoomEvent): void {
    let fault: Fault;
    try {
      fault = faultOfEvent(event);
    } catch {
      fault = "it can't be read";
    }
    if (fault !== undefined) throw new FoldError(this.#seq + 1, `not an event: ${fault}`);
  }

  /** The hash of the state as it is now (M23). */
  hash(): StateHash {
    return stateHash(this.#elements.finishBoard());
  }

  /** The room as it is now. The fold may be used on. */
  finish(): RoomState {
    const elements = this.#elements;
    return new RoomState({
      seq: this.#seq,
      committedAt: this.#committedAt,
      status: this.#status,
      settings: this.#settings,
      parent: this.#parent,
      board: elements.finishBoard(),
      vector: this.#vector.finish(),
      oldestInVector: this.#vector.oldest,
      access: this.#access.finish(),
      deletedAt: elements.finishDeletedAt(),
      bytes: elements.bytes,
      deletedBytes: elements.deletedBytes,
      topKey: elements.topKey,
      load: this.#load?.progress,
    });
  }

  /** A log whose beginning was cut off starts with a checkpoint, at any seq (G12). */
  #startsAtCheckpoint({ body }: RoomEvent): boolean {
    return this.#status === 'absent' && body.type === 'state-loaded' && body.cause === 'checkpoint' && body.part === 1;
  }

  #fold(event: RoomEvent, elements: readonly Element[] | undefined): void {
    const { body } = event;
    switch (body.type) {
      case 'room-opened': {
        this.#open(event, body);
        return;
      }
      case 'op-committed': {
        this.#commit(event, body, elements);
        return;
      }
      case 'elements-purged': {
        this.#purge(event, body);
        return;
      }
      case 'version-named': {
        this.#expect(event, 'open');
        return;
      }
      case 'access-changed':
        this.#expect(event, 'open', 'archived');
        if (body.role === 'none') this.#access.remove(body.subject);
        else this.#access.set({ subject: body.subject, role: body.role });
        return;
      case 'state-loaded': {
        this.#loadPart(event, body);
        return;
      }
      case 'room-archived': {
        this.#archive(event, body);
        return;
      }
      case 'room-reopened':
        this.#expect(event, 'archived');
        this.#status = 'open';
        return;
      default:
        return this.#unknown(event, body);
    }
  }

  #open(event: RoomEvent, { settings, parent }: RoomOpened): void {
    this.#expect(event, 'absent');
    this.#status = 'open';
    this.#settings = settings;
    this.#parent = parent;
  }

  #commit(event: RoomEvent, { op, opId, nonce }: OpCommitted, elements: readonly Element[] | undefined): void {
    this.#expect(event, 'open');
    if (elements === undefined) this.#elements.apply(op, event.committedAt);
    else this.#elements.put(op, elements, event.committedAt);
    this.#vector.set({ client: opId.client, counter: opId.counter, nonce, seq: event.seq });
  }

  #purge(event: RoomEvent, { ids }: ElementsPurged): void {
    this.#expect(event, 'open');
    for (const id of ids) this.#elements.purge(id);
  }

  #loadPart(event: RoomEvent, part: StateLoaded): void {
    if (this.#load === undefined) this.#expect(event, 'open', 'archived', 'absent');
    this.#load ??= LoadFold.begin(this.finish(), part);
    this.#load.fold(event, part, this.#elements, this.#vector);
    this.#status = 'loading';
    if (!this.#load.isComplete) return;
    this.#status = this.#load.statusAfter;
    this.#load = undefined;
  }

  #archive(event: RoomEvent, { cause }: RoomArchived): void {
    if (cause !== 'load-failed') {
      this.#expect(event, 'open');
    } else {
      this.#expect(event, 'loading');
      // What was loaded of it is not shown (M34).
      const before = this.#load?.progress.before ?? RoomState.empty;
      this.#elements = new ElementLedger(before);
      this.#vector = new VectorDraft(before);
      this.#load = undefined;
    }
    this.#status = 'archived';
  }

  #expect(event: RoomEvent, ...allowed: readonly RoomState['status'][]): void {
    if (allowed.includes(this.#status)) return;
    throw new FoldError(event.seq, `${event.body.type} in a room that is ${this.#status}`);
  }

  /** Who meets an event of an unknown type must not fold past it (M33). */
  #unknown(event: RoomEvent, body: never): never {
    const { type } = body as { readonly type?: unknown }; // at run time it may be anything
    throw new FoldError(
      event.seq,
      `unknown type of event: ${typeof type === 'string' ? type.slice(0, 64) : typeof type}`,
    );
  }

  #checkHash(event: RoomEvent): void {
    if (event.hash === undefined) return;
    // Inside a checkpoint the hash is that of the state, which a fold that starts there does not have yet (M34).
    const load = this.#load?.progress;
    if (load?.cause === 'checkpoint' && load.mode === 'apply') return;
    const { version, value } = event.hash;
    const found = stateHashOf(version, this.#elements.finishBoard());
    if (found === undefined || found.value === value) return; // one of a newer method says nothing here
    throw new FoldError(event.seq, `carries the state hash ${value}, the state has ${found.value}`);
  }
}
