import { assertNever, seq as seqOf, type ClientId, type OpId, type Seq } from '@boardstream/kernel';
import { REFUSALS, type Dropped, type OpCommitted, type RefusalCode, type RoomEvent } from '@boardstream/board';
import { apply, Board, BoardDraft, touchedIds, type Operation } from '@boardstream/ot';
import { Losses } from './losses.ts';
import type { EngineSubmission, OwnEntry, RefusalAction } from './engine-answers.ts';
import { EventGapError } from './errors.ts';
import { operationOf } from './load-part.ts';
import { ReportBuilder, type MergeReport } from './merge-report.ts';
import { MERGE_RULES, type MergeRules } from './merge-rules.ts';
import { PendingLine } from './pending-line.ts';
import type { PendingRecord } from './pending-store.ts';
import { prepared, type PreparedOperation } from './prepared-operation.ts';
import { rebasedOnto } from './rebase-onto-state.ts';
import type { SubmitOptions } from './room-client-options.ts';
import type { Conflicts, LossReason } from './room-events.ts';
import { differingIds } from './same-change.ts';
import { UndoStacks } from './undo-stacks.ts';

/**
 * What a client knows of a room: the confirmed board, its own op in flight, its queue, and the board that follows from
 * them, which is the one to show (M24 to M30). It knows no socket, timer, clock or storage; every input either takes
 * effect whole or throws and changes nothing.
 */
export class MergeEngine {
  #clientId: ClientId | undefined;
  #confirmed = Board.empty;
  #confirmedSeq = seqOf(0);
  #hasState = false;
  /** The state was dropped: the next one may differ even at the same seq. */
  #forgotten = false;
  #shown = Board.empty;
  #submits = 0;
  readonly #rules: MergeRules;
  readonly #line: PendingLine;
  readonly #undo: UndoStacks;
  readonly #losses = new Losses();

  constructor(rules: MergeRules = MERGE_RULES) {
    this.#rules = rules;
    this.#line = new PendingLine(rules);
    this.#undo = new UndoStacks(rules.undoSteps);
  }

  /** The board to show: confirmed, in flight and queue. An element's identity changes only when it changes. */
  get shown(): Board {
    return this.#shown;
  }
  /** The board as the log has it at `confirmedSeq`. */
  get confirmed(): Board {
    return this.#confirmed;
  }
  get confirmedSeq(): Seq {
    return this.#confirmedSeq;
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
    return this.#line.entries.length > 0;
  }
  get hasInFlight(): boolean {
    return this.#line.flight !== undefined;
  }
  /**
   * The id of the op in flight was used by something else, and the event that did has not been seen. A client that has
   * every event and is still blocked never will see it (it lies before the state that was loaded): it cannot go on
   * under its id.
   */
  get blocked(): boolean {
    return this.#line.flight?.blocked ?? false;
  }
  get canUndo(): boolean {
    return this.#undo.canUndo;
  }
  get canRedo(): boolean {
    return this.#undo.canRedo;
  }
  /** How many operations were submitted so far: the name of the last one, for `settled`. */
  get submits(): number {
    return this.#submits;
  }

  /** Whether nothing of the first `submits` submitted operations is pending any more. */
  settled(submits: number): boolean {
    const first = this.#line.entries[0];
    return first === undefined || first.first > submits;
  }

  /** The server told who this client is: own events are known by it. */
  identify(clientId: ClientId): void {
    this.#clientId = clientId;
  }

  /** Takes over what an earlier page left; only before the first state. What was submitted since comes after it. */
  adopt(record: PendingRecord): void {
    if (this.#hasState) throw new Error('pending work is adopted before the first state, not after');
    this.#line.adopt(record);
    this.#confirmedSeq = record.base;
    // What is in flight was submitted on a state; before the first event that state is the empty board.
    if (record.base === 0 && record.inFlight !== undefined) this.load(Board.empty, record.base);
  }

  /** All unsaved work as one value at one base; undefined when there is none. */
  record(secret: string): PendingRecord | undefined {
    if (!this.hasPending) return undefined;
    return { secret, base: this.#confirmedSeq, ...this.#line.recorded() };
  }

  /**
   * Does an operation of this client's: it is shown at once and waits to be sent.
   * @throws OpError when it is not valid, breaks a limit, or does not fit the shown board; nothing has changed then.
   */
  submit(op: Operation, options: SubmitOptions = {}): MergeReport {
    const { whole, inverse } = this.#do(op);
    if (whole.length > 0) {
      if (options.origin === 'fixup') this.#undo.carry(whole);
      else this.#undo.push(inverse, options.group);
    }
    return reportOf(whole);
  }

  /**
   * Undoes the last step that still has an effect; undefined when there is none.
   * @throws OpError when what others did since leaves no space for it; the step stays, and nothing has changed.
   */
  undo(): MergeReport | undefined {
    const op = this.#undo.nextUndo();
    if (op === undefined) return undefined;
    const { whole, inverse } = this.#do(op);
    this.#undo.undone(inverse);
    return reportOf(whole);
  }

  /** Does again what was undone last; undefined when there is nothing. @throws OpError as `undo` does. */
  redo(): MergeReport | undefined {
    const op = this.#undo.nextRedo();
    if (op === undefined) return undefined;
    const { whole, inverse } = this.#do(op);
    this.#undo.redone(inverse);
    return reportOf(whole);
  }

  /** Takes the next operation off the queue under this nonce; false when one is in flight already or nothing waits. */
  takeOff(nonce: string): boolean {
    return this.#hasState && this.#line.takeOff(nonce);
  }

  /** The op in flight, brought forward to the confirmed seq (M26); undefined when there is none to send. */
  submission(): EngineSubmission | undefined {
    const { flight, inFlight } = this.#line;
    if (!this.#hasState || flight === undefined || inFlight === undefined || flight.blocked) return undefined;
    return { counter: flight.counter, nonce: flight.nonce, baseSeq: this.#confirmedSeq, op: inFlight.op };
  }

  noteSent(submission: EngineSubmission): void {
    if (this.#line.flight?.counter === submission.counter) this.#line.noteSent(submission.baseSeq);
  }

  /**
   * Takes the room's next events, in order. Those that are known already are passed over.
   * @throws EventGapError when one is missing between; those before it have taken effect.
   * @throws OpError when one does not apply: the state is not to be built on any more (`forgetState`).
   */
  events(events: readonly RoomEvent[]): MergeReport {
    const report = new ReportBuilder();
    for (const event of events) {
      if (event.seq > this.#confirmedSeq) this.#event(event, report);
    }
    return report;
  }

  /** The server says that an op has its event already. Only what no event will show any more is settled by it (M25). */
  saved(counter: number, seq: Seq): MergeReport {
    const report = new ReportBuilder();
    const { flight, inFlight } = this.#line;
    if (flight?.counter !== counter || inFlight === undefined || seq > this.#confirmedSeq || !this.#hasState)
      return report;
    this.#line.land();
    // The loaded state has it as others changed it since: what waits was made on top of it as it was sent.
    this.#rebase(report, inFlight.ids);
    this.#undo.forget(inFlight.ids);
    this.#rebuild();
    report.touch(inFlight.ids);
    return report;
  }

  /** The server refuses an op. A final refusal loses what the op, as brought forward, still touches (M27). */
  refused(
    counter: number,
    code: RefusalCode,
    elements: readonly Dropped[] = [],
  ): { action: RefusalAction; report: MergeReport } {
    const report = new ReportBuilder();
    const { flight } = this.#line;
    if (flight?.counter !== counter) return { action: 'none', report };
    switch (REFUSALS[code]) {
      case 'retry':
        return { action: 'retry', report };
      case 'rebase':
        return { action: this.#confirmedSeq > (flight.sentBase ?? -1) ? 'resend' : 'await-events', report };
      case 'conflict':
        this.#line.block();
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
    for (const known of [this.#shown, board]) for (const element of known.elements()) report.touched.add(element.id);
    report.touched.add('');
    this.#judgeFlight(seq, own, report);
    const elsewhere = this.#forgotten || seq !== this.#confirmedSeq;
    this.#undo.clear();
    this.#confirmed = board;
    if (elsewhere) this.#rebase(report);
    this.#confirmedSeq = seq;
    this.#hasState = true;
    this.#forgotten = false;
    this.#rebuild();
    return report;
  }

  /** Gives up everything pending, as conflicts, and forgets who this client was. The confirmed state stays. */
  abandon(reason: Conflicts['reason']): MergeReport {
    const report = new ReportBuilder();
    this.#conflictAll(reason, report);
    this.#line.restart();
    this.#losses.clear();
    this.#clientId = undefined;
    return report;
  }

  #do(op: Operation): PreparedOperation {
    const done = prepared(op, this.#shown, this.#rules);
    if (done.steps.length === 0) return done;
    this.#submits += 1;
    for (const step of done.steps) this.#line.add(step, this.#submits);
    this.#shown = done.after;
    return done;
  }

  #event(event: RoomEvent, report: ReportBuilder): void {
    if (event.seq !== this.#confirmedSeq + 1) {
      throw new EventGapError(`event ${String(event.seq)} came after ${String(this.#confirmedSeq)}`);
    }
    const { body } = event;
    switch (body.type) {
      case 'op-committed':
        if (body.opId.client === this.#clientId) this.#ownEvent(body, report);
        else this.#remote(body.op, report);
        break;
      case 'elements-purged':
        this.#purged(new Set(body.ids), report);
        break;
      case 'state-loaded':
        // A checkpoint says again what is known already (M34).
        if (body.cause !== 'checkpoint') this.#remote(operationOf(body), report);
        break;
      case 'room-opened':
      case 'version-named':
      case 'access-changed':
      case 'room-archived':
      case 'room-reopened':
        break;
      default:
        assertNever(body);
    }
    this.#confirmedSeq = event.seq;
  }

  #remote(op: Operation, report: ReportBuilder): void {
    const confirmed = apply(this.#confirmed, op);
    if (!this.hasPending) {
      this.#confirmed = confirmed;
      this.#shown = confirmed;
      this.#undo.carry(op);
      report.touch(touchedIds(op));
      return;
    }
    const created = new Set(op.flatMap((change) => (change.type === 'create' ? [change.id] : [])));
    const before = this.#line.touching(created);
    const shown = this.#line.carry(op);
    const after = this.#line.touching(created);
    this.#confirmed = confirmed;
    this.#shown = apply(this.#shown, shown);
    this.#undo.carry(shown);
    report.touch(touchedIds(shown));
    this.#lose(
      { inFlight: minus(before.inFlight, after.inFlight), queue: minus(before.queue, after.queue) },
      () => 'exists',
      report,
    );
  }

  #ownEvent(body: OpCommitted, report: ReportBuilder): void {
    const { flight, inFlight } = this.#line;
    const { counter } = body.opId;
    if (flight !== undefined && inFlight !== undefined && flight.counter === counter && flight.nonce === body.nonce) {
      this.#landed(body, inFlight.op, report);
      return;
    }
    if (counter >= (flight?.counter ?? this.#line.counter + 1)) {
      this.#conflictAll('stale-record', report);
      this.#line.continueAfter(counter);
    }
    const dropped = new Set(body.dropped.map(({ id }) => id));
    report.recover(body.opId, this.#losses.withdraw(counter, dropped));
    this.#remote(body.op, report);
  }

  #landed(body: OpCommitted, sent: Operation, report: ReportBuilder): void {
    report.landed = true;
    const sentIds = touchedIds(sent);
    const reasons = new Map<string, LossReason>();
    for (const { id, reason } of body.dropped) if (sentIds.has(id)) reasons.set(id, reason);
    const differing = differingIds(sent, body.op);
    this.#confirmed =
      this.#line.queue.length === 0 && differing.size === 0 ? this.#shown : apply(this.#confirmed, body.op);
    if (reasons.size > 0) {
      const lost = this.#line.touching(new Set(reasons.keys()));
      this.#lose(lost, (id) => reasons.get(id) ?? 'invalid', report);
    }
    this.#line.land();
    if (differing.size === 0) return;
    this.#undo.forget(differing);
    this.#rebuild();
    report.touch(differing);
  }

  #loseFlight(code: RefusalCode, elements: readonly Dropped[], report: ReportBuilder): void {
    const ids = this.#line.inFlight?.ids ?? new Set();
    const reasons = new Map(elements.map(({ id, reason }) => [id, reason]));
    this.#lose(this.#line.touching(ids), (id) => reasons.get(id) ?? code, report);
    this.#line.land();
    this.#rebuild();
    report.touch(ids);
  }

  #purged(ids: ReadonlySet<string>, report: ReportBuilder): void {
    this.#lose(this.#line.touching(ids), () => 'purged', report);
    this.#undo.forget(ids);
    const draft = new BoardDraft(this.#confirmed);
    for (const id of ids) draft.remove(id);
    this.#confirmed = draft.finish();
    this.#rebuild();
    report.touch(ids);
  }

  /** Reports these pending changes as lost and takes everything about their elements out of the line and the undo steps. */
  #lose(
    lost: { readonly inFlight: ReadonlySet<string>; readonly queue: ReadonlySet<string> },
    reasonOf: (id: string) => LossReason,
    report: ReportBuilder,
  ): void {
    const ids = new Set([...lost.inFlight, ...lost.queue]);
    if (ids.size === 0) return;
    const named = (set: ReadonlySet<string>) => [...set].map((id) => ({ id, reason: reasonOf(id) }));
    const { flight } = this.#line;
    if (flight !== undefined && lost.inFlight.size > 0) {
      this.#losses.note(flight.counter, named(lost.inFlight));
      report.lose(this.#opId(flight.counter), named(lost.inFlight));
    }
    report.lose(undefined, named(lost.queue));
    this.#line.forget(ids);
    this.#undo.forget(ids);
  }

  /** What became of the op in flight, when a state was loaded and the events before it are not known (M30). */
  #judgeFlight(head: Seq, own: OwnEntry | undefined, report: ReportBuilder): void {
    const { flight, inFlight } = this.#line;
    const unknownFrom = flight?.counter ?? this.#line.counter + 1;
    if (flight !== undefined && own?.counter === flight.counter && own.nonce === flight.nonce) {
      this.#line.land();
    } else if (own !== undefined && own.counter >= unknownFrom) {
      this.#conflictAll('stale-record', report);
      this.#line.continueAfter(own.counter);
    } else if (inFlight !== undefined && this.#confirmedSeq < head - this.#rules.floorDistance) {
      // Nobody remembers whether it was committed, so it is never sent again.
      this.#line.land();
      report.conflict({ reason: 'truncated', ops: [inFlight.op] });
    }
  }

  /** Keeps what of the pending work (about these elements, or all) can be done on the confirmed state (M30). */
  #rebase(report: ReportBuilder, only?: ReadonlySet<string>): void {
    const { pending, conflicts } = rebasedOnto(this.#confirmed, this.#line.entries, only);
    this.#line.replace(pending);
    report.conflict({ reason: 'truncated', ops: conflicts });
  }

  #conflictAll(reason: Conflicts['reason'], report: ReportBuilder): void {
    for (const entry of this.#line.entries) report.touch(entry.ids);
    report.conflict({ reason, ops: this.#line.clear() });
    this.#undo.clear();
    this.#rebuild();
  }

  /** The shown board from the confirmed one and what is pending: after something was taken back. */
  #rebuild(): void {
    const draft = new BoardDraft(this.#confirmed);
    for (const entry of this.#line.entries) draft.apply(entry.op);
    this.#shown = this.hasPending ? draft.finish() : this.#confirmed;
  }

  #opId(counter: number): OpId | undefined {
    return this.#clientId === undefined ? undefined : { client: this.#clientId, counter };
  }
}

function reportOf(op: Operation): MergeReport {
  const report = new ReportBuilder();
  report.touch(touchedIds(op));
  return report;
}

function minus(before: ReadonlySet<string>, after: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...before].filter((id) => !after.has(id)));
}
