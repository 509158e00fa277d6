import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { GatewayParts } from '../gateway-parts.ts';
import { GATEWAY_PARTS } from '../tokens.ts';
import { PAGE_HEADERS, webRoot } from './web-files.ts';

const NOT_BUILT = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Boardstream</title>
<h1>The server runs; its web board was not built</h1>
<p>Build it in the checkout with <code>npm run build:web</code>, then reload this page.
The socket at <code>/ws</code> and the REST interface under <code>/v1</code> work already.</p></html>
`;

/** The pages of the web board: one file, which finds its room in the address. */
@Controller()
export class WebController {
  readonly #built: boolean;

  constructor(@Inject(GATEWAY_PARTS) parts: GatewayParts) {
    this.#built = webRoot(parts.settings) !== undefined;
  }

  @Get()
  async landing(@Res() reply: FastifyReply): Promise<void> {
    await this.#page(reply);
  }

  /** For any name: the page itself says when it is not one that a room can have. */
  @Get('room/:room')
  async room(@Res() reply: FastifyReply): Promise<void> {
    await this.#page(reply);
  }

  async #page(reply: FastifyReply): Promise<void> {
    void reply.headers(PAGE_HEADERS);
    if (this.#built) await reply.sendFile('index.html');
    else
      await reply
        .status(200)
        .headers({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
        .send(NOT_BUILT);
  }
}
