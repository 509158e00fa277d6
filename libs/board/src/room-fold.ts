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

/** A room while it is folded: copies of its own, which are changed in place. */
interface FoldedRoom {
  seq: Seq;
  committedAt: number;
  status: RoomState['status'];
  settings: RoomSettings;
  parent: RoomParent | undefined;
  elements: ElementLedger;
  vector: VectorDraft;
  readonly access: MapDraft<AccessEntry>;
  load: LoadFold | undefined;
}

function copyOf(room: RoomState): FoldedRoom {
  return {
    seq: room.seq,
    committedAt: room.committedAt,
    status: room.status,
    settings: room.settings,
    parent: room.parent,
    elements: new ElementLedger(room),
    vector: new VectorDraft(room),
    access: room.access.draft(),
    load: room.load && new LoadFold(room.load),
  };
}

/**
 * Folds many events, changing private copies in place. The state that it starts from, and those that it gives out, stay as
 * they are. An event that is refused changes nothing.
 */
export class RoomFold {
  readonly #rules: RoomRules;
  #now: FoldedRoom;

  constructor(room: RoomState = RoomState.empty, rules: RoomRules = ROOM_RULES) {
    this.#rules = rules;
    this.#now = copyOf(room);
  }

  /** The seq of the last event folded. */
  get seq(): Seq {
    return this.#now.seq;
  }

  /**
   * @param elements only for this package: what the event's op makes of the elements that it changes, where that was
   * worked out on this very state.
   * @throws FoldError as `evolve` does.
   */
  apply(event: RoomEvent, elements?: readonly Element[]): void {
    this.#checkForm(event);
    if (event.seq !== this.#now.seq + 1 && !this.#startsAtCheckpoint(event)) {
      throw new FoldError(event.seq, `comes after event ${this.#now.seq}`);
    }
    // An op is applied whole or not at all. Of what else may fail on the way there is little, so that what was there before
    // can be kept to go back to.
    const before = event.body.type === 'op-committed' && event.hash === undefined ? undefined : this.finish();
    try {
      this.#fold(event, elements);
      this.#now.seq = event.seq;
      this.#now.committedAt = event.committedAt;
      this.#now.vector.sweep(event.seq, this.#rules);
      this.#checkHash(event);
    } catch (error) {
      if (before !== undefined) this.#now = copyOf(before);
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
    if (fault !== undefined) throw new FoldError(this.#now.seq + 1, `not an event: ${fault}`);
  }

  /** The hash of the state as it is now (M23). */
  hash(): StateHash {
    return stateHash(this.#now.elements.finishBoard());
  }

  /** The room as it is now. The fold may be used on. */
  finish(): RoomState {
    const elements = this.#now.elements;
    return new RoomState({
      seq: this.#now.seq,
      committedAt: this.#now.committedAt,
      status: this.#now.status,
      settings: this.#now.settings,
      parent: this.#now.parent,
      board: elements.finishBoard(),
      vector: this.#now.vector.finish(),
      oldestInVector: this.#now.vector.oldest,
      access: this.#now.access.finish(),
      deletedAt: elements.finishDeletedAt(),
      bytes: elements.bytes,
      deletedBytes: elements.deletedBytes,
      topKey: elements.topKey,
      load: this.#now.load?.progress,
    });
  }

  /** A log whose beginning was cut off starts with a checkpoint, at any seq (G12). */
  #startsAtCheckpoint({ body }: RoomEvent): boolean {
    return (
      this.#now.status === 'absent' && body.type === 'state-loaded' && body.cause === 'checkpoint' && body.part === 1
    );
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
        if (body.role === 'none') this.#now.access.remove(body.subject);
        else this.#now.access.set({ subject: body.subject, role: body.role });
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
        this.#now.status = 'open';
        return;
      default:
        return this.#unknown(event, body);
    }
  }

  #open(event: RoomEvent, { settings, parent }: RoomOpened): void {
    this.#expect(event, 'absent');
    this.#now.status = 'open';
    this.#now.settings = settings;
    this.#now.parent = parent;
  }

  #commit(event: RoomEvent, { op, opId, nonce }: OpCommitted, elements: readonly Element[] | undefined): void {
    this.#expect(event, 'open');
    if (elements === undefined) this.#now.elements.apply(op, event.committedAt);
    else this.#now.elements.put(op, elements, event.committedAt);
    this.#now.vector.set({ client: opId.client, counter: opId.counter, nonce, seq: event.seq });
  }

  #purge(event: RoomEvent, { ids }: ElementsPurged): void {
    this.#expect(event, 'open');
    for (const id of ids) this.#now.elements.purge(id);
  }

  #loadPart(event: RoomEvent, part: StateLoaded): void {
    if (this.#now.load === undefined) this.#expect(event, 'open', 'archived', 'absent');
    this.#now.load ??= LoadFold.begin(this.finish(), part);
    this.#now.load.fold(event, part, this.#now.elements, this.#now.vector);
    this.#now.status = 'loading';
    if (!this.#now.load.isComplete) return;
    this.#now.status = this.#now.load.statusAfter;
    this.#now.load = undefined;
  }

  #archive(event: RoomEvent, { cause }: RoomArchived): void {
    if (cause !== 'load-failed') {
      this.#expect(event, 'open');
    } else {
      this.#expect(event, 'loading');
      // What was loaded of it is not shown (M34).
      const before = this.#now.load?.progress.before ?? RoomState.empty;
      this.#now.elements = new ElementLedger(before);
      this.#now.vector = new VectorDraft(before);
      this.#now.load = undefined;
    }
    this.#now.status = 'archived';
  }

  #expect(event: RoomEvent, ...allowed: readonly RoomState['status'][]): void {
    if (allowed.includes(this.#now.status)) return;
    throw new FoldError(event.seq, `${event.body.type} in a room that is ${this.#now.status}`);
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
    const load = this.#now.load?.progress;
    if (load?.cause === 'checkpoint' && load.mode === 'apply') return;
    const { version, value } = event.hash;
    const found = stateHashOf(version, this.#now.elements.finishBoard());
    if (found === undefined || found.value === value) return; // one of a newer method says nothing here
    throw new FoldError(event.seq, `carries the state hash ${value}, the state has ${found.value}`);
  }
}
