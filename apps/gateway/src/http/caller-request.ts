import type { FastifyRequest } from 'fastify';
import type { GatewayParts } from '../gateway-parts.ts';
import { Caller, type CallerRequest } from './caller.ts';

/** Who asks, of a request as the framework has it. */
export function callerRequest(request: FastifyRequest): CallerRequest {
  return { address: request.socket.remoteAddress ?? '', method: request.method, headers: request.headers };
}

/** Who asks, and what they may do. */
export function callerOf(request: FastifyRequest, { settings }: Pick<GatewayParts, 'settings'>): Caller {
  return new Caller(callerRequest(request), settings.anonymousRole);
}
