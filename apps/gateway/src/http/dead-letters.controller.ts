import { Controller, Get, Inject, Param, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { StoredDeadLetter } from '@boardstream/ports';
import type { GatewayParts } from '../gateway-parts.ts';
import { GATEWAY_PARTS } from '../tokens.ts';
import { callerOf } from './caller-request.ts';
import { Problem } from './problem.ts';
import { integerOf, type Query as QueryValues } from './query.ts';

const PAGE_LETTERS = 50;
/** A page is read with the messages themselves, most of which are small. */
const PAGE_LETTERS_AT_MOST = 100;

/** What is told of a dead letter without its message. */
type Entry = Omit<StoredDeadLetter, 'data'> & { readonly bytes: number };

/**
 * The messages that were set aside (G19), for operators. They are shown as the bytes that they are: a message that ended
 * the processes that tried it is decoded nowhere here.
 */
@Controller('v1/dead-letters')
export class DeadLettersController {
  readonly #parts: GatewayParts;

  constructor(@Inject(GATEWAY_PARTS) parts: GatewayParts) {
    this.#parts = parts;
  }

  @Get()
  async list(
    @Query() query: QueryValues,
    @Req() request: FastifyRequest,
  ): Promise<{ deadLetters: readonly Entry[]; next?: number }> {
    callerOf(request, this.#parts).require('release-quarantine');
    const limit = integerOf(query, 'limit', { min: 1, max: PAGE_LETTERS_AT_MOST }) ?? PAGE_LETTERS;
    const after = integerOf(query, 'after', { min: 0, max: Number.MAX_SAFE_INTEGER });
    const letters = await this.#parts.deadLetters.list({ limit, ...(after === undefined ? {} : { after }) });
    const last = letters.length === limit ? letters.at(-1) : undefined;
    return { deadLetters: letters.map(entryOf), ...(last === undefined ? {} : { next: last.id }) };
  }

  @Get(':id')
  async get(@Param('id') text: string, @Req() request: FastifyRequest): Promise<Entry & { readonly data: string }> {
    callerOf(request, this.#parts).require('release-quarantine');
    const id = integerOf({ id: text }, 'id', { min: 0, max: Number.MAX_SAFE_INTEGER }) ?? 0;
    const letter = await this.#parts.deadLetters.get(id);
    if (letter === undefined) throw new Problem(404, 'not-found', `There is no dead letter ${String(id)}.`);
    return { ...entryOf(letter), data: Buffer.from(letter.data).toString('base64') };
  }
}

function entryOf({ data, ...letter }: StoredDeadLetter): Entry {
  return { ...letter, bytes: data.length };
}
