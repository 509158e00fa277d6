import type { Refusal } from '@boardstream/board';

/** What people read while the log can't be written: no internals (G25), and no doubt that nothing is lost. */
export const UNSAVED = 'The board cannot be saved at the moment; what you draw is kept and sent again.';

/** The refusals that a room's owner itself makes; all others come from the decider. */
export const refusals = {
  quarantined: {
    code: 'quarantined',
    message: 'This room is read-only until an operator has looked at it: something in it could not be processed.',
  },
  unreadable: { code: 'invalid', message: 'This operation could not be read; the server has set it aside.' },
  gone: { code: 'gone', message: 'This room was erased.' },
  unavailable: (retryAfterMs: number) => ({ code: 'unavailable', message: UNSAVED, retryAfterMs }),
  roomFull: (waiting: number, retryAfterMs: number) => ({
    code: 'busy',
    message: `${waiting} operations of this room are waiting already.`,
    retryAfterMs,
  }),
  partitionFull: (waiting: number, retryAfterMs: number) => ({
    code: 'busy',
    message: `${waiting} operations are waiting already.`,
    retryAfterMs,
  }),
  tooLate: (retryAfterMs: number) => ({
    code: 'busy',
    message: 'The operation could not be decided in time.',
    retryAfterMs,
  }),
} as const satisfies Record<string, Refusal | ((...values: never[]) => Refusal)>;
