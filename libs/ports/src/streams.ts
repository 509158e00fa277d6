/** The prefix of every room's stream in the event log (P19). */
export const ROOM_STREAM_PREFIX = 'board-';

/** The stream of a room. */
export function roomStream(room: string): string {
  return ROOM_STREAM_PREFIX + room;
}

/** The room of a stream; undefined when it is not a room's. */
export function streamRoom(stream: string): string | undefined {
  return stream.startsWith(ROOM_STREAM_PREFIX) ? stream.slice(ROOM_STREAM_PREFIX.length) : undefined;
}
