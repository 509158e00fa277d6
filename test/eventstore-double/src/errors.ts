// The server's errors as they go over the wire: a status, and trailers that name the exception.
import { Metadata, status, type ServiceError } from '@grpc/grpc-js';

function serviceError(code: status, details: string, trailers: Readonly<Record<string, string>> = {}): ServiceError {
  const metadata = new Metadata();
  for (const [name, value] of Object.entries(trailers)) metadata.set(name, value);
  return Object.assign(new Error(details), { code, details, metadata });
}

export const EXPECTED_VERSION = { any: -2, 'no-stream': -1, 'stream-exists': -4 } as const;

export const errors = {
  streamDeleted: (stream: string) =>
    serviceError(status.FAILED_PRECONDITION, `Event stream '${stream}' is deleted.`, {
      exception: 'stream-deleted',
      'stream-name': stream,
    }),

  wrongExpectedVersion: (operation: string, stream: string, expected: number, actual: number) =>
    serviceError(
      status.FAILED_PRECONDITION,
      `${operation} failed due to WrongExpectedVersion. Stream: ${stream}, Expected version: ${expected}, Actual version: ${actual}`,
      {
        exception: 'wrong-expected-version',
        'stream-name': stream,
        'expected-version': String(expected),
        'actual-version': String(actual),
      },
    ),

  maxAppendSizeExceeded: (limit: number) =>
    serviceError(status.INVALID_ARGUMENT, `Maximum Append Size of ${limit} Exceeded.`, {
      exception: 'maximum-append-size-exceeded',
      'maximum-append-size': String(limit),
    }),

  consumerTooSlow: () =>
    serviceError(
      status.ABORTED,
      'Operation timed out: Consumer too slow to handle event while live. Client resubscription required.',
    ),

  readFailed: () => serviceError(status.UNKNOWN, 'Unexpected ReadStreamResult: Error'),

  notInTheDouble: (what: string) => serviceError(status.UNIMPLEMENTED, `The double has no ${what}.`),
};

/** An error of ours as it is; any other, of the store under it or of a message that makes no sense, as unknown. */
export function serviceErrorOf(error: unknown): ServiceError {
  if (isServiceError(error)) return error;
  return serviceError(status.UNKNOWN, error instanceof Error ? error.message : String(error));
}

function isServiceError(error: unknown): error is ServiceError {
  return error instanceof Error && 'metadata' in error && error.metadata instanceof Metadata;
}
