import { CliError } from './cli-error.ts';
import { parseMoment } from './moment.ts';

describe('--at', () => {
  it('reads a number as a seq and an ISO date as a time', () => {
    expect(parseMoment('250')).toEqual({ seq: 250 });
    expect(parseMoment('2026-05-01T12:30:00Z')).toEqual({ time: Date.UTC(2026, 4, 1, 12, 30) });
    expect(parseMoment('2026-05-01T14:30+02:00')).toEqual({ time: Date.UTC(2026, 4, 1, 12, 30) });
    expect(parseMoment('2026-05-01')).toEqual({ time: Date.UTC(2026, 4, 1) });
  });

  it('refuses anything else with a message that shows both forms', () => {
    for (const bad of ['', 'half', '-3', '1.5', 'May 1', '2026-13-01', '2026-05-01 12:30', '99999999999999999999']) {
      expect(() => parseMoment(bad)).toThrow(CliError);
      expect(() => parseMoment(bad)).toThrow(/neither the number of an event .* nor a time/);
    }
  });
});
