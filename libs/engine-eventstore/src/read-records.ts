import {
  BACKWARDS,
  END,
  FORWARDS,
  type EventStoreDBClient,
  type ResolvedEvent,
  type StreamingRead,
} from '@eventstore/db-client';
import type { ReadOptions, RecordedEvent } from '@boardstream/ports';
import { isSystemEvent, recordOf } from './record.ts';
import { untilAborted, type Deadline } from './within.ts';

/**
 * Reads from the leader (G8): a follower may not have yet what was acknowledged.
 * @throws what the client throws: StreamNotFoundError, StreamDeletedError …
 */
export async function readRecords(
  client: EventStoreDBClient,
  stream: string,
  { direction, from, limit }: ReadOptions,
  deadline: Deadline,
): Promise<readonly RecordedEvent[]> {
  const read = client.readStream(stream, {
    direction: direction === 'forwards' ? FORWARDS : BACKWARDS,
    fromRevision: from === 'end' ? END : BigInt(from),
    maxCount: limit,
    requiresLeader: true,
  });
  try {
    return await untilAborted(deadline.signal, collect(read, deadline));
  } finally {
    if (!read.readableEnded) read.cancel().catch(() => undefined); // there was nothing to cancel
  }
}

/** Keeps listening for errors after it has settled: the client emits them also when nobody wants them any more. */
function collect(read: StreamingRead<ResolvedEvent>, deadline: Deadline): Promise<readonly RecordedEvent[]> {
  return new Promise((resolve, reject) => {
    const records: RecordedEvent[] = [];
    read.on('data', ({ event }) => {
      deadline.extend();
      if (event === undefined || isSystemEvent(event)) return;
      try {
        records.push(recordOf(event));
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    });
    read.on('end', () => resolve(records));
    read.on('error', reject);
  });
}
