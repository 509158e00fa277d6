import type { Json } from '@boardstream/ot';

interface ApiProblem {
  readonly code: string;
  readonly message: string;
  readonly status: number;
  readonly requestId?: string | undefined;
  readonly cause?: unknown;
}

/**
 * Why a request to the server's REST interface failed. `code` is the server's own (`not-found`, `gone`, …), or
 * `unreachable` when there was no answer, or `unreadable` when the answer is not one of this interface.
 */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: string;
  /** HTTP status; 0 when there was no answer. */
  readonly status: number;
  /** Names the request in the server's logs. */
  readonly requestId: string | undefined;

  constructor({ code, message, status, requestId, cause }: ApiProblem) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.status = status;
    this.requestId = requestId;
  }
}

/** The error that a response with a problem document (RFC 9457) tells of. */
export async function errorOf(response: Response): Promise<ApiError> {
  const { status } = response;
  const text = await response.text().catch(() => '');
  const problem = objectIn(text);
  const field = (name: string): string | undefined => {
    const value = problem?.[name];
    return typeof value === 'string' ? value : undefined;
  };
  const message = field('message') ?? field('detail') ?? field('title');
  const code = field('code');
  if (code === undefined || message === undefined) {
    return new ApiError({
      code: 'unreadable',
      message: `the server answered ${String(status)} without saying why`,
      status,
    });
  }
  return new ApiError({ code, message, status, requestId: field('requestId') });
}

function objectIn(text: string): Readonly<Record<string, Json>> | undefined {
  try {
    const value = JSON.parse(text) as Json; // JSON.parse makes nothing else
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, Json>>) // an object, by the line above
      : undefined;
  } catch {
    return undefined;
  }
}
