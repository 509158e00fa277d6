import { PortError, type Fanout } from '@boardstream/ports';
import { decodeReplies } from '@boardstream/protocol';
import { ReplyOutbox } from './reply-outbox.ts';

function failingFanout(error: Error): Fanout {
  return {
    publish: () => {
      throw error;
    },
    subscribe: () => ({ unsubscribe: () => undefined }),
    flush: () => Promise.resolve(),
  };
}

/** Keeps what is published. */
function hearingFanout(): Fanout & { readonly messages: Uint8Array[] } {
  const messages: Uint8Array[] = [];
  return {
    messages,
    publish: (_subject, data) => void messages.push(data),
    subscribe: () => ({ unsubscribe: () => undefined }),
    flush: () => Promise.resolve(),
  };
}

describe('the outbox of replies', () => {
  it('[G10] an answer that comes when the fan-out is closed already is dropped, and ends nothing', () => {
    const outbox = new ReplyOutbox(failingFanout(new PortError('closed', 'the fan-out is closed')));
    outbox.add('gateway', 1, { type: 'committed', seq: 1 });
    expect(() => outbox.flush()).not.toThrow();
  });

  it('[G20] [P20] sends what is to be said at once in messages that a broker takes, in order, however long the refusals are', () => {
    const fanout = hearingFanout();
    const outbox = new ReplyOutbox(fanout);
    const elements = Array.from(
      { length: 500 },
      (_, i) => ({ id: `${String(i)}-${'x'.repeat(120)}`, reason: 'missing' }) as const,
    );
    const refusal = { code: 'missing', message: 'The elements do not exist.', elements } as const;
    for (let id = 1; id <= 100; id++) outbox.add('gateway', id, { type: 'refused', refusal });
    for (let id = 101; id <= 20_000; id++) outbox.add('gateway', id, { type: 'committed', seq: 1_000_000_000 + id });
    outbox.flush();
    expect(Math.max(...fanout.messages.map(({ byteLength }) => byteLength))).toBeLessThan(512 * 1024);
    expect(fanout.messages.length).toBeLessThan(60);
    const ids = fanout.messages.flatMap((message) => decodeReplies(message).replies.map(({ id }) => id));
    expect(ids).toEqual(Array.from({ length: 20_000 }, (_, i) => i + 1));
  });

  it('what else goes wrong with an answer is not hidden', () => {
    const outbox = new ReplyOutbox(failingFanout(new RangeError('too large')));
    outbox.add('gateway', 1, { type: 'committed', seq: 1 });
    expect(() => outbox.flush()).toThrow('too large');
  });
});
