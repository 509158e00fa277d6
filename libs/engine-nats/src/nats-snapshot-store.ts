import { createHash } from 'node:crypto';
import { PortError, type SnapshotStore, type StoredSnapshot } from '@boardstream/ports';
import type { JetStreamManager, StoredMsg } from 'nats';
import type { AcknowledgedPublisher } from './acknowledged-publisher.ts';
import type { BrokerConnection } from './broker-connection.ts';
import { SNAPSHOTS_STREAM } from './names.ts';
import { portErrorOf } from './nats-port-error.ts';

/** Data of one message; a server takes 1 MiB unless told otherwise. */
const CHUNK_BYTES = 512 * 1024;
/** Messages read or written at once. */
const CHUNKS_AT_ONCE = 8;

/** What the last message of a snapshot says: it is whole, and this is what it must be. */
interface Closing {
  readonly chunks: number;
  readonly sha256: string;
}

type Listed = Omit<StoredSnapshot, 'data'>;

/**
 * Snapshots in one stream: `board.snapshots.data.<room>.<seq>.<chunk>` for the bytes, then
 * `board.snapshots.meta.<room>.<seq>.<time>`, which makes it one. A list is an answer of the server about its subjects.
 */
export class NatsSnapshotStore implements SnapshotStore {
  readonly #connection: BrokerConnection;
  readonly #publisher: AcknowledgedPublisher;

  constructor(connection: BrokerConnection, publisher: AcknowledgedPublisher) {
    this.#connection = connection;
    this.#publisher = publisher;
  }

  async put({ room, seq, time, data }: StoredSnapshot): Promise<void> {
    const chunks = Math.ceil(data.length / CHUNK_BYTES);
    await inGroups(chunks, (chunk) =>
      this.#publish(dataSubject(room, seq, chunk), data.subarray(chunk * CHUNK_BYTES, (chunk + 1) * CHUNK_BYTES)),
    );
    const closing: Closing = { chunks, sha256: digestOf(data) };
    await this.#publish(metaSubject(room, seq, time), new TextEncoder().encode(JSON.stringify(closing)));
  }

  async nearest(
    room: string,
    at: { readonly seq: number } | { readonly time: number },
  ): Promise<StoredSnapshot | undefined> {
    const fits = (found: Listed): boolean => ('seq' in at ? found.seq <= at.seq : found.time <= at.time);
    const candidates = (await this.list(room)).filter(fits);
    for (const found of candidates.reverse()) {
      const data = await this.#read(found);
      if (data !== undefined) return { ...found, data };
    }
    return undefined;
  }

  async list(room: string): Promise<Listed[]> {
    const subjects = await this.#manage(`listing the snapshots of ${room}`, async (manager) => {
      const info = await manager.streams.info(SNAPSHOTS_STREAM, { subjects_filter: metaSubject(room, '*', '*') });
      return Object.keys(info.state.subjects ?? {});
    });
    return subjects.map((subject) => listedOf(room, subject)).sort((a, b) => a.seq - b.seq);
  }

  async remove(room: string, seq: number): Promise<void> {
    await this.#manage(`removing snapshot ${String(seq)} of ${room}`, async (manager) => {
      // What makes it a snapshot first.
      await manager.streams.purge(SNAPSHOTS_STREAM, { filter: metaSubject(room, seq, '*') });
      await manager.streams.purge(SNAPSHOTS_STREAM, { filter: dataSubject(room, seq, '*') });
    });
  }

  /** Undefined where it is gone, or not whole: it was being removed or replaced meanwhile, which costs time only (G12). */
  async #read({ room, seq, time }: Listed): Promise<Uint8Array | undefined> {
    return this.#manage(`reading snapshot ${String(seq)} of ${room}`, async (manager) => {
      const dataOf = async (chunk: number): Promise<Uint8Array> =>
        (await lastOf(manager, dataSubject(room, seq, chunk)))?.data ?? new Uint8Array();
      // Most are one chunk: it is asked for beside what tells how many there are.
      const [closing, first] = await Promise.all([lastOf(manager, metaSubject(room, seq, time)), dataOf(0)]);
      if (closing === undefined) return undefined;
      const { chunks, sha256 } = closing.json<Closing>(); // only this class writes there
      const others = await inGroups(chunks - 1, (index) => dataOf(index + 1));
      const data = Buffer.concat([first, ...others]);
      return digestOf(data) === sha256 ? data : undefined;
    });
  }

  async #publish(subject: string, data: Uint8Array): Promise<void> {
    // The same bytes again do no harm: a subject keeps its last message only.
    const answer = await this.#publisher.publish(subject, data, { once: false });
    if (answer.type === 'full') throw new PortError('full', `${SNAPSHOTS_STREAM} takes no more`);
  }

  async #manage<T>(what: string, use: (manager: JetStreamManager) => Promise<T>): Promise<T> {
    try {
      return await use(await this.#connection.current.jetstreamManager({ checkAPI: false }));
    } catch (error) {
      throw portErrorOf(what, error);
    }
  }
}

function dataSubject(room: string, seq: number | '*', chunk: number | '*'): string {
  return `board.snapshots.data.${room}.${String(seq)}.${String(chunk)}`;
}

function metaSubject(room: string, seq: number | '*', time: number | '*'): string {
  return `board.snapshots.meta.${room}.${String(seq)}.${String(time)}`;
}

function listedOf(room: string, subject: string): Listed {
  const [seq, time] = subject.split('.').slice(-2).map(Number);
  return { room, seq: seq ?? 0, time: time ?? 0 };
}

async function lastOf(manager: JetStreamManager, subject: string): Promise<StoredMsg | undefined> {
  try {
    return await manager.streams.getMessage(SNAPSHOTS_STREAM, { last_by_subj: subject });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === '404') return undefined;
    throw error;
  }
}

function digestOf(data: Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** The results for 0 … count − 1, a few worked on at once. */
async function inGroups<T>(count: number, work: (index: number) => Promise<T>): Promise<readonly T[]> {
  const results: T[] = [];
  for (let from = 0; from < count; from += CHUNKS_AT_ONCE) {
    const group = Array.from({ length: Math.min(CHUNKS_AT_ONCE, count - from) }, (_, i) => work(from + i));
    results.push(...(await Promise.all(group)));
  }
  return results;
}
