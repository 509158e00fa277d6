import { hash } from 'node:crypto';
import type { RoomEvent } from '@boardstream/board';
import type { LogRecord } from '@boardstream/ports';
import { encodeEvent, eventRecordType } from '@boardstream/protocol';

/** The namespace of event ids: a UUID drawn once for Boardstream. It is part of the log's format and never changes. */
const NAMESPACE = Buffer.from('5f0c2a9e7d3b4c41a86e1b9d0f27c35a', 'hex').toString('latin1');

/** The record of an event, encoded once: the same bytes go to the log and to the live subject. */
export function eventRecord(room: string, event: RoomEvent): LogRecord {
  const data = encodeEvent(event);
  return { id: eventId(room, event.seq, data), type: eventRecordType(event), data };
}

/**
 * UUIDv5 (RFC 9562) of room, seq and the SHA-256 of the data (P19): only identical bytes count as a repeat, so another
 * decision about the same op is a conflict and never passes for the first one.
 */
export function eventId(room: string, seq: number, data: Uint8Array): string {
  // All of it ASCII but the namespace (P17), so that latin1 gives the very bytes.
  const name = Buffer.from(`${NAMESPACE}${room}:${seq}:${hash('sha256', data, 'hex')}`, 'latin1');
  const digits = hash('sha1', name, 'hex');
  // Version 5 in the 13th digit, variant 10 in the two high bits of the 17th.
  const variant = ((Number.parseInt(digits.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-5${digits.slice(13, 16)}-${variant}${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
}
