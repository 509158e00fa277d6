import { RemoteHistory } from '@boardstream/gateway';
import { silentLogger } from '@boardstream/observability';
import {
  PortError,
  type EventsAnswer,
  type HeadAnswer,
  type History,
  type StateAnswer,
  type Verification,
  type VerifyReport,
} from '@boardstream/ports';
import { HistoryServer } from '@boardstream/projector';

/** History that answers what a test says, and remembers what it was asked. */
class ToldHistory implements History, Verification {
  stateAnswer: StateAnswer = { type: 'not-found' };
  eventsAnswer: EventsAnswer = { type: 'not-found' };
  headAnswers = new Map<string, HeadAnswer>();
  report: VerifyReport = { type: 'not-found' };
  failure: Error | undefined;
  readonly asked: unknown[] = [];

  state(...question: Parameters<History['state']>): Promise<StateAnswer> {
    return this.#answer(question, this.stateAnswer);
  }
  events(...question: Parameters<History['events']>): Promise<EventsAnswer> {
    return this.#answer(question, this.eventsAnswer);
  }
  heads(rooms: readonly string[]): Promise<ReadonlyMap<string, HeadAnswer>> {
    return this.#answer(rooms, this.headAnswers);
  }
  verify(room: string, options: Parameters<Verification['verify']>[1] = {}): Promise<VerifyReport> {
    options.onProgress?.({ room, events: 500, head: 1_000 });
    return this.#answer(room, this.report);
  }

  #answer<T>(question: unknown, answer: T): Promise<T> {
    this.asked.push(question);
    return this.failure === undefined ? Promise.resolve(answer) : Promise.reject(this.failure);
  }
}

const PATTERN = Uint8Array.from({ length: 251 }, (_, i) => (i * 31) % 251);
const bytes = (length: number): Uint8Array => Buffer.alloc(length, PATTERN);

function serverOf(answers: ToldHistory): HistoryServer {
  return new HistoryServer({
    history: answers,
    verification: answers,
    host: '127.0.0.1',
    port: 0,
    logger: silentLogger,
  });
}

/** Where a projector was, and is no more. */
async function addressOfNobody(): Promise<string> {
  const gone = serverOf(new ToldHistory());
  const address = `127.0.0.1:${String(await gone.listen())}`;
  await gone.close();
  return address;
}

let told: ToldHistory;
let server: HistoryServer;
let remote: RemoteHistory;
let address: string;

beforeEach(async () => {
  told = new ToldHistory();
  server = serverOf(told);
  address = `127.0.0.1:${String(await server.listen())}`;
  remote = new RemoteHistory({ projectors: [address], answerWithinMs: 5_000 });
});

afterEach(async () => {
  remote.close();
  await server.close();
});

describe('history from another process', () => {
  it.each([
    { at: 'head' as const },
    { at: { seq: 0 } },
    { at: { seq: 2 ** 53 - 1 } },
    { at: { time: 1_700_000_000_123 } },
  ])('[P11] is asked for the same moment: $at', async ({ at }) => {
    await remote.state('room', at);
    expect(told.asked).toEqual([['room', at]]);
  });

  it.each<StateAnswer>([
    { type: 'not-found' },
    { type: 'no-state' },
    { type: 'gone' },
    { type: 'out-of-range', head: 7 },
    { type: 'state', seq: 3, final: true, snapshot: bytes(10) },
    { type: 'state', seq: 2 ** 40, final: false, snapshot: bytes(3 * 1024 * 1024 + 7) },
  ])('[P11] gives the same state: $type', async (answer) => {
    told.stateAnswer = answer;
    const got = await remote.state('room', 'head');
    if (answer.type !== 'state' || got.type !== 'state') {
      expect(got).toEqual(answer);
      return;
    }
    expect({ ...got, snapshot: Buffer.from(got.snapshot).equals(answer.snapshot) }).toEqual({
      ...answer,
      snapshot: true,
    });
  });

  it('[P11] gives a state of 30 MiB, many times what one message holds', async () => {
    told.stateAnswer = { type: 'state', seq: 9, final: false, snapshot: bytes(30 * 1024 * 1024) };
    const got = await remote.state('room', 'head');
    expect(got.type === 'state' && Buffer.from(got.snapshot).equals(bytes(30 * 1024 * 1024))).toBe(true);
  });

  it('[P11] gives the same events, however large together, and none as none', async () => {
    for (const events of [[], [bytes(1)], Array.from({ length: 40 }, (_, i) => bytes(90_000 + i))]) {
      told.eventsAnswer = { type: 'events', from: 5, head: 99, events };
      const got = await remote.events('room', 5, Number.MAX_SAFE_INTEGER, 1_000);
      expect(got).toMatchObject({ type: 'events', from: 5, head: 99 });
      expect(got.type === 'events' && got.events.map((event) => event.length)).toEqual(events.map((e) => e.length));
    }
    expect(told.asked[0]).toEqual(['room', 5, Number.MAX_SAFE_INTEGER, 1_000]);
    told.eventsAnswer = { type: 'gone' };
    expect(await remote.events('room', 1, 2, 3)).toEqual({ type: 'gone' });
  });

  it('[G16] gives the heads of many rooms in one question', async () => {
    told.headAnswers = new Map<string, HeadAnswer>([
      ['a', { type: 'head', seq: 3, committedAt: 1_700_000_000_000 }],
      ['b', { type: 'gone' }],
    ]);
    const heads = await remote.heads(['b', 'a', 'c']);
    expect([...heads]).toEqual([
      ['b', { type: 'gone' }],
      ['a', { type: 'head', seq: 3, committedAt: 1_700_000_000_000 }],
      ['c', { type: 'not-found' }],
    ]);
    expect(told.asked).toHaveLength(1);
  });

  it('tells how far a verification is, then what it found', async () => {
    told.report = {
      type: 'report',
      room: 'room',
      ok: false,
      events: 1_000,
      hashesChecked: 2,
      snapshotsChecked: 1,
      hash: '0'.repeat(32),
      problems: ['one', 'two'],
    };
    const progress: unknown[] = [];
    expect(await remote.verify('room', { onProgress: (each) => progress.push(each) })).toEqual(told.report);
    expect(progress).toEqual([{ room: 'room', events: 500, head: 1_000 }]);
  });

  it('[G17] an answer that failed is unavailable, and says why where the reason is not internal', async () => {
    told.failure = new PortError('unavailable', 'the log did not answer');
    const refused = remote.state('room', 'head');
    await expect(refused).rejects.toMatchObject({ code: 'unavailable' });
    await expect(refused).rejects.toThrow('the log did not answer');
    told.failure = new TypeError('a secret of the house');
    await expect(remote.heads(['room'])).rejects.toThrow(/^the projector answered INTERNAL: the answer failed$/);
  });

  it('[G17] refuses a room that cannot be one before anybody is asked', async () => {
    await expect(remote.state('no room', 'head')).rejects.toMatchObject({ code: 'unavailable' });
    expect(told.asked).toEqual([]);
  });

  it('[P12] says that it works while any projector answers, and else what became of each', async () => {
    await remote.ping();
    const nobody = await addressOfNobody();
    const some = new RemoteHistory({ projectors: [nobody, address], answerWithinMs: 5_000 });
    await some.ping();
    some.close();
    const none = new RemoteHistory({ projectors: [nobody], answerWithinMs: 5_000 });
    await expect(none.ping()).rejects.toThrow(`ECONNREFUSED ${nobody}`);
    none.close();
  });

  it('[G20] one that let a question wait is asked last for a while', async () => {
    const waited: string[] = [];
    const mute = new ToldHistory();
    mute.heads = (rooms) => {
      waited.push(...rooms);
      return new Promise(() => undefined);
    };
    const slow = serverOf(mute);
    const slowAddress = `127.0.0.1:${String(await slow.listen())}`;
    const two = new RemoteHistory({ projectors: [slowAddress, address], answerWithinMs: 500 });
    for (let asked = 0; waited.length === 0; asked++) await two.heads([`room-${String(asked)}`]);
    const [room = ''] = waited;
    await two.heads([room]);
    expect(waited).toEqual([room]);
    expect(told.asked.at(-1)).toEqual([room]);
    two.close();
    await slow.close();
  });

  it('asks the next projector when one cannot be reached, and says so when none can', async () => {
    told.stateAnswer = { type: 'out-of-range', head: 1 };
    const nobody = await addressOfNobody();
    const two = new RemoteHistory({ projectors: [nobody, address], answerWithinMs: 5_000 });
    for (const room of ['a', 'b', 'c', 'd']) expect(await two.state(room, 'head')).toEqual(told.stateAnswer);
    two.close();
    const none = new RemoteHistory({ projectors: [nobody], answerWithinMs: 5_000 });
    await expect(none.heads(['a'])).rejects.toMatchObject({ name: 'PortError', code: 'unavailable' });
    none.close();
  });
});
