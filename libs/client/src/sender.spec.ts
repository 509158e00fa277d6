import { seq } from '@boardstream/kernel';
import type { RefusalCode } from '@boardstream/board';
import type { Operation } from '@boardstream/ot';
import type { SubmitMessage } from '@boardstream/protocol';
import { create, editText, ManualClock, set, testClient, testNonce, textElement } from '@boardstream/testing';
import { LinkedEngine } from '../test/linked-engine.ts';
import { turn } from '../test/scripted-server.ts';
import { TestRoom } from '../test/test-room.ts';
import { Sender } from './sender.ts';

/** A sender of an engine's, a clock that stands still, and what was sent at which ms. */
class SenderBench {
  readonly room = new TestRoom();
  readonly link = new LinkedEngine(this.room, testClient('ann'));
  readonly clock = new ManualClock();
  readonly sent: { readonly atMs: number; readonly message: SubmitMessage }[] = [];
  /** Writes that have not ended yet; undefined: each ends at once. */
  writes: (() => void)[] | undefined;
  fraction = 0.5;
  readonly sender: Sender;
  readonly #bob = new LinkedEngine(this.room, testClient('bob'));
  readonly #started = this.clock.now();
  #nonce = 1_000;

  constructor() {
    this.#bob.do(create('t', textElement('abc')));
    this.#bob.settle();
    this.link.receive();
    this.sender = new Sender({
      engine: this.link.engine,
      clock: this.clock,
      timers: this.clock,
      fraction: () => this.fraction,
      nonce: () => testNonce(++this.#nonce),
      store: () => new Promise((resolve) => (this.writes === undefined ? resolve() : this.writes.push(resolve))),
      send: (message) => this.sent.push({ atMs: this.clock.now() - this.#started, message }),
    });
    this.sender.setPassage('open');
  }

  async submit(...ops: readonly Operation[]): Promise<void> {
    this.link.do(...ops);
    this.sender.pump();
    await turn();
  }

  /** The server refuses what is in flight. */
  refuse(code: RefusalCode, retryAfterMs?: number): void {
    const counter = this.link.engine.submission()?.counter ?? 0;
    this.sender.refused(this.link.engine.refused(counter, code).action, retryAfterMs);
  }

  /** The server refuses everything that comes within this time. */
  refuseAllFor(ms: number, retryAfterMs: number): void {
    for (let gone = 0, answered = 0; gone < ms; gone += 10) {
      if (this.sent.length > answered) this.refuse('busy', retryAfterMs);
      answered = this.sent.length;
      this.clock.advance(10);
    }
  }

  /** Somebody else does something, and the client hears of it. */
  othersDo(...args: Parameters<typeof editText>): void {
    this.#bob.receive();
    this.#bob.do(editText(...args));
    this.#bob.settle();
    this.link.receive();
    this.sender.pump();
  }

  get sentAt(): readonly number[] {
    return this.sent.map(({ atMs }) => atMs);
  }
}

describe('sending', () => {
  it.each([
    [0, [0, 4_000, 12_000, 28_000, 44_000]],
    [0.5, [0, 5_000, 15_000, 35_000, 55_000]],
    [1, [0, 6_000, 18_000, 42_000]],
  ])('[M26] comes again after 5, 10 and 20 s give or take a fifth (%d), and goes on so', async (fraction, at) => {
    const bench = new SenderBench();
    bench.fraction = fraction;
    await bench.submit(create('x'));
    bench.clock.advance(55_000);
    expect(bench.sentAt).toEqual(at);
  });

  it('[M26] [M20] what comes again is brought forward to the confirmed seq, under the same op id', async () => {
    const bench = new SenderBench();
    await bench.submit(editText('t', [{ retain: 3 }, { insert: '!' }]));
    bench.othersDo('t', [{ insert: '>' }]);
    bench.clock.advance(5_000);
    await turn();
    const [first, second] = bench.sent.map(({ message }) => message);
    expect(first?.op).toEqual(editText('t', [{ retain: 3 }, { insert: '!' }]));
    expect(second?.op).toEqual(editText('t', [{ retain: 4 }, { insert: '!' }]));
    expect(second).toMatchObject({ counter: first?.counter, nonce: first?.nonce, baseSeq: bench.room.head });
  });

  it('[M26] after a reconnect it comes at once, and the waits begin anew', async () => {
    const bench = new SenderBench();
    await bench.submit(create('x'));
    bench.clock.advance(16_000);
    bench.sender.setPassage('shut');
    bench.clock.advance(60_000);
    bench.sender.setPassage('open');
    bench.clock.advance(5_000);
    expect(bench.sentAt).toEqual([0, 5_000, 15_000, 76_000, 81_000]);
    expect(new Set(bench.sent.map(({ message }) => message.nonce)).size).toBe(1);
  });

  it.each(['busy', 'rate', 'unavailable'] as const)('[M27] `%s`: again after the delay, same id', async (code) => {
    const bench = new SenderBench();
    await bench.submit(create('x'));
    bench.fraction = 0;
    bench.refuse(code, 2_000);
    bench.clock.advance(1_999);
    expect(bench.sentAt).toEqual([0]);
    bench.clock.advance(1);
    bench.refuse(code);
    bench.clock.advance(2_000);
    expect(bench.sentAt).toEqual([0, 2_000, 4_000]);
    expect(new Set(bench.sent.map(({ message }) => message.nonce)).size).toBe(1);
  });

  it.each([
    [500, [0, 500, 1_500, 3_500, 7_500, 12_500, 17_500]],
    [30_000, [0, 30_000, 60_000]],
  ])(
    '[G20] who is told to come back in %d ms again and again comes ever less often, and never sooner',
    async (asked, at) => {
      const bench = new SenderBench();
      bench.fraction = 0;
      await bench.submit(create('x'));
      bench.refuseAllFor(60_500, asked);
      expect(bench.sentAt.slice(0, at.length)).toEqual(at);
    },
  );

  it('[G20] a crowd that is refused at once comes back spread, and no more than 16 times a minute each', async () => {
    const crowd = Array.from({ length: 50 }, (_, i) => Object.assign(new SenderBench(), { fraction: i / 50 }));
    for (const bench of crowd) {
      await bench.submit(create('x'));
      bench.refuseAllFor(60_000, 500);
    }
    const second = crowd.map(({ sentAt }) => sentAt[1] ?? 0);
    expect(Math.min(...second)).toBe(500);
    expect(Math.max(...second)).toBeGreaterThan(650);
    const atOnce = (from: number): number =>
      crowd.flatMap(({ sentAt }) => sentAt).filter((ms) => ms >= from && ms < from + 500).length;
    expect(Math.max(...[20_000, 30_000, 40_000, 50_000].map(atOnce))).toBeLessThan(20);
    expect(Math.max(...crowd.map(({ sent }) => sent.length))).toBeLessThanOrEqual(16);
  });

  it('[G20] the next op has not to pay for the one before', async () => {
    const bench = new SenderBench();
    bench.fraction = 0;
    await bench.submit(create('x'));
    for (const ms of [500, 1_000, 2_000]) {
      bench.refuse('busy', 500);
      bench.clock.advance(ms);
    }
    bench.link.settle();
    await bench.submit(set('t', { angle: 1 }));
    bench.refuse('busy', 500);
    bench.clock.advance(500);
    expect(bench.sentAt).toEqual([0, 500, 1_500, 3_500, 3_500, 4_000]);
  });

  it('[M27] `stale-base`: again as soon as there are events to bring it over, same id', async () => {
    const bench = new SenderBench();
    await bench.submit(create('x'));
    bench.refuse('stale-base');
    expect(bench.sent).toHaveLength(1);
    bench.othersDo('t', [{ insert: '>' }]);
    await turn();
    expect(bench.sent).toHaveLength(2);
    bench.othersDo('t', [{ insert: '>' }]);
    await turn();
    expect(bench.sent).toHaveLength(2);
    bench.refuse('stale-base');
    await turn();
    expect(bench.sent.map(({ message }) => message.baseSeq)).toEqual([2, 3, 4]);
    expect(new Set(bench.sent.map(({ message }) => message.nonce)).size).toBe(1);
  });

  it('[M27] `op-id-conflict`: nothing is sent any more', async () => {
    const bench = new SenderBench();
    await bench.submit(create('x'));
    bench.refuse('op-id-conflict');
    await bench.submit(set('t', { angle: 1 }));
    bench.clock.advance(60_000);
    expect(bench.sent).toHaveLength(1);
  });

  it('[M25] one op at a time: the next one leaves after the event of the last', async () => {
    const bench = new SenderBench();
    await bench.submit(create('x'));
    await bench.submit(create('y'));
    expect(bench.sent).toHaveLength(1);
    bench.link.send();
    bench.link.receive();
    bench.sender.pump();
    await turn();
    expect(bench.sent.map(({ message }) => message.counter)).toEqual([1, 2]);
  });

  it('[G21] in a room that takes nothing for now the oldest op is tried every 5 s, whatever delay the server asks for', async () => {
    const bench = new SenderBench();
    bench.sender.setPassage('trying');
    await bench.submit(create('x'), create('y'));
    expect(bench.sentAt).toEqual([]);
    for (let seconds = 0, refused = 0; seconds < 16; seconds++) {
      bench.clock.advance(1_000);
      await turn();
      if (bench.sent.length > refused) bench.refuse('unavailable', 500);
      refused = bench.sent.length;
    }
    expect(bench.sentAt).toEqual([5_000, 10_000, 15_000]);
  });

  it('[G10] [G21] once the room takes what was tried, the others follow without waiting for its word', async () => {
    const bench = new SenderBench();
    bench.sender.setPassage('trying');
    await bench.submit(create('x'));
    bench.clock.advance(5_000);
    await turn();
    await bench.submit(set('t', { angle: 1 }));
    bench.link.send(bench.link.engine.submission());
    bench.link.receive();
    bench.sender.pump();
    await turn();
    expect(bench.sent.map(({ message }) => message.counter)).toEqual([1, 2]);
    expect(bench.sentAt).toEqual([5_000, 5_000]);
  });

  it('[G10] [G21] a room without work is tried as soon as it is time after there is some', async () => {
    const bench = new SenderBench();
    bench.sender.setPassage('trying');
    bench.clock.advance(12_000);
    await bench.submit(create('x'));
    bench.clock.advance(3_000);
    await turn();
    expect(bench.sentAt).toEqual([15_000]);
  });

  it('[M29] a write that ends late does not let an op leave that was taken off since, under another name', async () => {
    const bench = new SenderBench();
    bench.writes = [];
    await bench.submit(create('x'));
    bench.link.engine.abandon('lock-lost');
    bench.sender.setPassage('shut');
    bench.sender.adopted(undefined);
    bench.sender.setPassage('open');
    await bench.submit(set('t', { angle: 1 }), set('t', { angle: 2 }));
    const [first, second] = bench.writes;
    first?.();
    await turn();
    expect(bench.sent).toEqual([]);
    second?.();
    await turn();
    expect(bench.sent).toHaveLength(1);
    bench.clock.advance(5_000);
    expect(bench.sent).toHaveLength(2);
  });

  it('[M29] a write for an op of the former name that ends last keeps nothing back', async () => {
    const bench = new SenderBench();
    await bench.submit(create('first'));
    bench.link.settle();
    bench.writes = [];
    await bench.submit(create('x'));
    bench.link.engine.abandon('stale-record');
    bench.sender.adopted(undefined);
    await bench.submit(set('t', { angle: 1 }));
    const [first, second] = bench.writes;
    second?.();
    await turn();
    first?.();
    await turn();
    bench.clock.advance(5_000);
    expect(bench.sentAt.slice(-2)).toEqual([0, 5_000]);
    expect(bench.sent).toHaveLength(3);
  });

  it('[M29] what is brought forward is stored again before it leaves again, and only then', async () => {
    const bench = new SenderBench();
    bench.writes = [];
    await bench.submit(editText('t', [{ retain: 3 }, { insert: '!' }]));
    expect([bench.writes.length, bench.sent.length]).toEqual([1, 0]);
    await bench.submit(create('x'));
    bench.writes[0]?.();
    await turn();
    expect([bench.writes.length, bench.sent.length]).toEqual([1, 1]);
    bench.clock.advance(5_000);
    expect([bench.writes.length, bench.sent.length]).toEqual([1, 2]);
    bench.othersDo('t', [{ insert: '>' }]);
    bench.clock.advance(10_000);
    await turn();
    expect([bench.writes.length, bench.sent.length]).toEqual([2, 2]);
    bench.writes[1]?.();
    await turn();
    expect(bench.sent.map(({ message }) => message.baseSeq)).toEqual([2, 2, 3]);
  });

  it('[M29] what came from the store leaves without being stored once more', async () => {
    const bench = new SenderBench();
    bench.sender.setPassage('shut');
    bench.link.do(create('x'));
    const nonce = bench.link.outgoing()?.nonce;
    bench.writes = [];
    bench.sender.adopted(bench.link.engine.record('secret'));
    bench.sender.setPassage('open');
    await turn();
    expect(bench.sent.map(({ message }) => message.nonce)).toEqual([nonce]);
    expect(bench.writes).toEqual([]);
    expect(bench.sent[0]?.message.baseSeq).toBe(seq(2));
  });
});
