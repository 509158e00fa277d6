import { startRelay } from '../server-process.ts';
import { Crowd } from './crowd.ts';

describe('a crowd', () => {
  it('delivers every op to every other member of its room, and counts each', async () => {
    const server = await startRelay(undefined, 5);
    const shape = { rooms: 3, membersPerRoom: 5, writersPerRoom: 2, decodeOneIn: 2 };
    try {
      const load = { dialect: 'relay', url: server.url, shape, rate: 300, warmupSeconds: 0.1, seconds: 0.4 } as const;
      const result = await new Crowd(load, 'spec').run();
      expect(result.problems).toEqual([]);
      expect(result.offered).toBeGreaterThan(110);
      expect(result.received).toBe(result.offered);
      expect(result.deliveries).toBe(result.deliveriesDue);
      expect(result.p99).toBeGreaterThan(0);
      expect(result.max).toBeGreaterThan(0);
    } finally {
      await server.stop();
    }
  }, 15_000);
});
