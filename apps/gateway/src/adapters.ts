import { randomUUID } from 'node:crypto';
import { natsConnection, type Settings } from '@boardstream/config';
import { natsBroker } from '@boardstream/engine-nats';
import { systemClock, systemTimers } from '@boardstream/kernel';
import type { HealthCheck, Logger } from '@boardstream/observability';
import type { GatewayParts } from './gateway-parts.ts';
import { RemoteHistory } from './history/remote-history.ts';

/** The engines of a gateway in a process of its own: the only place here that names them. */
export interface Engines {
  readonly parts: Pick<GatewayParts, 'queue' | 'fanout' | 'directory' | 'history' | 'verification'>;
  readonly checks: readonly HealthCheck[];
  close(): Promise<void>;
}

/** By when a projector must have answered, in ms. */
const ANSWER_WITHIN_MS = 10_000;

/** Connects in the background: what can't be reached yet is waited for, and told by the checks. */
export function openEngines(settings: Settings, name: string, logger: Logger): Engines {
  const broker = natsBroker({
    connection: natsConnection(settings, name),
    clock: systemClock,
    timers: systemTimers,
    boot: randomUUID(),
    leaseMs: settings.cluster.leaseMs,
    onStatus: (status) => logger.info(`broker.${status.type}`, { ...status }),
    onHandlerError: (subject, error) => logger.error('fanout.handler.failed', { subject, error }),
  });
  const history = new RemoteHistory({ projectors: settings.history.projectors, answerWithinMs: ANSWER_WITHIN_MS });
  const { queue, fanout, directory } = broker;
  return {
    parts: { queue, fanout, directory, history, verification: history },
    checks: [
      { name: 'broker', check: () => connected(broker.status) },
      { name: 'projector', check: () => history.heads([]).then(() => undefined) },
    ],
    close: async () => {
      history.close();
      await broker.close();
    },
  };
}

function connected(status: ReturnType<typeof natsBroker>['status']): Promise<void> {
  return status.type === 'connected' ? Promise.resolve() : Promise.reject(new Error(status.problem));
}
