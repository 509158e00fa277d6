import { sessionId } from '@boardstream/kernel';
import { jsonCodec, type ServerMessage } from '@boardstream/protocol';
import { ManualClock } from '@boardstream/testing';
import { Connection } from './connection.ts';
import type { ConnectionState } from './connection-state.ts';
import { reconnectDelay } from './reconnect-schedule.ts';
import type { SocketListener } from './socket.ts';
import type { SocketUrls } from './socket-url.ts';

/** A connection whose sockets are told by the test what happens to them. */
function setup(urls: SocketUrls = ['ws://server.test/ws']) {
  const clock = new ManualClock();
  const states: ConnectionState[] = [];
  const errors: Error[] = [];
  const sockets: { url: string; listener: SocketListener; sent: string[]; closed: number[] }[] = [];
  let failing: Error | undefined;
  const connection = new Connection({
    urls,
    codec: jsonCodec,
    clock,
    timers: clock,
    fraction: () => 0.5,
    sockets: (url, _subprotocol, listener) => {
      const socket = { url, listener, sent: [] as string[], closed: [] as number[] };
      sockets.push(socket);
      return { send: (data) => socket.sent.push(String(data)), close: (code) => socket.closed.push(code) };
    },
    owner: {
      hello: () => ({ type: 'hello', room: 'demo', secret: 's'.repeat(22) }),
      received: () => {
        if (failing !== undefined) throw failing;
      },
      stateChanged: (state) => states.push(state),
      failed: (error) => errors.push(error),
    },
  });
  const last = () => {
    const socket = sockets.at(-1);
    if (socket === undefined) throw new Error('no socket was opened');
    return socket;
  };
  return {
    clock,
    states,
    errors,
    sockets,
    connection,
    last,
    fail: (error: Error) => (failing = error),
    hear: (message: ServerMessage) => last().listener.received(jsonCodec.encodeServer(message)),
    /** Opens the last socket and goes live on it. */
    goLive: () => {
      last().listener.opened();
      connection.becameLive(sessionId('s1'));
    },
  };
}

describe('the reconnect schedule', () => {
  it('[F4] tries at once, then after 1, 2 and 4 s, then the circuit is open: 30 s, then a probe every 60 s', () => {
    const delays = [0, 1, 2, 3, 4, 5, 6, 50].map((attempt) => reconnectDelay(attempt, 0.5));
    expect(delays.map(({ delayMs }) => Math.round(delayMs))).toEqual([
      50, 1_000, 2_000, 4_000, 30_000, 60_000, 60_000, 60_000,
    ]);
    expect(delays.map(({ circuitOpen }) => circuitOpen)).toEqual([false, false, false, false, true, true, true, true]);
  });

  it('[F4] every delay has jitter', () => {
    expect(reconnectDelay(0, 1).delayMs).toBe(100);
    expect([reconnectDelay(2, 0).delayMs, reconnectDelay(2, 1).delayMs]).toEqual([1_600, 2_400]);
  });
});

describe('a connection', () => {
  it('[F4] walks through the schedule while the server is away, and a stable connection resets it', () => {
    const { clock, connection, sockets, states, last, goLive } = setup();
    connection.start();
    goLive();
    clock.advance(1_000);
    const waits: number[] = [];
    for (let i = 0; i < 7; i++) {
      last().listener.closed(1006, '');
      const state = connection.state;
      if (state.type !== 'waiting' && state.type !== 'circuit-open') throw new Error(state.type);
      waits.push(state.retryAt - clock.now());
      clock.advance(state.retryAt - clock.now());
    }
    expect(waits).toEqual([50, 1_000, 2_000, 4_000, 30_000, 60_000, 60_000]);
    expect(states.filter(({ type }) => type === 'circuit-open')).toHaveLength(3);
    expect(sockets).toHaveLength(8);
    goLive();
    clock.advance(1_000);
    last().listener.closed(1006, '');
    expect(connection.state).toMatchObject({ type: 'waiting', attempt: 0 });
  });

  it('[G17] a server that lets everybody in and throws them out again is not tried in a loop', () => {
    const { clock, connection, sockets, last, goLive } = setup();
    connection.start();
    for (let i = 0; i < 5; i++) {
      goLive();
      last().listener.closed(4429, 'too slow');
      clock.advance(i < 4 ? ([1_000, 2_000, 4_000, 30_000][i] ?? 0) : 0);
    }
    expect(connection.state).toMatchObject({ type: 'circuit-open' });
    expect(sockets).toHaveLength(5);
  });

  it('[F4] tries at once when it is told to', () => {
    const { clock, connection, sockets, last } = setup();
    connection.start();
    for (let i = 0; i < 5; i++) {
      last().listener.closed(1006, '');
      clock.advance(60_000);
    }
    last().listener.closed(1006, '');
    expect(connection.state.type).toBe('circuit-open');
    const before = sockets.length;
    connection.reconnectNow();
    connection.reconnectNow();
    expect(sockets.length).toBe(before + 1);
    expect(clock.pendingTimers).toBe(1);
  });

  it('[F4] [G15] goes to the next of its addresses at each try, at once when the one that it had was good', () => {
    const { clock, connection, sockets, goLive, last } = setup(['ws://a.test/ws', 'ws://b.test/ws']);
    connection.start();
    goLive();
    clock.advance(1_000);
    last().listener.closed(1006, '');
    clock.advance(100);
    last().listener.closed(1006, '');
    clock.advance(1_200);
    goLive();
    expect(sockets.map(({ url }) => url)).toEqual(['ws://a.test/ws', 'ws://b.test/ws', 'ws://a.test/ws']);
  });

  it('[P7] asks when nothing was heard for 20 s, and gives a path up that does not answer', () => {
    const { clock, connection, sockets, last, goLive, hear } = setup();
    connection.start();
    goLive();
    hear({ type: 'pong' });
    clock.advance(20_000);
    expect(last().sent.at(-1)).toBe('{"type":"ping"}');
    hear({ type: 'pong' });
    clock.advance(20_000);
    clock.advance(10_000);
    expect(sockets[0]?.closed).toEqual([4000]);
    expect(connection.state.type).toBe('waiting');
  });

  it('a server that says nothing at all is given up after 10 s', () => {
    const { clock, connection, last } = setup();
    connection.start();
    last().listener.opened();
    clock.advance(10_000);
    expect(connection.state).toMatchObject({ type: 'waiting', reason: 'no welcome came' });
  });

  it('[P7] does what a close code says: resume, wait, log in again, stop', () => {
    const cases = [
      { code: 'going-away', expected: { type: 'waiting' } },
      { code: 'at-capacity', expected: { type: 'waiting' } },
      { code: 'unauthorized', expected: { type: 'login-needed' } },
      { code: 'gone', expected: { type: 'stopped', code: 'gone' } },
      { code: 'version-unsupported', expected: { type: 'stopped', code: 'version-unsupported' } },
    ] as const;
    for (const { code, expected } of cases) {
      const { clock, connection, goLive, hear } = setup();
      connection.start();
      goLive();
      hear({ type: 'bye', code, message: 'because', retryAfterMs: 90_000 });
      expect(connection.state).toMatchObject({ ...expected, reason: 'because' });
      if (connection.state.type === 'waiting') expect(connection.state.retryAt - clock.now()).toBe(90_000);
      else expect(clock.pendingTimers).toBe(0);
    }
  });

  it('[P7] a close frame alone says it too', () => {
    const { connection, goLive, last } = setup();
    connection.start();
    goLive();
    last().listener.closed(4410, '');
    expect(connection.state).toMatchObject({ type: 'stopped', code: 'gone' });
    connection.reconnectNow();
    expect(connection.state.type).toBe('connecting');
  });

  it('a frame that cannot be read, or taken in, costs the connection and is told', () => {
    const { clock, connection, goLive, hear, last, errors, fail } = setup();
    connection.start();
    goLive();
    last().listener.received('{"type":"nonsense"}');
    expect(connection.state.type).toBe('waiting');
    clock.advance(2_000);
    goLive();
    fail(new Error('does not fit'));
    hear({ type: 'role', role: 'editor' });
    expect(connection.state).toMatchObject({ type: 'waiting', reason: 'does not fit' });
    expect(errors).toHaveLength(2);
  });

  it('listens to no socket that it gave up, and to none after it was closed', () => {
    const { clock, connection, sockets, goLive, states } = setup();
    connection.start();
    goLive();
    connection.rejoin('for a test');
    const [first] = sockets;
    first?.listener.closed(1006, '');
    expect(connection.state).toMatchObject({ type: 'waiting', reason: 'for a test' });
    connection.close();
    const count = states.length;
    first?.listener.received('{"type":"pong"}');
    clock.advance(200_000);
    connection.stop('gone', 'too late');
    connection.reconnectNow();
    expect(states.length).toBe(count);
    expect(sockets).toHaveLength(1);
    expect(connection.send({ type: 'ping' })).toBe(false);
  });
});
