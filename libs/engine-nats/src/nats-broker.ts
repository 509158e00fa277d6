import type { Clock, Timers } from '@boardstream/kernel';
import type {
  BrokerClock,
  Checkpoints,
  DeadLetters,
  EventExport,
  Fanout,
  Leases,
  PartitionCount,
  Quarantines,
  RoomDirectory,
  SnapshotStore,
  SubmissionQueue,
} from '@boardstream/ports';
import { AcknowledgedPublisher } from './acknowledged-publisher.ts';
import { BrokerConnection, type BrokerStatus } from './broker-connection.ts';
import type { NatsConnectionSettings, NatsStreamSettings } from './broker-settings.ts';
import { NatsBrokerClock } from './nats-broker-clock.ts';
import { NatsCheckpoints } from './nats-checkpoints.ts';
import { NatsDeadLetters } from './nats-dead-letters.ts';
import { NatsEventExport } from './nats-event-export.ts';
import { NatsFanout } from './nats-fanout.ts';
import { NatsLeases } from './nats-leases.ts';
import { NatsPartitionCount } from './nats-partition-count.ts';
import { NatsQuarantines } from './nats-quarantines.ts';
import { NatsRoomDirectory } from './nats-room-directory.ts';
import { NatsSnapshotStore } from './nats-snapshot-store.ts';
import { NatsSubmissionQueue } from './nats-submission-queue.ts';
import { provision } from './provision.ts';

export interface NatsBrokerOptions {
  readonly connection: NatsConnectionSettings;
  readonly clock: Clock;
  readonly timers: Timers;
  /** Unique to this life of this process: it stands in message ids (P14). */
  readonly boot: string;
  /** How long a lease lasts without renewal, in ms; the same in every process of the cluster. */
  readonly leaseMs: number;
  readonly onStatus?: (status: BrokerStatus) => void;
  /** Told when a stream that was to be read is not there: somebody removed it, or the server lost what it stored. */
  readonly onMissing?: () => void;
  /** Told when a handler of the fan-out threw: a fault of the handler's owner. */
  readonly onHandlerError?: (subject: string, error: unknown) => void;
}

/** The ports that NATS serves. Its calls answer `unavailable` while the server can't be reached, and work again afterwards. */
export interface NatsBroker {
  readonly queue: SubmissionQueue;
  readonly fanout: Fanout;
  readonly leases: Leases;
  readonly snapshots: SnapshotStore;
  readonly directory: RoomDirectory;
  readonly checkpoints: Checkpoints;
  readonly exported: EventExport;
  readonly deadLetters: DeadLetters;
  readonly quarantines: Quarantines;
  readonly partitionCount: PartitionCount;
  /** For processes that have leases to look after. */
  readonly brokerClock: BrokerClock;
  readonly status: BrokerStatus;
  /** Resolves while the server can be reached; rejects with the error that a call would meet (P12). */
  ping(): Promise<void>;
  /** Resolves with the first connection that was made. */
  connected(signal?: AbortSignal): Promise<void>;
  /** Makes the streams and buckets of a cluster, or brings them to these settings. */
  provision(settings: NatsStreamSettings): Promise<void>;
  close(): Promise<void>;
}

/** Starts to connect and returns at once: a broker that is not there yet is waited for in the background. */
export function natsBroker(options: NatsBrokerOptions): NatsBroker {
  const { clock, timers, boot, leaseMs } = options;
  const connection = new BrokerConnection({
    settings: options.connection,
    timers,
    ...(options.onStatus === undefined ? {} : { onStatus: options.onStatus }),
  });
  const publisher = new AcknowledgedPublisher({ connection, clock, timers, boot });
  const fanout = new NatsFanout(connection, options.onHandlerError ?? (() => undefined));
  const leases = new NatsLeases({ connection, clock, timers, leaseMs });
  const directory = new NatsRoomDirectory(connection);
  const quarantines = new NatsQuarantines(connection, timers);
  void connection.run();
  return {
    queue: new NatsSubmissionQueue({
      connection,
      publisher,
      timers,
      onMissing: options.onMissing ?? (() => undefined),
    }),
    fanout,
    leases,
    snapshots: new NatsSnapshotStore(connection, publisher),
    directory,
    checkpoints: new NatsCheckpoints(connection),
    exported: new NatsEventExport(publisher),
    deadLetters: new NatsDeadLetters(connection, publisher),
    quarantines,
    partitionCount: new NatsPartitionCount(connection),
    brokerClock: new NatsBrokerClock(connection),
    get status() {
      return connection.status;
    },
    ping: () => connection.ping(),
    connected: async (signal) => {
      await connection.opened(signal);
    },
    provision: (settings) => provision(connection.current, settings),
    close: async () => {
      publisher.close();
      fanout.close();
      leases.close();
      directory.close();
      quarantines.close();
      await connection.close();
    },
  };
}
