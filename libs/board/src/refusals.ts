/** Why changes of one element were left out of an op (M21). */
export const DROP_REASONS = ['missing', 'exists', 'purged', 'locked', 'limit', 'role', 'invalid'] as const;
export type DropReason = (typeof DROP_REASONS)[number];

/**
 * What a client does about a refusal (M27). `retry`: keep the op and send it again, same id, after the delay.
 * `rebase`: bring it forward and send it again, same id. `conflict`: wait for the event that used the id.
 * `reload`: drop the confirmed state, load the head, and resume by M30. `final`: it will never be accepted.
 */
export type RefusalClass = 'retry' | 'rebase' | 'conflict' | 'reload' | 'final';

/** Every reason for which a command is refused, with its class. One table, for every surface. */
export const REFUSALS = {
  busy: 'retry',
  rate: 'retry',
  unavailable: 'retry',
  'stale-base': 'rebase',
  'op-id-conflict': 'conflict',
  'bad-base': 'reload',
  malformed: 'final',
  'too-large': 'final',
  invalid: 'final',
  missing: 'final',
  exists: 'final',
  purged: 'final',
  locked: 'final',
  limit: 'final',
  forbidden: 'final',
  archived: 'final',
  gone: 'final',
  'not-found': 'final',
  'auto-create-off': 'final',
  quarantined: 'final',
  'unknown-change': 'final',
} as const satisfies Record<string, RefusalClass>;

export type RefusalCode = keyof typeof REFUSALS;

/** A refusal: the code for programs, the message for people (it states the values involved), the elements concerned. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly message: string;
  readonly elements?: readonly Dropped[];
  /** ms; with codes of class `retry`. */
  readonly retryAfterMs?: number;
}

interface Dropped {
  readonly id: string;
  readonly reason: DropReason;
}
