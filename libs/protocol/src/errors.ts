/**
 * Why bytes or text are not a message of the protocol. `malformed`: not decodable, or a field has a wrong type or range.
 * `too-large`: over a size bound. `unknown-type`: a message type that this version does not know. `unknown-change`,
 * `unknown-event`: a change or event of a newer version, which may be forwarded but not folded past (M33).
 */
export type ProtocolErrorCode = 'malformed' | 'too-large' | 'unknown-type' | 'unknown-change' | 'unknown-event';

interface ProtocolErrorOptions extends ErrorOptions {
  /** Where in the message: `op[2].set.props.box.x`; absent when it concerns the whole. */
  readonly path?: string;
}

/** What was received is not a message of the protocol. The message names the cause; it never quotes more than a few characters. */
export class ProtocolError extends Error {
  override readonly name: string = 'ProtocolError';
  readonly code: ProtocolErrorCode;
  readonly path?: string;
  /** The counter of the submission that the frame carried, when that much of it could be read: what `refused` names. */
  readonly counter?: number;

  constructor(code: ProtocolErrorCode, message: string, options: ProtocolErrorOptions & { readonly counter?: number } = {}) {
    super(options.path === undefined || options.path === '' ? message : `${options.path}: ${message}`, options);
    this.code = code;
    if (options.path !== undefined) this.path = options.path;
    if (options.counter !== undefined) this.counter = options.counter;
  }
}

/** An event of a type or version that this code does not know: it may be forwarded, and must not be folded past (M33). */
export class UnknownEventError extends ProtocolError {
  override readonly name = 'UnknownEventError';
  /** What is known of its type: its name and version, or the number of its field. */
  readonly eventType: string;

  constructor(eventType: string, options: ProtocolErrorOptions = {}) {
    super('unknown-event', `an event of type ${eventType}, which this version does not know`, options);
    this.eventType = eventType;
  }
}

/** A change, or a part of one, that this code does not know: applying the rest would lose its meaning (M33). */
export class UnknownChangeError extends ProtocolError {
  override readonly name = 'UnknownChangeError';

  constructor(what: string, options: ProtocolErrorOptions & { readonly counter?: number } = {}) {
    super('unknown-change', `${what}, which this version does not know`, options);
  }
}
