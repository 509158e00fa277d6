import { seq } from '@boardstream/kernel';
import { saveStatusOf, type SaveFacts } from './save-status.ts';

const live: SaveFacts = { connection: 'live', pending: false, durable: true, role: 'editor', room: undefined };

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

  it('is `read-only` for viewers and for rooms that take nothing any more', () => {
    expect(saveStatusOf({ ...live, role: 'viewer' })).toBe('read-only');
    for (const status of ['archived', 'erased', 'quarantined'] as const) {
      expect(saveStatusOf({ ...live, room: { status, writable: false, head: seq(1) } })).toBe('read-only');
    }
    expect(saveStatusOf({ ...live, room: { status: 'open', writable: false, head: seq(1) } })).toBe('saved');
  });
});
