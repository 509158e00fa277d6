import { fileOf } from './hand-written.ts';
import { parseTrace } from './parse-trace.ts';
import { versionsOf } from './causality.ts';
import { TraceError, type TraceProblem } from './trace.ts';

const GOOD = fileOf(2, 'ab', [0, [], [0, 0, 'a']], [1, [0], [1, 0, 'b']]);

/** The good trace with one transaction in another form. */
function withTransaction(index: number, fields: object): object {
  const txns = GOOD['txns'] as readonly object[]; // as `fileOf` makes it
  return { ...GOOD, txns: txns.map((txn, at) => (at === index ? { ...txn, ...fields } : txn)) };
}

describe('reading a trace', () => {
  it('takes the concurrent form', () => {
    expect(parseTrace(GOOD)).toEqual({
      agents: 2,
      endContent: 'ab',
      transactions: [
        { agent: 0, parents: [], patches: [{ position: 0, deleted: 0, inserted: 'a' }] },
        { agent: 1, parents: [0], patches: [{ position: 1, deleted: 0, inserted: 'b' }] },
      ],
    });
  });

  it('takes the sequential form as one agent’s, with the text at its start as the first transaction', () => {
    const patches = [[1, 0, 'c', '2023-11-22T04:49:00+00:00']];
    const trace = parseTrace({ startContent: 'ab', endContent: 'acb', txns: [{ time: '', patches }] });
    expect(trace.agents).toBe(1);
    expect(trace.transactions).toEqual([
      { agent: 0, parents: [], patches: [{ position: 0, deleted: 0, inserted: 'ab' }] },
      { agent: 0, parents: [0], patches: [{ position: 1, deleted: 0, inserted: 'c' }] },
    ]);
  });

  const WRONG: readonly (readonly [what: string, value: unknown, problem: TraceProblem, message: RegExp])[] = [
    ['a list', [], 'wrong-kind', /an object/],
    ['nothing', null, 'wrong-kind', /an object/],
    ['another kind', { ...GOOD, kind: 'drawing' }, 'wrong-kind', /"drawing"/],
    ['no agents', { ...GOOD, numAgents: 0 }, 'bad-field', /numAgents is 0/],
    ['more agents than can be', { ...GOOD, numAgents: 1e9 }, 'too-large', /too many/],
    ['no transactions', { ...GOOD, txns: undefined }, 'bad-field', /txns is missing/],
    ['no end', { ...GOOD, endContent: 7 }, 'bad-field', /endContent is 7/],
    ['half a pair', { ...GOOD, endContent: '\ud800' }, 'bad-field', /surrogate/],
    ['a transaction that is none', { ...GOOD, txns: [7] }, 'bad-field', /transaction 0: it is 7/],
    [
      'an agent that is not there',
      withTransaction(1, { agent: 2 }),
      'bad-field',
      /transaction 1: its agent is 2, of 2/,
    ],
    ['a parent that comes later', withTransaction(0, { parents: [1] }), 'bad-parents', /transaction 0: its parent 1/],
    [
      'a parent that is no index',
      withTransaction(1, { parents: ['0'] }),
      'bad-parents',
      /transaction 1: its parent "0"/,
    ],
    ['parents that are no list', withTransaction(1, { parents: 0 }), 'bad-field', /transaction 1: parents is 0/],
    ['a patch of two', withTransaction(1, { patches: [[0, 1]] }), 'bad-patch', /transaction 1: a patch is/],
    [
      'a patch before the beginning',
      withTransaction(1, { patches: [[-1, 0, 'x']] }),
      'bad-patch',
      /transaction 1: .*-1/,
    ],
    ['a patch that deletes half a character', withTransaction(1, { patches: [[0, 0.5, '']] }), 'bad-patch', /0\.5/],
    [
      'half a pair inserted',
      withTransaction(1, { patches: [[0, 0, '\udc00']] }),
      'bad-field',
      /transaction 1: .*surrogate/,
    ],
  ];
  it.each(WRONG)('refuses %s', (_what, value, problem, message) => {
    const error = errorOf(() => parseTrace(value));
    expect(error.problem).toBe(problem);
    expect(error.message).toMatch(message);
  });

  it('refuses a writer who did not know its own last transaction', () => {
    const trace = parseTrace(fileOf(1, 'ba', [0, [], [0, 0, 'a']], [0, [], [0, 0, 'b']]));
    const error = errorOf(() => versionsOf(trace));
    expect(error).toMatchObject({ problem: 'bad-parents', transaction: 1 });
    expect(error.message).toMatch(/hold 0 of the 1 earlier transactions of its own agent 0/);
  });
});

function errorOf(action: () => unknown): TraceError {
  try {
    action();
  } catch (error) {
    if (error instanceof TraceError) return error;
    throw error;
  }
  throw new Error('nothing was wrong');
}
