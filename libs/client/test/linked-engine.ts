import { seq, type ClientId } from '@boardstream/kernel';
import { stateHash, type StateHash } from '@boardstream/board';
import { apply, type Board, type Operation } from '@boardstream/ot';
import { testClient, testNonce } from '@boardstream/testing';
import type { EngineSubmission } from '../src/engine-answers.ts';
import { MergeEngine } from '../src/merge-engine.ts';
import type { MergeReport } from '../src/merge-report.ts';
import type { PendingRecord } from '../src/pending-store.ts';
import type { RoomAnswer, TestRoom } from './test-room.ts';

/** A merge engine and its room, with everything between them done by hand: nothing is sent or delivered by itself. */
export class LinkedEngine {
  engine = new MergeEngine();
  readonly reports: MergeReport[] = [];
  readonly room: TestRoom;
  client: ClientId;
  #nonce = 0;
  #names = 0;

  constructor(room: TestRoom, client: ClientId) {
    this.room = room;
    this.client = client;
    this.engine.identify(client);
    this.engine.load(room.state.board, room.head);
  }

  /** Submits operations, each on its own. */
  do(...ops: readonly Operation[]): void {
    for (const op of ops) this.reports.push(this.engine.submit(op));
  }

  /** Brings the engine the next events of the room: all of them, or so many. */
  receive(events = Number.POSITIVE_INFINITY): void {
    const from = this.engine.confirmedSeq;
    this.reports.push(this.engine.events(this.room.log.slice(from, from + events)));
  }

  /** What the engine would send now. */
  outgoing(): EngineSubmission | undefined {
    this.engine.takeOff(testNonce(++this.#nonce));
    const submission = this.engine.submission();
    if (submission !== undefined) this.engine.noteSent(submission);
    return submission;
  }

  /** Sends what is due; the room's answer is not delivered. */
  send(submission = this.outgoing()): RoomAnswer {
    if (submission === undefined) throw new Error('there is nothing to send');
    return this.room.submit(this.client, { type: 'submit', ...submission });
  }

  /** Sends everything, one after the other, and takes all answers and events in. */
  settle(): void {
    for (let left = 1_000; left > 0; left--) {
      this.receive();
      if (this.engine.blocked) this.startAnew();
      const submission = this.outgoing();
      if (submission === undefined) return;
      this.take(submission.counter, this.send(submission));
    }
    throw new Error('the engine does not come to rest');
  }

  take(counter: number, answer: RoomAnswer): void {
    if (answer.type === 'duplicate') this.reports.push(this.engine.saved(counter, answer.seq));
    if (answer.type === 'refused') {
      const { code, elements } = answer.refusal;
      const { report, action } = this.engine.refused(counter, code, elements);
      this.reports.push(report);
      if (action === 'reload') this.reports.push(this.engine.load(this.room.state.board, this.room.head));
    }
  }

  /** All events are there, and none used the id: the client goes on under another name. */
  startAnew(): void {
    this.reports.push(this.engine.abandon('stale-record'));
    this.client = testClient(`${this.client.slice(0, 3)}-${String(++this.#names)}`);
    this.engine.identify(this.client);
  }

  /** The page is gone; a new one takes the record over and loads the state that it needs. */
  reload(record: PendingRecord | undefined = this.engine.record('secret')): void {
    this.engine = new MergeEngine();
    this.engine.identify(this.client);
    if (record !== undefined) this.engine.adopt(record);
    const at =
      record === undefined || (record.base === 0 && record.inFlight === undefined) ? this.room.head : record.base;
    if (!this.engine.hasState) this.reports.push(this.engine.load(this.room.stateAt(at).board, seq(at)));
  }

  /** Everything that was reported lost, as `counter:id:reason` (`-` for work that had no op id). */
  get lost(): readonly string[] {
    return this.reports
      .flatMap((report) => report.lost)
      .flatMap(({ opId, elements }) =>
        elements.map(({ id, reason }) => `${String(opId?.counter ?? '-')}:${id}:${reason}`),
      );
  }

  get recovered(): readonly string[] {
    return this.reports
      .flatMap((report) => report.recovered)
      .flatMap(({ opId, elements }) => elements.map((id) => `${String(opId.counter)}:${id}`));
  }

  get conflicts(): readonly Operation[] {
    return this.reports.flatMap((report) => report.conflicts).flatMap(({ ops }) => ops);
  }

  /** What the shown board must equal: the confirmed one with what is pending on top. */
  get expectedShown(): Board {
    const record = this.engine.record('secret');
    const ops =
      record === undefined ? [] : [...(record.inFlight === undefined ? [] : [record.inFlight.op]), ...record.queue];
    return ops.reduce(apply, this.engine.confirmed);
  }

  /** Throws when the shown board is not what follows, or the confirmed one is not the room's at that seq. */
  check(): void {
    expect(hash(this.engine.shown)).toEqual(hash(this.expectedShown));
    expect(hash(this.engine.confirmed)).toEqual(hash(this.room.stateAt(this.engine.confirmedSeq).board));
  }
}

export function hash(board: Board): StateHash {
  return stateHash(board);
}
