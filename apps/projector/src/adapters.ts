import type { Settings } from '@boardstream/config';
import { EsdbEventLog } from '@boardstream/engine-eventstore';
import { natsBroker } from '@boardstream/engine-nats';
import { systemTimers } from '@boardstream/kernel';
import type { HealthCheck, Logger } from '@boardstream/observability';
import { PartitionAgreement } from '@boardstream/ports';
import { brokerOptions, fromSetting, tellPartitions } from '@boardstream/process';
import type { ExporterParts } from './exporter/exporter.ts';
import type { ProjectorParts } from './projector-parts.ts';

/** The engines of a projector in a process of its own: the only place here that names them. */
export interface Engines {
  readonly parts: Pick<ProjectorParts, 'log' | 'snapshots' | 'directory' | 'checkpoints' | 'quarantines'>;
  readonly exporting: Pick<ExporterParts, 'exported' | 'leases' | 'agreement'>;
  readonly checks: readonly HealthCheck[];
  close(): Promise<void>;
}

/**
 * Connects in the background: what can't be reached yet is waited for, and told by the checks.
 * @throws SettingsError when a setting names what can't be
 */
export function openEngines(settings: Settings, name: string, logger: Logger): Engines {
  const { url } = settings.eventstore;
  const log = fromSetting('BOARDSTREAM_EVENTSTORE_URL', () => new EsdbEventLog({ connectionString: url }));
  const broker = natsBroker(brokerOptions(settings, name, logger));
  const { snapshots, directory, checkpoints, quarantines, exported, leases, partitionCount: count } = broker;
  const { partitions } = settings;
  const onChange = tellPartitions(logger);
  const agreement = new PartitionAgreement({ count, partitions, mayRecord: false, timers: systemTimers, onChange });
  agreement.start();
  return {
    parts: { log, snapshots, directory, checkpoints, quarantines },
    exporting: { exported, leases, agreement },
    checks: [
      { name: 'broker', check: () => broker.ping() },
      { name: 'log', check: () => log.ping() },
    ],
    close: async () => {
      await agreement.stop();
      await broker.close();
      await log.close();
    },
  };
}
