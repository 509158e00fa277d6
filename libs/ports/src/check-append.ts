import { AppendTooLargeError } from './errors.ts';
import type { LogRecord } from './event-log.ts';

/** What one append may hold, by `appendBytes`: a little below EventStoreDB's 1 MiB, so that its framing fits too. */
export const APPEND_LIMIT_BYTES = 1_000_000;

/** What a record costs beside its own bytes: id, type, lengths and framing. */
const RECORD_OVERHEAD_BYTES = 128;

const STREAM_NAME = /^[A-Za-z0-9_-]{1,128}$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The size of an append as the limit counts it, in bytes. */
export function appendBytes(records: readonly LogRecord[]): number {
  let bytes = 0;
  for (const record of records) {
    bytes += RECORD_OVERHEAD_BYTES + record.type.length + record.data.length + (record.metadata?.length ?? 0);
  }
  return bytes;
}

/**
 * What every adapter of the event log checks before it writes (EL9), so that all refuse the same.
 * @throws RangeError when there is no record, or a name or id is not of its form; AppendTooLargeError when over the limit.
 */
export function checkAppend(stream: string, records: readonly LogRecord[]): void {
  if (!STREAM_NAME.test(stream)) throw new RangeError(`not a stream's name: ${JSON.stringify(stream.slice(0, 150))}`);
  if (records.length === 0) throw new RangeError(`an append to ${stream} without a record`);
  for (const { id } of records) {
    if (!UUID.test(id))
      throw new RangeError(`not a record's id (a lower-case UUID): ${JSON.stringify(id.slice(0, 100))}`);
  }
  const bytes = appendBytes(records);
  if (bytes > APPEND_LIMIT_BYTES) throw new AppendTooLargeError(stream, bytes, APPEND_LIMIT_BYTES);
}
