import type { SessionId } from '@boardstream/kernel';
import type { ByeCode } from '@boardstream/protocol';

/** How a client stands with its server (F4). Only a live client shows others' work as it happens. */
export type ConnectionState =
  /** Not started yet. */
  | { readonly type: 'idle' }
  /** A socket is being opened; `attempt` counts from 0 since the client was last stably live. */
  | { readonly type: 'connecting'; readonly attempt: number }
  /** The socket is open; the welcome, the state or the missing events are on their way. */
  | { readonly type: 'joining'; readonly attempt: number }
  | { readonly type: 'live'; readonly session: SessionId }
  /** The next try comes at `retryAt` (ms since 1970) by itself. */
  | { readonly type: 'waiting'; readonly attempt: number; readonly retryAt: number; readonly reason: string }
  /** Several tries in a row failed: only a probe now and then, the next at `retryAt`; `reconnectNow` tries at once. */
  | { readonly type: 'circuit-open'; readonly attempt: number; readonly retryAt: number; readonly reason: string }
  /** The token is missing, invalid or expired: goes on with `login`. */
  | { readonly type: 'login-needed'; readonly reason: string }
  /** The server said not to come back, or speaks what this client does not; pending work is kept. */
  | { readonly type: 'stopped'; readonly code: ByeCode | 'unknown-event' | 'start-failed'; readonly reason: string }
  /** `close` was called. */
  | { readonly type: 'closed' };

/**
 * What a person may be told about their work. `saved`: everything submitted has its durable event. `saving`: connected,
 * and something is still on its way. `offline`: not connected, and what is pending survives a reload of the page.
 * `offline-memory-only`: not connected, and what is pending lives only as long as the page. `read-only`: nothing can be
 * submitted (a viewer, or an archived, erased or quarantined room).
 */
export type SaveStatus = 'saved' | 'saving' | 'offline' | 'offline-memory-only' | 'read-only';
