import { assertNever, clientId, InvalidIdError, sessionId, systemClock } from './index.ts';

describe('ids of clients and sessions', () => {
  it('[P2] a client id is 22 base64url characters', () => {
    expect(clientId('abcdefghijklmnopqrst-_')).toBe('abcdefghijklmnopqrst-_');
    for (const bad of ['', 'abc', 'x'.repeat(21), 'x'.repeat(23), `${'x'.repeat(21)}=`, `${'x'.repeat(21)}\n`]) {
      expect(() => clientId(bad)).toThrow(InvalidIdError);
    }
  });

  it('a session id is 1 to 64 of the allowed characters', () => {
    expect(sessionId('s-1_A')).toBe('s-1_A');
    for (const bad of ['', 'a b', 'x'.repeat(65)]) expect(() => sessionId(bad)).toThrow(InvalidIdError);
  });

  it('an id that is refused tells its kind and what was given, cut short', () => {
    const long = 'é'.repeat(1_000);
    expect(() => sessionId(long)).toThrow(/^not a session id: "é{100}" \(expected/);
    try {
      sessionId(long);
    } catch (error) {
      expect(error).toMatchObject({ kind: 'session id', value: long });
    }
  });
});

describe('assertNever', () => {
  it('throws with the value that should not be', () => {
    expect(() => assertNever({ type: 'unheard of' } as never)).toThrow('unexpected value: {"type":"unheard of"}');
  });
});

describe('the system clock', () => {
  it('tells the time of day, and a monotonic time that does not go back', () => {
    expect(Math.abs(systemClock.now() - Date.now())).toBeLessThan(1_000);
    let before = systemClock.monotonic();
    for (let i = 0; i < 1_000; i++) {
      const now = systemClock.monotonic();
      expect(now).toBeGreaterThanOrEqual(before);
      before = now;
    }
  });
});
