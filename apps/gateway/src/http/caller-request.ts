import type { FastifyRequest } from 'fastify';
import type { CallerRequest } from './caller.ts';

/** Who asks, of a request as the framework has it. */
export function callerRequest(request: FastifyRequest): CallerRequest {
  return { address: request.socket.remoteAddress ?? '', method: request.method, headers: request.headers };
}
