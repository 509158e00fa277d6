import { ErrorType, isCommandError, type WrongExpectedVersionError } from '@eventstore/db-client';
import { LogFullError, LogUnavailableError, PortError, type ExpectedRevision } from '@boardstream/ports';

/** Answers of a server that was asked and decided; after any other error nobody knows what it did. */
const ANSWERS: readonly ErrorType[] = [
  ErrorType.WRONG_EXPECTED_VERSION,
  ErrorType.STREAM_DELETED,
  ErrorType.STREAM_NOT_FOUND,
  ErrorType.MAXIMUM_APPEND_SIZE_EXCEEDED,
  ErrorType.ACCESS_DENIED,
  ErrorType.INVALID_TRANSACTION,
  // The server gave a write up: what became of it is unknown, but the connection is well.
  ErrorType.TIMEOUT,
  ErrorType.DEADLINE_EXCEEDED,
  // The client goes to the leader by itself, and must not be replaced by one that does not know it.
  ErrorType.NOT_LEADER,
];

/** The kind of a client's error; undefined when it is none. */
export function typeOf(error: unknown): ErrorType | undefined {
  return error instanceof Error && isCommandError(error) ? error.type : undefined;
}

/** Whether the connection may be at fault, and is better made anew. */
export function isDoubt(error: unknown): boolean {
  const type = typeOf(error);
  return type === undefined || !ANSWERS.includes(type);
}

/** The revision that a conflict told. */
export function actualRevision({ actualVersion }: WrongExpectedVersionError): ExpectedRevision {
  return actualVersion === 'no_stream' || actualVersion < 0n ? 'no-stream' : Number(actualVersion);
}

/**
 * Turns what the client said into a port's error that names the server, the call and the cause.
 * @param what the call in words: `append to board-x`
 */
export function esdbError(address: string, what: string, error: unknown): PortError {
  if (error instanceof PortError) return error;
  const options = { cause: error };
  if (typeOf(error) === ErrorType.ACCESS_DENIED)
    return new LogFullError(
      'read-only',
      `EventStoreDB at ${address} refused the ${what}: access denied; look at the credentials of the connection string`,
      options,
    );
  return new LogUnavailableError(`EventStoreDB at ${address} failed the ${what} (${reasonOf(error)})`, options);
}

export function closedError(address: string): PortError {
  return new PortError('closed', `the event log on EventStoreDB at ${address} is closed`);
}

/** Some of the client's errors have an empty message, but all a type. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message === '' ? (typeOf(error) ?? 'no reason given') : message;
}
