import { assertNever, type ClientId, type Seq } from '@boardstream/kernel';
import { REFUSALS, type Dropped, type RefusalCode, type RoomEvent } from '@boardstream/board';
import { Board, touchedIds, type Operation } from '@boardstream/ot';
import type { EngineSubmission, OwnEntry, RefusalAction } from './engine-answers.ts';
import { takeIn } from './event-intake.ts';
import { ReportBuilder, type MergeReport } from './merge-report.ts';
import { MERGE_RULES, type MergeRules } from './merge-rules.ts';
import { MergeState } from './merge-state.ts';
import type { PendingRecord } from './pending-store.ts';
import { bringOver, resumeOn, takeBackSaved } from './resume-on-state.ts';
import type { SubmitOptions } from './room-client-options.ts';
import type { Conflicts } from './room-events.ts';

/**
 * What a client knows of a room: the confirmed board, its own op in flight, its queue, and the board that follows from
 * them, which is the one to show (M24 to M30). It knows no socket, timer, clock or storage; every input either takes
 * effect whole or throws and changes nothing.
 */
export class MergeEngine {
  readonly #state: MergeState;
  #hasState = false;
  /** The state was dropped: the next one may differ even at the same seq. */
  #forgotten = false;
  #submits = 0;

  constructor(rules: MergeRules = MERGE_RULES) {
    this.#state = new MergeState(rules);
  }

  /** The board to show: confirmed, in flight and queue. An element's identity changes only when it changes. */
  get shown(): Board {
    return this.#state.shown;
  }
  /** The board as the log has it at `confirmedSeq`: while the parts of a load come, as it was before the first (M34). */
  get confirmed(): Board {
    return this.#state.confirmed;
  }
  get confirmedSeq(): Seq {
    return this.#state.seq;
  }
  /** Whether the confirmed board is the state at `confirmedSeq`; before the first load it is not. */
  get hasState(): boolean {
    return this.#hasState;
  }
  /** The state was dropped and none was loaded since: the base of what is pending means nothing to the server. */
  get forgotten(): boolean {
    return this.#forgotten;
  }
  get hasPending(): boolean {
    return !this.#state.line.isEmpty;
  }
  get hasInFlight(): boolean {
    return this.#state.line.flight !== undefined;
  }
  /** What names the op in flight for good: counters begin anew when the client goes on under another name. */
  get inFlightNonce(): string | undefined {
    return this.#state.line.flight?.nonce;
  }
  /**
   * The id of the op in flight was used by something else, and the event that did has not been seen; or the ids that
   * come next may have been used, and nobody remembers. A client that has every event and is still blocked never will
   * see more (it lies before the state that was loaded): it cannot go on under its id.
   */
  get blocked(): boolean {
    return this.#state.nameSpent || (this.#state.line.flight?.blocked ?? false);
  }
  get canUndo(): boolean {
    return this.#state.undo.canUndo;
  }
  get canRedo(): boolean {
    return this.#state.undo.canRedo;
  }
  /** How many operations were submitted so far: the name of the last one, for `settled`. */
  get submits(): number {
    return this.#submits;
  }

  /** Whether nothing of the first `submits` submitted operations is pending any more. */
  settled(submits: number): boolean {
    const first = this.#state.line.entries[0];
    return first === undefined || first.first > submits;
  }

  /** The server told who this client is: own events are known by it. */
  identify(clientId: ClientId): void {
    this.#state.clientId = clientId;
  }

  /** Takes over what an earlier page left; only before the first state. What was submitted since comes after it. */
  adopt(record: PendingRecord): void {
    if (this.#hasState) throw new Error('pending work is adopted before the first state, not after');
    this.#state.line.adopt(record);
    this.#state.adopted = record.base > 0;
    this.#state.moveTo(record.base);
    // What is in flight was submitted on a state; before the first event that state is the empty board.
    if (record.base === 0 && record.inFlight !== undefined) this.load(Board.empty, record.base);
  }

  /** All unsaved work as one value at one base; undefined when there is none. */
  record(secret: string): PendingRecord | undefined {
    const pending = this.#state.line.recorded();
    return pending === undefined ? undefined : { secret, base: this.#state.seq, ...pending };
  }

  /**
   * Does an operation of this client's: it is shown at once and waits to be sent.
   * @throws OpError when it is not valid, breaks a limit, or does not fit the shown board; nothing has changed then.
   */
  submit(op: Operation, options: SubmitOptions = {}): MergeReport {
    const { whole, inverse } = this.#do(op);
    if (whole.length > 0) {
      if (options.origin === 'fixup') this.#state.undo.carry(whole);
      else this.#state.undo.push(inverse, options.group);
    }
    return reportOf(whole);
  }

  /**
   * Undoes the last step that still has an effect; undefined when there is none.
   * @throws OpError when what others did since leaves no space for it; the step stays, and nothing has changed.
   */
  undo(): MergeReport | undefined {
    const op = this.#state.undo.nextUndo();
    if (op === undefined) return undefined;
    const { whole, inverse } = this.#do(op);
    this.#state.undo.undone(inverse);
    return reportOf(whole);
  }

  /** Does again what was undone last; undefined when there is nothing. @throws OpError as `undo` does. */
  redo(): MergeReport | undefined {
    const op = this.#state.undo.nextRedo();
    if (op === undefined) return undefined;
    const { whole, inverse } = this.#do(op);
    this.#state.undo.redone(inverse);
    return reportOf(whole);
  }

  /** Takes the next operation off the queue under this nonce; false when one is in flight already or nothing waits. */
  takeOff(nonce: string): boolean {
    return this.#hasState && !this.#state.nameSpent && this.#state.line.takeOff(nonce);
  }

  /** The op in flight, brought forward to the confirmed seq (M26); undefined when there is none to send. */
  submission(): EngineSubmission | undefined {
    const { flight, inFlight } = this.#state.line;
    if (!this.#hasState || flight === undefined || inFlight === undefined || this.blocked) return undefined;
    return { counter: flight.counter, nonce: flight.nonce, baseSeq: this.#state.seq, op: inFlight.op };
  }

  noteSent(submission: EngineSubmission): void {
    if (this.#state.line.flight?.counter === submission.counter) this.#state.line.noteSent(submission.baseSeq);
  }

  /**
   * Takes the room's next events, in order. Those that are known already are passed over.
   * @throws EventGapError when one is missing between; those before it have taken effect.
   * @throws OpError when one does not apply: the state is not to be built on any more (`forgetState`).
   * @param report is added to; what was reported before an error stands in it.
   */
  events(events: readonly RoomEvent[], report = new ReportBuilder()): MergeReport {
    for (const event of events) {
      if (event.seq > this.#state.seen) takeIn(this.#state, event, report);
    }
    return report;
  }

  /** The server says that an op has its event already. Only what no event will show any more is settled by it (M25). */
  saved(counter: number, seq: Seq): MergeReport {
    const report = new ReportBuilder();
    const state = this.#state;
    const { flight, inFlight } = state.line;
    const willCome = seq > state.seq || !this.#hasState;
    if (flight?.counter !== counter || inFlight === undefined || willCome) return report;
    state.line.land();
    takeBackSaved(state, flight, seq, report);
    // The loaded state has it as others changed it since: what waits was made on top of it as it was sent.
    const ids = touchedIds(inFlight.op);
    bringOver(state, report, ids);
    state.undo.forget(ids);
    state.refresh(ids);
    report.touch(ids);
    return report;
  }

  /** The server refuses an op. A final refusal loses what the op, as brought forward, still touches (M27). */
  refused(
    counter: number,
    code: RefusalCode,
    elements: readonly Dropped[] = [],
  ): { action: RefusalAction; report: MergeReport } {
    const report = new ReportBuilder();
    const { flight } = this.#state.line;
    if (flight?.counter !== counter) return { action: 'none', report };
    switch (REFUSALS[code]) {
      case 'retry':
        return { action: 'retry', report };
      case 'rebase':
        return { action: this.#state.seq > (flight.sentBase ?? -1) ? 'resend' : 'await-events', report };
      case 'conflict':
        this.#state.line.block();
        return { action: 'await-own-event', report };
      case 'reload':
        this.forgetState();
        return { action: 'reload', report };
      case 'final':
        this.#loseFlight(code, elements, report);
        return { action: 'none', report };
      default:
        return assertNever(REFUSALS[code]);
    }
  }

  /** The confirmed state is not to be built on any more; what is pending waits for the next `load`. */
  forgetState(): void {
    this.#hasState = false;
    this.#forgotten = true;
  }

  /**
   * The whole state at `seq`. At the base of what is pending, pending work simply applies; elsewhere the events
   * between are gone, and it is brought over as far as that can be done (M30).
   */
  load(board: Board, seq: Seq, own?: OwnEntry): MergeReport {
    const report = new ReportBuilder();
    for (const known of [this.shown, board]) for (const element of known.elements()) report.touched.add(element.id);
    report.touched.add('');
    const elsewhere = this.#forgotten || seq !== this.#state.seq;
    resumeOn(this.#state, { board, seq, own, elsewhere }, report);
    this.#hasState = true;
    this.#forgotten = false;
    return report;
  }

  /** Gives up everything pending, as conflicts, and forgets who this client was. The confirmed state stays. */
  abandon(reason: Conflicts['reason']): MergeReport {
    const report = new ReportBuilder();
    this.#state.handOver(reason, report);
    this.#state.line.restart();
    this.#state.losses.clear();
    this.#state.handedOver.clear();
    this.#state.adopted = false;
    this.#state.nameSpent = false;
    this.#state.clientId = undefined;
    return report;
  }

  #do(op: Operation): { readonly whole: Operation; readonly inverse: Operation } {
    const done = this.#state.do(op, this.#submits + 1);
    if (done.steps.length > 0) this.#submits += 1;
    return done;
  }

  #loseFlight(code: RefusalCode, elements: readonly Dropped[], report: ReportBuilder): void {
    const state = this.#state;
    const ids = touchedIds(state.line.inFlight?.op ?? []);
    const reasons = new Map(elements.map(({ id, reason }) => [id, reason]));
    state.lose(state.line.touching(ids), (id) => reasons.get(id) ?? code, report);
    state.line.land();
    state.refresh(ids);
    report.touch(ids);
  }
}

function reportOf(op: Operation): MergeReport {
  const report = new ReportBuilder();
  report.touch(touchedIds(op));
  return report;
}
