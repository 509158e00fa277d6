import type { Settings } from '@boardstream/config';
import { natsBroker } from '@boardstream/engine-nats';
import { systemTimers } from '@boardstream/kernel';
import type { HealthCheck, Logger } from '@boardstream/observability';
import { PartitionAgreement } from '@boardstream/ports';
import { brokerOptions, tellPartitions } from '@boardstream/process';
import type { GatewayParts } from './gateway-parts.ts';
import { RemoteHistory } from './history/remote-history.ts';

/** The engines of a gateway in a process of its own: the only place here that names them. */
export interface Engines {
  readonly parts: Pick<
    GatewayParts,
    'queue' | 'fanout' | 'directory' | 'history' | 'verification' | 'quarantines' | 'deadLetters' | 'agreement'
  >;
  readonly checks: readonly HealthCheck[];
  /** Calls back when the broker was reached, at first and after each loss. */
  onConnected(listener: () => void): void;
  close(): Promise<void>;
}

/** By when a projector must have answered, in ms. */
const ANSWER_WITHIN_MS = 10_000;

/** Connects in the background: what can't be reached yet is waited for, and told by the checks. */
export function openEngines(settings: Settings, name: string, logger: Logger): Engines {
  const listeners: (() => void)[] = [];
  const onConnected = (): void => {
    for (const listener of listeners) listener();
  };
  const broker = natsBroker(brokerOptions(settings, name, logger, onConnected));
  const history = new RemoteHistory({ projectors: settings.history.projectors, answerWithinMs: ANSWER_WITHIN_MS });
  const { queue, fanout, directory, quarantines, deadLetters, partitionCount: count } = broker;
  const { partitions } = settings;
  const onChange = tellPartitions(logger);
  const agreement = new PartitionAgreement({ count, partitions, mayRecord: false, timers: systemTimers, onChange });
  agreement.start();
  return {
    parts: { queue, fanout, directory, history, verification: history, quarantines, deadLetters, agreement },
    checks: [
      { name: 'broker', check: () => broker.ping() },
      { name: 'partitions', check: () => agreement.check() },
      { name: 'projector', check: () => history.ping() },
    ],
    onConnected: (listener) => void listeners.push(listener),
    close: async () => {
      await agreement.stop();
      history.close();
      await broker.close();
    },
  };
}
