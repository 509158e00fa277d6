import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { temporaryDirectory, type TemporaryDirectory } from '@boardstream/testing';
import { fileOf } from './hand-written.ts';
import type { Outcome } from './outcome.ts';
import { runTrace, type Way } from './run-trace.ts';

const FILE = fileOf(
  2,
  'YXb',
  [0, [], [0, 0, 'ab']],
  [0, [0], [1, 0, 'Y']],
  [1, [0], [0, 1, '']],
  [1, [2], [0, 0, 'X']],
);

const FINE: Outcome = {
  content: 'YXb',
  divergences: [],
  accounts: { lost: [], doubled: [], revived: [], strange: 0 },
  figures: [],
};

const wayTo = (outcome: Outcome): Way => ({ name: 'a way', replay: () => outcome });

describe('npm run trace', () => {
  let directory: TemporaryDirectory;
  let path: string;
  let lines: string[];
  let errors: string[];

  beforeEach(async () => {
    directory = await temporaryDirectory();
    path = join(directory.path, 'trace.json');
    await writeFile(path, JSON.stringify(FILE));
    lines = [];
    errors = [];
  });
  afterEach(() => directory.remove());

  const run = (args: readonly string[], ways?: readonly Way[]): Promise<number> =>
    runTrace(args, { out: (line) => lines.push(line), err: (line) => errors.push(line) }, ways);

  it('says of each way whether the text is the one of the trace', async () => {
    expect(await run([path])).toBe(0);
    expect(lines[0]).toBe('trace.json: 4 transactions of 2 writers, 4 characters inserted and 1 deleted, 3 at the end');
    expect(lines.filter((line) => line.includes('content:'))).toEqual([
      '  content: exactly the trace’s',
      '  content: exactly the trace’s',
    ]);
    expect(lines.filter((line) => line.includes('none lost'))).toHaveLength(2);
    expect(errors).toContain('pure algebra: 4 of 4 transactions');
  });

  it('reads a gzipped file', async () => {
    await writeFile(`${path}.gz`, gzipSync(JSON.stringify(FILE)));
    expect(await run([`${path}.gz`])).toBe(0);
  });

  it('shows where another text begins to differ, which alone is no failure', async () => {
    expect(await run([path], [wayTo({ ...FINE, content: 'XYb' })])).toBe(0);
    expect(lines).toContain('  content: differs at character 0 of 3: "XYb" instead of "YXb" (3 characters)');
  });

  const FAILURES: readonly (readonly [string, Partial<Outcome>, RegExp])[] = [
    ['replicas differ', { divergences: ['the text of client 1 differs'] }, /DIVERGED: the text of client 1/],
    ['a character is lost', { accounts: { ...FINE.accounts, lost: [3] } }, /LOST: 1 .*no. 4/],
    ['a character is doubled', { accounts: { ...FINE.accounts, doubled: [0] } }, /DOUBLED: 1 /],
    ['a deleted character is back', { accounts: { ...FINE.accounts, revived: [0] } }, /REVIVED: 1 /],
    ['a character is nobody’s', { accounts: { ...FINE.accounts, strange: 2 } }, /STRANGE: 2 /],
  ];
  it.each(FAILURES)('fails when %s', async (_when, outcome, line) => {
    expect(await run([path], [wayTo({ ...FINE, ...outcome })])).toBe(1);
    expect(lines.join('\n')).toMatch(line);
  });

  it('fails when a replica can not go on, and goes on to the next way', async () => {
    const broken: Way = {
      name: 'a broken way',
      replay: () => {
        throw new RangeError('past the end');
      },
    };
    expect(await run([path], [broken, wayTo(FINE)])).toBe(1);
    expect(lines.join('\n')).toMatch(/FAILED: RangeError: past the end[^]*a way/);
  });

  it('tells what it can do', async () => {
    expect(await run(['--help'])).toBe(0);
    expect(lines.join('\n')).toContain('npm run trace -- FILE');
  });

  it.each([[[]], [['a.json', 'b.json']], [['--fast', 'a.json']]])('refuses the arguments %j', async (args) => {
    expect(await run(args)).toBe(64);
    expect(errors.at(-1)).toContain('--help');
  });

  const BAD_FILES: readonly (readonly [string, string, string, RegExp])[] = [
    ['is not gzip', 'trace.json.gz', '{}', /can't be unpacked as gzip/],
    ['is not JSON', 'trace.json', '{', /is not JSON/],
    ['is of another kind', 'trace.json', '{"kind":"video"}', /kind is "video"/],
    [
      'goes past the end',
      'trace.json',
      JSON.stringify(fileOf(1, '', [0, [], [0, 3, '']])),
      /reaches character 3 of a text of 0/,
    ],
  ];
  it.each(BAD_FILES)('names what is wrong with a file that %s', async (_what, name, content, message) => {
    const file = join(directory.path, name);
    await writeFile(file, content);
    expect(await run([file])).toBe(65);
    expect(errors.join('\n')).toMatch(message);
  });

  it('names a file that is not there', async () => {
    expect(await run([join(directory.path, 'none.json')])).toBe(65);
    expect(errors.join('\n')).toMatch(/none\.json can't be read/);
  });
});
