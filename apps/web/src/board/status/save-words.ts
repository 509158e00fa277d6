import { assertNever } from '@boardstream/kernel';
import type { ConnectionState, SaveStatus } from '@boardstream/client';

/** How a save status is told: the words, what they mean, and how urgent it looks. */
export interface SaveWords {
  readonly label: string;
  readonly explanation: string;
  readonly tone: 'good' | 'busy' | 'warn' | 'quiet';
}

/** What the person is told about their own work. Nothing is called saved while nobody can say so. */
export function saveWords(status: SaveStatus, connection: ConnectionState): SaveWords {
  if (status === 'saved' && connection.type !== 'live') {
    return { label: 'Connecting…', explanation: 'The board is being brought up to date.', tone: 'busy' };
  }
  switch (status) {
    case 'saved':
      return { label: 'Saved', explanation: 'Everything you drew is saved on the server.', tone: 'good' };
    case 'saving':
      return { label: 'Saving…', explanation: 'Your last changes are on their way to the server.', tone: 'busy' };
    case 'offline':
      return {
        label: 'Offline, kept here',
        explanation:
          'Your changes are kept in this browser, also when you close the page, and are sent once the connection is back.',
        tone: 'warn',
      };
    case 'offline-memory-only':
      return {
        label: 'Offline, in memory only',
        explanation: 'Your changes are kept in this page only: do not close or reload it until the connection is back.',
        tone: 'warn',
      };
    case 'read-only':
      return { label: 'Read only', explanation: 'You can look at this board, but not draw on it.', tone: 'quiet' };
    default:
      return assertNever(status);
  }
}
