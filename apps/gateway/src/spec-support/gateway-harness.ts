import { loadSettings, type Environment } from '@boardstream/config';
import { inProcessBroker } from '@boardstream/engine-embedded';
import { Metrics, Readiness, silentLogger } from '@boardstream/observability';
import { subjects, type DeadLetters, type SubmissionQueue, type SubmitOutcome } from '@boardstream/ports';
import {
  decodeSubmission,
  encodeControlNotice,
  encodeLiveEvents,
  encodeReplies,
  jsonCodec,
  protoCodec,
  SUBPROTOCOLS,
  type ClientMessage,
  type ControlNotice,
  type ReplyOutcome,
  type Submission,
} from '@boardstream/protocol';
import { eventually, ManualClock, rng } from '@boardstream/testing';
import type { ConnectionListener } from '../edge/connection.ts';
import { Gateway } from '../gateway.ts';
import { MemoryQuarantines } from './memory-quarantines.ts';
import { MemoryRooms } from './memory-rooms.ts';
import { ScriptedConnection } from './scripted-connection.ts';

export interface ConnectOptions {
  readonly codec?: 'json' | 'proto';
  readonly subprotocol?: string;
  readonly room?: string;
  readonly address?: string;
  readonly origin?: string;
}

/** A client of the harness: its connection, and what it says. */
export class ScriptedClient {
  readonly connection: ScriptedConnection;
  readonly listener: ConnectionListener;
  readonly #codec: 'json' | 'proto';

  constructor(connection: ScriptedConnection, listener: ConnectionListener, codec: 'json' | 'proto') {
    this.connection = connection;
    this.listener = listener;
    this.#codec = codec;
  }

  send(message: ClientMessage): void {
    this.listener.received((this.#codec === 'json' ? jsonCodec : protoCodec).encodeClient(message));
  }
}

const nobodyAsks = (): Promise<never> => Promise.reject(new Error('nobody asks for dead letters here'));
const nobodysLetters: DeadLetters = { put: nobodyAsks, get: nobodyAsks, list: nobodyAsks };

/** A gateway on a manual clock, rooms in memory, a fan-out in process and a queue whose other end is the test. */
export class GatewayHarness {
  readonly clock = new ManualClock();
  readonly rooms = new MemoryRooms();
  readonly quarantines = new MemoryQuarantines();
  readonly metrics = new Metrics();
  readonly gateway: Gateway;
  readonly broker = inProcessBroker({ clock: this.clock });
  readonly submitted: Submission[] = [];
  queueOutcome: Promise<SubmitOutcome> = Promise.resolve({ type: 'queued' });

  constructor(env: Environment = {}, seed = 1) {
    const random = rng(seed);
    const queue: SubmissionQueue = {
      submit: (_partition, _room, data) => {
        this.submitted.push(decodeSubmission(data));
        return this.queueOutcome;
      },
      consume: () => Promise.reject(new Error('nobody consumes here')),
    };
    this.gateway = new Gateway({
      queue,
      fanout: this.broker.fanout,
      history: this.rooms,
      directory: this.rooms.directory,
      quarantines: this.quarantines,
      deadLetters: nobodysLetters,
      verification: { verify: () => Promise.resolve({ type: 'not-found' }) },
      clock: this.clock,
      timers: this.clock,
      random: (bytes) => random.fill(bytes),
      logger: silentLogger,
      metrics: this.metrics,
      readiness: new Readiness([]),
      settings: loadSettings(env),
    });
    void this.gateway.run();
  }

  connect(options: ConnectOptions = {}): ScriptedClient {
    const codec = options.codec ?? 'json';
    const connection = new ScriptedConnection(codec === 'json' ? jsonCodec : protoCodec);
    const listener = this.gateway.open({
      connection,
      subprotocol: options.subprotocol ?? SUBPROTOCOLS[codec],
      address: options.address ?? '127.0.0.1',
      origin: options.origin,
      host: 'board.example',
      room: options.room,
    });
    return new ScriptedClient(connection, listener, codec);
  }

  /** A client that said hello and got its state. */
  async joined(room: string, name = 'ann', options: ConnectOptions = {}): Promise<ScriptedClient> {
    const client = this.connect(options);
    client.send({ type: 'hello', room, secret: name, name });
    await eventually(() => client.connection.types.includes('room'), { what: 'the end of joining' });
    return client;
  }

  /** Lets everything run that waits for nothing but its turn. (A client id does not: WebCrypto makes it on another thread.) */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
  }

  /** Moves the clock and lets what came due run. */
  async advance(ms: number): Promise<void> {
    this.clock.advance(ms);
    await this.settle();
  }

  /** What the room's owner publishes of its events. */
  async live(room: string, from: number, events: readonly Uint8Array[]): Promise<void> {
    this.broker.fanout.publish(subjects.live(room), encodeLiveEvents({ from, events }));
    await this.settle();
  }

  async control(room: string, notice: ControlNotice): Promise<void> {
    this.broker.fanout.publish(subjects.control(room), encodeControlNotice(notice));
    await this.settle();
  }

  /** What the room's owner answers to the submission. */
  async reply(submission: Submission | undefined, outcome: ReplyOutcome): Promise<void> {
    if (submission === undefined) throw new Error('nothing was submitted');
    const replies = [{ id: submission.id, outcome }];
    this.broker.fanout.publish(subjects.reply(submission.gateway), encodeReplies({ replies }));
    await this.settle();
  }

  async end(): Promise<void> {
    await this.gateway.stop();
    this.broker.close();
  }
}
