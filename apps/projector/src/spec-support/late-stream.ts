import { PortError, type EventExport, type ExportedEvents, type ExportOutcome } from '@boardstream/ports';
import { decodeLiveEvents } from '@boardstream/protocol';

/** What becomes of a message: stored and acknowledged, stored without an answer, refused, gone, or late: stored by `release`. */
export type Fate = 'stored' | 'unanswered' | 'full' | 'lost' | 'late';

/** A stream in memory that keeps what it gets, repeated or not; what happens to a message is the test's to say. */
export class LateStream {
  readonly stored: ExportedEvents[] = [];
  readonly #late: ExportedEvents[] = [];

  /** A connection to it, whose messages fare as `fate` says. */
  connection(fate: (message: ExportedEvents) => Fate): EventExport {
    return {
      publish: async (message) => {
        await new Promise((resolve) => setImmediate(resolve));
        return this.#take(message, fate(message));
      },
    };
  }

  /** What was late arrives now. */
  release(): void {
    this.stored.push(...this.#late.splice(0));
  }

  #take(message: ExportedEvents, fate: Fate): ExportOutcome {
    if (fate === 'full') return { type: 'full' };
    if (fate === 'late') this.#late.push(message);
    else if (fate !== 'lost') this.stored.push(message);
    if (fate !== 'stored') throw new PortError('unavailable', 'the stream did not answer');
    return { type: 'stored' };
  }
}

/** What a reader keeps of a room that drops what it has: throws where a seq comes before an earlier one. */
export function readRoom(messages: readonly ExportedEvents[], room: string): readonly Uint8Array[] {
  const kept: Uint8Array[] = [];
  for (const message of messages) {
    if (message.room !== room) continue;
    const { from, events } = decodeLiveEvents(message.data);
    if (from !== message.first || from + events.length - 1 !== message.last)
      throw new Error(
        `${room} ${String(message.first)}-${String(message.last)} holds ${String(events.length)} from ${String(from)}`,
      );
    for (const [index, event] of events.entries()) {
      const seq = from + index;
      if (seq > kept.length + 1) throw new Error(`${room}: ${String(seq)} came after ${String(kept.length)}`);
      if (seq === kept.length + 1) kept.push(event);
    }
  }
  return kept;
}
