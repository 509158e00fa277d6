import { InvalidIdError, roomId, type RoomId } from '@boardstream/kernel';

/** What an address shows. */
export type Route =
  | { readonly type: 'landing' }
  | { readonly type: 'room'; readonly room: RoomId }
  | { readonly type: 'bad-room'; readonly name: string };

const ROOM_PATH = /^\/room\/([^/]*)\/?$/;

/** Reads a path such as `/room/demo`; everything that is no room is the landing page. */
export function routeOf(path: string): Route {
  const match = ROOM_PATH.exec(path);
  if (match === null) return { type: 'landing' };
  const name = decoded(match[1] ?? '');
  const room = parsedRoom(name);
  return room === undefined ? { type: 'bad-room', name } : { type: 'room', room };
}

/** The path of a room's board. */
export function roomPath(room: string): string {
  return `/room/${encodeURIComponent(room)}`;
}

/** The name as a room id, or undefined when it is none. */
export function parsedRoom(name: string): RoomId | undefined {
  try {
    return roomId(name);
  } catch (error) {
    if (error instanceof InvalidIdError) return undefined;
    throw error;
  }
}

/** What a person typed as the nearest room name: spaces become dashes, other signs go. */
export function suggestedRoom(typed: string): string {
  return typed
    .normalize('NFKD')
    .replace(/\s+/g, '-')
    .replace(/[^A-Za-z0-9_-]/g, '')
    .slice(0, 64);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a stray % sign: shown as it stands
  }
}
