import type { Command, Role, RoomEvent } from '@boardstream/board';
import { seq, type ClientId } from '@boardstream/kernel';
import {
  inProcessBroker,
  openEmbeddedStore,
  type EmbeddedStore,
  type InProcessBroker,
} from '@boardstream/engine-embedded';
import { Metrics, silentLogger } from '@boardstream/observability';
import type { Operation } from '@boardstream/ot';
import { partitionOf, roomStream, subjects, type BrokerClock, type Leases } from '@boardstream/ports';
import {
  decodeControlNotice,
  decodeEvent,
  decodeLiveEvents,
  decodeReplies,
  encodeSubmission,
  type ControlNotice,
  type ReplyOutcome,
} from '@boardstream/protocol';
import { eventually, ManualClock, temporaryDirectory, testClient, testNonce } from '@boardstream/testing';
import { partitionKey } from '../membership.ts';
import { Sequencer } from '../sequencer.ts';
import type { SequencerSettings } from '../sequencer-settings.ts';
import { FaultyLog } from './faulty-log.ts';

export const PARTITIONS = 4;
/** A room on the same partition as `demo`. */
export const NEIGHBOUR = neighbourOf('demo');
const GATEWAY = 'gateway-1';

export interface SubmitOptions {
  readonly client?: string;
  readonly counter?: number;
  readonly nonce?: string;
  readonly baseSeq?: number;
  readonly role?: Role;
  readonly subject?: string;
}

/** What left a sequencer, in order of time. */
export type Heard =
  | { readonly type: 'live'; readonly room: string; readonly from: number; readonly events: readonly RoomEvent[] }
  | { readonly type: 'control'; readonly room: string; readonly notice: ControlNotice }
  | { readonly type: 'reply'; readonly id: number; readonly outcome: ReplyOutcome };

/** What sequencers of one cluster share beside the store. */
export type Surroundings = Pick<SequencerHarness, 'clock' | 'broker'> & {
  /** What the sequencer compares its clock with; without one it does not. */
  readonly brokerClock?: BrokerClock;
};

/** `testClient` pads names with zeros; this keeps `c1` and `c10` apart. */
function clientNamed(name = 'ann'): ClientId {
  return testClient(`${name}_`);
}

/** A store in a directory of its own; sequencers of a test work on it side by side or one after the other. */
export class TestStore {
  readonly store: EmbeddedStore;
  readonly log: FaultyLog;
  readonly #remove: () => Promise<void>;

  private constructor(store: EmbeddedStore, remove: () => Promise<void>) {
    this.store = store;
    this.log = new FaultyLog(store.log);
    this.#remove = remove;
  }

  static async open(): Promise<TestStore> {
    const directory = await temporaryDirectory();
    return new TestStore(await openEmbeddedStore({ dir: directory.path }), () => directory.remove());
  }

  /** The room's events, as the log has them. */
  async events(room: string): Promise<readonly RoomEvent[]> {
    const read = await this.store.log.read(roomStream(room), { direction: 'forwards', from: 0, limit: 100_000 });
    return read.type === 'events' ? read.events.map((record) => decodeEvent(record.data)) : [];
  }

  async close(): Promise<void> {
    await this.store.close();
    await this.#remove();
  }
}

/** One sequencer with a broker of its own (or another's), a clock that stands still, and an ear on all it says. */
export class SequencerHarness {
  readonly clock: ManualClock;
  readonly broker: InProcessBroker;
  readonly metrics: Metrics;
  readonly sequencer: Sequencer;
  readonly heard: Heard[] = [];
  readonly #testStore: TestStore;
  /** Settles when the sequencer has ended. */
  readonly running: Promise<void>;
  readonly #rooms = new Set<string>();
  readonly #counters = new Map<string, number>();
  #lastId = 0;
  #crashed = false;

  /** @param through what its ports go through */
  constructor(
    testStore: TestStore,
    settings: Partial<SequencerSettings> = {},
    shared?: Surroundings,
    through: <T extends object>(port: T) => T = (port) => port,
  ) {
    this.#testStore = testStore;
    this.metrics = new Metrics();
    this.clock = shared?.clock ?? new ManualClock();
    this.broker = shared?.broker ?? inProcessBroker({ clock: this.clock });
    this.sequencer = new Sequencer({
      log: through(testStore.log),
      snapshots: testStore.store.snapshots,
      deadLetters: through(testStore.store.deadLetters),
      quarantines: through(testStore.store.quarantines),
      queue: through(this.broker.queue),
      fanout: through(this.broker.fanout),
      leases: through(this.#leases()),
      ...(shared?.brokerClock === undefined ? {} : { brokerClock: shared.brokerClock }),
      clock: this.clock,
      timers: this.clock,
      logger: silentLogger,
      metrics: this.metrics,
      settings: { partitions: PARTITIONS, readAheadMs: 0, ...settings },
    });
    this.broker.fanout.subscribe(subjects.reply(GATEWAY), (data) => {
      for (const { id, outcome } of decodeReplies(data).replies) this.heard.push({ type: 'reply', id, outcome });
    });
    this.running = this.sequencer.run();
  }

  /** Listens to a room as a gateway does. */
  listen(room: string): void {
    if (this.#rooms.has(room)) return;
    this.#rooms.add(room);
    this.broker.fanout.subscribe(subjects.live(room), (data) => {
      const { from, events } = decodeLiveEvents(data);
      this.heard.push({ type: 'live', room, from, events: events.map(decodeEvent) });
    });
    this.broker.fanout.subscribe(subjects.control(room), (data) => {
      this.heard.push({ type: 'control', room, notice: decodeControlNotice(data) });
    });
  }

  /** The seq of the client's last op that was shown: the base of its next one is not below it (M19). */
  #lastOwnSeq(room: string, client: string): number {
    let last = 0;
    for (const { seq: at, body } of this.live(room))
      if (body.type === 'op-committed' && body.opId.client === client) last = at;
    return last;
  }

  /** Submits an operation; the client's counter rises by itself, its base is its own last op unless told otherwise. Answers with the submission's id. */
  async submit(room: string, op: Operation, options: SubmitOptions = {}): Promise<number> {
    const client = clientNamed(options.client);
    const counter = options.counter ?? (this.#counters.get(client) ?? 0) + 1;
    this.#counters.set(client, counter);
    const nonce = options.nonce ?? testNonce(counter);
    const baseSeq = seq(options.baseSeq ?? this.#lastOwnSeq(room, client));
    return this.send(room, { type: 'submit', opId: { client, counter }, nonce, baseSeq, op }, options);
  }

  async send(room: string, command: Command, options: SubmitOptions = {}): Promise<number> {
    this.listen(room);
    const id = ++this.#lastId;
    const { subject } = options;
    const author = { client: clientNamed(options.client), ...(subject === undefined ? {} : { subject }) };
    const data = encodeSubmission({ room, id, gateway: GATEWAY, author, role: options.role ?? 'editor', command });
    await this.broker.queue.submit(partitionOf(room, PARTITIONS), room, data);
    return id;
  }

  replyTo(id: number): ReplyOutcome | undefined {
    for (const each of this.heard) if (each.type === 'reply' && each.id === id) return each.outcome;
    return undefined;
  }

  /** Waits for the answer. */
  async answer(id: number): Promise<ReplyOutcome> {
    const outcome = await eventually(() => this.replyTo(id), { what: `an answer to submission ${id}` });
    if (outcome === undefined) throw new Error('eventually gave nothing'); // it never does
    return outcome;
  }

  live(room: string): readonly RoomEvent[] {
    return this.heard.flatMap((each) => (each.type === 'live' && each.room === room ? each.events : []));
  }

  notices(room: string): readonly ControlNotice[] {
    return this.heard.flatMap((each) => (each.type === 'control' && each.room === room ? [each.notice] : []));
  }

  events(room: string): Promise<readonly RoomEvent[]> {
    return this.#testStore.events(room);
  }

  /** The partitions that somebody holds, and by whom. */
  async holders(): Promise<ReadonlyMap<number, string>> {
    const found = new Map<number, string>();
    const ends = new AbortController();
    const watching = this.broker.leases.watch((key, record) => {
      for (let i = 0; i < PARTITIONS; i++)
        if (key === partitionKey(i) && record !== 'released') found.set(i, record.owner);
    }, ends.signal);
    ends.abort();
    await watching;
    return found;
  }

  /** Resolves when nothing that is under way in this process can go on without the clock or the disk. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
  }

  async drain(): Promise<void> {
    await this.sequencer.drain();
    await this.running;
  }

  async stop(): Promise<void> {
    await this.sequencer.stop();
    await this.running;
  }

  /** Ends as a process does that is killed: nothing is finished, noted or given up; its leases run out by themselves. */
  async crash(): Promise<void> {
    this.#crashed = true;
    await this.stop();
  }

  #leases(): Leases {
    const { leases } = this.broker;
    return {
      acquire: (key, owner) => leases.acquire(key, owner),
      renew: (lease, progress) => (this.#crashed ? unheard() : leases.renew(lease, progress)),
      release: (lease, progress) => (this.#crashed ? Promise.resolve() : leases.release(lease, progress)),
      watch: (onChange, signal) => leases.watch(onChange, signal),
      sweep: (prefix, olderThanMs) => leases.sweep(prefix, olderThanMs),
    };
  }
}

/** Nobody hears of what a dead process asked for. */
function unheard(): Promise<never> {
  return new Promise(() => undefined);
}

function neighbourOf(room: string): string {
  for (let i = 0; ; i++) if (partitionOf(`room${i}`, PARTITIONS) === partitionOf(room, PARTITIONS)) return `room${i}`;
}
