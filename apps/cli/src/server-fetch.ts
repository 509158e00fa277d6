import { CliError } from './cli-error.ts';
import { EXIT } from './exit-codes.ts';

/** By when a server that is there at all has answered that it is, in ms. */
const ANSWER_WITHIN_MS = 5_000;

/**
 * `fetch` for the REST client of one command. Before the first request the server is asked whether it is there, so that a
 * wrong address is told within seconds, while a request that takes its time (a `verify` of a long log) may take it.
 */
export function serverFetch(url: string): typeof fetch {
  let there: Promise<void> | undefined;
  return async (input, init) => {
    there ??= checkServer(url);
    await there;
    return fetch(input, init);
  };
}

/** @throws CliError when nobody answers there. */
export async function checkServer(url: string): Promise<void> {
  try {
    const response = await fetch(new URL('/healthz', url), { signal: AbortSignal.timeout(ANSWER_WITHIN_MS) });
    await response.body?.cancel();
  } catch (error) {
    throw notReached(url, causeOf(error), error);
  }
}

/** The one message for a server that is not there, whatever was wanted of it. */
export function notReached(url: string, reason: string, cause?: unknown): CliError {
  return new CliError(
    EXIT.unreachable,
    `${url} was not reached (${reason}); is a server running there? "boardstream serve" starts one, --url names another`,
    { cause },
  );
}

/** `fetch` itself only says that it failed; what stopped it is the cause: `connect ECONNREFUSED 127.0.0.1:8080`. */
function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no answer within ${String(ANSWER_WITHIN_MS / 1_000)} s`;
  const { cause } = error;
  if (!(cause instanceof Error)) return error.message;
  // Several addresses of one name were tried: the cause has no message then, only a code.
  return cause.message !== '' ? cause.message : 'code' in cause ? String(cause.code) : error.message;
}
