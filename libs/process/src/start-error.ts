/** Exit codes of a server that could not start or stop (sysexits' numbers where one fits). */
export const EXIT_CODES = {
  settings: 78,
  'port-in-use': 69,
  'data-dir-in-use': 73,
  'data-dir-read-only': 73,
  'data-dir-full': 73,
  'data-dir-unusable': 73,
  'data-dir-corrupt': 65,
  'node-too-old': 70,
  unexpected: 1,
} as const;

export type StartErrorCode = keyof typeof EXIT_CODES;

/** Why a server did not start: one line for people, a code for programs. */
export class StartError extends Error {
  override readonly name = 'StartError';
  readonly code: StartErrorCode;

  constructor(code: StartErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }

  get exitCode(): number {
    return EXIT_CODES[this.code];
  }
}
