import { breakOne, freezeData, rng, type Random } from '@boardstream/testing';
import fc from 'fast-check';
import type { Board } from '../index.ts';
import { boardOf, normalize, OpError, type ElementData, type Operation } from '../index.ts';
import { hasForm, isSameElement, isSameMap, naiveResult } from './form.ts';
import { drawChanges, drawElements } from './generate.ts';
import { naiveBoardOf, type NaiveBoard } from './naive-board.ts';

/** A board, an op that fits it, and what is given in place of that op. */
export interface BadInput {
  readonly random: Random;
  readonly elements: readonly { readonly id: string; readonly element: ElementData }[];
  readonly board: Board;
  readonly naive: NaiveBoard;
  readonly op: Operation;
  readonly bad: unknown;
  /** What is bad about it. */
  readonly what: string;
}

/** So many cases with one thing broken in the op, each with a seed of its own. */
export function* brokenInputs(seed: number, count: number): Generator<BadInput> {
  for (let i = 0; i < count; i++) {
    const random = rng(seed + i);
    const scene = drawScene(random);
    const within = random.chance(0.4) ? [scene.op.length - 1] : []; // the last change: those before it would stand
    const { value, what } = breakOne(random, scene.op, within);
    yield { random, ...scene, bad: value, what: `seed ${seed + i}, ${what}` };
  }
}

/** So many cases with anything at all for an op, for a change, or within one. */
export function* arbitraryInputs(seed: number, count: number): Generator<BadInput> {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
    withBoxedValues: true,
  });
  for (const [i, value] of fc.sample(anything, { seed, numRuns: count }).entries()) {
    const random = rng(seed + i);
    const scene = drawScene(random);
    const id = random.pick(scene.elements.map((item) => item.id));
    const bad = random.pick([
      value,
      [value],
      [...scene.op, value],
      [{ type: 'create', id, element: value }],
      [...scene.op, { type: 'set', id, props: value }],
      [{ type: 'set', id, props: { extra: value } }],
      [{ type: 'edit', id, field: random.pick(['text', 'points']), delta: value }],
      [{ type: 'edit', id, field: random.pick(['text', 'points']), delta: [{ insert: value }] }],
      [{ type: 'board', props: value }],
    ]);
    yield { random, ...scene, bad: freezeData(bad), what: `sample ${i} of seed ${seed}` };
  }
}

function drawScene(random: Random): Pick<BadInput, 'elements' | 'board' | 'naive' | 'op'> {
  const drawn = drawElements(random);
  const elements = drawn.length > 0 ? drawn : [{ id: 'a', element: { kind: 'text', text: 'ab' } as const }];
  const naive = naiveBoardOf(elements);
  const changes = drawChanges(random, naive);
  const canonical = normalize(changes);
  return {
    elements,
    board: boardOf(elements),
    naive,
    op: canonical.length > 0 && random.chance(0.6) ? canonical : changes,
  };
}

export const REFUSED: unique symbol = Symbol('refused');

/** What calls come to: counts them, and fails where an error is not the one that was promised. */
export class Outcomes {
  taken = 0;
  refused = 0;

  /** What the call gives, or `REFUSED`. With `op`, the error must name the element where the op has the form of one. */
  of<T>(call: () => T, op?: unknown): T | typeof REFUSED {
    try {
      const result = call();
      this.taken++;
      return result;
    } catch (error) {
      if (!(error instanceof OpError)) throw error;
      if (!/^M\d+$/.test(error.rule)) throw new Error(`the rule is ${error.rule}`, { cause: error });
      if (op !== undefined && hasForm(op) && op.length > 0 && error.elementId === undefined) {
        throw new Error('no element is named', { cause: error });
      }
      this.refused++;
      return REFUSED;
    }
  }
}

export function must(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(what);
}

/** The board is what the naive model makes of it. */
export function mustBeApplied(board: Board, before: NaiveBoard, op: unknown): void {
  must(hasForm(op), 'an op was applied that is none');
  mustBe(board, naiveResult(before, op));
}

export function mustBe(board: Board, expected: NaiveBoard): void {
  must(board.size === expected.elements.size, 'the board has other elements');
  for (const [id, element] of expected.elements) {
    const actual = board.get(id);
    must(actual?.id === id && isSameElement(actual, element), `element ${id} is another`);
  }
  const { extra, ...props } = board.props;
  must(isSameMap(props, expected.props), "the board's own properties are others");
  must(isSameMap(extra ?? {}, expected.extra), "the board's own extra is another");
}

/** Every element is the very same object, which is so only where it was not changed. */
export function mustBeUnchanged(board: Board, before: Board): void {
  must(board.size === before.size && board.props === before.props, 'the board was changed');
  for (const element of before.elements()) must(board.get(element.id) === element, `element ${element.id} was changed`);
}

/** Runs a case; what it throws says which one it was. Tens of thousands of errors are made, and their stacks take most of the time. */
export function withoutStacks(what: string, run: () => void): void {
  const { stackTraceLimit } = Error;
  try {
    Error.stackTraceLimit = 0;
    run();
  } catch (error) {
    throw new Error(`${what}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
