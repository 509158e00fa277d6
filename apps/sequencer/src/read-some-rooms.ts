import { isAborted, systemTimers } from '@boardstream/kernel';
import type { Logger } from '@boardstream/observability';
import { ROOM_STREAM_PREFIX, streamRoom, type EventLog, type SnapshotStore } from '@boardstream/ports';
import { decodeEvent, decodeSnapshot } from '@boardstream/protocol';
import { withDeadline } from './with-deadline.ts';

/** Rooms that are read, and of each a page as long as a room's that is loaded. */
const ROOMS = 8;
const PAGE = 256;
/** For so long in all, in ms: it may be that no other sequencer lives. */
const WITHIN_MS = 1_500;

export interface SomeRooms {
  readonly log: Pick<EventLog, 'read' | 'subscribeAll'>;
  readonly snapshots: Pick<SnapshotStore, 'nearest'>;
  readonly logger: Logger;
}

/**
 * Reads a few rooms as one is read that is taken over, and drops them. A process's first pages through the log's client take
 * several times as long as later ones, for its connection is made and its code compiled meanwhile. Where it can't be read,
 * or not in time, the sequencer starts all the same.
 */
export async function readSomeRooms({ log, snapshots, logger }: SomeRooms): Promise<void> {
  const late = new AbortController();
  const reading = async (): Promise<void> => {
    for (const stream of await firstStreams(log, late.signal)) {
      if (isAborted(late.signal)) return;
      await readRoom(stream, log, snapshots);
    }
  };
  try {
    await withDeadline(systemTimers, WITHIN_MS, 'reading some rooms', reading());
  } catch (error) {
    logger.info('rooms.not-read', { error });
  } finally {
    late.abort();
  }
}

/** The streams of the first events of the log that come together. */
async function firstStreams(log: SomeRooms['log'], signal: AbortSignal): Promise<readonly string[]> {
  const found = new Set<string>();
  const enough = new AbortController();
  await log.subscribeAll({
    streamPrefix: ROOM_STREAM_PREFIX,
    onEvents: (events) => {
      for (const { stream } of events) if (found.size < ROOMS) found.add(stream);
      enough.abort();
      return Promise.resolve();
    },
    onCaughtUp: () => enough.abort(),
    signal: AbortSignal.any([signal, enough.signal]),
  });
  return [...found];
}

async function readRoom(stream: string, log: SomeRooms['log'], snapshots: SomeRooms['snapshots']): Promise<void> {
  const page = await log.read(stream, { direction: 'backwards', from: 'end', limit: PAGE });
  if (page.type !== 'events') return;
  for (const { data } of page.events) decodeEvent(data);
  const snapshot = await snapshots.nearest(streamRoom(stream) ?? '', { seq: Number.MAX_SAFE_INTEGER });
  if (snapshot !== undefined) decodeSnapshot(snapshot.data);
}
