/** Why a request to the server's REST interface failed. `code` is the server's (`not-found`, `gone`, …), or `unreachable` or `unreadable`. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: string;
  /** HTTP status; 0 when there was no answer. */
  readonly status: number;
  readonly requestId: string | undefined;

  constructor(problem: { readonly code: string; readonly message: string; readonly status: number; readonly requestId?: string; readonly cause?: unknown }) {
    super(problem.message, problem.cause === undefined ? undefined : { cause: problem.cause });
    this.code = problem.code;
    this.status = problem.status;
    this.requestId = problem.requestId;
  }
}
