import type { LogOutput } from './log-output.ts';
import { createLogger } from './logger.ts';

function output(isTTY = false): LogOutput & { readonly lines: string[] } {
  const lines: string[] = [];
  return { lines, isTTY, write: (line) => lines.push(line) };
}

describe('createLogger', () => {
  it('writes an event name and fields as one JSON line', () => {
    const out = output();
    createLogger({ level: 'info', format: 'auto', output: out }).info('room.loaded', { room: 'demo', seq: 12 });
    expect(out.lines).toHaveLength(1);
    expect(JSON.parse(out.lines[0] ?? '')).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string,
      event: 'room.loaded',
      room: 'demo',
      seq: 12,
    });
  });

  it('keeps to its level, and adds the fields of a child to its lines', () => {
    const out = output();
    const logger = createLogger({ level: 'warn', format: 'json', output: out }).child({ role: 'gateway' });
    logger.debug('a');
    logger.info('b');
    logger.warn('c');
    logger.error('d', { error: new Error('broken') });
    const lines = out.lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map(({ event, role }) => [event, role])).toEqual([
      ['c', 'gateway'],
      ['d', 'gateway'],
    ]);
    expect(lines[1]?.['error']).toMatchObject({ message: 'broken', stack: expect.any(String) as string });
  });

  it('writes for people when the output is a terminal', () => {
    const out = output(true);
    createLogger({ level: 'info', format: 'auto', output: out }).info('room.loaded', {
      room: 'demo',
      title: 'a b',
      n: 1,
    });
    expect(out.lines[0]).toMatch(/^\d\d:\d\d:\d\d\.\d{3} info {2}room\.loaded room=demo title="a b" n=1\n$/);
  });

  it('shows a stack as it is', () => {
    const out = output();
    createLogger({ level: 'info', format: 'pretty', output: out }).error('x.failed', { error: new Error('broken') });
    expect(out.lines[0]).toMatch(/error=\n {2}Error: broken\n {4,}at /);
  });
});
