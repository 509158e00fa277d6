import { PortError, subjects, type Fanout } from '@boardstream/ports';
import { encodeReplies, type Replies, type ReplyOutcome } from '@boardstream/protocol';

type Reply = Replies['replies'][number];

/** Bytes of one message, as estimated below: with what encoding adds it stays below 512 KiB (P20). */
const BYTES_PER_MESSAGE = 256 * 1024;
/** What an answer without words takes at most. */
const REPLY_BYTES = 32;

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
      for (const part of partsOf(replies)) this.#publish(gateway, part);
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

/** As many answers as fit one message, and again: a refusal may name hundreds of elements. */
function* partsOf(replies: readonly Reply[]): Iterable<readonly Reply[]> {
  let part: Reply[] = [];
  let bytes = 0;
  for (const reply of replies) {
    const size = sizeOf(reply);
    if (bytes + size > BYTES_PER_MESSAGE && part.length > 0) {
      yield part;
      part = [];
      bytes = 0;
    }
    part.push(reply);
    bytes += size;
  }
  yield part;
}

/** About; element ids are ASCII, and sentences about them mostly. */
function sizeOf({ outcome }: Reply): number {
  if (outcome.type !== 'refused') return REPLY_BYTES;
  const { message, elements = [] } = outcome.refusal;
  return elements.reduce((sum, { id }) => sum + id.length + REPLY_BYTES, REPLY_BYTES + message.length);
}
