import { seq, type Seq } from '@boardstream/kernel';
import { MergeEngine } from '@boardstream/client';
import type { Operation } from '@boardstream/ot';
import { testNonce } from '@boardstream/testing';
import { writerId, type LoggedEvent, type TraceSequencer } from './trace-sequencer.ts';

/** A client in a trace's room: its merge engine, and the sending that `RoomClient` does around one. What it sends arrives at once. */
export class TraceWriter {
  readonly agent: number;
  readonly engine = new MergeEngine();
  readonly #sequencer: TraceSequencer;
  /** Of each agent, how many submits it has been told of. */
  readonly #told: number[] = [];
  #inLog = 0;
  #lastOwnEvent = seq(0);
  #sent = 0;
  #composed = 0;
  /** What is in flight was refused `stale-base`: it goes out again with the next event. */
  #isStale = false;

  constructor(agent: number, sequencer: TraceSequencer) {
    this.agent = agent;
    this.#sequencer = sequencer;
    this.engine.identify(writerId(agent));
    this.engine.load(sequencer.board, sequencer.head);
  }

  /** How many of its first submits are in the log whole, at least. What was taken back before it left is done, too. */
  get inLog(): number {
    return this.#inLog;
  }

  /** Its last event in the log, told of or not; 0 when there is none. */
  get lastOwnEvent(): Seq {
    return this.#lastOwnEvent;
  }

  /** How many of its submits waited and became part of another's operation. */
  get composed(): number {
    return this.#composed;
  }

  /** How many of an agent's submits are in what it shows. */
  toldOf(agent: number): number {
    return agent === this.agent ? this.engine.submits : (this.#told[agent] ?? 0);
  }

  /** The next event that it has not received; undefined when it has them all. */
  get nextEvent(): LoggedEvent | undefined {
    return this.#sequencer.eventAfter(this.engine.confirmedSeq);
  }

  /** Does an operation on what it shows. It leaves when nothing is in flight; else it waits, composed with what waits already. */
  write(op: Operation): void {
    this.engine.submit(op);
    this.#send();
  }

  /** @throws Error when there is none, or when it takes work away: a trace gives no cause for that. */
  receiveNext(): void {
    const next = this.nextEvent;
    if (next === undefined) throw new Error(`writer ${String(this.agent)} has all events and waits for one`);
    const { lost, conflicts } = this.engine.events([next.event]);
    if (lost.length + conflicts.length > 0) {
      throw new Error(`writer ${String(this.agent)} lost work by event ${String(next.event.seq)}`);
    }
    if (next.contents !== undefined) this.#told[next.contents.agent] = next.contents.submits;
    this.#send();
  }

  #send(): void {
    const { engine } = this;
    if (engine.hasInFlight && !this.#isStale) return;
    if (!engine.hasInFlight) engine.takeOff(testNonce(++this.#sent));
    while (this.#inLog < engine.submits && engine.settled(this.#inLog + 1)) this.#inLog += 1;
    const submission = engine.submission();
    if (submission === undefined) return;
    engine.noteSent(submission);
    // All of the queue is in it, unless that was too much for one operation: then only what left before is known to be whole.
    const isAll = engine.record('')?.queue.length === 0;
    const submits = isAll ? engine.submits : this.#inLog;
    const decision = this.#sequencer.submit({ agent: this.agent, submits }, submission);
    this.#isStale = decision.type === 'refused' && decision.refusal.code === 'stale-base';
    if (this.#isStale) return;
    if (decision.type !== 'committed') throw new Error(`writer ${String(this.agent)}: ${JSON.stringify(decision)}`);
    this.#composed += Math.max(0, submits - this.#inLog - 1);
    this.#inLog = submits;
    this.#lastOwnEvent = this.#sequencer.head;
  }
}
