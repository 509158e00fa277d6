import { allows, type Action, type Actor } from '@boardstream/auth';
import type { Role } from '@boardstream/board';
import type { IncomingHttpHeaders } from 'node:http';
import type { OriginPolicy } from '../edge/origin-policy.ts';
import { Problem } from './problem.ts';

/** The part of a request that says who asks. */
export interface CallerRequest {
  /** Of the socket, not of a header. */
  readonly address: string;
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
}

const LOOPBACK_ADDRESS = /^(::ffff:)?127\.|^::1$/;
const LOOPBACK_HOST = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/;
/** Headers by which a proxy says that somebody else asks. */
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'];
const READING = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Who asks over HTTP while there are no tokens: everybody has the anonymous role; who asks from this very machine, by a
 * loopback name and through no proxy, is its operator too (the name, so that a web page whose host name was pointed at
 * this machine gains nothing).
 */
export class Caller {
  readonly #actors: readonly Actor[];
  /** The role that commands to a room carry. */
  readonly role: Role;

  constructor(request: CallerRequest, anonymousRole: Role) {
    const operator =
      LOOPBACK_ADDRESS.test(request.address) &&
      LOOPBACK_HOST.test(request.headers.host ?? '') &&
      FORWARDED.every((header) => request.headers[header] === undefined);
    this.#actors = operator ? [anonymousRole, 'operator'] : [anonymousRole];
    this.role = operator ? 'owner' : anonymousRole;
  }

  /** @throws Problem when the table of permissions says no (G24). */
  require(action: Action): void {
    if (this.#actors.some((actor) => allows(actor, action, { viewersReadHistory: true }))) return;
    throw new Problem(
      403,
      'forbidden',
      `This needs a right to ${action}, which ${this.#actors.join(' and ')} has not.`,
    );
  }
}

/** A web page of another site may not change anything, whoever shows it. @throws Problem */
export function refuseForeignPages(request: CallerRequest, origins: OriginPolicy): void {
  if (READING.includes(request.method) || origins.allows(request.headers.origin, request.headers.host)) return;
  throw new Problem(403, 'forbidden', `Pages of ${String(request.headers.origin)} may not do that.`);
}
