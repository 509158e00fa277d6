// In the file, not the tsconfig: whoever reads the sources compiles them with a lib of their own.
/// <reference lib="es2024.string" />

/**
 * Why bytes or text are not a message of the protocol. `malformed`: not decodable, or a field has a wrong type or range.
 * `too-large`: over a size bound. `unknown-type`: a message type that this version does not know. `unknown-change`,
 * `unknown-event`: a change or event of a newer version, which may be forwarded but not folded past (M33).
 */
export type ProtocolErrorCode = 'malformed' | 'too-large' | 'unknown-type' | 'unknown-change' | 'unknown-event';

interface ProtocolErrorOptions extends ErrorOptions {
  /** Where in the message: `op[2].set.props.box.x`. */
  readonly path?: string;
  readonly counter?: number | undefined;
}

/** What was received is not a message of the protocol. The error's message names the place and the cause. */
export class ProtocolError extends Error {
  override readonly name: string = 'ProtocolError';
  readonly code: ProtocolErrorCode;
  /** What is wrong, without the place. */
  readonly reason: string;
  /** Where in the message, `op[2].set.props.box.x`; empty when it concerns the whole. */
  readonly path: string;
  /** The counter of the submission that the frame carried, when that much of it could be read: what `refused` names. */
  readonly counter: number | undefined;

  constructor(code: ProtocolErrorCode, reason: string, options: ProtocolErrorOptions = {}) {
    super(options.path === undefined || options.path === '' ? reason : `${options.path}: ${reason}`, {
      cause: options.cause,
    });
    this.code = code;
    this.reason = reason;
    this.path = options.path ?? '';
    this.counter = options.counter;
  }

  /** The same error, told by whoever was decoding what holds this. */
  amended(options: ProtocolErrorOptions): ProtocolError {
    return new ProtocolError(this.code, this.reason, options);
  }
}

/** An event of a type or version that this code does not know: it may be forwarded, and must not be folded past (M33). */
export class UnknownEventError extends ProtocolError {
  override readonly name = 'UnknownEventError';
  /** Its name and version, or the number of its field where no more is known. */
  readonly eventType: string;

  constructor(eventType: string, options: ProtocolErrorOptions = {}) {
    super('unknown-event', `an event of type ${eventType}, which this version does not know`, options);
    this.eventType = eventType;
  }

  override amended(options: ProtocolErrorOptions): UnknownEventError {
    return new UnknownEventError(this.eventType, options);
  }
}

/** A change, or a part of one, that this code does not know: applying the rest would lose its meaning (M33). */
export class UnknownChangeError extends ProtocolError {
  override readonly name = 'UnknownChangeError';
  /** What is not known: a change's or a property's name, or the number of its field. */
  readonly what: string;

  constructor(what: string, options: ProtocolErrorOptions = {}) {
    super('unknown-change', `${what}, which this version does not know`, options);
    this.what = what;
  }

  override amended(options: ProtocolErrorOptions): UnknownChangeError {
    return new UnknownChangeError(this.what, options);
  }
}

/** The error seen from one level further out: `segment` is a field's name, or an index. Other errors are given back as they are. */
export function inside(segment: string | number, error: unknown): unknown {
  if (!(error instanceof ProtocolError)) return error;
  // Names may come from outside: short, and well-formed, so that the error can be sent.
  const own = typeof segment === 'number' ? `[${String(segment)}]` : segment.slice(0, 40).toWellFormed();
  const separator = error.path === '' || error.path.startsWith('[') ? '' : '.';
  return error.amended({ path: own + separator + error.path, counter: error.counter, cause: error.cause });
}

/** Runs a decoder on a part of a message, and names the part in its error. */
export function within<In, Out>(segment: string | number, decode: (value: In) => Out, value: In): Out {
  try {
    return decode(value);
  } catch (error) {
    throw inside(segment, error);
  }
}

/** Decodes every item of a list, in order. */
export function eachWithin<In, Out>(segment: string, decode: (value: In) => Out, values: readonly In[]): Out[] {
  const out: Out[] = [];
  for (let i = 0; i < values.length; i++) {
    try {
      // `i` is inside the list; `undefined` is for the decoder to refuse.
      out.push(decode(values[i] as In));
    } catch (error) {
      throw inside(segment, inside(i, error));
    }
  }
  return out;
}

/** The error with the counter of the submission that it concerns, so that the refusal can name it. */
export function forSubmission(error: unknown, counter: number): unknown {
  return error instanceof ProtocolError ? error.amended({ path: error.path, counter, cause: error.cause }) : error;
}
