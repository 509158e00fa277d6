import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from '@boardstream/observability';
import { problemOf } from './problem.ts';

/** Turns whatever a controller throws into a problem document (RFC 9457). */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  readonly #logger: Logger;

  constructor(logger: Logger) {
    this.#logger = logger;
  }

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = problemOf(error);
    if (problem.status >= 500)
      this.#logger.error('http.failed', {
        requestId: request.id,
        method: request.method,
        path: request.url.split('?', 1)[0],
        error,
      });
    if (problem.retryAfterMs !== undefined)
      void reply.header('retry-after', String(Math.ceil(problem.retryAfterMs / 1_000)));
    void reply
      .status(problem.status)
      .header('content-type', 'application/problem+json')
      .header('cache-control', 'no-store')
      .send(
        JSON.stringify({
          type: 'about:blank',
          title: problem.code,
          status: problem.status,
          detail: problem.message,
          code: problem.code,
          message: problem.message,
          requestId: request.id,
          ...(problem.retryAfterMs === undefined ? {} : { retryAfterMs: problem.retryAfterMs }),
        }),
      );
  }
}
