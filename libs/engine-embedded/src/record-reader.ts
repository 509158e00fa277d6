import type { RecordedEvent } from '@boardstream/ports';
import type { Environment } from './environment.ts';
import { DamagedRecordError, decodeRecord, recordId, recordStream } from './record-codec.ts';
import { corruptError } from './store-error.ts';

/**
 * Reads records by position. lmdb hands each out in one buffer that the next read overwrites, and that is longer than
 * the record: two to three times as fast as a copy of its own, and the reason why nothing else reads this table.
 */
export class RecordReader {
  readonly #environment: Environment;

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  /** The position of the last record in the log; 0 when it is empty. */
  get lastPosition(): number {
    for (const position of this.#environment.tables.events.getKeys({ reverse: true, limit: 1 })) return position;
    return 0;
  }

  /** @throws PortError `corrupt` when there is none at this position, or not as it was written. */
  event(position: number): RecordedEvent {
    const bytes = this.#bytes(position);
    try {
      return decodeRecord(position, bytes, bytes.length);
    } catch (error) {
      throw error instanceof DamagedRecordError
        ? corruptError(this.#environment.dir, error.message, { cause: error })
        : error;
    }
  }

  id(position: number): string {
    return recordId(this.#bytes(position));
  }

  stream(position: number): string {
    return recordStream(this.#bytes(position));
  }

  #bytes(position: number): Buffer {
    const bytes = this.#environment.tables.events.getBinaryFast(position);
    if (bytes === undefined)
      throw corruptError(this.#environment.dir, `the record at position ${String(position)} is missing`);
    return bytes;
  }
}
