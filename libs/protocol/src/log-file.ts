import { boardstream as pb } from '#generated';
import type { StateHash } from '@boardstream/board';
import { ProtocolError, within } from './errors.ts';
import { asRoomId } from './ids.ts';
import { hashFromProto, hashToProto, timeFromProto } from './proto/common.ts';
import { decodeMessage, encodeMessage, present, wideInteger } from './proto/wire.ts';

/** How a log file starts. */
export interface LogHeader {
  /** The room that the events come from. */
  readonly room: string;
  /** ms since 1970 */
  readonly exportedAt: number;
}

/** How a log file ends. */
export interface LogTrailer {
  /** Number of events in the file. */
  readonly count: number;
  /** The state hash after the last of them. */
  readonly hash: StateHash;
}

/** What a log file holds, in order: one header, events as encoded in the log, one trailer. */
export type LogFileItem =
  | { readonly type: 'header'; readonly header: LogHeader }
  | { readonly type: 'event'; readonly data: Uint8Array }
  | { readonly type: 'trailer'; readonly trailer: LogTrailer };

const FORMAT = 'boardstream-log';
const FORMAT_VERSION = 1;
/** 4 bytes, big-endian (P21). */
const LENGTH_BYTES = 4;
/** A longer record is refused before it is read (P21). */
const MAX_LOG_RECORD_BYTES = 10 * 1024 * 1024;

/** The header with its length before it. */
export function encodeLogHeader(header: LogHeader): Uint8Array {
  return delimited({
    header: { format: FORMAT, version: FORMAT_VERSION, room: header.room, exportedAt: header.exportedAt },
  });
}

/** An encoded event with its length before it. */
export function encodeLogEvent(event: Uint8Array): Uint8Array {
  return delimited({ event });
}

/** The trailer with its length before it. */
export function encodeLogTrailer(trailer: LogTrailer): Uint8Array {
  return delimited({ trailer: { count: trailer.count, hash: hashToProto(trailer.hash) } });
}

function delimited(message: pb.v1.LogFileRecord.$Properties): Uint8Array {
  const record = encodeMessage(pb.v1.LogFileRecord, message);
  const out = new Uint8Array(LENGTH_BYTES + record.length);
  new DataView(out.buffer).setUint32(0, record.length);
  out.set(record, LENGTH_BYTES);
  return out;
}

/**
 * Reads a log file from its chunks, however they are cut. It keeps at most one record. Throws `ProtocolError` as soon as
 * the file is seen to be no log, and stays unusable then. The trailer's count is checked; its hash is for whoever folds.
 */
export class LogFileReader {
  #rest: Uint8Array = new Uint8Array();
  #expects: 'header' | 'event' | 'end' = 'header';
  #events = 0;
  /** Bytes of the file that were read in whole records. */
  #position = 0;

  /** The items that this chunk completed, in order. */
  push(chunk: Uint8Array): readonly LogFileItem[] {
    const bytes = joined(this.#rest, chunk);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const items: LogFileItem[] = [];
    let at = 0;
    while (bytes.length - at >= LENGTH_BYTES) {
      const length = view.getUint32(at);
      if (length > MAX_LOG_RECORD_BYTES)
        throw this.#error('too-large', `a record of ${String(length)} bytes; at most ${String(MAX_LOG_RECORD_BYTES)}`);
      const end = at + LENGTH_BYTES + length;
      if (end > bytes.length) break;
      items.push(this.#item(bytes.slice(at + LENGTH_BYTES, end)));
      this.#position += end - at;
      at = end;
    }
    if (this.#expects === 'end' && at < bytes.length)
      throw this.#error('malformed', 'something stands after the trailer');
    this.#rest = bytes.subarray(at);
    return items;
  }

  /** @throws ProtocolError when the file ended before its trailer. */
  end(): void {
    if (this.#expects !== 'end')
      throw this.#error('malformed', `the file ends before its trailer, after ${String(this.#events)} events`);
  }

  #item(bytes: Uint8Array): LogFileItem {
    try {
      const record = decodeMessage(pb.v1.LogFileRecord, bytes);
      if (this.#expects === 'header') return { type: 'header', header: this.#header(record) };
      if (this.#expects === 'event' && record.event != null) {
        this.#events += 1;
        return { type: 'event', data: record.event };
      }
      if (this.#expects === 'event' && record.trailer != null)
        return { type: 'trailer', trailer: this.#trailer(record.trailer) };
      throw new ProtocolError(
        'malformed',
        this.#expects === 'end' ? 'something stands after the trailer' : 'a record that is neither event nor trailer',
      );
    } catch (error) {
      if (error instanceof ProtocolError) throw this.#error(error.code, error.message, error);
      throw error;
    }
  }

  #header(record: pb.v1.LogFileRecord.$Properties): LogHeader {
    if (record.header?.format !== FORMAT) throw new ProtocolError('malformed', 'not a Boardstream log file');
    if (record.header.version !== FORMAT_VERSION) {
      throw new ProtocolError(
        'unknown-type',
        `version ${String(record.header.version)} of the format; this version reads ${String(FORMAT_VERSION)}`,
      );
    }
    this.#expects = 'event';
    return {
      room: within('room', asRoomId, record.header.room ?? ''),
      exportedAt: within('exportedAt', timeFromProto, record.header.exportedAt),
    };
  }

  #trailer(message: pb.v1.LogFileTrailer.$Properties): LogTrailer {
    const count = within('count', wideInteger, message.count ?? 0);
    if (count !== this.#events)
      throw new ProtocolError(
        'malformed',
        `the trailer counts ${String(count)} events, the file holds ${String(this.#events)}`,
      );
    this.#expects = 'end';
    return { count, hash: within('hash', hashFromProto, present(message.hash, 'hash')) };
  }

  #error(code: ProtocolError['code'], reason: string, cause?: unknown): ProtocolError {
    return new ProtocolError(code, reason, { path: `byte ${String(this.#position)}`, cause });
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  const out = new Uint8Array(a.length + b.length);
  out.set(a);
  out.set(b, a.length);
  return out;
}
