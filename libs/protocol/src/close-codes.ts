/** What a client may do after a close: come back with its last seq, come back later, log in again, or stop. */
export type AfterClose = 'resume' | 'wait' | 'login' | 'stop';

interface CloseReason {
  readonly code: number;
  readonly sentence: string;
  readonly after: AfterClose;
}

/** Every reason for which the server closes a connection (P7), by the name that `bye` carries. */
export const CLOSE_REASONS = {
  'too-large': { code: 1009, sentence: 'A message was over the size limit.', after: 'stop' },
  'going-away': { code: 1001, sentence: 'The server is stopping; come back to another.', after: 'resume' },
  malformed: { code: 4400, sentence: 'Several messages in a row could not be understood.', after: 'stop' },
  unauthorized: { code: 4401, sentence: 'The token is missing, invalid or expired.', after: 'login' },
  forbidden: {
    code: 4403,
    sentence: 'This subject may not enter this room, or this origin is not allowed.',
    after: 'stop',
  },
  'no-hello': { code: 4407, sentence: 'No hello came within 10 seconds.', after: 'stop' },
  silent: { code: 4408, sentence: 'Nothing was heard from the client for 30 seconds.', after: 'resume' },
  replaced: {
    code: 4409,
    sentence: 'The same client connected again; this connection is the older one.',
    after: 'stop',
  },
  gone: { code: 4410, sentence: 'The room was erased.', after: 'stop' },
  'version-unsupported': {
    code: 4426,
    sentence: 'The client speaks a version that the server does not.',
    after: 'stop',
  },
  'too-slow': { code: 4429, sentence: 'The connection did not keep up with its room.', after: 'resume' },
  unavailable: {
    code: 4500,
    sentence: 'The room can not be read or written at the moment.',
    after: 'wait',
  },
  'at-capacity': { code: 4503, sentence: 'The server has no room for another connection.', after: 'wait' },
} as const satisfies Record<string, CloseReason>;

export type ByeCode = keyof typeof CLOSE_REASONS;
