import type { NatsConnection, StreamConfig } from 'nats';
import { DiscardPolicy, nanos, RetentionPolicy, StorageType } from 'nats';
import type { NatsStreamSettings } from './broker-settings.ts';
import {
  BUCKETS,
  DEAD_LETTERS_STREAM,
  deadLetterSubject,
  EVENTS_STREAM,
  opsStream,
  SNAPSHOTS_STREAM,
} from './names.ts';
import { portErrorOf, STREAM_NOT_FOUND } from './nats-port-error.ts';

/** How long a dead letter is kept, in ms: time enough for operators to look at it. */
const DEAD_LETTER_AGE_MS = 30 * 24 * 60 * 60 * 1_000;
/** How many are kept at most, and their bytes. */
const DEAD_LETTERS = 10_000;
const DEAD_LETTERS_BYTES = 256 * 1024 * 1024;
/** A letter that is put again within this time is known, in ms: an owner may end between putting it and noting that. */
const DEAD_LETTER_WINDOW_MS = 60 * 60 * 1_000;

/** The streams of a cluster, by name (P14, P16), as they are to be. */
export function streamsOf(settings: NatsStreamSettings): readonly Partial<StreamConfig>[] {
  const ops = Array.from({ length: settings.partitions }, (_, partition) => opsConfig(partition, settings));
  return [...ops, eventsConfig(settings), snapshotsConfig(settings), deadLettersConfig(settings)];
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
  for (const bucket of BUCKETS) {
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

function deadLettersConfig({ replicas }: NatsStreamSettings): Partial<StreamConfig> {
  return {
    name: DEAD_LETTERS_STREAM,
    subjects: [deadLetterSubject('*', '*')],
    retention: RetentionPolicy.Limits,
    storage: StorageType.File,
    discard: DiscardPolicy.Old,
    max_age: nanos(DEAD_LETTER_AGE_MS),
    max_msgs: DEAD_LETTERS,
    max_bytes: DEAD_LETTERS_BYTES,
    duplicate_window: nanos(DEAD_LETTER_WINDOW_MS),
    num_replicas: replicas,
  };
}
