import { AlgebraReplay } from './algebra-replay.ts';
import { areInOrder, Ledger } from './ledger.ts';
import { fileOf } from './hand-written.ts';
import { nameCharacters } from './named-characters.ts';
import { parseTrace } from './parse-trace.ts';
import { replayAlgebra } from './replay-algebra.ts';
import { replayEngines } from './replay-engines.ts';
import { TraceError, type Trace } from './trace.ts';

/** Replays both ways, expects replicas equal and characters in order; gives both texts. */
function bothWays(trace: Trace): { readonly algebra: string; readonly engines: string } {
  const [algebra, engines] = [replayAlgebra(nameCharacters(trace)), replayEngines(nameCharacters(trace))];
  for (const { divergences, accounts } of [algebra, engines]) {
    expect(divergences).toEqual([]);
    expect(areInOrder(accounts)).toBe(true);
  }
  return { algebra: algebra.content, engines: engines.content };
}

/** `length` transactions of an agent, each of which appends an `a`; the first has this index and these parents. */
function appending(agent: number, from: number, parents: readonly number[], length: number) {
  return Array.from({ length }, (_, i): [number, readonly number[], [number, number, string]] => [
    agent,
    i === 0 ? parents : [from + i - 1],
    [i, 0, 'a'],
  ]);
}

describe('replaying a trace', () => {
  it('[M11] of two inserts at one place the first agent’s comes first, however the file orders them', () => {
    const trace = parseTrace(fileOf(2, '<b-a>', [0, [], [0, 0, '<>']], [1, [0], [1, 0, 'a']], [0, [0], [1, 0, 'b-']]));
    expect(bothWays(trace)).toEqual({ algebra: '<b-a>', engines: '<b-a>' });
  });

  it('[M5] positions count code points', () => {
    const trace = parseTrace(
      fileOf(2, '😀é👍!', [0, [], [0, 0, '😀👍']], [1, [0], [2, 0, '!']], [0, [0], [1, 0, 'é']]),
    );
    expect(bothWays(trace)).toEqual({ algebra: '😀é👍!', engines: '😀é👍!' });
  });

  it('[M8] the patches of a transaction are done one after the other', () => {
    const trace = parseTrace(fileOf(1, 'cad', [0, [], [0, 0, 'abd'], [1, 1, ''], [0, 0, 'c']]));
    expect(bothWays(trace)).toEqual({ algebra: 'cad', engines: 'cad' });
  });

  it('[M12] what composing moves is told, and all replicas agree on it', () => {
    const trace = parseTrace(
      fileOf(
        2,
        'YXbz',
        [0, [], [0, 0, 'ab']],
        [0, [0], [1, 0, 'Y']],
        // In flight, for its event comes after the Y, which its writer has not seen; so the next two are composed.
        [1, [0], [2, 0, 'z']],
        [1, [2], [0, 1, '']],
        [1, [3], [0, 0, 'X']],
      ),
    );
    expect(bothWays(trace)).toEqual({ algebra: 'YXbz', engines: 'XYbz' });
  });

  it('[M24] what is taken back before it left has no event, and nobody waits for it', () => {
    const trace = parseTrace(
      fileOf(
        2,
        'Yz!',
        [0, [], [0, 0, 'Y']],
        [1, [], [0, 0, 'z']],
        [1, [1], [1, 0, 'q']],
        [1, [2], [1, 1, '']],
        [0, [0, 3], [2, 0, '!']],
      ),
    );
    const outcome = replayEngines(nameCharacters(trace));
    expect(outcome).toMatchObject({ content: 'Yz!', divergences: [], exactly: 5, ahead: 0 });
    expect(outcome.events).toBe(2 + 3);
  });

  it('[M25] a writer who must see what waits behind an operation in flight makes its author see more, and both still agree', () => {
    const trace = parseTrace(
      fileOf(
        2,
        'abcdxyzw',
        [0, [], [0, 0, 'ab']],
        [1, [], [0, 0, 'x']],
        [1, [1], [1, 0, 'y']],
        // It has seen the y, which waits behind the x, whose event comes after `ab`.
        [0, [0, 2], [2, 0, 'cd']],
        [1, [2], [2, 0, 'z']],
        [1, [4], [3, 0, 'w']],
      ),
    );
    expect(replayEngines(nameCharacters(trace))).toMatchObject({ content: 'abcdxyzw', divergences: [], ahead: 2 });
    expect(bothWays(trace).algebra).toBe('abcdxyzw');
  });

  it('[M20] a writer who was away for longer than the window reaches brings its work forward', () => {
    const many = appending(0, 0, [], 4_200);
    const trace = parseTrace(fileOf(2, `${'a'.repeat(4_200)}z`, ...many, [1, [], [0, 0, 'z']]));
    expect(replayEngines(nameCharacters(trace))).toMatchObject({ content: trace.endContent, divergences: [] });
  });

  it('[M11] with three agents, what somebody had seen comes before what they had not', () => {
    // The third has seen the second's and not the first's: so the second's comes before, though the first is the lower agent.
    const trace = parseTrace(fileOf(3, 'bac', [0, [], [0, 0, 'a']], [1, [], [0, 0, 'b']], [2, [1], [1, 0, 'c']]));
    expect(bothWays(trace)).toEqual({ algebra: 'bac', engines: 'bac' });
  });

  it('[M11] what no one order explains is refused, for TP1 is all that the algebra promises', () => {
    const trace = parseTrace(
      fileOf(4, '', [0, [], [0, 0, 'a']], [1, [], [0, 0, 'b']], [2, [0], [1, 0, 'c']], [3, [1], [1, 0, 'd']]),
    );
    expect(problemOf(() => new AlgebraReplay(trace))).toMatchObject({ problem: 'no-one-order' });
  });

  it('a patch past the end of its writer’s text is named', () => {
    const trace = parseTrace(fileOf(2, '', [0, [], [0, 0, 'long']], [1, [], [0, 0, 'ab'], [1, 2, '']]));
    const replay = new AlgebraReplay(trace);
    expect(problemOf(() => replay.finish())).toMatchObject({
      problem: 'bad-patch',
      transaction: 1,
      message: 'transaction 1: a patch reaches character 3 of a text of 2',
    });
  });

  it('[M24] a text that no element holds is named, in the engines’ way', () => {
    const trace = parseTrace(fileOf(1, '', [0, [], [0, 0, 'x'.repeat(200_001)]]));
    expect(problemOf(() => replayEngines(nameCharacters(trace)))).toMatchObject({
      problem: 'too-large',
      transaction: 0,
    });
  });
});

describe('accounts of characters', () => {
  const { trace } = nameCharacters(parseTrace(fileOf(1, '', [0, [], [0, 0, 'abcd']])));
  const [a, b, c, d] = Array.from(trace.transactions[0]?.patches[0]?.inserted ?? '');

  it('tell what is lost, doubled, back though deleted, or nobody’s', () => {
    const ledger = new Ledger(4);
    ledger.noteDeleted(`${String(d)}${String(c)}`);
    const text = [a, a, d, 'x'].join('');
    expect(ledger.judge(text)).toEqual({ lost: [1], doubled: [0], revived: [3], strange: 1 });
    expect(areInOrder(ledger.judge(text))).toBe(false);
    expect(areInOrder(ledger.judge([b, a].join('')))).toBe(true);
  });
});

function problemOf(action: () => unknown): TraceError {
  try {
    action();
  } catch (error) {
    if (error instanceof TraceError) return error;
    throw error;
  }
  throw new Error('nothing was wrong');
}
