import { Readable } from 'node:stream';
import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Action } from '@boardstream/auth';
import { assertNever, type RoomId } from '@boardstream/kernel';
import { PortError, type StateAnswer } from '@boardstream/ports';
import type { GatewayParts } from '../gateway-parts.ts';
import { GATEWAY_PARTS } from '../tokens.ts';
import { callerOf } from './caller-request.ts';
import { EVENT_TYPES, eventsBytes, eventsLines, eventsPage } from './event-formats.ts';
import { pickMediaType } from './media-type.ts';
import { Problem, noSuchRoom, roomGone } from './problem.ts';
import { integerOf, momentOf, roomOf, type Query as QueryValues } from './query.ts';
import { STATE_TYPES, describeState, writeState } from './state-formats.ts';

const PAGE_EVENTS = 1_000;
const PAGE_EVENTS_AT_MOST = 10_000;

/** What rooms are and were: state at any moment, events, head (P10). */
@Controller('v1/rooms/:room')
export class HistoryController {
  readonly #parts: GatewayParts;

  constructor(@Inject(GATEWAY_PARTS) parts: GatewayParts) {
    this.#parts = parts;
  }

  @Get('head')
  async head(
    @Param('room') text: string,
    @Req() request: FastifyRequest,
  ): Promise<{ seq: number; committedAt: number }> {
    const room = this.#room(text, 'read-state', request);
    const head = (await this.#parts.history.heads([room])).get(room) ?? { type: 'not-found' };
    switch (head.type) {
      case 'head':
        return { seq: head.seq, committedAt: head.committedAt };
      case 'not-found':
        throw noSuchRoom(room);
      case 'gone':
        throw roomGone(room);
      default:
        return assertNever(head);
    }
  }

  @Get('state')
  async state(
    @Param('room') text: string,
    @Query() query: QueryValues,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const moment = momentOf(query);
    const room = this.#room(text, moment === 'head' ? 'read-state' : 'history', request);
    const type = pickMediaType(request.headers.accept, STATE_TYPES);
    if (type === undefined) throw notAcceptable(STATE_TYPES);
    const state = found(room, await this.#readable(room, this.#parts.history.state(room, moment)));
    const described = describeState(state.snapshot);
    const etag = `"${String(state.seq)}-${described.hash}-${type.replaceAll(/[^a-z]/g, '')}"`;
    void reply.headers({
      etag,
      vary: 'accept',
      'cache-control': 'private, no-cache',
      'x-boardstream-seq': String(state.seq),
      'x-boardstream-final': String(state.final),
      'x-boardstream-hash': described.hash,
    });
    if (request.headers['if-none-match'] === etag) {
      await reply.status(304).send();
      return;
    }
    const written = await writeState(type, state.snapshot, described.snapshot);
    await reply.headers({ 'content-type': type, ...written.headers }).send(written.body);
  }

  @Get('events')
  async events(
    @Param('room') text: string,
    @Query() query: QueryValues,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const room = this.#room(text, 'history', request);
    const bounds = { min: 1, max: Number.MAX_SAFE_INTEGER };
    const from = integerOf(query, 'from', bounds) ?? 1;
    const to = integerOf(query, 'to', bounds) ?? Number.MAX_SAFE_INTEGER;
    const limit = integerOf(query, 'limit', { min: 1, max: PAGE_EVENTS_AT_MOST });
    const type = pickMediaType(request.headers.accept, EVENT_TYPES);
    if (type === undefined) throw notAcceptable(EVENT_TYPES);
    const { history } = this.#parts;
    const first = await history.events(room, from, to, Math.min(limit ?? PAGE_EVENTS, PAGE_EVENTS));
    if (first.type === 'not-found') throw noSuchRoom(room);
    if (first.type === 'gone') throw roomGone(room);
    void reply.headers({
      'content-type': type,
      vary: 'accept',
      'cache-control': 'private, no-cache',
      'x-boardstream-head': String(first.head),
    });
    switch (type) {
      case 'application/json':
        await reply.send(eventsPage(first));
        return;
      case 'application/x-ndjson':
        await reply.send(Readable.from(eventsLines(history, { room, from, to, limit, first })));
        return;
      case 'application/x-protobuf':
        await reply.send(Readable.from(eventsBytes(history, { room, from, to, limit, first })));
        return;
      default:
        assertNever(type);
    }
  }

  /** Of a room in quarantine it is said that it can't be read for that reason, not that the store is away. */
  async #readable<T>(room: RoomId, answer: Promise<T>): Promise<T> {
    try {
      return await answer;
    } catch (error) {
      if (!(error instanceof PortError) || (await this.#parts.quarantines.get(room)) === undefined) throw error;
      const message = `The room ${room} is in quarantine and can not be read at that moment; an operator must look at it.`;
      throw new Problem(423, 'quarantined', message, { cause: error });
    }
  }

  #room(text: string, action: Action, request: FastifyRequest): RoomId {
    const room = roomOf(text);
    callerOf(request, this.#parts).require(action);
    return room;
  }
}

function found(room: string, answer: StateAnswer): StateAnswer & { type: 'state' } {
  switch (answer.type) {
    case 'state':
      return answer;
    case 'not-found':
      throw noSuchRoom(room);
    case 'gone':
      throw roomGone(room);
    case 'no-state':
      throw new Problem(409, 'no-state', `The room ${room} is being loaded and has no state at that moment.`);
    case 'out-of-range':
      throw new Problem(
        404,
        'out-of-range',
        `The room ${room} has no such moment; its head is ${String(answer.head)}.`,
      );
    default:
      return assertNever(answer);
  }
}

function notAcceptable(types: readonly string[]): Problem {
  return new Problem(406, 'not-acceptable', `Accept: this is there as ${types.join(', ')}.`);
}
