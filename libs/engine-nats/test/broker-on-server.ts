import { randomUUID } from 'node:crypto';
import { natsBroker, type BrokerStatus, type NatsBroker, type NatsStreamSettings } from '@boardstream/engine-nats';
import { systemClock, systemTimers } from '@boardstream/kernel';
import type { ConsumeOptions, OpenedConsumption } from '@boardstream/ports';
import { eventually, NatsServer } from '@boardstream/testing';

/** One partition, and nothing that leaves while a test looks at it. */
export const STREAMS: NatsStreamSettings = {
  partitions: 1,
  replicas: 1,
  queueAgeMs: 60_000,
  queueBytes: 1024 * 1024,
  eventsAgeMs: 60_000,
};
/** A server that comes back takes some seconds to be found again. */
export const PATIENCE = { timeoutMs: 20_000 };

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
export const text = (data: Uint8Array): string => new TextDecoder().decode(data);

/** A broker, and what it told. */
export interface ToldBroker {
  readonly broker: NatsBroker;
  readonly statuses: readonly BrokerStatus[];
  /** How often a stream was missing. */
  missing(): number;
}

/** Returns at once, connected or not. */
export function brokerOn(server: NatsServer): ToldBroker {
  const statuses: BrokerStatus[] = [];
  let missing = 0;
  const broker = natsBroker({
    connection: { servers: [server.url], name: 'test' },
    clock: systemClock,
    timers: systemTimers,
    boot: randomUUID(),
    leaseMs: 60_000,
    onStatus: (status) => statuses.push(status),
    onMissing: () => missing++,
  });
  return { broker, statuses, missing: () => missing };
}

export interface BrokerOnServer extends ToldBroker {
  readonly server: NatsServer;
  close(): Promise<void>;
}

/** A broker that is connected to a server of its own, with its streams. */
export async function brokerOnServer(): Promise<BrokerOnServer> {
  const server = await NatsServer.start();
  const told = brokerOn(server);
  await told.broker.connected();
  await told.broker.provision(STREAMS);
  const close = async (): Promise<void> => {
    await told.broker.close();
    await server.close();
  };
  return { ...told, server, close };
}

export interface Consumption {
  /** Position and text of each message. */
  readonly got: readonly string[];
  readonly ended: Promise<void>;
  opened(): OpenedConsumption | undefined;
  stop(): Promise<void>;
}

/** Consumes partition 0. */
export function consumption(
  broker: NatsBroker,
  start: Pick<ConsumeOptions, 'from' | 'incarnation'> = { from: 1 },
): Consumption {
  const got: string[] = [];
  const abort = new AbortController();
  let opened: OpenedConsumption | undefined;
  const ended = broker.queue.consume({
    ...start,
    partition: 0,
    onOpen: (told) => (opened = told),
    maxBatch: 10,
    onBatch: (batch) => {
      got.push(...batch.map(({ position, data }) => `${String(position)} ${text(data)}`));
      return Promise.resolve();
    },
    signal: abort.signal,
  });
  const stop = (): Promise<void> => {
    abort.abort();
    return ended;
  };
  return { got, ended, opened: () => opened, stop };
}

/** Ends the server as a crash does and starts it again, until the broker has found it. */
export async function restart({ server, broker }: BrokerOnServer): Promise<void> {
  await server.kill();
  await eventually(() => broker.status.type === 'disconnected', PATIENCE);
  await server.resume();
  await eventually(() => broker.status.type === 'connected', PATIENCE);
}
