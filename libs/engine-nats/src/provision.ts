import type { NatsConnection, StreamConfig } from 'nats';
import { DiscardPolicy, nanos, RetentionPolicy, StorageType } from 'nats';
import type { NatsStreamSettings } from './broker-settings.ts';
import {
  CHECKPOINTS_BUCKET,
  CLUSTER_BUCKET,
  EVENTS_STREAM,
  LEASES_BUCKET,
  opsStream,
  ROOMS_BUCKET,
  SNAPSHOTS_STREAM,
} from './names.ts';
import { portErrorOf, STREAM_NOT_FOUND } from './nats-port-error.ts';

/** The streams of a cluster, by name (P14, P16), as they are to be. */
export function streamsOf(settings: NatsStreamSettings): readonly Partial<StreamConfig>[] {
  const ops = Array.from({ length: settings.partitions }, (_, partition) => opsConfig(partition, settings));
  return [...ops, eventsConfig(settings), snapshotsConfig(settings)];
}

/**
 * Makes every stream and bucket that is missing, and brings those that are there to these settings. May be run at any
 * time, by several at once. @throws PortError naming what could not be made.
 */
export async function provision(connection: NatsConnection, settings: NatsStreamSettings): Promise<void> {
  const manager = await connection.jetstreamManager({ checkAPI: false });
  for (const config of streamsOf(settings)) {
    const name = config.name ?? '';
    try {
      await manager.streams.update(name, config).catch((error: unknown) => {
        if (!(error instanceof Error) || error.message !== STREAM_NOT_FOUND) throw error;
        return manager.streams.add(config);
      });
    } catch (error) {
      throw portErrorOf(`making the stream ${name}`, error);
    }
  }
  for (const bucket of [CLUSTER_BUCKET, LEASES_BUCKET, CHECKPOINTS_BUCKET, ROOMS_BUCKET]) {
    try {
      await connection.jetstream().views.kv(bucket, { history: 1, replicas: settings.replicas });
    } catch (error) {
      throw portErrorOf(`making the bucket ${bucket}`, error);
    }
  }
}

function opsConfig(partition: number, settings: NatsStreamSettings): Partial<StreamConfig> {
  return {
    name: opsStream(partition),
    subjects: [`board.ops.${String(partition)}.*`],
    retention: RetentionPolicy.Limits,
    storage: StorageType.File,
    discard: DiscardPolicy.New,
    max_age: nanos(settings.queueAgeMs),
    max_bytes: settings.queueBytes,
    duplicate_window: nanos(Math.min(settings.queueAgeMs, 60_000)),
    num_replicas: settings.replicas,
  };
}

function eventsConfig({ eventsAgeMs, replicas }: NatsStreamSettings): Partial<StreamConfig> {
  return {
    name: EVENTS_STREAM,
    subjects: ['board.events.*.*'],
    retention: RetentionPolicy.Limits,
    storage: StorageType.File,
    discard: DiscardPolicy.Old,
    max_age: nanos(eventsAgeMs),
    num_replicas: replicas,
  };
}

function snapshotsConfig({ replicas }: NatsStreamSettings): Partial<StreamConfig> {
  return {
    name: SNAPSHOTS_STREAM,
    subjects: ['board.snapshots.>'],
    retention: RetentionPolicy.Limits,
    storage: StorageType.File,
    discard: DiscardPolicy.Old,
    max_msgs_per_subject: 1,
    allow_direct: true,
    num_replicas: replicas,
  };
}
