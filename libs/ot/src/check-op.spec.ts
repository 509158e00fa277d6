import { checkOp, OpError } from './index.ts';
import { anySchema } from './spec-support/any-schema.ts';

const set = (id: string, props: object): unknown => ({ type: 'set', id, props });
const editText = (id: string): unknown => ({ type: 'edit', id, field: 'text', delta: [{ insert: 'a' }] });
const editPoints = (id: string): unknown => ({ type: 'edit', id, field: 'points', delta: [{ insert: [[0, 0]] }] });
const create = (id: string, element: object = { kind: 'frame' }): unknown => ({ type: 'create', id, element });

describe('checkOp', () => {
  it('[M14] accepts ops in canonical form', () => {
    const accepted: readonly unknown[] = [
      [],
      [set('a', { angle: 1 })],
      [{ type: 'board', props: { title: 'a', background: null } }, create('a'), set('b', { angle: null })],
      [set('a', { angle: 1 }), editPoints('a'), editText('a'), editText('b')],
      [set('a', { text: '' })],
      [set('a', { points: [] }), editText('a')],
      [create('a', { kind: 'text', text: 'x', extra: { constructor: 1 } })],
    ];
    for (const op of accepted) expect(() => checkOp(op, anySchema)).not.toThrow();
  });

  it('[M14] refuses every other form, naming the rule', () => {
    const refused: readonly (readonly [string, unknown])[] = [
      ['M8', null],
      ['M8', {}],
      ['M8', ['set']],
      ['M8', [[]]],
      ['M33', [{ type: 'paint' }]],
      ['M33', [{}]],
      ['M33', [{ type: 'constructor' }]],
      ['M14', [set('b', { angle: 1 }), set('a', { angle: 1 })]],
      ['M14', [set('a', { angle: 1 }), set('a', { opacity: 1 })]],
      ['M14', [editText('a'), set('a', { angle: 1 })]],
      ['M14', [editText('a'), editPoints('a')]],
      ['M14', [create('a'), set('a', { angle: 1 })]],
      ['M14', [create('a'), editText('a')]],
      ['M14', [set('a', { text: 'x' }), editText('a')]],
      ['M14', [set('a', { points: [], text: 'x' }), editPoints('a')]],
      ['M14', [set('a', { text: 'x' }), editPoints('a'), editText('a')]],
      ['M14', [create('a'), { type: 'board', props: { title: 'a' } }]],
      ['M14', [set('a', {})]],
      ['M14', [set('a', { extra: {} })]],
      ['M14', [set('a', { text: null })]],
      ['M14', [set('a', { points: null })]],
      ['M14', [{ type: 'board', props: {} }]],
      ['M14', [create('a', { kind: 'text', text: '' })]],
      ['M14', [create('a', { kind: 'stroke', points: [] })]],
      ['M14', [create('a', { kind: 'frame', angle: null })]],
      ['M14', [create('a', { kind: 'frame', extra: {} })]],
      ['M14', [{ type: 'edit', id: 'a', field: 'text', delta: [] }]],
      ['M2', [create('a', { kind: 'circle' })]],
      ['M2', [create('a', { kind: 'frame', text: 'x' })]],
      ['M2', [create('a', { kind: 'text', points: [[0, 0]] })]],
      ['M2', [{ type: 'set', id: 7, props: { angle: 1 } }]],
      ['M3', [set('a', { nonsense: 1 })]],
      ['M3', [set('a', { nonsense: null })]],
      ['M3', [set('a', { toString: 1 })]],
      ['M3', [create('a', { kind: 'frame', id: 'b' })]],
      ['M3', [{ type: 'board', props: { angle: 1 } }]],
      ['M6', [set('a', { extra: [] })]],
      ['M8', [{ type: 'edit', id: 'a', field: 'extra', delta: [{ insert: 'a' }] }]],
      ['M8', [{ type: 'set', id: 'a', props: { angle: 1 }, more: 1 }]],
      ['M8', [{ type: 'set', id: 'a' }]],
      ['M9', [{ type: 'edit', id: 'a', field: 'text', delta: 'x' }]],
    ];
    for (const [rule, op] of refused) {
      expect([JSON.stringify(op), ruleOf(op)]).toEqual([JSON.stringify(op), rule]);
    }
  });
});

function ruleOf(op: unknown): string {
  try {
    checkOp(op, anySchema);
    return 'accepted';
  } catch (error) {
    if (error instanceof OpError) return error.rule;
    throw error;
  }
}
