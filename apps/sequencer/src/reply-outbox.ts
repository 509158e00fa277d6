import { PortError, subjects, type Fanout } from '@boardstream/ports';
import { encodeReplies, type Replies, type ReplyOutcome } from '@boardstream/protocol';

type Reply = Replies['replies'][number];

/** Answers in one message at most: with refusals of some hundred bytes each it stays below 512 KiB (P20). */
const REPLIES_PER_MESSAGE = 1_000;

/**
 * Collects answers and sends those of one tick to each gateway as one message: rooms whose appends were acknowledged
 * together answer together. The order of answers to one gateway is kept.
 */
export class ReplyOutbox {
  readonly #fanout: Fanout;
  #waiting = new Map<string, Reply[]>();
  #scheduled = false;

  constructor(fanout: Fanout) {
    this.#fanout = fanout;
  }

  add(gateway: string, id: number, outcome: ReplyOutcome): void {
    const replies = this.#waiting.get(gateway);
    if (replies === undefined) this.#waiting.set(gateway, [{ id, outcome }]);
    else replies.push({ id, outcome });
    if (this.#scheduled) return;
    this.#scheduled = true;
    queueMicrotask(() => this.flush());
  }

  /** Publishes what waits. What comes when the fan-out is closed already is dropped: who submitted it asks again (G10). */
  flush(): void {
    this.#scheduled = false;
    const waiting = this.#waiting;
    this.#waiting = new Map();
    for (const [gateway, replies] of waiting) {
      for (let start = 0; start < replies.length; start += REPLIES_PER_MESSAGE) {
        const part = replies.slice(start, start + REPLIES_PER_MESSAGE);
        this.#publish(gateway, part);
      }
    }
  }

  #publish(gateway: string, replies: readonly Reply[]): void {
    try {
      this.#fanout.publish(subjects.reply(gateway), encodeReplies({ replies: [...replies] }));
    } catch (error) {
      if (!(error instanceof PortError) || error.code !== 'closed') throw error;
    }
  }
}
