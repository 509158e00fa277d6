import type { ClientId, Seq } from '@boardstream/kernel';
import { REFUSALS, roundOperation, type Dropped, type RefusalCode, type RoomEvent } from '@boardstream/board';
import {
  MergeEngine,
  type Conflicts,
  type EngineSubmission,
  type MergeReport,
  type MergeRules,
  type OwnEntry,
  type PendingRecord,
  type RefusalAction,
  type SubmitOptions,
} from '@boardstream/client';
import { normalize, OpError, touchedIds, type Board, type Operation } from '@boardstream/ot';
import type { Counters } from '../counters.ts';
import { ensure, Failure } from '../failure.ts';
import type { RoomLog } from '../room-log.ts';
import { expectSameBoard, expectTouched } from './board-checks.ts';
import { atomsOf, minus, NO_ATOMS, show, sumOf, type Atoms } from './atoms.ts';
import { checkRefused, checkSaved } from './answer-checks.ts';
import { checkEvent } from './event-checks.ts';
import { checkAbandoned, checkLoaded } from './load-checks.ts';
import type { StepContext } from './step.ts';
import type { Ledger } from './ledger.ts';
import { LossBook } from './loss-book.ts';
import { allAtoms, flightAtoms, pendingOf, placeOf, queueAtoms, type Pending } from './pending.ts';
import { mayGoByOwn, mayGoByUndo } from './removals.ts';
import { UndoCheck } from './undo-check.ts';

export interface WatchOptions {
  /** The page, and how often it was loaded. */
  readonly name: string;
  readonly log: RoomLog;
  readonly ledger: Ledger;
  readonly counters: Counters;
  readonly rules: MergeRules;
  /** Nonces of ops of which something was left out when a state was loaded (M30): their copies differ. */
  readonly rebased: Set<string>;
  /** Client ids whose counters may begin anew. */
  readonly reused: Set<string>;
}

/**
 * A merge engine, of which every step is checked: what is pending changes only as the rules say, whatever leaves it is
 * accounted for, and the shown board is the confirmed one with what is pending on top.
 */
export class WatchedEngine {
  readonly name: string;
  readonly #engine: MergeEngine;
  readonly #options: WatchOptions;
  readonly #undo: UndoCheck;
  readonly #losses = new LossBook();
  #client: ClientId | undefined;
  /** The highest counter used so far. */
  #counter = 0;
  /** It took over a record that had a base. */
  #adopted = false;
  /** What was pending when it was looked at last, and what was done since. Looking composes, so it is not done more often than needed. */
  #seen: Pending;
  #done: Atoms[] = [];

  constructor(options: WatchOptions) {
    this.name = options.name;
    this.#options = options;
    this.#engine = new MergeEngine(options.rules);
    this.#undo = new UndoCheck(options.name, options.ledger);
    this.#seen = pendingOf(undefined, this.#engine.confirmed);
  }

  /** To be read only. */
  get engine(): MergeEngine {
    return this.#engine;
  }

  get counter(): number {
    return this.#counter;
  }

  identify(client: ClientId): void {
    this.#client = client;
    this.#engine.identify(client);
  }

  /** Takes a record over; `alone` when the page that left it is gone, and this is what it had. */
  adopt(record: PendingRecord): void {
    this.#engine.adopt(record);
    this.#counter = record.counter;
    this.#adopted = record.base > 0;
    this.#seen = this.#read();
    const held = pendingOf(record, this.#baseOf(record.base));
    this.#same('M29', allAtoms(this.#seen), allAtoms(held), 'after a record was taken over');
  }

  submit(op: Operation, options: SubmitOptions): void {
    const { ledger, counters } = this.#options;
    const before = this.#engine.shown;
    const { hasState } = this.#engine;
    let report: MergeReport;
    try {
      report = this.#engine.submit(op, options);
    } catch (error) {
      if (!(error instanceof OpError)) throw error;
      counters.add(`refused locally ${error.rule}`);
      ensure(this.#engine.shown === before, 'M24', () => `a refused op changed what ${this.name} shows`);
      return;
    }
    const whole = normalize(roundOperation(op));
    const undoable = options.origin !== 'fixup';
    const atoms = atomsOf(whole, before);
    ledger.done(atoms, { page: this.name, undoable });
    this.#undo.did(atoms, before, undoable);
    this.#done.push(atoms);
    if (!hasState) counters.add('submitted before any state');
    expectTouched(before, this.#engine.shown, report.touched, this.name);
  }

  /** Undoes or does again; false when there was nothing. */
  step(kind: 'undo' | 'redo'): boolean {
    const { ledger, counters } = this.#options;
    const pending = this.look();
    const before = this.#engine.shown;
    let report: MergeReport | undefined;
    try {
      report = kind === 'undo' ? this.#engine.undo() : this.#engine.redo();
    } catch (error) {
      if (!(error instanceof OpError)) throw error;
      // Nothing but space may be lacking.
      const isLimit = error.rule === 'M24' || error.rule === 'M6' || error.rule === 'M17';
      ensure(isLimit, 'M28', () => `${kind} at ${this.name} does not fit: ${error.message}`);
      counters.add(`${kind} without space`);
      ensure(this.#engine.shown === before, 'M28', () => `a refused ${kind} changed what ${this.name} shows`);
      return false;
    }
    const after = this.#engine.shown;
    if (report === undefined) {
      ensure(after === before, 'M28', () => `a missing ${kind} changed what ${this.name} shows`);
      return false;
    }
    counters.add(kind);
    const now = this.#read();
    this.#same('M24', flightAtoms(now), flightAtoms(pending), `of the op in flight by ${kind}`);
    const [old, fresh] = [queueAtoms(pending), queueAtoms(now)];
    const [added, removed] = [minus(fresh, old), minus(old, fresh)];
    const mayGo = mayGoByUndo(before, after, fresh);
    for (const key of removed.keys()) {
      ensure(mayGo(key), 'accounts: vanished', () => `${kind} at ${this.name} took ${show(new Map([[key, 1]]))}`);
    }
    ledger.done(added, { page: this.name, undoable: true });
    ledger.left(removed, 'effectless');
    this.#undo.undone(before, after, report.touched, kind);
    this.#seen = now;
    expectTouched(before, this.#engine.shown, report.touched, this.name);
    return true;
  }

  /** Names the next op, when none is in flight. */
  takeOff(nonce: string): boolean {
    const before = this.#engine.hasInFlight;
    if (!this.#engine.takeOff(nonce)) return false;
    ensure(!before, 'M24', () => `${this.name} has two ops in flight`);
    this.#counter += 1;
    const { flight } = this.look();
    ensure(flight?.counter === this.#counter, 'M18', () => {
      return `${this.name} gave the counter ${String(flight?.counter)} after ${this.#counter - 1}`;
    });
    return true;
  }

  submission(): EngineSubmission | undefined {
    return this.#engine.submission();
  }

  noteSent(submission: EngineSubmission): void {
    this.#engine.noteSent(submission);
  }

  record(secret: string): PendingRecord | undefined {
    this.look();
    return this.#engine.record(secret);
  }

  event(event: RoomEvent): void {
    const engine = this.#engine;
    if (event.seq <= engine.confirmedSeq) return;
    const own = event.body.type === 'op-committed' && event.body.opId.client === this.#client;
    const looked = own || (engine.hasPending && this.#mayConcern(event));
    const pending = looked ? this.look() : this.#seen;
    const [confirmed, shown] = [engine.confirmed, engine.shown];
    const report = this.#guard(() => engine.events([event]), `event ${event.seq}`);
    const { log, counters } = this.#options;
    // Amid the parts of a load there is no state (M34).
    const at = log.lastState(event.seq);
    ensure(engine.confirmedSeq === at, 'M25', () => `${this.name} is at ${engine.confirmedSeq}, not ${at}`);
    expectSameBoard('G11', engine.confirmed, log.stateAt(at).board, `${this.name}, confirmed at ${at}`);
    expectTouched(shown, this.#engine.shown, report.touched, this.name);
    const met = this.#undo.changed(shown, engine.shown, report.touched);
    if (met && (engine.canUndo || engine.canRedo)) counters.add('others changed what could be undone');
    if (!looked) return;
    const step = this.#step(pending, report);
    const { conflicted } = checkEvent(step, event, {
      client: this.#client,
      counter: this.#counter,
      confirmed,
    });
    if (conflicted !== undefined) this.#counter = Math.max(this.#counter, conflicted);
  }

  saved(counter: number, seq: Seq): void {
    const pending = this.look();
    const { hasState } = this.#engine;
    const shown = this.#engine.shown;
    const report = this.#guard(() => this.#engine.saved(counter, seq), `saved ${counter}`);
    const counts = hasState && pending.flight?.counter === counter && seq <= this.#engine.confirmedSeq;
    checkSaved(this.#step(pending, report), counts ? seq : undefined, this.#engine.confirmed, this.#client);
    expectTouched(shown, this.#engine.shown, report.touched, this.name);
    this.#undo.changed(shown, this.#engine.shown, report.touched);
  }

  refused(counter: number, code: RefusalCode, elements: readonly Dropped[]): RefusalAction {
    const pending = this.look();
    const shown = this.#engine.shown;
    const { action, report } = this.#guard(
      () => this.#engine.refused(counter, code, elements),
      `refused ${counter} ${code}`,
    );
    checkRefused(this.#step(pending, report), counter, code, elements, REFUSALS[code] === 'final');
    expectTouched(shown, this.#engine.shown, report.touched, this.name);
    this.#undo.changed(shown, this.#engine.shown, report.touched);
    return action;
  }

  load(board: Board, seq: Seq, own?: OwnEntry): void {
    const pending = this.look();
    const { hasState, forgotten, confirmedSeq, shown } = this.#engine;
    const report = this.#guard(() => this.#engine.load(board, seq, own), `load at ${seq}`);
    const { log } = this.#options;
    expectSameBoard('G11', this.#engine.confirmed, log.stateAt(seq).board, `${this.name}, loaded at ${seq}`);
    ensure(!this.#engine.canUndo && !this.#engine.canRedo, 'M30', () => `${this.name} can undo after a load`);
    const elsewhere = forgotten || seq !== confirmedSeq;
    const { conflicted, rebased } = checkLoaded(this.#step(pending, report), {
      board,
      base: confirmedSeq,
      head: seq,
      elsewhere,
      own,
      counter: this.#counter,
      floorDistance: this.#options.rules.floorDistance,
      client: this.#client,
      blocked: this.#engine.blocked,
      adopted: this.#adopted,
    });
    if (conflicted !== undefined) this.#counter = Math.max(this.#counter, conflicted);
    if (rebased !== undefined) this.#options.rebased.add(rebased);
    if (hasState) expectTouched(shown, this.#engine.shown, report.touched, this.name);
  }

  abandon(reason: Conflicts['reason']): void {
    const pending = this.look();
    const report = this.#engine.abandon(reason);
    checkAbandoned(this.#step(pending, report), reason);
    this.#counter = 0;
    this.#adopted = false;
    this.#losses.clear();
    this.#client = undefined;
  }

  /**
   * The page is gone, and its work with it, but for what the next one takes over from a record.
   * @param latest whether that record is the last that this page stored: another one may be behind what was sent since
   */
  end(record: PendingRecord | undefined, latest: boolean): void {
    const { ledger } = this.#options;
    const pending = this.look();
    const taken = pendingOf(record, this.#baseOf(record?.base ?? this.#engine.confirmedSeq));
    const goesOn = latest && record?.counter === this.#counter;
    const sameFlight = goesOn && taken.flight?.nonce === pending.flight?.nonce;
    const parts: (readonly [Atoms, Atoms])[] = [
      sameFlight ? [flightAtoms(pending), flightAtoms(taken)] : [flightAtoms(pending), NO_ATOMS],
      sameFlight ? [NO_ATOMS, NO_ATOMS] : [NO_ATOMS, flightAtoms(taken)],
      goesOn ? [queueAtoms(pending), queueAtoms(taken)] : [queueAtoms(pending), NO_ATOMS],
      goesOn ? [NO_ATOMS, NO_ATOMS] : [NO_ATOMS, queueAtoms(taken)],
    ];
    for (const [had, has] of parts) {
      ledger.left(minus(had, has), 'crashed', true);
      ledger.revived(minus(has, had));
    }
    ledger.unsure(this.#losses.all());
  }

  /** What is pending, with what was done since the last look accounted for. */
  look(): Pending {
    const pending = this.#read();
    const before = sumOf([allAtoms(this.#seen), ...this.#done]);
    const now = allAtoms(pending);
    const removed = minus(before, now);
    const what = (): string => placeOf(this.name, this.#engine.confirmedSeq);
    const invented = minus(now, before);
    ensure(invented.size === 0, 'accounts: invented', () => `${what()} has ${show(invented)}`);
    if (removed.size > 0) {
      const mayGo = mayGoByOwn([allAtoms(this.#seen), ...this.#done], removed, now);
      for (const key of removed.keys()) {
        ensure(mayGo(key), 'accounts: vanished', () => `${what()} has no more ${show(new Map([[key, 1]]))}`);
      }
      this.#options.ledger.left(removed, 'effectless');
      this.#options.counters.add('cancelled before it was sent', removed.size);
    }
    const [flightBefore, flightNow] = [flightAtoms(this.#seen), flightAtoms(pending)];
    if (this.#seen.flight !== undefined) this.#same('M24', flightNow, flightBefore, 'of the op in flight');
    this.#seen = pending;
    this.#done = [];
    return pending;
  }

  #read(): Pending {
    const engine = this.#engine;
    const pending = pendingOf(engine.record('-'), this.#baseOf(engine.confirmedSeq));
    if (engine.hasState)
      expectSameBoard('M25', engine.shown, pending.shown, `${this.name}, shown, which is confirmed and pending`);
    return pending;
  }

  #baseOf(seq: Seq): Board {
    return this.#options.log.stateAt(seq).board;
  }

  #step(pending: Pending, report: MergeReport): StepContext {
    const { ledger, counters, log, rebased, reused } = this.#options;
    const now = this.#read();
    this.#seen = now;
    const place = placeOf(this.name, this.#engine.confirmedSeq);
    return { place, before: pending, after: now, report, ledger, counters, log, rebased, reused, losses: this.#losses };
  }

  #mayConcern({ body }: RoomEvent): boolean {
    const ids = new Set<string>();
    if (body.type === 'op-committed') for (const id of touchedIds(body.op)) ids.add(id);
    if (body.type === 'elements-purged') for (const id of body.ids) ids.add(id);
    if (body.type === 'state-loaded') return true;
    for (const atoms of [allAtoms(this.#seen), ...this.#done]) {
      for (const key of atoms.keys()) if (ids.has(key.slice(0, key.indexOf(' ')))) return true;
    }
    return false;
  }

  #guard<T>(body: () => T, what: string): T {
    try {
      return body();
    } catch (error) {
      throw new Failure('the engine threw', `${this.name} at ${what}: ${String(error)}`, { cause: error });
    }
  }

  #same(kind: string, actual: Atoms, expected: Atoms, what: string): void {
    const [more, less] = [minus(actual, expected), minus(expected, actual)];
    ensure(
      more.size === 0 && less.size === 0,
      kind,
      () => `${this.name}, ${what}: more ${show(more)}, less ${show(less)}`,
    );
  }
}
