import { seq as seqOf, type ClientId, type OpId, type Seq } from '@boardstream/kernel';
import { apply, Board, BoardDraft, touchedIds, type Operation } from '@boardstream/ot';
import { HeldLoad } from './held-load.ts';
import { HandedOver } from './handed-over.ts';
import { Losses } from './losses.ts';
import type { ReportBuilder } from './merge-report.ts';
import type { MergeRules } from './merge-rules.ts';
import { PendingLine, type TouchedPending } from './pending-line.ts';
import { prepared, type PreparedOperation } from './prepared-operation.ts';
import type { Conflicts, LossReason } from './room-events.ts';
import { idOf } from './same-change.ts';
import { UndoStacks } from './undo-stacks.ts';

/**
 * The board as the log has it at a seq, own work on top of it, the board that is shown of both, and the steps that one
 * can go back: always in step with each other. What is done with an event or an answer is decided elsewhere.
 */
export class MergeState {
  readonly rules: MergeRules;
  readonly line: PendingLine;
  readonly undo: UndoStacks;
  readonly losses = new Losses();
  readonly handedOver = new HandedOver();
  readonly load = new HeldLoad();
  /** Who this client is, once the server has told: own events are known by it. */
  clientId: ClientId | undefined;
  /** Pending work was taken over from a record, which may be behind what its client did. */
  adopted = false;
  /** The room has forgotten this client, and may have committed what is pending before that: its name is not to be used on. */
  nameSpent = false;
  /** The seq of the last event that is in the confirmed board: what is pending applies there. */
  seq: Seq = seqOf(0);
  /** The seq of the last event that came: beyond `seq` are the parts of a load that is not whole yet. */
  seen: Seq = seqOf(0);
  #confirmed = Board.empty;
  #shown = Board.empty;

  constructor(rules: MergeRules) {
    this.rules = rules;
    this.line = new PendingLine(rules);
    this.undo = new UndoStacks(rules.undoSteps);
  }

  get confirmed(): Board {
    return this.#confirmed;
  }
  /** The confirmed board with everything pending on top. */
  get shown(): Board {
    return this.#shown;
  }

  /** Does an own operation; `submit` is its number. @throws OpError as `prepared`; nothing has changed then. */
  do(op: Operation, submit: number): PreparedOperation {
    const done = prepared(op, this.#shown, this.rules);
    for (const step of done.steps) this.line.add(step, submit);
    this.#shown = done.after;
    return done;
  }

  /**
   * Applies what others did: it shows in the form that is left of it on top of what is pending, which is brought over it
   * in turn, and so are the steps (M25, M28). A pending create whose place it takes is lost at once (M10).
   * @throws OpError when it does not fit the confirmed board; nothing has changed then.
   */
  remote(op: Operation, report: ReportBuilder): void {
    const confirmed = apply(this.#confirmed, op);
    const created = op.flatMap((change) => (change.type === 'create' ? [change.id] : []));
    const before = this.line.touching(created);
    const shown = this.line.carry(op);
    const after = this.line.touching(created);
    this.#confirmed = confirmed;
    this.#shown = this.line.isEmpty ? confirmed : apply(this.#shown, shown);
    this.undo.carry(shown);
    report.touch(touchedIds(shown));
    const gone = { inFlight: minus(before.inFlight, after.inFlight), queue: minus(before.queue, after.queue) };
    this.lose(gone, () => 'exists', report);
  }

  /**
   * Takes the op in flight off the line, whose event has come: `sent` is what is shown of it, `committed` what is there,
   * and `differing` names the elements where that is not the same: what is shown of those needs a `refresh`.
   */
  land(sent: Operation, committed: Operation, differing: ReadonlySet<string>): void {
    // Where nothing else is pending, an element is confirmed as the very object that is shown.
    const asShown = (id: string): boolean => id !== '' && !differing.has(id) && this.line.on(id).length === 1;
    const confirmed = new BoardDraft(this.#confirmed);
    for (const id of touchedIds(sent)) {
      const element = asShown(id) ? this.#shown.get(id) : undefined;
      if (element !== undefined) confirmed.put(element);
    }
    confirmed.apply(committed.filter((change) => !asShown(idOf(change))));
    this.#confirmed = confirmed.finish();
    this.line.land();
    if (this.line.isEmpty && differing.size === 0) this.#confirmed = this.#shown;
  }

  /**
   * The state at `seq` in the place of the confirmed board, with the same work pending. What is shown is up to date only
   * after `rebuild`.
   */
  replaceConfirmed(board: Board, seq: Seq): void {
    this.#confirmed = board;
    this.moveTo(seq);
  }

  /** Goes on from the state at this seq. */
  moveTo(seq: Seq): void {
    this.seq = seq;
    this.seen = seq;
    this.load.drop();
  }

  /** Takes elements away from the confirmed board as if they had never been. What is shown of them needs a `refresh`. */
  purge(ids: ReadonlySet<string>): void {
    const draft = new BoardDraft(this.#confirmed);
    for (const id of ids) draft.remove(id);
    this.#confirmed = draft.finish();
  }

  /** What is shown of these elements from the confirmed board and what is pending: after something was taken back. */
  refresh(ids: ReadonlySet<string>): void {
    if (this.line.isEmpty) {
      this.#shown = this.#confirmed;
    } else if (ids.has('')) {
      this.rebuild();
    } else if (ids.size > 0) {
      const draft = new BoardDraft(this.#shown);
      for (const id of ids) {
        const element = this.#confirmed.get(id);
        if (element === undefined) draft.remove(id);
        else draft.put(element);
        for (const op of this.line.on(id)) draft.apply(op);
      }
      this.#shown = draft.finish();
    }
  }

  /** All that is shown from the confirmed board and what is pending: after a state was loaded. */
  rebuild(): void {
    const draft = new BoardDraft(this.#confirmed);
    for (const entry of this.line.entries) draft.apply(entry.op);
    this.#shown = this.line.isEmpty ? this.#confirmed : draft.finish();
  }

  /**
   * Reports these pending changes as lost, and takes everything about their elements out of the line and out of the steps
   * (M27, M28).
   */
  lose(lost: TouchedPending, reasonOf: (id: string) => LossReason, report: ReportBuilder): void {
    const ids = new Set([...lost.inFlight.keys(), ...lost.queue.keys()]);
    if (ids.size === 0) return;
    const named = (part: ReadonlyMap<string, number>) => [...part.keys()].map((id) => ({ id, reason: reasonOf(id) }));
    const { flight } = this.line;
    if (flight !== undefined && lost.inFlight.size > 0) {
      this.losses.note(flight.nonce, named(lost.inFlight));
      report.lose(this.opId(flight.counter), named(lost.inFlight), firstOf(lost.inFlight));
    }
    report.lose(undefined, named(lost.queue), firstOf(lost.queue));
    this.line.forget(ids);
    this.undo.forget(ids);
  }

  /** Everything pending goes to the conflicts, and no step can be taken back any more (M29). */
  handOver(reason: Conflicts['reason'], report: ReportBuilder): void {
    const entries = this.line.clear();
    for (const { op } of entries) report.touch(touchedIds(op));
    report.conflict({ reason, ops: entries.map(({ op }) => op) }, entries[0]?.first ?? 0);
    this.undo.clear();
    this.#shown = this.#confirmed;
  }

  /** The op of this client with this counter; undefined before the server told who the client is. */
  opId(counter: number): OpId | undefined {
    return this.clientId === undefined ? undefined : { client: this.clientId, counter };
  }
}

function minus(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  return new Map([...before].filter(([id]) => !after.has(id)));
}

function firstOf(submits: ReadonlyMap<string, number>): number {
  let first = Number.POSITIVE_INFINITY;
  for (const submit of submits.values()) first = Math.min(first, submit);
  return first;
}
