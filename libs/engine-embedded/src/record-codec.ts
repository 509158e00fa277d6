import { crc32 } from 'node:zlib';
import type { LogRecord, RecordedEvent } from '@boardstream/ports';
import { formatPosition } from './position.ts';

/**
 * How a record lies in the `events` table (format 1), numbers big-endian:
 * crc32 of the rest (4 bytes) · id (16) · revision (8, a double) · length of the stream's name (2), of the type (2), of
 * the metadata (4; all ones: none) · stream · type · metadata · data.
 */
const ID_AT = 4;
const REVISION_AT = 20;
const LENGTHS_AT = 28;
const HEADER_BYTES = 36;
const NO_METADATA = 0xffff_ffff;

/** A record that is not what was written. */
export class DamagedRecordError extends Error {
  override readonly name = 'DamagedRecordError';
}

export function encodeRecord(stream: string, revision: number, record: LogRecord): Buffer {
  const metadataLength = record.metadata?.length ?? 0;
  const typeLength = Buffer.byteLength(record.type);
  // A stream's name is ASCII (`checkAppend`).
  const bytes = Buffer.allocUnsafe(HEADER_BYTES + stream.length + typeLength + metadataLength + record.data.length);
  bytes.write(record.id.replaceAll('-', ''), ID_AT, 16, 'hex');
  bytes.writeDoubleBE(revision, REVISION_AT);
  bytes.writeUInt16BE(stream.length, LENGTHS_AT);
  bytes.writeUInt16BE(typeLength, LENGTHS_AT + 2);
  bytes.writeUInt32BE(record.metadata === undefined ? NO_METADATA : metadataLength, LENGTHS_AT + 4);
  let at = HEADER_BYTES;
  at += bytes.write(stream, at, 'latin1');
  at += bytes.write(record.type, at);
  if (record.metadata !== undefined) bytes.set(record.metadata, at);
  bytes.set(record.data, at + metadataLength);
  bytes.writeUInt32BE(crc32(bytes.subarray(ID_AT)), 0);
  return bytes;
}

/** The id alone. */
export function recordId(bytes: Buffer): string {
  const hex = bytes.toString('hex', ID_AT, REVISION_AT);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** The stream alone. */
export function recordStream(bytes: Buffer): string {
  return bytes.toString('latin1', HEADER_BYTES, HEADER_BYTES + bytes.readUInt16BE(LENGTHS_AT));
}

/**
 * The record copies what it needs: `bytes` may be overwritten afterwards.
 * @param length of the record; `bytes` may be longer
 * @throws DamagedRecordError when the bytes are not what was written.
 */
export function decodeRecord(position: number, bytes: Buffer, length: number): RecordedEvent {
  if (length < HEADER_BYTES || crc32(bytes.subarray(ID_AT, length)) !== bytes.readUInt32BE(0)) {
    throw new DamagedRecordError(`the record at position ${String(position)} does not match its checksum`);
  }
  const typeAt = HEADER_BYTES + bytes.readUInt16BE(LENGTHS_AT);
  const metadataAt = typeAt + bytes.readUInt16BE(LENGTHS_AT + 2);
  const metadataLength = bytes.readUInt32BE(LENGTHS_AT + 4);
  const dataAt = metadataAt + (metadataLength === NO_METADATA ? 0 : metadataLength);
  const event = {
    id: recordId(bytes),
    stream: bytes.toString('latin1', HEADER_BYTES, typeAt),
    revision: bytes.readDoubleBE(REVISION_AT),
    position: formatPosition(position),
    type: bytes.toString('utf8', typeAt, metadataAt),
    data: copy(bytes, dataAt, length),
  };
  return metadataLength === NO_METADATA ? event : { ...event, metadata: copy(bytes, metadataAt, dataAt) };
}

/** A plain array: a Buffer's `slice` shares memory, which who reads a port must not have to know. */
function copy(bytes: Buffer, from: number, to: number): Uint8Array {
  const pooled = Buffer.allocUnsafe(to - from);
  bytes.copy(pooled, 0, from, to);
  return new Uint8Array(pooled.buffer, pooled.byteOffset, pooled.length);
}
