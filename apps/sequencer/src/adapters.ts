import type { Settings } from '@boardstream/config';
import { EsdbEventLog } from '@boardstream/engine-eventstore';
import { DEFAULT_STREAM_SETTINGS, natsBroker } from '@boardstream/engine-nats';
import { systemTimers } from '@boardstream/kernel';
import type { HealthCheck, Logger } from '@boardstream/observability';
import { PartitionAgreement } from '@boardstream/ports';
import { brokerOptions, fromSetting, tellPartitions } from '@boardstream/process';
import type { SequencerParts } from './sequencer-parts.ts';
import { StreamMaker } from './stream-maker.ts';

/** The engines of a sequencer in a process of its own: the only place here that names them. */
export interface Engines {
  readonly parts: Pick<
    SequencerParts,
    'log' | 'queue' | 'fanout' | 'leases' | 'snapshots' | 'deadLetters' | 'quarantines' | 'agreement' | 'brokerClock'
  >;
  readonly checks: readonly HealthCheck[];
  close(): Promise<void>;
}

/**
 * Connects in the background: what can't be reached yet is waited for, and told by the checks.
 * @throws SettingsError when a setting names what can't be
 */
export function openEngines(settings: Settings, owner: string, logger: Logger): Engines {
  const { partitions, nats, eventstore } = settings;
  const log = fromSetting('BOARDSTREAM_EVENTSTORE_URL', () => new EsdbEventLog({ connectionString: eventstore.url }));
  const streams = new StreamMaker({
    make: () => broker.provision({ ...DEFAULT_STREAM_SETTINGS, partitions, replicas: nats.replicas }),
    timers: systemTimers,
    logger,
  });
  const makeStreams = (): void => {
    if (nats.provision) streams.start();
  };
  const broker = natsBroker({
    ...brokerOptions(settings, owner, logger, makeStreams),
    onMissing: () => {
      if (nats.provision) streams.startAgain();
    },
  });
  const { queue, fanout, leases, snapshots, deadLetters, quarantines, brokerClock, partitionCount: count } = broker;
  const onChange = tellPartitions(logger);
  const agreement = new PartitionAgreement({ count, partitions, mayRecord: true, timers: systemTimers, onChange });
  agreement.start();
  return {
    parts: { log, queue, fanout, leases, snapshots, deadLetters, quarantines, agreement, brokerClock },
    checks: [
      { name: 'broker', check: () => broker.ping() },
      { name: 'partitions', check: () => agreement.check() },
      ...(nats.provision ? [{ name: 'streams', check: () => streams.check() }] : []),
      { name: 'log', check: () => log.ping() },
    ],
    close: async () => {
      await agreement.stop();
      await streams.stop();
      await broker.close();
      await log.close();
    },
  };
}
