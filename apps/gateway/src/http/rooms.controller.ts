import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Action } from '@boardstream/auth';
import type { Command } from '@boardstream/board';
import { assertNever, type ClientId, type RoomId } from '@boardstream/kernel';
import type { DirectoryEntry } from '@boardstream/ports';
import { clientIdOf, randomSecret } from '@boardstream/protocol';
import type { GatewayParts } from '../gateway-parts.ts';
import type { Gateway } from '../gateway.ts';
import { GATEWAY, GATEWAY_PARTS } from '../tokens.ts';
import { callerOf, callerRequest } from './caller-request.ts';
import { refuseForeignPages } from './caller.ts';
import { Problem, noSuchRoom, problemOfRefusal, roomGone } from './problem.ts';
import { integerOf, roomOf, wordOf, type Query as QueryValues } from './query.ts';
import { roomEntry } from './room-entry.ts';

const PAGE_ROOMS = 100;
const PAGE_ROOMS_AT_MOST = 1_000;
/** Characters of a title. */
const TITLE_AT_MOST = 200;
/** Half of a character: a text with one has no UTF-8 form (M5). */
const LONE_SURROGATE = /\p{Surrogate}/u;
const STATUSES = ['open', 'archived', 'quarantined', 'erased'] as const;

/** Rooms: make, list, look at, archive, reopen, verify (P10). Each change is a command to the room's owner (M32). */
@Controller('v1/rooms')
export class RoomsController {
  readonly #gateway: Gateway;
  readonly #parts: GatewayParts;
  /** Commands over HTTP are all by one client: their author is nobody's session. */
  #client: Promise<ClientId> | undefined;

  constructor(@Inject(GATEWAY) gateway: Gateway, @Inject(GATEWAY_PARTS) parts: GatewayParts) {
    this.#gateway = gateway;
    this.#parts = parts;
  }

  @Post()
  @HttpCode(201)
  async create(@Body() body: unknown, @Req() request: FastifyRequest): Promise<DirectoryEntry> {
    const { id, title } = newRoomOf(body);
    const room = roomOf(id);
    await this.#command(room, { type: 'open', settings: title === undefined ? {} : { title } }, 'submit', request);
    return roomEntry(room, this.#parts);
  }

  @Get()
  async list(
    @Query() query: QueryValues,
    @Req() request: FastifyRequest,
  ): Promise<{ rooms: readonly DirectoryEntry[]; next?: string }> {
    callerOf(request, this.#parts).require('list-rooms');
    const limit = integerOf(query, 'limit', { min: 1, max: PAGE_ROOMS_AT_MOST }) ?? PAGE_ROOMS;
    const status = wordOf(query, 'status', STATUSES);
    const after = typeof query['after'] === 'string' ? roomOf(query['after']) : undefined;
    const rooms = await this.#parts.directory.list({
      limit,
      ...(after === undefined ? {} : { after }),
      ...(status === undefined ? {} : { status }),
    });
    const last = rooms.length === limit ? rooms.at(-1) : undefined;
    return { rooms, ...(last === undefined ? {} : { next: last.room }) };
  }

  @Get(':room')
  get(@Param('room') room: string, @Req() request: FastifyRequest): Promise<DirectoryEntry> {
    callerOf(request, this.#parts).require('read-state');
    return roomEntry(roomOf(room), this.#parts);
  }

  @Post(':room/archive')
  @HttpCode(200)
  archive(@Param('room') room: string, @Req() request: FastifyRequest): Promise<DirectoryEntry> {
    return this.#change(roomOf(room), { type: 'archive' }, request);
  }

  @Post(':room/reopen')
  @HttpCode(200)
  reopen(@Param('room') room: string, @Req() request: FastifyRequest): Promise<DirectoryEntry> {
    return this.#change(roomOf(room), { type: 'reopen' }, request);
  }

  @Post(':room/verify')
  @HttpCode(200)
  async verify(@Param('room') text: string, @Req() request: FastifyRequest): Promise<object> {
    const room = roomOf(text);
    callerOf(request, this.#parts).require('verify');
    const report = await this.#parts.verification.verify(room);
    switch (report.type) {
      case 'report': {
        const { type: _, ...rest } = report;
        return { ...rest, seq: report.events };
      }
      case 'not-found':
        throw noSuchRoom(room);
      case 'gone':
        throw roomGone(room);
      default:
        return assertNever(report);
    }
  }

  async #change(room: RoomId, command: Command, request: FastifyRequest): Promise<DirectoryEntry> {
    await this.#command(room, command, 'archive', request);
    return roomEntry(room, this.#parts);
  }

  /** Resolves when the command's event is durable. @throws Problem when it was refused, or not answered in time */
  async #command(room: RoomId, command: Command, action: Action, request: FastifyRequest): Promise<void> {
    const caller = callerOf(request, this.#parts);
    refuseForeignPages(callerRequest(request), this.#gateway.origins);
    caller.require(action);
    this.#client ??= clientIdOf(randomSecret(this.#parts.random));
    const outcome = await this.#gateway.submitter.request({
      room,
      author: { client: await this.#client },
      role: caller.role,
      command,
    });
    if (outcome.type === 'refused') throw problemOfRefusal(outcome.refusal);
  }
}

function newRoomOf(body: unknown): { readonly id: string; readonly title?: string } {
  if (typeof body !== 'object' || body === null || !('id' in body) || typeof body.id !== 'string') {
    throw new Problem(
      400,
      'invalid-request',
      'Expected a JSON object with an id, such as {"id": "demo", "title": "Demo"}.',
    );
  }
  if (!('title' in body) || body.title === undefined) return { id: body.id };
  if (typeof body.title === 'string' && body.title.length <= TITLE_AT_MOST && !LONE_SURROGATE.test(body.title))
    return { id: body.id, title: body.title };
  throw new Problem(400, 'invalid-request', `title: expected a text of at most ${String(TITLE_AT_MOST)} characters`);
}
