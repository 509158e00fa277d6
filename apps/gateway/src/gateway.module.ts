import { Module, type DynamicModule, type InjectionToken } from '@nestjs/common';
import type { Settings } from '@boardstream/config';
import type { Logger, Metrics, Readiness } from '@boardstream/observability';
import type { GatewayAdapters } from './gateway-adapters.ts';

export interface GatewayOptions {
  readonly settings: Settings;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly readiness: Readiness;
  /** Modules whose exports `inject` names. */
  readonly imports?: readonly DynamicModule[];
  readonly inject?: readonly InjectionToken[];
  /** Makes the adapters from what was injected, in that order. */
  readonly adapters: (...injected: never[]) => GatewayAdapters;
}

/** The gateway role: sockets and REST. Give the application it is in to `configureGateway` before it listens. */
@Module({})
export class GatewayModule {
  static register(options: GatewayOptions): DynamicModule {
    return { module: GatewayModule, imports: [...(options.imports ?? [])] };
  }
}
