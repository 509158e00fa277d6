/** What may not be, by name; each is a promise to whoever draws. */
export const VIOLATIONS = {
  gap: 'the seqs of the log are not 1, 2, 3 … (G1)',
  clock: 'the time of an event is before that of the event before it (G9)',
  twice: 'something has more than one event or effect (G5)',
  missing: 'what was told as saved is not in the log (G4)',
  retold: 'what a client was shown is not in the log, or is other there (G3)',
  skipped: 'a client was shown events out of order, or not all of them (G16)',
  order: 'the operations of one client are in another order than it did them (G6)',
  unreported: 'what is not in the log was not told as lost (G17)',
  'false-loss': 'what was told as lost is in the log',
  unknown: 'the log has what nobody submitted',
  hash: 'two replicas, or a replica and the fold of the log, have other states at the same seq (G11)',
  fold: 'the log can not be folded, or its hashes are not those of its states (F13)',
  closed: 'a room took no operations, though nobody had closed it (G19)',
  stuck: 'what was submitted has no outcome, or a replica never got to the head, long after the last fault (G10)',
} as const;

export type ViolationKind = keyof typeof VIOLATIONS;

export interface Violation {
  readonly kind: ViolationKind;
  /** What exactly, with the names and seqs involved. */
  readonly what: string;
}

export function violation(kind: ViolationKind, what: string): Violation {
  return { kind, what };
}
