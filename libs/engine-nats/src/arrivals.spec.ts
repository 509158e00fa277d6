import { eventually } from '@boardstream/testing';
import type { ConsumerMessages, JsMsg } from 'nats';
import { Arrivals } from './arrivals.ts';

/** What a server has for a consumer: so many messages, one handed over whenever it is asked for. */
class Delivery {
  handedOver = 0;
  readonly #count: number;
  /** The delivery sequence that is left out: that message was lost on its way. */
  readonly #lost: number;

  readonly #data: Uint8Array;

  constructor(count: number, lost = 0, bytes = 0) {
    this.#count = count;
    this.#lost = lost;
    this.#data = new Uint8Array(bytes);
  }

  get messages(): ConsumerMessages {
    return this.#deliver() as unknown as ConsumerMessages; // of which arrivals read nothing but the messages
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- as the driver hands them over
  async *#deliver(): AsyncGenerator<JsMsg> {
    for (let sequence = 1; sequence <= this.#count; sequence++) {
      if (sequence === this.#lost) continue;
      this.handedOver++;
      const info = { deliverySequence: sequence, pending: this.#count - sequence };
      yield { seq: sequence, subject: 'board.ops.0.demo', data: this.#data, info } as JsMsg; // what they read of it
    }
  }
}

describe('what has arrived of a partition', () => {
  it('[G20] is bounded: the server keeps what is beyond, and delivers it as space is made', async () => {
    const delivery = new Delivery(100);
    const arrivals = new Arrivals(delivery.messages, 10);
    await eventually(() => arrivals.count === 10);
    await new Promise((resolve) => setImmediate(resolve));
    expect(delivery.handedOver).toBe(10);
    const positions: number[] = [];
    while (positions.length < 100) {
      for (const { position } of await arrivals.take(7)) positions.push(position);
      expect(delivery.handedOver - positions.length).toBeLessThanOrEqual(10);
    }
    expect(positions).toEqual(Array.from({ length: 100 }, (_, i) => i + 1));
  });

  it('[G20] is bounded in bytes too', async () => {
    const mib = 1024 * 1024;
    const delivery = new Delivery(20, 0, 3 * mib);
    const arrivals = new Arrivals(delivery.messages, 100);
    let taken = 0;
    while (taken < 20) {
      await eventually(() => !arrivals.isEmpty);
      await new Promise((resolve) => setImmediate(resolve));
      expect(delivery.handedOver - taken).toBeLessThanOrEqual(3);
      taken += (await arrivals.take(1)).length;
    }
  });

  it('[O6] tells how many wait: in hand, here, and at the server as it said with the last message', async () => {
    const arrivals = new Arrivals(new Delivery(100).messages, 10, 100);
    expect(arrivals.waiting).toBe(100);
    await eventually(() => arrivals.count === 10);
    expect(arrivals.waiting).toBe(100);
    const first = await arrivals.take(7);
    expect(arrivals.waiting).toBe(100);
    await arrivals.take(7);
    expect(arrivals.waiting).toBe(100 - first.length);
  });

  it('[G5] ends at the first message that does not follow the one before', async () => {
    const arrivals = new Arrivals(new Delivery(10, 4).messages, 100);
    const positions = [];
    for (let batch = await arrivals.take(2); batch.length > 0; batch = await arrivals.take(2))
      for (const { position } of batch) positions.push(position);
    expect(positions).toEqual([1, 2, 3]);
  });
});
