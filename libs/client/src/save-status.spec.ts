import { saveStatusOf, type SaveFacts } from './save-status.ts';

const live: SaveFacts = { connection: 'live', pending: false, durable: true, readOnly: false };

describe('the save status', () => {
  it('[G21] is `saved` only when nothing is pending', () => {
    expect(saveStatusOf(live)).toBe('saved');
    expect(saveStatusOf({ ...live, pending: true })).toBe('saving');
    expect(saveStatusOf({ ...live, connection: 'connecting', pending: true })).toBe('offline');
    expect(saveStatusOf({ ...live, connection: 'connecting' })).toBe('saved');
  });

  it('[M29] says whether offline work survives the page', () => {
    for (const connection of ['waiting', 'circuit-open', 'stopped', 'login-needed'] as const) {
      expect(saveStatusOf({ ...live, connection })).toBe('offline');
      expect(saveStatusOf({ ...live, connection, durable: false })).toBe('offline-memory-only');
    }
  });

  it('is `read-only` where nothing can be submitted, connected or not', () => {
    for (const connection of ['live', 'waiting'] as const) {
      expect(saveStatusOf({ ...live, connection, readOnly: true })).toBe('read-only');
    }
  });
});
