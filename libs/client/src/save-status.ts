import type { Role } from '@boardstream/board';
import type { ConnectionState, SaveStatus } from './connection-state.ts';
import type { RoomInfo } from './room-events.ts';

export interface SaveFacts {
  readonly connection: ConnectionState['type'];
  readonly pending: boolean;
  /** Whether pending work survives the page. */
  readonly durable: boolean;
  readonly role: Role | undefined;
  readonly room: RoomInfo | undefined;
}

/** What a person may be told about their work. */
export function saveStatusOf({ connection, pending, durable, role, room }: SaveFacts): SaveStatus {
  if (isReadOnly(role, room)) return 'read-only';
  const offline = durable ? 'offline' : 'offline-memory-only';
  switch (connection) {
    case 'live':
      return pending ? 'saving' : 'saved';
    case 'idle':
    case 'connecting':
    case 'joining':
      return pending ? offline : 'saved';
    case 'waiting':
    case 'circuit-open':
    case 'login-needed':
    case 'stopped':
    case 'closed':
      return offline;
  }
}

/** Whether nothing can be submitted: the room or the role does not allow it. A room that cannot be written just now is not meant. */
export function isReadOnly(role: Role | undefined, room: RoomInfo | undefined): boolean {
  if (role === 'viewer') return true;
  return (
    room !== undefined && (room.status === 'archived' || room.status === 'erased' || room.status === 'quarantined')
  );
}
