import { randomUUID } from 'node:crypto';
import { natsConnection, type Settings } from '@boardstream/config';
import { EsdbEventLog } from '@boardstream/engine-eventstore';
import { DEFAULT_STREAM_SETTINGS, natsBroker } from '@boardstream/engine-nats';
import { systemClock, systemTimers } from '@boardstream/kernel';
import type { HealthCheck, Logger } from '@boardstream/observability';
import type { SequencerParts } from './sequencer-parts.ts';

/** The engines of a sequencer in a process of its own: the only place here that names them. */
export interface Engines {
  readonly parts: Pick<SequencerParts, 'log' | 'queue' | 'fanout' | 'leases' | 'snapshots'>;
  readonly checks: readonly HealthCheck[];
  close(): Promise<void>;
}

/** Connects in the background: what can't be reached yet is waited for, and told by the checks. */
export function openEngines(settings: Settings, owner: string, logger: Logger): Engines {
  const broker = natsBroker({
    connection: natsConnection(settings, owner),
    clock: systemClock,
    timers: systemTimers,
    boot: randomUUID(),
    leaseMs: settings.cluster.leaseMs,
    onStatus: (status) => logger.info(`broker.${status.type}`, { ...status }),
    onHandlerError: (subject, error) => logger.error('fanout.handler.failed', { subject, error }),
  });
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
      { name: 'broker', check: () => connected(broker.status) },
      { name: 'log', check: () => log.ping() },
    ],
    close: async () => {
      await broker.close();
      await log.close();
    },
  };
}

function connected(status: ReturnType<typeof natsBroker>['status']): Promise<void> {
  return status.type === 'connected' ? Promise.resolve() : Promise.reject(new Error(status.problem));
}
