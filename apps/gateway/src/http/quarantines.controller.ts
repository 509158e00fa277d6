import { Controller, Delete, Get, HttpCode, Inject, Param, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Quarantine } from '@boardstream/ports';
import type { GatewayParts } from '../gateway-parts.ts';
import type { Gateway } from '../gateway.ts';
import { GATEWAY, GATEWAY_PARTS } from '../tokens.ts';
import { callerOf, callerRequest } from './caller-request.ts';
import { refuseForeignPages } from './caller.ts';
import { Problem } from './problem.ts';
import { integerOf, roomOf, type Query as QueryValues } from './query.ts';

const PAGE_ROOMS = 100;
const PAGE_ROOMS_AT_MOST = 1_000;

/** The rooms that are read-only until an operator has looked at them (G19): list, look at, release. For operators. */
@Controller('v1/quarantines')
export class QuarantinesController {
  readonly #gateway: Gateway;
  readonly #parts: GatewayParts;

  constructor(@Inject(GATEWAY) gateway: Gateway, @Inject(GATEWAY_PARTS) parts: GatewayParts) {
    this.#gateway = gateway;
    this.#parts = parts;
  }

  @Get()
  async list(
    @Query() query: QueryValues,
    @Req() request: FastifyRequest,
  ): Promise<{ quarantines: readonly Quarantine[]; next?: string }> {
    callerOf(request, this.#parts).require('release-quarantine');
    const limit = integerOf(query, 'limit', { min: 1, max: PAGE_ROOMS_AT_MOST }) ?? PAGE_ROOMS;
    const after = typeof query['after'] === 'string' ? roomOf(query['after']) : undefined;
    const quarantines = await this.#parts.quarantines.list({ limit, ...(after === undefined ? {} : { after }) });
    const last = quarantines.length === limit ? quarantines.at(-1) : undefined;
    return { quarantines, ...(last === undefined ? {} : { next: last.room }) };
  }

  @Get(':room')
  async get(@Param('room') text: string, @Req() request: FastifyRequest): Promise<Quarantine> {
    callerOf(request, this.#parts).require('release-quarantine');
    const room = roomOf(text);
    const quarantine = await this.#parts.quarantines.get(room);
    if (quarantine === undefined) throw notInQuarantine(room);
    return quarantine;
  }

  @Delete(':room')
  @HttpCode(204)
  async release(@Param('room') text: string, @Req() request: FastifyRequest): Promise<void> {
    refuseForeignPages(callerRequest(request), this.#gateway.origins);
    callerOf(request, this.#parts).require('release-quarantine');
    const room = roomOf(text);
    if (!(await this.#parts.quarantines.release(room))) throw notInQuarantine(room);
    this.#parts.logger.info('room.released', { room, requestId: request.id });
  }
}

function notInQuarantine(room: string): Problem {
  return new Problem(404, 'not-found', `The room ${room} is not in quarantine.`);
}
