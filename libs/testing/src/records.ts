import type { LogRecord } from '@boardstream/ports';

const encoder = new TextEncoder();

/** A log record whose id is made from its name: the same name gives the same id. */
export function logRecord(name: string, data: string | Uint8Array = name): LogRecord {
  return { id: uuidFrom(name), type: 'TestRecord.v1', data: typeof data === 'string' ? encoder.encode(data) : data };
}

/** Records named `<prefix><from>`, `<prefix><from + 1>`, … */
export function logRecords(prefix: string, count: number, from = 0): LogRecord[] {
  return Array.from({ length: count }, (_, i) => logRecord(`${prefix}${String(from + i)}`));
}

/** A UUID (version 8: made by our own rule) from a text; equal for equal texts, for tests only. */
export function uuidFrom(name: string): string {
  let hex = '';
  for (let word = 0; word < 4; word++)
    hex += fnv1a(`${String(word)}:${name}`)
      .toString(16)
      .padStart(8, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of encoder.encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
