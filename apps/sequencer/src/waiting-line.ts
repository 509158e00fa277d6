import type { Refusal } from '@boardstream/board';
import type { ReplyOutcome } from '@boardstream/protocol';
import { countRefusal } from './counters.ts';
import type { PendingSubmission } from './pending-submission.ts';
import type { RoomContext } from './room-context.ts';
import { refusals } from './worker-refusals.ts';

/**
 * The submissions of one room that wait or are being decided, in order. Each is answered once; one that was answered
 * stays in its place until it is let go of, so that a group under way keeps its members.
 */
export class WaitingLine {
  readonly #context: RoomContext;
  readonly #line: PendingSubmission[] = [];
  #bytes = 0;

  constructor(context: RoomContext) {
    this.#context = context;
  }

  get all(): readonly PendingSubmission[] {
    return this.#line;
  }

  /** Takes a submission in; one that finds the line full is answered `busy` (G20). */
  offer(pending: PendingSubmission): void {
    const { roomQueueCount, roomQueueBytes, retryAfterMs } = this.#context.settings;
    if (this.#line.length >= roomQueueCount || this.#bytes + pending.bytes > roomQueueBytes) {
      this.#refuse(pending, refusals.roomFull(this.#line.length, retryAfterMs));
      return;
    }
    this.#line.push(pending);
    this.#bytes += pending.bytes;
  }

  answer(pending: PendingSubmission, outcome: ReplyOutcome): void {
    if (!pending.ticket.finish()) return;
    const { counters, outbox, clock, metrics } = this.#context;
    metrics.answerSeconds.observe((clock.monotonic() - pending.receivedAt) / 1_000);
    if (outcome.type === 'committed') counters.committed++;
    else if (outcome.type === 'duplicate') counters.duplicates++;
    else countRefusal(counters, outcome.refusal.code);
    outbox.add(pending.submission.gateway, pending.submission.id, outcome);
  }

  refuseAll(refusal: Refusal): void {
    for (const pending of this.#line) this.#refuse(pending, refusal);
  }

  /** Answers those that were received before `time` (monotonic, ms): they are at the front. */
  refuseReceivedBefore(time: number, refusal: Refusal): void {
    for (const pending of this.#line) {
      if (pending.receivedAt > time) return;
      this.#refuse(pending, refusal);
    }
  }

  /** Lets go of those at the front that have their answer. */
  dropAnswered(): void {
    let answered = 0;
    for (const pending of this.#line) {
      if (!pending.ticket.done) break;
      this.#bytes -= pending.bytes;
      answered++;
    }
    if (answered > 0) this.#line.splice(0, answered);
  }

  /** Lets go of all that have their answer, also of those behind others that wait. */
  closeGaps(): void {
    const waiting = this.#line.filter((pending) => !pending.ticket.done);
    this.#line.splice(0, this.#line.length, ...waiting);
    this.#bytes = waiting.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  #refuse(pending: PendingSubmission, refusal: Refusal): void {
    this.answer(pending, { type: 'refused', refusal });
  }
}
