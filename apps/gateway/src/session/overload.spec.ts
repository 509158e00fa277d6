import { roomId, seq } from '@boardstream/kernel';
import { create, eventually, testClient, testNonce, textElement } from '@boardstream/testing';
import type { ReplyOutcome } from '@boardstream/protocol';
import { GatewayHarness } from '../spec-support/gateway-harness.ts';
import { submitMessage } from '../spec-support/submit-message.ts';

const room = 'demo';
const MIB = 1024 * 1024;
let harness: GatewayHarness;

beforeEach(() => {
  harness = new GatewayHarness({ BOARDSTREAM_LIMITS_PENDING_SUBMISSIONS: '2' });
});
afterEach(() => harness.end());

/** A command of so many bytes and a little more goes the way of all. */
function request(counter: number, bytes: number): Promise<ReplyOutcome> {
  const op = create('a', textElement('x'.repeat(bytes)));
  const opId = { client: testClient('ann'), counter };
  return harness.gateway.submitter.request({
    room: roomId(room),
    author: { client: opId.client },
    role: 'editor',
    command: { type: 'submit', opId, nonce: testNonce(counter), baseSeq: seq(0), op },
  });
}

describe('unanswered submissions', () => {
  it('[G20] beyond the bound are busy with a delay, and those after an answer are taken', async () => {
    const client = await harness.joined(room);
    for (let counter = 1; counter <= 3; counter++) client.send(submitMessage(counter));
    await harness.settle();
    expect(client.connection.all('refused')).toMatchObject([
      { counter: 3, code: 'busy', retryAfterMs: expect.any(Number) as number },
    ]);
    expect(harness.submitted).toHaveLength(2);
    await harness.reply(harness.submitted[0], { type: 'committed', seq: 1 });
    client.send(submitMessage(3));
    expect(harness.submitted).toHaveLength(3);
  });

  it('[G20] are bounded by bytes as well', async () => {
    await harness.end();
    harness = new GatewayHarness();
    const outcomes: ReplyOutcome[] = [];
    for (let counter = 1; counter <= 9; counter++)
      void request(counter, 8 * MIB).then((outcome) => outcomes.push(outcome));
    await harness.settle();
    expect(outcomes).toMatchObject([
      { type: 'refused', refusal: { code: 'busy' } },
      { type: 'refused', refusal: { code: 'busy' } },
    ]);
    expect(harness.submitted).toHaveLength(7);
    for (const submission of harness.submitted) await harness.reply(submission, { type: 'committed', seq: 1 });
    void request(10, 8 * MIB);
    expect(harness.submitted).toHaveLength(8);
  });
});

describe('a connection that does not wait for its welcome', () => {
  it('[G20] may have some messages waiting meanwhile, and is closed with more', () => {
    const client = harness.connect();
    client.send({ type: 'hello', room, secret: 'ann' });
    for (let sent = 1; sent <= 64; sent++) client.send({ type: 'ping' });
    expect(client.connection.closedWith).toBeUndefined();
    client.send({ type: 'ping' });
    expect(client.connection.closedWith).toEqual({ code: 4400, reason: 'malformed' });
  });
});

describe('a connection that takes nothing', () => {
  it('[G20] while its state is on the way is closed with a code that lets it resume', async () => {
    harness.rooms.grow(room, 10);
    const client = harness.connect();
    client.connection.bufferedBytes = 1_000_000;
    client.send({ type: 'hello', room, secret: 'ann' });
    await eventually(() => client.connection.types.includes('snapshot'), { timeoutMs: 10_000 });
    for (let second = 0; second < 17; second++) {
      client.listener.heard();
      await harness.advance(1_000);
    }
    expect(client.connection.closedWith).toEqual({ code: 4429, reason: 'too-slow' });
    expect(client.connection.all('snapshot')).toHaveLength(1);
  });

  it('[G20] but asks again and again is closed before its answers fill the memory, be it before it said hello', async () => {
    await harness.end();
    harness = new GatewayHarness({ BOARDSTREAM_LIMITS_QUEUE_BYTES: '65536' });
    const client = harness.connect();
    const write = client.connection.write.bind(client.connection);
    client.connection.write = (frames) => {
      write(frames);
      client.connection.bufferedBytes += frames.byteLength;
    };
    for (let sent = 0; sent < 100_000 && client.connection.closedWith === undefined; sent++)
      client.send({ type: 'ping' });
    expect(client.connection.closedWith).toEqual({ code: 4429, reason: 'too-slow' });
    expect(client.connection.bufferedBytes).toBeLessThan(65_536 + 1_024);
  });
});
