// The bare engines, without Boardstream: messages of the size of a submission go through JetStream streams as submissions
// do, and, as `path`, from there into LMDB, synced in groups, and out by core NATS, as events do. Prints what it reached
// as JSON. Arguments: address of nats-server, queue or path, messages a second (0: as many as go), seconds.
import { build } from 'hdr-histogram-js';
import {
  AckPolicy,
  connect,
  createInbox,
  DeliverPolicy,
  DiscardPolicy,
  nanos,
  RetentionPolicy,
  StorageType,
  type ConsumerMessages,
} from 'nats';
import { openBareStore } from '../lmdb/bare-store.ts';

/** As many as a cluster has by default. */
const PARTITIONS = 64;
/** A submission of one op of 8 points, about. */
const MESSAGE_BYTES = 200;
/** Messages without an acknowledgement at most. */
const WINDOW = 4_096;
const AGE_MS = 60_000;
const TICK_MS = 1;
/** What is on its way at the end may take so long, in ms. */
const DRAIN_MS = 2_000;

const [url = '', mode = 'queue', rateText = '0', secondsText = '1'] = process.argv.slice(2);
const rate = Number(rateText);
const seconds = Number(secondsText);
const connection = await connect({ servers: url });
const manager = await connection.jetstreamManager();
const times = build({
  lowestDiscernibleValue: 1,
  highestTrackableValue: 60_000_000,
  numberOfSignificantValueDigits: 3,
});

let arrived = 0;
let measuring = false;
function note(sentAt: number): void {
  if (!measuring) return;
  arrived++;
  times.recordValue(Math.max(1, Math.round((performance.now() - sentAt) * 1_000)));
}
const sentAtOf = (data: Uint8Array): number => new DataView(data.buffer, data.byteOffset).getFloat64(0);

const deliver =
  mode === 'path'
    ? await barePath()
    : { take: (data: Uint8Array) => note(sentAtOf(data)), end: () => Promise.resolve() };
const streams: string[] = [];
const consumptions: ConsumerMessages[] = [];
for (let partition = 0; partition < PARTITIONS; partition++) {
  const name = `BENCH_OPS_${String(partition)}`;
  await manager.streams.add({
    name,
    subjects: [`bench.ops.${String(partition)}.*`],
    retention: RetentionPolicy.Limits,
    storage: StorageType.File,
    discard: DiscardPolicy.New,
    max_age: nanos(AGE_MS),
  });
  streams.push(name);
  const { name: durable } = await manager.consumers.add(name, {
    ack_policy: AckPolicy.None,
    deliver_policy: DeliverPolicy.New,
  });
  const consumer = await connection.jetstream().consumers.get(name, durable);
  consumptions.push(await consumer.consume({ max_messages: 1_024, callback: ({ data }) => deliver.take(data) }));
}

const inbox = createInbox();
let unacknowledged = 0;
connection.subscribe(inbox, {
  callback: () => {
    unacknowledged--;
  },
});
const message = new Uint8Array(MESSAGE_BYTES);
let sent = 0;
function send(at: number): void {
  new DataView(message.buffer).setFloat64(0, at);
  connection.publish(`bench.ops.${String(sent % PARTITIONS)}.room${String(sent % 200)}`, message, { reply: inbox });
  sent++;
  unacknowledged++;
}

/** Sends for so long: at fixed times, or as fast as acknowledgements come. */
async function load(forMs: number): Promise<void> {
  const start = performance.now();
  let count = 0;
  for (let now = start; now - start < forMs; now = performance.now()) {
    const due = rate === 0 ? count + WINDOW - unacknowledged : Math.floor(((now - start) / 1_000) * rate) + 1;
    for (; count < due; count++) send(rate === 0 ? now : start + (count / rate) * 1_000);
    await (rate === 0 ? new Promise(setImmediate) : new Promise((resolve) => setTimeout(resolve, TICK_MS)));
  }
}

await load(1_000);
measuring = true;
sent = 0;
const cpu = process.cpuUsage();
const began = performance.now();
await load(seconds * 1_000);
const elapsed = performance.now() - began;
const reached = arrived;
const offered = sent;
const { user, system } = process.cpuUsage(cpu);
for (const until = performance.now() + DRAIN_MS; arrived < offered && performance.now() < until;)
  await new Promise((resolve) => setTimeout(resolve, 10));
await deliver.end();
for (const consumption of consumptions) await consumption.close();
for (const name of streams) await manager.streams.delete(name);
await connection.close();
console.log(
  JSON.stringify({
    perSecond: (reached / elapsed) * 1_000,
    missing: Math.max(0, offered - arrived),
    p50: times.getValueAtPercentile(50) / 1_000,
    p99: times.getValueAtPercentile(99) / 1_000,
    cpuMicros: (user + system) / Math.max(1, reached),
  }),
);

/** What was taken is put into LMDB in groups, each durable before it is published as one message. */
async function barePath(): Promise<{ take(data: Uint8Array): void; end(): Promise<void> }> {
  const store = openBareStore();
  connection.subscribe('bench.live', {
    callback: (_error, { data }) => {
      for (let at = 0; at < data.length; at += MESSAGE_BYTES) note(sentAtOf(data.subarray(at)));
    },
  });
  await connection.flush();
  let waiting: Buffer[] = [];
  let position = 0;
  let writing: Promise<void> | undefined;
  const write = async (): Promise<void> => {
    while (waiting.length > 0) {
      const group = waiting;
      waiting = [];
      await store.root.batch(() => {
        for (const data of group) void store.root.put(position++, data);
      });
      connection.publish('bench.live', Buffer.concat(group));
    }
    writing = undefined;
  };
  return {
    take: (data) => {
      waiting.push(Buffer.from(data));
      writing ??= Promise.resolve().then(write);
    },
    end: async () => {
      await writing;
      await store.close();
    },
  };
}
