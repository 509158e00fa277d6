import { Module, type DynamicModule } from '@nestjs/common';
import type { SequencerParts } from './sequencer-parts.ts';
import { Sequencer } from './sequencer.ts';
import { SEQUENCER } from './tokens.ts';

/**
 * Provides and exports a `Sequencer` under `SEQUENCER`. It is not started here: the process that composes the roles
 * calls `run`, and on its way out `drain`, in the order that the roles need (gateway, sequencer, projector).
 */
@Module({})
export class SequencerModule {
  static register(parts: SequencerParts): DynamicModule {
    return {
      module: SequencerModule,
      providers: [{ provide: SEQUENCER, useFactory: () => new Sequencer(parts) }],
      exports: [SEQUENCER],
    };
  }
}
