import { Module, type DynamicModule } from '@nestjs/common';
import type { Settings } from '@boardstream/config';
import { GatewayModule, type GatewayParts } from '@boardstream/gateway';
import { systemClock, systemTimers } from '@boardstream/kernel';
import {
  measuredLog,
  measuredVerification,
  type Logger,
  type Metrics,
  type Readiness,
} from '@boardstream/observability';
import type { History, Verification } from '@boardstream/ports';
import { HISTORY, ProjectorModule, VERIFICATION } from '@boardstream/projector';
import { SequencerModule } from '@boardstream/sequencer';
import type { Engines } from './adapters.ts';

export interface StandaloneParts {
  readonly settings: Settings;
  readonly engines: Engines;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly readiness: Readiness;
}

/** The three roles in one process, on the embedded engines: nothing but composition. */
@Module({})
export class StandaloneModule {
  static register({ settings, engines, logger, metrics, readiness }: StandaloneParts): DynamicModule {
    const { store, broker } = engines;
    const shared = {
      clock: systemClock,
      timers: systemTimers,
      log: measuredLog(store.log, metrics),
      snapshots: store.snapshots,
    };
    const sequencer = SequencerModule.register({
      ...shared,
      queue: broker.queue,
      fanout: broker.fanout,
      leases: broker.leases,
      deadLetters: store.deadLetters,
      quarantines: store.quarantines,
      logger: logger.child({ role: 'sequencer' }),
      metrics,
      settings: {
        partitions: settings.partitions,
        autoCreate: settings.rooms.autoCreate,
        roomQueueCount: settings.limits.roomQueue,
        roomOpsPerSecond: settings.limits.roomOpsPerSecond,
        roomOpsBurst: settings.limits.roomOpsBurst,
        purgeAfterMs: settings.rooms.purgeAfterHours * 60 * 60 * 1_000,
        eventFormat: settings.cluster.eventFormat,
      },
    });
    const projector = ProjectorModule.register({
      ...shared,
      name: 'projector',
      quarantines: store.quarantines,
      directory: store.directory,
      checkpoints: store.checkpoints,
      logger: logger.child({ role: 'projector' }),
      settings: { snapshotEvents: settings.snapshots.everyEvents, snapshotBytes: settings.snapshots.everyBytes },
    });
    const gateway = GatewayModule.register({
      imports: [projector],
      inject: [HISTORY, VERIFICATION],
      parts: (history: History, verification: Verification): GatewayParts => ({
        queue: broker.queue,
        fanout: broker.fanout,
        history,
        directory: store.directory,
        verification: measuredVerification(verification, metrics),
        quarantines: store.quarantines,
        deadLetters: store.deadLetters,
        clock: systemClock,
        timers: systemTimers,
        random: (bytes) => crypto.getRandomValues(bytes),
        logger: logger.child({ role: 'gateway' }),
        metrics,
        readiness,
        settings,
      }),
    });
    return { module: StandaloneModule, imports: [sequencer, projector, gateway] };
  }
}
