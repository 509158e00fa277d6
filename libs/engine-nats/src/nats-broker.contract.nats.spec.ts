import { randomUUID } from 'node:crypto';
import { systemClock, systemTimers } from '@boardstream/kernel';
import {
  checkpointsContract,
  deadLettersContract,
  eventExportContract,
  fanoutContract,
  leasesContract,
  quarantinesContract,
  roomDirectoryContract,
  snapshotStoreContract,
  submissionQueueContract,
} from '@boardstream/ports/contract';
import { ManualClock, NatsServer } from '@boardstream/testing';
import { connect, DiscardPolicy, type JetStreamManager } from 'nats';
import { DEAD_LETTERS_STREAM, EVENTS_STREAM } from './names.ts';
import { natsBroker, type NatsBroker } from './index.ts';

const LEASE_MS = 10_000;
const QUEUE_BYTES = 64 * 1024;
/** So short that a test waits for it, and so long that what it submits before is still there. */
const QUEUE_AGE_MS = 1_500;

let server: NatsServer;

beforeAll(async () => {
  server = await NatsServer.start();
}, 30_000);

afterAll(() => server.close());

async function freshBroker(clock = new ManualClock()): Promise<NatsBroker> {
  const broker = natsBroker({
    connection: { servers: [server.url], name: 'contract' },
    clock,
    timers: systemTimers,
    boot: randomUUID(),
    leaseMs: LEASE_MS,
  });
  await broker.connected();
  return broker;
}

/** Every test has streams of its own. */
async function harness() {
  await removeStreams();
  const clock = new ManualClock();
  const broker = await freshBroker(clock);
  await broker.provision({
    partitions: 2,
    replicas: 1,
    queueAgeMs: QUEUE_AGE_MS,
    queueBytes: QUEUE_BYTES,
    eventsAgeMs: 60_000,
  });
  const opened: NatsBroker[] = [broker];
  const reopen = async (): Promise<NatsBroker> => {
    await opened.pop()?.close();
    const next = await freshBroker(clock);
    opened.push(next);
    return next;
  };
  const close = async (): Promise<void> => {
    for (const each of opened) await each.close();
  };
  return { broker, clock, reopen, close };
}

async function managed<T>(work: (manager: JetStreamManager) => Promise<T>): Promise<T> {
  const connection = await connect({ servers: server.url });
  try {
    return await work(await connection.jetstreamManager());
  } finally {
    await connection.close();
  }
}

async function removeStreams(): Promise<void> {
  await managed(async (manager) => {
    for await (const { config } of manager.streams.list()) await manager.streams.delete(config.name);
  });
}

async function readExports() {
  return managed(async ({ streams }) => {
    const { state } = await streams.info(EVENTS_STREAM);
    const read = [];
    for (let seq = state.first_seq; seq <= state.last_seq; seq++) {
      const { subject, header, data } = await streams.getMessage(EVENTS_STREAM, { seq });
      const [, , partition, room = ''] = subject.split('.');
      read.push({ room, partition: Number(partition), version: Number(header.get('Boardstream-Version')), data });
    }
    return read;
  });
}

/** What the stream may hold at most: messages, none over; -1 for any. */
async function boundExports(messages: number): Promise<void> {
  await managed(async ({ streams }) => {
    await streams.update(EVENTS_STREAM, { discard: DiscardPolicy.New, max_msgs: messages });
  });
}

/** Until the partitions are empty: the server looks for what is too old about once a second. */
async function aged(): Promise<void> {
  const deadline = systemClock.monotonic() + 20_000;
  await managed(async ({ streams }) => {
    for (const name of ['BOARD_OPS_0', 'BOARD_OPS_1']) {
      while ((await streams.info(name)).state.messages > 0) {
        if (systemClock.monotonic() > deadline) throw new Error(`${name} does not age`);
      }
    }
  });
}

submissionQueueContract('JetStream', async () => {
  const { broker, close } = await harness();
  return { queue: broker.queue, partitionBytes: QUEUE_BYTES, age: aged, close };
});

fanoutContract('core NATS', async () => {
  const { broker, close } = await harness();
  return { fanout: broker.fanout, close };
});

leasesContract('JetStream', async () => {
  const { broker, clock, close } = await harness();
  const runOut = (): Promise<void> => {
    clock.advance(LEASE_MS);
    return Promise.resolve();
  };
  return { leases: broker.leases, runOut, close };
});

snapshotStoreContract('JetStream', async () => {
  const { broker, reopen, close } = await harness();
  return { snapshots: broker.snapshots, reopen: async () => (await reopen()).snapshots, close };
});

roomDirectoryContract('JetStream', async () => {
  const { broker, reopen, close } = await harness();
  return { directory: broker.directory, reopen: async () => (await reopen()).directory, close };
});

checkpointsContract('JetStream', async () => {
  const { broker, reopen, close } = await harness();
  return { checkpoints: broker.checkpoints, reopen: async () => (await reopen()).checkpoints, close };
});

eventExportContract('JetStream', async () => {
  const { broker, reopen, close } = await harness();
  return {
    exported: broker.exported,
    read: readExports,
    fill: () => boundExports(1),
    makeRoom: () => boundExports(-1),
    reopen: async () => (await reopen()).exported,
    close,
  };
});

deadLettersContract('JetStream', async () => {
  const { broker, reopen, close } = await harness();
  const bounds = { count: 9, bytes: 1024 * 1024 };
  await managed(async ({ streams }) => {
    await streams.update(DEAD_LETTERS_STREAM, { max_msgs: bounds.count, max_bytes: bounds.bytes });
  });
  return { deadLetters: broker.deadLetters, bounds, reopen: async () => (await reopen()).deadLetters, close };
});

quarantinesContract('JetStream', async () => {
  const { broker, reopen, close } = await harness();
  return { quarantines: broker.quarantines, reopen: async () => (await reopen()).quarantines, close };
});
