import type { RecordedEvent } from '@boardstream/ports';
import type { EncodedState } from '../snapshot-encoder.ts';

/** What the thread that makes snapshots is asked; each is answered before the next is sent. */
export type Question =
  /** Which of the states that it kept of this room is the latest up to this seq? A new fold begins there. */
  | { readonly type: 'begin'; readonly room: string; readonly seq: number }
  /** The fold is to begin with this snapshot. */
  | { readonly type: 'snapshot'; readonly data: Uint8Array<ArrayBuffer> }
  /** These records come next. */
  | { readonly type: 'records'; readonly records: PackedRecords }
  /** All has been told: the state as bytes. */
  | { readonly type: 'finish' };

export type Answer =
  /** The fold stands at this seq; 0 before the first event. */
  | { readonly type: 'at'; readonly seq: number }
  | { readonly type: 'encoded'; readonly seq: number; readonly state: EncodedState }
  /** It stands inside a load, where there is no state (M34). */
  | { readonly type: 'loading'; readonly seq: number }
  /** It can't be done from what was told; the fold is given up. */
  | { readonly type: 'failed'; readonly reason: string };

/** Records in one buffer, which changes hands and is not copied. */
export interface PackedRecords {
  readonly data: Uint8Array<ArrayBuffer>;
  /** Where each record's data ends. */
  readonly ends: readonly number[];
  readonly revisions: readonly number[];
}

type RevisionRecord = Pick<RecordedEvent, 'revision' | 'data'>;

/** Copies the data together: a record's own bytes may be part of a far larger buffer. */
export function packRecords(records: readonly RevisionRecord[]): PackedRecords {
  const data = new Uint8Array(records.reduce((sum, record) => sum + record.data.length, 0));
  const ends: number[] = [];
  let end = 0;
  for (const record of records) {
    data.set(record.data, end);
    end += record.data.length;
    ends.push(end);
  }
  return { data, ends, revisions: records.map(({ revision }) => revision) };
}

/** The records again, as views of the one buffer. */
export function* unpackRecords({ data, ends, revisions }: PackedRecords): Generator<RevisionRecord> {
  let start = 0;
  for (const [i, end] of ends.entries()) {
    yield { revision: revisions[i] ?? -1, data: data.subarray(start, end) };
    start = end;
  }
}
