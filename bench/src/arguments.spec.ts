import { readArguments, UsageError } from './arguments.ts';
import { helpText } from './help.ts';
import { FULL, SMOKE } from './options.ts';

describe('the command line', () => {
  it('names benchmarks, in any case, with what may be set', () => {
    expect(readArguments(['B1', 'b2', 'Hot-Room', 'Algebra'])).toEqual({
      type: 'run',
      names: ['B1', 'B2', 'hot-room', 'algebra'],
      options: FULL,
    });
    expect(readArguments(['B1', '--smoke', '--out', 'x.md'])).toEqual({
      type: 'run',
      names: ['B1'],
      options: SMOKE,
      out: 'x.md',
    });
    expect(readArguments(['B1', '--runs', '2', '--step-seconds', '3', '--confirm-seconds', '0'])).toMatchObject({
      options: { runs: 2, stepSeconds: 3, confirmSeconds: 0 },
    });
  });

  it('says what there is when it is asked for something else', () => {
    expect(() => readArguments([])).toThrow('which benchmark? There are B1, B2, B3, B4, hot-room, algebra');
    expect(() => readArguments(['B7'])).toThrow('B7 is not written yet; there are B1, B2, B3, B4, hot-room, algebra');
    expect(() => readArguments(['fast'])).toThrow(
      'there is no benchmark fast; there are B1, B2, B3, B4, hot-room, algebra',
    );
    expect(() => readArguments(['B1', '--rnus', '3'])).toThrow(UsageError);
    expect(() => readArguments(['B1', '--runs', 'many'])).toThrow('--runs takes a number from 0 to 3600, not many');
  });

  it('has a help that names every benchmark and flag', () => {
    expect(readArguments(['--help'])).toEqual({ type: 'help' });
    for (const word of [
      'B1',
      'B2',
      'hot-room',
      'algebra',
      '--smoke',
      '--out',
      '--runs',
      '--step-seconds',
      '--confirm-seconds',
    ])
      expect(helpText()).toContain(word);
  });
});
