import { PortError } from '@boardstream/ports';
import { NatsError } from 'nats';

/** JetStream's answer about a stream that is not there. */
export const STREAM_NOT_FOUND = 'stream not found';

/** JetStream's err_code where a stream has no such message. */
export const NO_MESSAGE_FOUND = 10_037;

/** What the server answers when a stream holds all that it may (err_code of JetStream, "maximum bytes exceeded" and the like). */
const STREAM_FULL_CODES: ReadonlySet<number> = new Set([10_077, 10_047]);

/** JetStream's answer to a compare-and-set that came too late ("wrong last sequence"). */
const WRONG_LAST_SEQUENCE = 10_071;

/**
 * Translates an error of the driver, once, at this border. The outcome of the call that met it is unknown. A connection of
 * the driver's that is closed is one that broke: there will be another (`BrokerConnection`).
 */
export function portErrorOf(what: string, error: unknown): PortError {
  if (error instanceof PortError) return error;
  const code = error instanceof NatsError ? error.code : '';
  if (error instanceof NatsError && isStreamFull(error.api_error?.err_code))
    return new PortError('full', `${what}: NATS has no room (${error.api_error?.description ?? error.message})`, {
      cause: error,
    });
  const reason = error instanceof Error ? error.message : String(error);
  return new PortError('unavailable', `${what}: NATS answered ${reason === '' ? code : reason}`, { cause: error });
}

export function isStreamFull(errCode: number | undefined): boolean {
  return errCode !== undefined && STREAM_FULL_CODES.has(errCode);
}

export function isWrongRevision(error: unknown): boolean {
  return error instanceof NatsError && error.api_error?.err_code === WRONG_LAST_SEQUENCE;
}
