import { PortError, type OpenedConsumption } from '@boardstream/ports';
import { AckPolicy, DeliverPolicy, nanos, type ConsumerMessages, type JetStreamManager } from 'nats';
import type { BrokerConnection } from './broker-connection.ts';
import { opsStream } from './names.ts';
import { portErrorOf, STREAM_NOT_FOUND } from './nats-port-error.ts';

/** Messages asked for at once. */
const PULL_MESSAGES = 1_024;
/**
 * When a request for messages runs out, in ms; seldom, for it ends with its connection anyway. When a message comes just as one
 * runs out, servers before 2.9.19 say nothing, and all that comes waits until the heartbeats are missed (`nextWaiting` in the
 * server's consumer.go).
 */
const PULL_EXPIRES_MS = 60 * 60 * 1_000;
/** A consumer that says nothing for twice this time is looked for, in ms. */
const HEARTBEAT_MS = 1_000;
/** The server removes a consumer that nobody reads after so long, in ms. */
const INACTIVE_MS = 60_000;

export interface OpenedPartition {
  readonly messages: ConsumerMessages;
  /** Its incarnation is when the stream was made, as the server says it: another time, another stream. */
  readonly start: Omit<OpenedConsumption, 'waiting'>;
  /** How many messages the server had for it when it was made. */
  readonly pending: number;
  /** How many messages the server has for it and has not delivered. @throws NatsError when it can't be asked */
  undelivered(): Promise<number>;
  /** Ends the consumer. */
  close(): void;
}

/** The stream of a partition is not there, or is another than it was: positions of before mean nothing. */
export class PartitionGoneError extends PortError {
  constructor(message: string, options?: ErrorOptions) {
    super('unavailable', message, options);
  }
}

/**
 * Makes a consumer of a partition from a position on. A position beyond the stream's end, or of a stream that was made at
 * another time, means nothing there: the consumer starts at the first message.
 * @throws PortError `unavailable`: a PartitionGoneError where the stream does not exist
 */
export async function openPartition(
  connection: BrokerConnection,
  wanted: { readonly partition: number; readonly from: number; readonly incarnation: string | undefined },
): Promise<OpenedPartition> {
  const stream = opsStream(wanted.partition);
  try {
    const manager = await connection.current.jetstreamManager({ checkAPI: false });
    const { created, state } = await manager.streams.info(stream);
    const known = wanted.incarnation === undefined || wanted.incarnation === created;
    const from = known && wanted.from <= state.last_seq + 1 ? wanted.from : 1;
    const last = state.messages === 0 ? from - 1 : Math.max(state.last_seq, from - 1);
    const messages = await messagesFrom(connection, manager, stream, from);
    return { ...messages, start: { incarnation: created, from, last } };
  } catch (error) {
    if (error instanceof Error && error.message === STREAM_NOT_FOUND)
      throw new PartitionGoneError(`the stream ${stream} does not exist`, { cause: error });
    throw portErrorOf(`consuming ${stream}`, error);
  }
}

async function messagesFrom(
  connection: BrokerConnection,
  manager: JetStreamManager,
  stream: string,
  from: number,
): Promise<Pick<OpenedPartition, 'messages' | 'pending' | 'undelivered' | 'close'>> {
  const info = await manager.consumers.add(stream, {
    ack_policy: AckPolicy.None,
    deliver_policy: DeliverPolicy.StartSequence,
    opt_start_seq: from,
    inactive_threshold: nanos(INACTIVE_MS),
    mem_storage: true,
    num_replicas: 1,
  });
  const { name, num_pending: pending } = info;
  const { current, broken } = connection;
  // Not asked for again by its name: whoever takes a partition over is waited for.
  const consumer = current.jetstream().consumers.getPullConsumerFor(info);
  const messages = await consumer.consume({
    max_messages: PULL_MESSAGES,
    expires: PULL_EXPIRES_MS,
    idle_heartbeat: HEARTBEAT_MS,
    abort_on_missing_resource: true,
  });
  // The driver would wait for a connection that is gone.
  const end = (): void => void messages.close();
  broken.addEventListener('abort', end, { once: true });
  if (broken.aborted) end();
  const undelivered = async (): Promise<number> => (await manager.consumers.info(stream, name)).num_pending;
  const close = (): void => {
    broken.removeEventListener('abort', end);
    end();
    manager.consumers.delete(stream, name).catch(() => undefined); // else the server removes it
  };
  return { messages, pending, undelivered, close };
}
