import { PortError, type Fanout } from '@boardstream/ports';
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

describe('the outbox of replies', () => {
  it('[G10] an answer that comes when the fan-out is closed already is dropped, and ends nothing', () => {
    const outbox = new ReplyOutbox(failingFanout(new PortError('closed', 'the fan-out is closed')));
    outbox.add('gateway', 1, { type: 'committed', seq: 1 });
    expect(() => outbox.flush()).not.toThrow();
  });

  it('what else goes wrong with an answer is not hidden', () => {
    const outbox = new ReplyOutbox(failingFanout(new RangeError('too large')));
    outbox.add('gateway', 1, { type: 'committed', seq: 1 });
    expect(() => outbox.flush()).toThrow('too large');
  });
});
