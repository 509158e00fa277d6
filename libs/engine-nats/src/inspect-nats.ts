import { connect, millis, type JetStreamManager, type NatsConnection, type StreamInfo } from 'nats';
import { connectOptions } from './broker-connection.ts';
import { DEFAULT_STREAM_SETTINGS, type NatsConnectionSettings } from './broker-settings.ts';
import { inspectBucket } from './inspect-bucket.ts';
import { inspectClock, inspectLeases, type LeaseReport } from './inspect-leases.ts';
import { BUCKETS, bucketStream, CLUSTER_BUCKET, EVENTS_STREAM, PARTITIONS_KEY, QUARANTINE_BUCKET } from './names.ts';
import { streamsOf } from './provision.ts';
import { refusedPublishes } from './refused-publishes.ts';

export interface NatsInspection {
  readonly connection: NatsConnectionSettings;
  readonly partitions: number;
  readonly replicas: number;
  /** Subjects that are to be refused to this user: each is tried. */
  readonly forbidden: readonly string[];
  /** A single answer must have come by then, in ms. */
  readonly withinMs: number;
}

export interface StreamReport {
  readonly name: string;
  /** When it was made, as the server says it: the incarnation of its positions. */
  readonly created: string;
  readonly messages: number;
  readonly bytes: number;
  /** -1: none. */
  readonly maxBytes: number;
  /** 0: none. */
  readonly maxAgeMs: number;
  readonly lastSeq: number;
  /** When its newest message came, in ms by the server's clock. */
  readonly lastAt: number;
  readonly consumers: number;
  /** Its settings that are not as they are to be: `max_bytes is 1024, not 2048`. */
  readonly differs: readonly string[];
}

export interface ConsumerReport {
  readonly name: string;
  readonly durable: boolean;
  /** Messages that it has not delivered yet. */
  readonly pending: number;
  /** Where it sends messages by itself, if it does. */
  readonly deliversTo?: string;
}

/** What a NATS server has and is; what could not be learned is absent, and told in `unknown`. */
export interface NatsReport {
  readonly server: string;
  /** This machine's time when it had answered, in ms. */
  readonly at: number;
  readonly version: string;
  readonly roundTripMs: number;
  readonly storage?: { readonly used: number; readonly limit: number };
  readonly streams?: readonly StreamReport[];
  /** Names of streams that are to be there and are not. */
  readonly missing?: readonly string[];
  /** Of `BOARD_EVENTS`. */
  readonly consumers?: readonly ConsumerReport[];
  readonly leases?: readonly LeaseReport[];
  /** Rooms that are in quarantine. */
  readonly quarantined?: readonly string[];
  readonly partitionsRecorded?: number;
  /** How far this machine's clock is before the server's, in ms. */
  readonly clockAheadMs?: number;
  /** Those of the forbidden subjects that the user may publish. */
  readonly allowed: readonly string[];
  /** By what it was about: the reason why it is not known. */
  readonly unknown: Readonly<Record<string, string>>;
}

/** Looks at a NATS server and what a cluster keeps there, and changes nothing. @throws when it can't be reached */
export async function inspectNats(inspection: NatsInspection): Promise<NatsReport> {
  const { withinMs } = inspection;
  const options = { ...connectOptions(inspection.connection), timeout: withinMs, reconnect: false };
  const connection = await connect(options);
  // A server may freeze while it is asked, and some questions have no time-out of their own.
  const givenUp = setTimeout(() => void connection.close(), 2 * withinMs);
  try {
    return await inspect(connection, inspection);
  } finally {
    clearTimeout(givenUp);
    void connection.close();
  }
}

async function inspect(connection: NatsConnection, inspection: NatsInspection): Promise<NatsReport> {
  const { withinMs, forbidden } = inspection;
  const manager = await connection.jetstreamManager({ checkAPI: false, timeout: withinMs });
  const unknown: Record<string, string> = {};
  const learned = async <T>(what: string, work: Promise<T>): Promise<T | undefined> => {
    try {
      return await work;
    } catch (error) {
      unknown[what] = error instanceof Error ? error.message : String(error);
      return undefined;
    }
  };
  const roundTripMs = await connection.rtt();
  const [storage, infos, consumers, leases, quarantined, partitionsRecorded, clockAheadMs, refused] = await Promise.all(
    [
      learned('jetstream', storageOf(manager)),
      learned('streams', all(manager.streams.list())),
      learned('consumers', consumersOf(manager)),
      learned('leases', inspectLeases(manager)),
      learned('quarantines', quarantinedRooms(manager)),
      learned('partitions', partitionsOf(manager)),
      learned('clock', inspectClock(manager)),
      refusedPublishes(connection, forbidden),
    ],
  );
  const streams = infos?.map((info) => streamOf(info, inspection));
  return {
    server: connection.getServer(),
    at: Date.now(),
    version: connection.info?.version ?? 'unknown',
    roundTripMs,
    allowed: forbidden.filter((subject) => !refused.has(subject)),
    unknown,
    ...(storage === undefined ? {} : { storage }),
    ...(streams === undefined ? {} : { streams, missing: missingOf(streams, inspection) }),
    ...(consumers === undefined ? {} : { consumers }),
    ...(leases === undefined ? {} : { leases }),
    ...(quarantined === undefined ? {} : { quarantined }),
    ...(partitionsRecorded === undefined ? {} : { partitionsRecorded }),
    ...(clockAheadMs === undefined ? {} : { clockAheadMs }),
  };
}

async function all<T>(listed: AsyncIterable<T>): Promise<readonly T[]> {
  const items: T[] = [];
  for await (const item of listed) items.push(item);
  return items;
}

async function storageOf(manager: JetStreamManager): Promise<{ used: number; limit: number }> {
  const { storage, limits } = await manager.getAccountInfo();
  return { used: storage, limit: limits.max_storage };
}

async function consumersOf(manager: JetStreamManager): Promise<readonly ConsumerReport[]> {
  const infos = await all(manager.consumers.list(EVENTS_STREAM));
  return infos.map(({ name, num_pending, config }) => ({
    name,
    durable: config.durable_name !== undefined,
    pending: num_pending,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- we make none that push, and look for those that others made
    ...(config.deliver_subject === undefined ? {} : { deliversTo: config.deliver_subject }),
  }));
}

async function quarantinedRooms(manager: JetStreamManager): Promise<readonly string[]> {
  return (await inspectBucket(manager, QUARANTINE_BUCKET)).map(([room]) => room);
}

async function partitionsOf(manager: JetStreamManager): Promise<number> {
  const subject = `$KV.${CLUSTER_BUCKET}.${PARTITIONS_KEY}`;
  return Number((await manager.streams.getMessage(bucketStream(CLUSTER_BUCKET), { last_by_subj: subject })).string());
}

function wanted({ partitions, replicas }: NatsInspection): ReturnType<typeof streamsOf> {
  return streamsOf({ ...DEFAULT_STREAM_SETTINGS, partitions, replicas });
}

function missingOf(streams: readonly StreamReport[], inspection: NatsInspection): readonly string[] {
  const there = new Set(streams.map(({ name }) => name));
  const buckets = BUCKETS.map(bucketStream);
  return [...wanted(inspection).map(({ name = '' }) => name), ...buckets].filter((name) => !there.has(name));
}

function streamOf({ config, created, state }: StreamInfo, inspection: NatsInspection): StreamReport {
  const target = wanted(inspection).find(({ name }) => name === config.name) ?? {};
  const is: Readonly<Record<string, unknown>> = { ...config };
  const differs = Object.entries(target).filter(([key, value]) => JSON.stringify(is[key]) !== JSON.stringify(value));
  return {
    name: config.name,
    created,
    messages: state.messages,
    bytes: state.bytes,
    maxBytes: config.max_bytes,
    maxAgeMs: millis(config.max_age),
    lastSeq: state.last_seq,
    lastAt: Date.parse(state.last_ts),
    consumers: state.consumer_count,
    differs: differs.map(([key, value]) => `${key} is ${JSON.stringify(is[key])}, not ${JSON.stringify(value)}`),
  };
}
