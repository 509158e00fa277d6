import { NatsServer } from '@boardstream/testing';
import { brokerOn } from '../test/broker-on-server.ts';
import { DEFAULT_STREAM_SETTINGS } from './index.ts';

const MIB = 1024 * 1024;

describe('messages that are not acknowledged yet', () => {
  it.each([
    ['number', 17_000, 16, 16_384],
    ['bytes', 80, MIB - 4_096, 64],
  ])(
    '[G20] are bounded by their %s: what is beyond is full at once, and taken once some are acknowledged',
    async (_, count, bytes, bound) => {
      const server = await NatsServer.start();
      const { broker } = brokerOn(server);
      try {
        await broker.connected();
        await broker.provision({ ...DEFAULT_STREAM_SETTINGS, partitions: 1, queueBytes: 128 * MIB });
        const data = new Uint8Array(bytes);
        const submit = () => broker.queue.submit(0, 'room', data);
        const outcomes = await Promise.all(Array.from({ length: count }, submit));
        const full = outcomes.findIndex(({ type }) => type === 'full');
        expect(full).toBe(bound);
        expect(outcomes.slice(0, full).every(({ type }) => type === 'queued')).toBe(true);
        expect(await submit()).toEqual({ type: 'queued' });
      } finally {
        await broker.close();
        await server.close();
      }
    },
    60_000,
  );
});
