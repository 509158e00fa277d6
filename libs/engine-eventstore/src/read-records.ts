import {
  BACKWARDS,
  END,
  FORWARDS,
  StreamNotFoundError,
  type EventStoreDBClient,
  type ResolvedEvent,
  type StreamingRead,
} from '@eventstore/db-client';
import type { ReadOptions, RecordedEvent } from '@boardstream/ports';
import { isSystemEvent, recordOf } from './record.ts';
import { untilAborted, type Deadline } from './within.ts';

/**
 * Reads from the leader (G8): a follower may not have yet what was acknowledged. A read that is given up is cancelled; one
 * that was answered `not found` is not, for the server ends it by itself. A cancelled call is a reset to HTTP/2, and a
 * server or a proxy may take many for an attack: nghttp2 breaks a connection off that makes more than 1,000 at once, or 33
 * a second for long (https://github.com/grpc/grpc-node/issues/2872).
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
  } catch (error) {
    if (!(error instanceof StreamNotFoundError)) read.cancel().catch(() => undefined); // there was nothing to cancel
    throw error;
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
