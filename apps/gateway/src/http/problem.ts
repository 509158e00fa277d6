import { REFUSALS, type Refusal, type RefusalCode } from '@boardstream/board';
import { PortError } from '@boardstream/ports';

/** An answer that is an error: an RFC 9457 problem document with a code for programs (P13). */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly code: string;
  /** ms */
  readonly retryAfterMs?: number;

  constructor(
    status: number,
    code: string,
    message: string,
    options: ErrorOptions & { readonly retryAfterMs?: number } = {},
  ) {
    super(message, options);
    this.status = status;
    this.code = code;
    if (options.retryAfterMs !== undefined) this.retryAfterMs = options.retryAfterMs;
  }
}

/** The HTTP status of each refusal. */
const STATUS_OF_REFUSAL = {
  busy: 503,
  rate: 429,
  unavailable: 503,
  'stale-base': 409,
  'op-id-conflict': 409,
  'bad-base': 409,
  malformed: 400,
  'too-large': 413,
  invalid: 422,
  missing: 409,
  exists: 409,
  purged: 409,
  locked: 409,
  limit: 409,
  forbidden: 403,
  archived: 409,
  gone: 410,
  'not-found': 404,
  'auto-create-off': 403,
  quarantined: 423,
  'unknown-change': 400,
} as const satisfies Record<RefusalCode, number>;

/** A refusal of the room's owner as an answer over HTTP. */
export function problemOfRefusal(refusal: Refusal): Problem {
  const wait =
    REFUSALS[refusal.code] === 'retry' && refusal.retryAfterMs !== undefined
      ? { retryAfterMs: refusal.retryAfterMs }
      : {};
  return new Problem(STATUS_OF_REFUSAL[refusal.code], refusal.code, refusal.message, wait);
}

/** Any error as a problem; what nobody expected says no internals (G25). */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof PortError)
    return new Problem(503, 'unavailable', 'The store can not be reached at the moment.', {
      cause: error,
      retryAfterMs: 1_000,
    });
  const status = statusOf(error);
  if (status === undefined || status >= 500)
    return new Problem(500, 'internal', 'Something went wrong here; the log has the details.', { cause: error });
  const message = error instanceof Error ? error.message : 'The request can not be answered.';
  return new Problem(status, status === 404 ? 'not-found' : status === 413 ? 'too-large' : 'invalid-request', message, {
    cause: error,
  });
}

/** NestJS keeps it behind `getStatus`, Fastify in `statusCode`. */
function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('getStatus' in error && typeof error.getStatus === 'function') {
    const status = (error as { getStatus(): unknown }).getStatus(); // a function, by the line above
    return typeof status === 'number' ? status : undefined;
  }
  return 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : undefined;
}

/** Not the room that was asked for. */
export function noSuchRoom(room: string): Problem {
  return new Problem(404, 'not-found', `There is no room ${room}.`);
}

export function roomGone(room: string): Problem {
  return new Problem(410, 'gone', `The room ${room} was erased.`);
}
