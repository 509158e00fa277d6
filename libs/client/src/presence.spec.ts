import { sessionId } from '@boardstream/kernel';
import type { PresenceState } from '@boardstream/protocol';
import { ManualClock, testClient } from '@boardstream/testing';
import { Presence } from './presence.ts';

const bob = { type: 'presence', session: sessionId('bob'), clientId: testClient('bob') } as const;

function setup() {
  const clock = new ManualClock();
  const sent: PresenceState[] = [];
  let changes = 0;
  const presence = new Presence({
    clock,
    timers: clock,
    send: (state) => sent.push(state),
    changed: () => (changes += 1),
  });
  return { clock, sent, presence, changes: () => changes };
}

describe('presence', () => {
  it('[F15] leaves at most every 33 ms, and the last value wins', () => {
    const { clock, sent, presence } = setup();
    presence.joined(sessionId('ann'));
    for (let x = 0; x < 100; x++) {
      presence.set({ cursor: { x, y: 0 } });
      clock.advance(1);
    }
    expect(sent.length).toBeLessThanOrEqual(4);
    clock.advance(33);
    expect(sent.at(-1)).toEqual({ cursor: { x: 99, y: 0 } });
  });

  it('what changed while it was throttled goes out together', () => {
    const { clock, sent, presence } = setup();
    presence.joined(sessionId('ann'));
    presence.set({ name: 'Ann' });
    presence.set({ tool: 'pen' });
    presence.set({ cursor: { x: 1, y: 1 } });
    clock.advance(33);
    expect(sent).toEqual([{ name: 'Ann' }, { tool: 'pen', cursor: { x: 1, y: 1 } }]);
  });

  it('everything of one’s own is told on every join, and again every 20 s', () => {
    const { clock, sent, presence } = setup();
    presence.set({ name: 'Ann' });
    presence.set({ tool: 'pen' });
    expect(sent).toEqual([]);
    presence.joined(sessionId('s1'));
    clock.advance(40);
    presence.left();
    presence.joined(sessionId('s2'));
    expect(sent).toEqual([
      { name: 'Ann', tool: 'pen' },
      { name: 'Ann', tool: 'pen' },
    ]);
    clock.advance(20_000);
    expect(sent).toHaveLength(3);
    presence.left();
    expect(clock.pendingTimers).toBe(0);
  });

  it('peers are merged field by field, leave when they say so, and expire when nothing is heard', () => {
    const { clock, presence, changes } = setup();
    presence.joined(sessionId('ann'));
    presence.received({ ...bob, state: { name: 'Bob', cursor: { x: 1, y: 1 } } });
    presence.received({ ...bob, state: { cursor: null } });
    expect(presence.peers.get(bob.session)?.state).toEqual({ name: 'Bob', cursor: null });
    presence.received(bob);
    expect(presence.peers.size).toBe(0);
    presence.received({ ...bob, state: { name: 'Bob' } });
    clock.advance(60_000);
    expect(presence.peers.size).toBe(1);
    clock.advance(20_000);
    expect(presence.peers.size).toBe(0);
    expect(changes()).toBe(5);
  });

  it('shows neither oneself nor anybody after the session ended', () => {
    const { presence } = setup();
    presence.joined(bob.session);
    presence.received({ ...bob, state: { name: 'me' } });
    expect(presence.peers.size).toBe(0);
    presence.received({ ...bob, session: sessionId('other'), state: {} });
    presence.left();
    expect(presence.peers.size).toBe(0);
  });
});
