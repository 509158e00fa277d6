/** Why a port could not do what it promises. */
export type PortErrorCode = 'unavailable' | 'full' | 'read-only' | 'closed' | 'corrupt' | 'in-use' | 'newer-format';

/** A port broke its promise for now: the cause is the engine's own error. Outcome of the call: unknown (G8). */
export class PortError extends Error {
  override readonly name: string = 'PortError';
  readonly code: PortErrorCode;

  constructor(code: PortErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** The log can't be reached or did not answer: an append may or may not have happened. */
export class LogUnavailableError extends PortError {
  override readonly name = 'LogUnavailableError';
  constructor(message: string, options?: ErrorOptions) {
    super('unavailable', message, options);
  }
}

/** The store has no room, or may not be written: nothing of the append was kept. */
export class LogFullError extends PortError {
  override readonly name = 'LogFullError';

  // eslint-disable-next-line @typescript-eslint/no-useless-constructor -- it takes two of the codes only
  constructor(code: 'full' | 'read-only', message: string, options?: ErrorOptions) {
    super(code, message, options);
  }
}

/** An append that no adapter takes (EL9): a mistake of the caller. Nothing was written. */
export class AppendTooLargeError extends RangeError {
  override readonly name = 'AppendTooLargeError';
  readonly stream: string;
  readonly bytes: number;
  readonly limit: number;

  constructor(stream: string, bytes: number, limit: number) {
    super(`an append of ${String(bytes)} bytes to ${stream} is over the limit of ${String(limit)}`);
    this.stream = stream;
    this.bytes = bytes;
    this.limit = limit;
  }
}
