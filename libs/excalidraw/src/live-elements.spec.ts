import { isDeepStrictEqual } from 'node:util';
import { checkOperation } from '@boardstream/board';
import { apply, Board, boardOf, toElementData, type ElementData } from '@boardstream/ot';
import {
  BindingIndex,
  diffElement,
  elementFromScene,
  elementToScene,
  importFile,
  ImportError,
  withBoxHeld,
} from './index.ts';
import { FIXTURES } from './spec-support/fixtures.ts';

/** A pen stroke as the editor has it in the middle of drawing. */
const stroke = {
  id: 's',
  type: 'freedraw',
  x: 10.004,
  y: 20,
  width: 1,
  height: 1,
  angle: 0,
  strokeColor: '#1e1e1e',
  backgroundColor: 'transparent',
  fillStyle: 'solid',
  strokeWidth: 2,
  strokeStyle: 'solid',
  roughness: 1,
  opacity: 100,
  groupIds: [],
  frameId: null,
  index: 'a1',
  roundness: null,
  seed: 7,
  version: 3,
  versionNonce: 99,
  isDeleted: false,
  boundElements: null,
  updated: 1_700_000_000_000,
  link: null,
  locked: false,
  points: [
    [0, 0],
    [1.234_5, 1],
  ],
  pressures: [0.123_4, 0.5],
  simulatePressure: false,
  lastCommittedPoint: null,
  customData: undefined,
};

function changed(before: ElementData, after: ElementData): ElementData {
  const changes = diffElement('e', before, after);
  if (changes.length > 0) checkOperation(changes);
  const element = apply(boardOf([{ id: 'e', element: before }]), changes).get('e');
  if (element === undefined) throw new Error('the element is gone');
  return toElementData(element);
}

function refusedPath(scene: Readonly<Record<string, unknown>>): string {
  try {
    elementFromScene(scene);
  } catch (error) {
    if (error instanceof ImportError) return error.path;
    throw error;
  }
  throw new Error('was not refused');
}

describe('elementFromScene', () => {
  it('[M4] takes what is typed, rounded, and leaves the bookkeeping of the editor out', () => {
    expect(elementFromScene(stroke)).toEqual({
      kind: 'stroke',
      box: { x: 10, y: 20, width: 1, height: 1 },
      z: 'a1',
      points: [
        [0, 0, 0.123],
        [1.23, 1, 0.5],
      ],
      extra: { seed: 7 },
    });
  });

  it('shares nothing with the editor, which changes its elements in place', () => {
    const scene = { ...structuredClone(stroke), customData: { a: [1] }, groupIds: ['g'] };
    const element = elementFromScene(scene);
    scene.customData.a.push(2);
    scene.groupIds.push('h');
    scene.points.push([5, 5]);
    expect(element).toMatchObject({ extra: { customData: { a: [1] } }, groups: ['g'] });
    expect(element.points).toHaveLength(2);
  });

  it('[M7b] has the text as typed, and the wrapped form beside it', () => {
    const text = {
      ...stroke,
      type: 'text',
      points: undefined,
      pressures: undefined,
      text: 'a\nb',
      originalText: 'a b',
      fontFamily: 5,
    };
    const element = elementFromScene(text);
    expect(element).toMatchObject({ kind: 'text', text: 'a b', font: 'Excalifont' });
    expect(elementToScene('t', element)).toMatchObject({ text: 'a\nb', originalText: 'a b' });
    expect(elementToScene('t', { ...element, text: 'a b c' })).toMatchObject({ text: 'a b c', originalText: 'a b c' });
  });

  it('[M7] takes no index that is not a valid key', () => {
    expect(elementFromScene({ ...stroke, index: 'zz' }).z).toBeUndefined();
    expect(elementFromScene({ ...stroke, index: null }).z).toBeUndefined();
  });

  it('names what is wrong', () => {
    for (const [wrong, path] of [
      [{ type: 'spiral' }, 'type'],
      [{ x: Number.NaN }, 'x'],
      [{ points: [[0]] }, 'points[0]'],
    ] as const) {
      expect(refusedPath({ ...stroke, ...wrong })).toBe(path);
    }
  });
});

describe('elementToScene', () => {
  it('gives every key of the type, and reads back as the same element', () => {
    for (const { text } of FIXTURES) {
      for (const { id, element } of importFile(text).items.flatMap(({ elements }) => elements)) {
        const { imported: _, ...extra } = element.extra ?? {};
        const scene = elementToScene(id, element);
        const roundness = scene['roundness'] === null ? {} : { roundness: scene['roundness'] };
        const expected = { ...element, extra: { ...extra, ...roundness, seed: scene['seed'] } };
        expect(isDeepStrictEqual(elementFromScene(scene), expected) ? '' : id).toBe('');
      }
    }
  });

  it('gives a new versionNonce with every version, the same each time', () => {
    const element = elementFromScene(stroke);
    const nonces = [1, 2, 3].map((version) => elementToScene('s', element, { version })['versionNonce']);
    expect(new Set(nonces).size).toBe(3);
    expect(elementToScene('s', element, { version: 2 })['versionNonce']).toBe(nonces[1]);
    expect(elementToScene('s', element, { version: 2, versionNonce: 5, updated: 6 })).toMatchObject({
      version: 2,
      versionNonce: 5,
      updated: 6,
    });
  });

  it('keeps to its own keys whatever `extra` holds', () => {
    const element: ElementData = {
      ...elementFromScene(stroke),
      extra: { id: 'x', points: [], version: 9, isDeleted: true, imported: {}, mine: 1 },
    };
    const scene = elementToScene('s', element);
    expect(scene).toMatchObject({ id: 's', version: 1, isDeleted: false, mine: 1 });
    expect(scene['points']).toHaveLength(2);
    expect(scene).not.toHaveProperty('imported');
  });

  it('makes an old round shape round, until someone makes it sharp', () => {
    const old: ElementData = {
      kind: 'shape',
      shape: 'ellipse',
      box: { x: 0, y: 0, width: 1, height: 1 },
      extra: { seed: 1, strokeSharpness: 'round' },
    };
    const shown = elementToScene('e', old);
    expect(shown['roundness']).toEqual({ type: 2 });
    const baseline = elementFromScene(shown);
    const sharp = changed(baseline, elementFromScene({ ...shown, roundness: null }));
    expect(elementToScene('e', sharp)['roundness']).toBeNull();
  });
});

describe('diffElement', () => {
  const before = elementFromScene(stroke);

  it('has nothing to say of equal elements', () => {
    expect(
      diffElement(
        's',
        before,
        elementFromScene({ ...stroke, version: 9, versionNonce: 1, updated: 2, lastCommittedPoint: [1, 1] }),
      ),
    ).toEqual([]);
  });

  it('sends appended points as an insert, and the box once at the end', () => {
    const grown = elementFromScene({
      ...stroke,
      points: [...stroke.points, [3, 3]],
      pressures: [0.123_4, 0.5, 0],
      width: 3,
      height: 3,
    });
    const held = withBoxHeld(before, grown);
    expect(diffElement('s', before, held)).toEqual([
      { type: 'edit', id: 's', field: 'points', delta: [{ retain: 2 }, { insert: [[3, 3, 0]] }] },
    ]);
    expect(diffElement('s', held, grown)).toEqual([
      { type: 'set', id: 's', props: { box: { x: 10, y: 20, width: 3, height: 3 } } },
    ]);
  });

  it('[M10] writes a path drawn anew as one unit with its box', () => {
    const moved = elementFromScene({
      ...stroke,
      points: [
        [0, 0],
        [2, 2],
      ],
      pressures: [],
    });
    expect(diffElement('s', before, moved)).toEqual([
      {
        type: 'set',
        id: 's',
        props: {
          box: before.box,
          extra: { simulatePressure: false },
          points: [
            [0, 0],
            [2, 2],
          ],
        },
      },
    ]);
  });

  it('unsets what is gone and compares `extra` key by key', () => {
    const from: ElementData = {
      ...before,
      groups: ['g'],
      extra: { seed: 7, a: { x: 1, y: 2 }, b: 1, imported: { absent: [] } },
    };
    const to: ElementData = { ...before, extra: { seed: 7, a: { y: 2, x: 1 }, c: [1] } };
    expect(diffElement('s', from, to)).toEqual([
      { type: 'set', id: 's', props: { groups: null, extra: { b: null, c: [1] } } },
    ]);
  });

  it('[M5] edits texts by code point', () => {
    const text = (typed: string): ElementData => ({ kind: 'text', text: typed });
    expect(changed(text('a😀c'), text('a😁c')).text).toBe('a😁c');
    expect(changed(text('abc'), { kind: 'text' }).text ?? '').toBe('');
  });

  it('makes one real element into another of its kind', () => {
    const elements = FIXTURES.flatMap(({ text }) => importFile(text).items.flatMap((item) => item.elements)).slice(
      0,
      600,
    );
    const last = new Map<string, ElementData>();
    for (const { id, element } of elements) {
      const { imported: _, ...extra } = element.extra ?? {};
      const after = { ...element, extra };
      const other = last.get(element.kind);
      if (other !== undefined) expect(isDeepStrictEqual(changed(other, after), after) ? '' : id).toBe('');
      last.set(element.kind, after);
    }
  });

  it('refuses to change the kind', () => {
    expect(() => diffElement('s', before, { kind: 'text' })).toThrow(RangeError);
  });
});

describe('[M7b] BindingIndex', () => {
  const arrow = (start?: string, end?: string): ElementData => ({
    kind: 'shape',
    shape: 'arrow',
    extra: {
      ...(start !== undefined && { startBinding: { elementId: start } }),
      ...(end !== undefined && { endBinding: { elementId: end } }),
    },
  });
  const label = (container: string): ElementData => ({ kind: 'text', extra: { containerId: container } });
  const create = (board: Board, id: string, element: ElementData): Board =>
    apply(board, [{ type: 'create', id, element }]);

  it('follows arrows and texts as they are bound, moved and deleted', () => {
    let board = create(create(Board.empty, 'box', { kind: 'shape' }), 'b', arrow('box', 'box'));
    const index = new BindingIndex();
    index.reset(board);
    expect(index.boundTo('box')).toEqual([{ type: 'arrow', id: 'b' }]);

    board = create(create(board, 'a', label('box')), 'other', { kind: 'shape' });
    expect([...index.update(board, ['a', 'other'])]).toEqual(['box']);
    expect(index.boundTo('box')).toEqual([
      { type: 'text', id: 'a' },
      { type: 'arrow', id: 'b' },
    ]);

    board = apply(board, [
      { type: 'set', id: 'b', props: { extra: { endBinding: { elementId: 'other' }, startBinding: null } } },
    ]);
    expect([...index.update(board, ['b'])].sort()).toEqual(['box', 'other']);
    expect(index.boundTo('other')).toEqual([{ type: 'arrow', id: 'b' }]);

    board = apply(board, [{ type: 'set', id: 'a', props: { deleted: true } }]);
    expect([...index.update(board, ['a'])]).toEqual(['box']);
    expect(index.boundTo('box')).toEqual([]);
  });
});
