import { Module, type DynamicModule } from '@nestjs/common';
import type { ProjectorParts } from './projector-parts.ts';
import { Projector } from './projector.ts';
import { HISTORY, PROJECTOR, VERIFICATION } from './tokens.ts';

/**
 * Provides and exports a `Projector` under `PROJECTOR`, and its `History` and `Verification` ports. It is not started
 * here: the process that composes the roles calls `run`, and on its way out `drain`. History answers either way.
 */
@Module({})
export class ProjectorModule {
  static register(parts: ProjectorParts): DynamicModule {
    return {
      module: ProjectorModule,
      providers: [
        { provide: PROJECTOR, useFactory: () => new Projector(parts) },
        { provide: HISTORY, useFactory: (projector: Projector) => projector.history, inject: [PROJECTOR] },
        { provide: VERIFICATION, useFactory: (projector: Projector) => projector.verification, inject: [PROJECTOR] },
      ],
      exports: [PROJECTOR, HISTORY, VERIFICATION],
    };
  }
}
