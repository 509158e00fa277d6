import type { Settings } from '@boardstream/config';
import { EsdbEventLog } from '@boardstream/engine-eventstore';
import { DEFAULT_STREAM_SETTINGS, natsBroker } from '@boardstream/engine-nats';
import type { HealthCheck, Logger } from '@boardstream/observability';
import { brokerOptions } from '@boardstream/process';
import type { SequencerParts } from './sequencer-parts.ts';

/** The engines of a sequencer in a process of its own: the only place here that names them. */
export interface Engines {
  readonly parts: Pick<SequencerParts, 'log' | 'queue' | 'fanout' | 'leases' | 'snapshots'>;
  readonly checks: readonly HealthCheck[];
  close(): Promise<void>;
}

/** Connects in the background: what can't be reached yet is waited for, and told by the checks. */
export function openEngines(settings: Settings, owner: string, logger: Logger): Engines {
  const broker = natsBroker(brokerOptions(settings, owner, logger));
  const log = new EsdbEventLog({ connectionString: settings.eventstore.url });
  if (settings.nats.provision) {
    const { partitions, nats } = settings;
    broker
      .connected()
      .then(() => broker.provision({ ...DEFAULT_STREAM_SETTINGS, partitions, replicas: nats.replicas }))
      .catch((error: unknown) => logger.error('broker.provision.failed', { error }));
  }
  const { queue, fanout, leases, snapshots } = broker;
  return {
    parts: { log, queue, fanout, leases, snapshots },
    checks: [
      { name: 'broker', check: () => broker.ping() },
      { name: 'log', check: () => log.ping() },
    ],
    close: async () => {
      await broker.close();
      await log.close();
    },
  };
}
