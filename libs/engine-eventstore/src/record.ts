import { binaryEvent, type EventData, type RecordedEvent as EsdbRecord } from '@eventstore/db-client';
import type { LogRecord, RecordedEvent } from '@boardstream/ports';
import { formatPosition } from './position.ts';

/**
 * Put before a record's metadata. The client parses metadata that happens to be JSON, and gives the parsed value instead
 * of the bytes; no JSON begins with this byte. It also tells empty metadata from none.
 */
const METADATA_MARK = 0x01;

const encoder = new TextEncoder();

/** The record as the client appends it. */
export function eventOf({ id, type, data, metadata }: LogRecord): EventData {
  return metadata === undefined
    ? binaryEvent({ id, type, data })
    : binaryEvent({ id, type, data, metadata: marked(metadata) });
}

/**
 * An event as the port shows it. Events that others wrote, as JSON or without the mark, come back as bytes too, though
 * not the same in every space.
 * @throws TypeError when the server gave no position: servers before 22.6 do not.
 */
export function recordOf(event: EsdbRecord): RecordedEvent {
  if (event.position === undefined)
    throw new TypeError(`the server gives no position for ${event.streamId}@${event.revision}: it is too old`);
  const record = {
    id: event.id,
    stream: event.streamId,
    revision: Number(event.revision),
    position: formatPosition(event.position),
    type: event.type,
    data: bytesOf(event.data),
  };
  return event.metadata === undefined ? record : { ...record, metadata: unmarked(bytesOf(event.metadata)) };
}

/** Whether it is the server's own note in a stream (a tombstone, say) and no record. */
export function isSystemEvent({ type }: EsdbRecord): boolean {
  return type.startsWith('$');
}

function marked(metadata: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(metadata.length + 1);
  bytes[0] = METADATA_MARK;
  bytes.set(metadata, 1);
  return bytes;
}

function unmarked(bytes: Uint8Array): Uint8Array {
  return bytes[0] === METADATA_MARK ? bytes.subarray(1) : bytes;
}

/** The client gives the bytes, or what it parsed from them. */
function bytesOf(value: unknown): Uint8Array {
  return value instanceof Uint8Array ? value : encoder.encode(JSON.stringify(value));
}
