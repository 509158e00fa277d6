import { randomUUID } from 'node:crypto';
import { natsConnection, type Settings } from '@boardstream/config';
import { EsdbEventLog } from '@boardstream/engine-eventstore';
import { natsBroker } from '@boardstream/engine-nats';
import { systemClock, systemTimers } from '@boardstream/kernel';
import type { HealthCheck, Logger } from '@boardstream/observability';
import type { ProjectorParts } from './projector-parts.ts';

/** The engines of a projector in a process of its own: the only place here that names them. */
export interface Engines {
  readonly parts: Pick<ProjectorParts, 'log' | 'snapshots' | 'directory' | 'checkpoints'>;
  readonly checks: readonly HealthCheck[];
  close(): Promise<void>;
}

/** Connects in the background: what can't be reached yet is waited for, and told by the checks. */
export function openEngines(settings: Settings, name: string, logger: Logger): Engines {
  const broker = natsBroker({
    connection: natsConnection(settings, name),
    clock: systemClock,
    timers: systemTimers,
    boot: randomUUID(),
    leaseMs: settings.cluster.leaseMs,
    onStatus: (status) => logger.info(`broker.${status.type}`, { ...status }),
  });
  const log = new EsdbEventLog({ connectionString: settings.eventstore.url });
  const { snapshots, directory, checkpoints } = broker;
  return {
    parts: { log, snapshots, directory, checkpoints },
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
