import { Controller, Get, Header, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { GatewayParts } from '../gateway-parts.ts';
import { GATEWAY_PARTS } from '../tokens.ts';

/** Health on the public port (P12). */
@Controller()
export class HealthController {
  readonly #parts: GatewayParts;

  constructor(@Inject(GATEWAY_PARTS) parts: GatewayParts) {
    this.#parts = parts;
  }

  /** The loop turns. */
  @Get('healthz')
  @Header('cache-control', 'no-store')
  healthy(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** Operations can be accepted and persisted; names each part that fails. */
  @Get('readyz')
  async ready(@Res() reply: FastifyReply): Promise<void> {
    const report = await this.#parts.readiness.report();
    await reply
      .status(report.ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send(report);
  }
}
