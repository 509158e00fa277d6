import { stateHash } from '@boardstream/board';
import { apply, OpError, type Board, type Operation } from '@boardstream/ot';
import { AlgebraReplay, type Written } from './algebra-replay.ts';
import { Ledger } from './ledger.ts';
import type { NamedTrace } from './named-characters.ts';
import { count, type Outcome, type Progress } from './outcome.ts';
import { deletedNames, placedPatches } from './placed-patches.ts';
import { firstDifference, operationOf, TEXT_ID, textOf } from './text-board.ts';
import { TraceError, type Patch } from './trace.ts';
import { TraceSequencer } from './trace-sequencer.ts';
import { TraceWriter } from './trace-writer.ts';

export interface EngineOutcome extends Outcome {
  readonly events: number;
  /** Submits that waited and became part of the operation before them. */
  readonly composed: number;
  /** Transactions that were made on exactly what their writers had seen in the trace, and on that and more. */
  readonly exactly: number;
  readonly ahead: number;
}

/**
 * The whole trace through a merge engine for each agent and a sequencer. Clients, sequencer and a fold of the log must end equal.
 * @throws TraceError when what the trace says does not fit together, or the text grows beyond what an element holds.
 */
export function replayEngines(named: NamedTrace, progress: Progress = () => undefined): EngineOutcome {
  const replay = new EngineReplay(named);
  for (let done = 1; replay.next(); done++) progress(done);
  return replay.finish();
}

/** A writer's text after a transaction: as it was in the trace, and as it is shown here; and whether the two are the same. */
interface Left {
  readonly meant: Board;
  readonly shown: Board;
  readonly isSame: boolean;
}

/**
 * The transactions are done in the order of `AlgebraReplay`, which also tells what their writers had before them. When an
 * agent learns of something:
 *
 * 1. Before a transaction its writer receives the events that hold what the trace says it had seen. It is never behind that.
 * 2. It receives no more than that, but what follows at once and is its own or known to it.
 * 3. What it must see may still wait behind an operation in flight, whose event comes after events that its author has not
 *    seen yet. Then the author receives those, earlier than in the trace, and sends what waits, composed to one operation.
 * 4. So a writer may see more than in the trace: what rule 3 brought it, and what was composed with what it must see. Then it
 *    does the same to the same characters (`placedPatches`).
 */
class EngineReplay {
  readonly #named: NamedTrace;
  readonly #meant: AlgebraReplay;
  readonly #ledger: Ledger;
  readonly #sequencer = new TraceSequencer([{ type: 'create', id: TEXT_ID, element: { kind: 'text' } }]);
  readonly #writers: readonly TraceWriter[];
  /** Of each agent, how many submits its first so many transactions were. */
  readonly #submitsAfter: readonly number[][];
  /** What each agent left behind when it wrote last. */
  readonly #left: Left[] = [];
  #exactly = 0;
  #ahead = 0;

  constructor(named: NamedTrace) {
    this.#named = named;
    this.#meant = new AlgebraReplay(named.trace);
    this.#ledger = new Ledger(named.inserted);
    this.#writers = Array.from({ length: named.trace.agents }, (_, agent) => new TraceWriter(agent, this.#sequencer));
    this.#submitsAfter = this.#writers.map(() => [0]);
  }

  /** Does the next transaction; false when there is none left. */
  next(): boolean {
    const written = this.#meant.next();
    if (written === undefined) return false;
    const transaction = this.#named.trace.transactions[written.transaction];
    const writer = transaction && this.#writers[transaction.agent];
    if (transaction === undefined || writer === undefined) return false;
    const wanted = this.#wantedBy(written.transaction);
    this.#show(writer, wanted);
    if (wanted.every((submits, agent) => writer.toldOf(agent) <= submits)) this.#exactly += 1;
    else this.#ahead += 1;
    const isSame = this.#seesTheSame(written, writer);
    const op = this.#operation(transaction.patches, written, writer, isSame);
    if (op.length > 0) write(writer, op, written.transaction);
    this.#left[writer.agent] = { meant: written.after, shown: writer.engine.shown, isSame };
    this.#submitsAfter[transaction.agent]?.push(writer.engine.submits);
    receiveKnown(writer, wanted);
    return true;
  }

  /** Sends and delivers what is left, and compares. */
  finish(): EngineOutcome {
    const { read } = this.#named;
    while (this.#writers.some(({ nextEvent }) => nextEvent !== undefined)) {
      for (const writer of this.#writers) while (writer.nextEvent !== undefined) writer.receiveNext();
    }
    const { board } = this.#sequencer;
    const content = textOf(board);
    const composed = this.#writers.reduce((sum, writer) => sum + writer.composed, 0);
    return {
      content: read(content),
      divergences: [...this.#replicas()].flatMap(([who, other]) => {
        const difference = firstDifference(read(textOf(other)), read(content));
        if (difference !== undefined) return [`the text of ${who} ${difference}`];
        return stateHash(other).value === stateHash(board).value ? [] : [`the state hash of ${who} differs`];
      }),
      accounts: this.#ledger.judge(content),
      events: this.#sequencer.head,
      composed,
      exactly: this.#exactly,
      ahead: this.#ahead,
      figures: [
        `${count(this.#sequencer.head)} events`,
        `${count(composed)} operations composed into those before them`,
        `${count(this.#exactly)} transactions made on exactly what their writers had seen, ${count(this.#ahead)} on that and more`,
      ],
    };
  }

  *#replicas(): Generator<readonly [who: string, board: Board]> {
    for (const { agent, engine } of this.#writers) {
      if (engine.hasPending) throw new Error(`client ${String(agent)} has all events and still pending work`);
      yield [`client ${String(agent)}`, engine.shown];
      yield [`client ${String(agent)}, confirmed,`, engine.confirmed];
    }
    yield ['a fold of the log', this.#sequencer.foldLog()];
  }

  /** How many submits of each agent a transaction's writer had seen. */
  #wantedBy(transaction: number): readonly number[] {
    const seen = this.#meant.versions[transaction] ?? [];
    return seen.map((transactions, agent) => this.#submitsAfter[agent]?.[transactions] ?? 0);
  }

  /** Rules 1 to 3. */
  #show(writer: TraceWriter, wanted: readonly number[]): void {
    for (const other of this.#writers) {
      const submits = wanted[other.agent] ?? 0;
      while (other !== writer && writer.toldOf(other.agent) < submits) {
        if (other.lastOwnEvent > writer.engine.confirmedSeq) writer.receiveNext();
        else if (other.inLog >= submits)
          break; // the rest was taken back before it left, and has no event
        else other.receiveNext();
      }
    }
    receiveKnown(writer, wanted);
  }

  /** What the writer does to what it sees (rule 4). */
  #operation(patches: readonly Patch[], written: Written, writer: TraceWriter, isSame: boolean): Operation {
    let meant = written.before;
    let { shown } = writer.engine;
    const op: Operation[] = [];
    for (const patch of patches) {
      for (const placed of isSame ? [patch] : placedPatches(patch, textOf(meant), textOf(shown))) {
        this.#ledger.noteDeleted(deletedNames(placed, shown));
        op.push(operationOf(placed));
        shown = apply(shown, operationOf(placed));
      }
      meant = apply(meant, operationOf(patch));
    }
    return op.flat();
  }

  /** Whether the writer sees the text that it had in the trace. Texts are compared only when something came since it wrote last. */
  #seesTheSame({ before }: Written, { agent, engine }: TraceWriter): boolean {
    const last = this.#left[agent];
    if (last?.meant === before && last.shown === engine.shown) return last.isSame;
    return textOf(before) === textOf(engine.shown);
  }
}

/** Rule 2. */
function receiveKnown(writer: TraceWriter, wanted: readonly number[]): void {
  for (let next = writer.nextEvent; next?.contents !== undefined; next = writer.nextEvent) {
    const { agent, submits } = next.contents;
    if (agent !== writer.agent && submits > (wanted[agent] ?? 0)) return;
    writer.receiveNext();
  }
}

function write(writer: TraceWriter, op: Operation, transaction: number): void {
  try {
    writer.write(op);
  } catch (error) {
    if (error instanceof OpError) throw new TraceError('too-large', error.message, { transaction, cause: error });
    throw error;
  }
}
