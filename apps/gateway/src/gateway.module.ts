import fastifyStatic from '@fastify/static';
import { Module, type DynamicModule, type InjectionToken } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { RawFramesAdapter } from './edge/raw-frames.adapter.ts';
import { SocketGateway } from './edge/socket.gateway.ts';
import type { GatewayParts } from './gateway-parts.ts';
import { Gateway } from './gateway.ts';
import { DeadLettersController } from './http/dead-letters.controller.ts';
import { HealthController } from './http/health.controller.ts';
import { HistoryController } from './http/history.controller.ts';
import { ProblemFilter } from './http/problem.filter.ts';
import { STATE_HEADERS } from './http/state-formats.ts';
import { QuarantinesController } from './http/quarantines.controller.ts';
import { RoomsController } from './http/rooms.controller.ts';
import { WebController } from './http/web.controller.ts';
import { webFiles, webRoot } from './http/web-files.ts';
import { GATEWAY, GATEWAY_PARTS } from './tokens.ts';

export interface GatewayModuleOptions {
  /** Modules whose exports `inject` names. */
  readonly imports?: readonly DynamicModule[];
  readonly inject?: readonly InjectionToken[];
  /** Makes the parts from what was injected, in that order. */
  readonly parts: (...injected: never[]) => GatewayParts;
}

/**
 * Provides and exports a `Gateway` under `GATEWAY`, with its socket endpoint and REST. It is not started here: the
 * process that composes the roles hands the application to `configureGateway` before it listens, calls `run`, and on
 * its way out `drain`.
 */
@Module({})
export class GatewayModule {
  static register(options: GatewayModuleOptions): DynamicModule {
    return {
      module: GatewayModule,
      imports: [...(options.imports ?? [])],
      controllers: [
        RoomsController,
        HistoryController,
        QuarantinesController,
        DeadLettersController,
        HealthController,
        WebController,
      ],
      providers: [
        {
          provide: GATEWAY_PARTS,
          useFactory: options.parts as (...injected: unknown[]) => GatewayParts,
          inject: [...(options.inject ?? [])],
        },
        { provide: GATEWAY, useFactory: (parts: GatewayParts) => new Gateway(parts), inject: [GATEWAY_PARTS] },
        SocketGateway,
      ],
      exports: [GATEWAY],
    };
  }
}

/** Prepares the application that a `GatewayModule` is in: sockets, errors as problem documents, the web board's files. Before `init`. */
export async function configureGateway(app: NestFastifyApplication): Promise<void> {
  const parts = app.get<GatewayParts>(GATEWAY_PARTS);
  app.useWebSocketAdapter(new RawFramesAdapter(app));
  app.useGlobalFilters(new ProblemFilter(parts.logger));
  const root = webRoot(parts.settings);
  if (root !== undefined) await app.register(fastifyStatic, webFiles(root));
  const { allowedOrigins } = parts.settings;
  app.enableCors({
    origin: allowedOrigins.includes('*') ? '*' : [...allowedOrigins],
    exposedHeaders: [...STATE_HEADERS],
  });
}
