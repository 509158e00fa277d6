/** What the process ends with, so that scripts can tell the cases apart. */
export const EXIT = {
  ok: 0,
  /** The command ran and the answer is no: a verification failed, work was lost. */
  failed: 1,
  /** The command line or a file given to it is wrong. */
  usage: 2,
  /** The server can't be reached or did not answer. */
  unreachable: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
