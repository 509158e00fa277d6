import { assertNever } from '@boardstream/kernel';
import type { ConnectionState } from '@boardstream/client';

/** What the banner says; undefined when there is nothing to say. */
export interface ConnectionWords {
  readonly text: string;
  /** ms since 1970; the next try by itself */
  readonly retryAt?: number;
  /** Whether trying at once makes sense. */
  readonly canRetry: boolean;
  readonly tone: 'warn' | 'bad';
}

/** What the person is told about the connection. Before the first try has failed there is nothing to tell. */
export function connectionWords(state: ConnectionState): ConnectionWords | undefined {
  switch (state.type) {
    case 'idle':
    case 'live':
    case 'closed':
      return undefined;
    case 'connecting':
    case 'joining':
      return state.attempt === 0 ? undefined : { text: 'Reconnecting…', canRetry: false, tone: 'warn' };
    case 'waiting':
      return {
        text: 'The connection is lost. You can go on drawing.',
        retryAt: state.retryAt,
        canRetry: true,
        tone: 'warn',
      };
    case 'circuit-open':
      return {
        text: 'The server can’t be reached. You can go on drawing.',
        retryAt: state.retryAt,
        canRetry: true,
        tone: 'warn',
      };
    case 'login-needed':
      return { text: `You need to log in again: ${state.reason}`, canRetry: false, tone: 'bad' };
    case 'stopped':
      return { text: `The server closed this board: ${state.reason}`, canRetry: false, tone: 'bad' };
    default:
      return assertNever(state);
  }
}
