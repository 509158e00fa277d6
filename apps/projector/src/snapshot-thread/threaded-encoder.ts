import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Clock } from '@boardstream/kernel';
import type { Logger } from '@boardstream/observability';
import type { SnapshotStore } from '@boardstream/ports';
import type { ProjectorCounters } from '../projector-counters.ts';
import type { RoomReader } from '../room-reader.ts';
import type { EncodedState, SnapshotEncoder } from '../snapshot-encoder.ts';
import { packRecords, type Answer, type Question } from './messages.ts';

/** What runs from its sources has a thread that does. */
const IS_SOURCE = import.meta.url.endsWith('.ts');
const PROGRAM = new URL(IS_SOURCE ? './main.ts' : './main.js', import.meta.url);
/** After the thread ended by itself it is left alone for so long, in ms. */
const REST_MS = 60_000;
/** A kept state this near before the seq that is wanted is taken without looking for a snapshot. */
const NEAR_EVENTS = 16_384;

export interface ThreadedEncoderParts {
  readonly reader: RoomReader;
  readonly snapshots: SnapshotStore;
  /** Who does it where the thread can't: it has the last word on what is wrong with a room. */
  readonly otherwise: SnapshotEncoder;
  /** Estimated bytes of the folded rooms that the thread keeps as starting points. */
  readonly cacheBytes: number;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly counters: ProjectorCounters;
  /** The thread's program; the one that lies beside this file unless told otherwise. */
  readonly program?: URL;
}

/**
 * Has rooms folded and encoded on a thread of its own: the board of a busy room is several MB, and this thread has clients
 * that wait. Records are read here and handed over as they are. The thread begins with the first snapshot.
 */
export class ThreadedEncoder implements SnapshotEncoder {
  readonly #parts: ThreadedEncoderParts;
  #worker: Worker | undefined;
  #restUntil = -Infinity;
  #stopped = false;

  constructor(parts: ThreadedEncoderParts) {
    this.#parts = parts;
  }

  async encode(room: string, seq: number): Promise<EncodedState | undefined> {
    const { otherwise, clock, logger } = this.#parts;
    if (this.#stopped || clock.monotonic() < this.#restUntil) return otherwise.encode(room, seq);
    try {
      return await this.#encode(room, seq);
    } catch (error) {
      logger.warn('snapshot.thread-failed', { room, seq, error });
      return otherwise.encode(room, seq);
    }
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#worker?.terminate();
  }

  async #encode(room: string, seq: number): Promise<EncodedState | undefined> {
    const { reader, snapshots, counters } = this.#parts;
    let from = await this.#at({ type: 'begin', room, seq });
    if (from === 0 || seq - from > NEAR_EVENTS) {
      const nearest = await snapshots.nearest(room, { seq });
      if (nearest !== undefined && nearest.seq > from)
        from = await this.#at({ type: 'snapshot', data: new Uint8Array(nearest.data) });
    }
    counters.folds++;
    let at = from;
    for await (const page of reader.pages(room, Math.max(1, from), seq))
      at = await this.#at({ type: 'records', records: packRecords(page) });
    counters.foldedEvents += at - from;
    if (at !== seq) throw new Error(`the log ends at seq ${at}, before ${seq}`);
    const answer = await this.#ask({ type: 'finish' });
    return answer.type === 'encoded' ? answer.state : undefined;
  }

  /** The seq at which the fold stands then. */
  async #at(question: Question): Promise<number> {
    return (await this.#ask(question)).seq;
  }

  async #ask(question: Question): Promise<Exclude<Answer, { readonly type: 'failed' }>> {
    const worker = (this.#worker ??= this.#start());
    const gone = new AbortController();
    const onExit = (code: number): void => gone.abort(new Error(`the thread ended with ${code}`));
    worker.once('exit', onExit);
    worker.ref(); // for as long as it is waited for, it keeps the process alive
    try {
      worker.postMessage(question, buffersOf(question));
      const [answer] = (await once(worker, 'message', { signal: gone.signal })) as [Answer];
      if (answer.type === 'failed') throw new Error(answer.reason);
      return answer;
    } finally {
      worker.off('exit', onExit);
      worker.unref();
    }
  }

  #start(): Worker {
    const { cacheBytes, clock, logger, program = PROGRAM } = this.#parts;
    const worker = new Worker(program, {
      name: 'snapshots',
      workerData: { cacheBytes },
      ...(IS_SOURCE ? { execArgv: ['--conditions=boardstream-source'] } : {}),
    });
    worker.on('error', (error) => logger.warn('snapshot.thread-broke', { error }));
    worker.once('exit', () => {
      this.#worker = undefined;
      if (!this.#stopped) this.#restUntil = clock.monotonic() + REST_MS;
    });
    return worker;
  }
}

/** What changes hands instead of being copied. */
function buffersOf(question: Question): ArrayBuffer[] {
  if (question.type === 'snapshot') return [question.data.buffer];
  return question.type === 'records' ? [question.records.data.buffer] : [];
}
