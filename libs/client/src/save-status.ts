import { assertNever } from '@boardstream/kernel';
import type { ConnectionState, SaveStatus } from './connection-state.ts';

export interface SaveFacts {
  readonly connection: ConnectionState['type'];
  readonly pending: boolean;
  /** Whether pending work survives the page. */
  readonly durable: boolean;
  /** Whether nothing can be submitted at all: by this role, or in this room. */
  readonly readOnly: boolean;
}

/** What a person may be told about their work. */
export function saveStatusOf({ connection, pending, durable, readOnly }: SaveFacts): SaveStatus {
  if (readOnly) return 'read-only';
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
    default:
      return assertNever(connection);
  }
}
