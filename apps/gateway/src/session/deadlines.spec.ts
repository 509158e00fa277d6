import { Heartbeat } from './heartbeat.ts';

describe('Heartbeat', () => {
  it('[P7] pings every 15 s, is suspect once after 5 s without an answer, silent after 30 s without any frame', () => {
    const heartbeat = new Heartbeat(0);
    expect(heartbeat.check(14_999)).toBe('fine');
    expect(heartbeat.check(15_000)).toBe('ping');
    expect(heartbeat.check(19_999)).toBe('fine');
    expect(heartbeat.check(20_000)).toBe('suspect');
    expect(heartbeat.suspect).toBe(true);
    expect(heartbeat.check(21_000)).toBe('fine');
    expect(heartbeat.check(30_000)).toBe('silent');
  });

  it('[P7] any frame makes a suspect connection a good one again', () => {
    const heartbeat = new Heartbeat(0);
    heartbeat.check(15_000);
    heartbeat.check(20_000);
    expect(heartbeat.heard(21_000)).toBe(true);
    expect(heartbeat.heard(21_001)).toBe(false);
    expect(heartbeat.check(30_000)).toBe('ping');
    expect(heartbeat.check(51_001)).toBe('silent');
  });
});
