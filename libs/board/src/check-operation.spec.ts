import { OpError, type Operation } from '@boardstream/ot';
import type { PROPERTY_TABLE } from './index.ts';
import { checkOperation, LIMITS, roundOperation } from './index.ts';

function ruleOf(op: unknown): string {
  try {
    checkOperation(op);
    return 'accepted';
  } catch (error) {
    if (error instanceof OpError) return error.rule;
    throw error;
  }
}
const set = (props: object): unknown => [{ type: 'set', id: 'x', props }];
const stroke = (...points: unknown[]): unknown => [{ type: 'create', id: 'x', element: { kind: 'stroke', points } }];
const box = (x: unknown): object => ({ box: { x, y: 0, width: 1, height: 1 } });
const extra = (value: unknown): unknown => set({ extra: { k: value } });
const nested = (depth: number): unknown => (depth === 0 ? 1 : { n: nested(depth - 1) });

describe('checkOperation', () => {
  it('[M3] each property takes values of its type and range, and no others', () => {
    const values: Readonly<
      Record<keyof typeof PROPERTY_TABLE, readonly [good: readonly unknown[], bad: readonly unknown[]]>
    > = {
      box: [
        [{ x: -1.25, y: 0, width: 3, height: 0.01 }],
        [{ x: 0, y: 0 }, { x: 0, y: 0, width: 1, height: 1, z: 1 }, [0, 0, 1, 1], 'box'],
      ],
      angle: [
        [0, 1.570796, -0.5],
        [101, '1'],
      ],
      strokeColor: [
        ['#fff', '#ff6b6b80', 'transparent', 'rgb(1, 2, 3)', 'hsl(120 50% 50% / 0.5)'],
        ['', '#ff', 'url(http://x)', 'a b', 7],
      ],
      fillColor: [['transparent'], ['expression(1)']],
      fillStyle: [
        ['solid', 'hachure', 'cross-hatch', 'zigzag'],
        ['dots', 1],
      ],
      strokeWidth: [
        [0, 0.5, 4.25],
        [-1, 1e9],
      ],
      opacity: [
        [0, 0.55, 1],
        [1.01, -0.01],
      ],
      dash: [['solid', 'dashed', 'dotted'], ['wavy']],
      font: [
        ['Excalifont', '5'],
        ['', 'x'.repeat(65), '\ud800'],
      ],
      fontSize: [[20, 35.75], [-1]],
      textAlign: [['left', 'center', 'right'], ['justify']],
      verticalAlign: [['top', 'middle', 'bottom'], ['baseline']],
      z: [
        ['a0', 'a1V', 'b125', 'Zz'],
        ['d00', 'zz', 'a10', '0', '', 'a!', 3],
      ],
      groups: [
        [[], ['g1', 'g2']],
        [[''], ['\ud800'], 'g', Array.from({ length: 65 }, () => 'g')],
      ],
      locked: [[true, false], [1]],
      link: [
        ['https://example.org/a?b=c#d', 'HTTP://x.y', 'mailto:ann@example.org'],
        [
          'javascript:alert(1)',
          'https://',
          'ftp://x',
          'https://a b',
          'data:text/html,x',
          '/rel',
          'https://x/"><script>',
        ],
      ],
      deleted: [[true, false], ['true']],
      shape: [['rectangle', 'ellipse', 'diamond', 'line', 'arrow'], ['star']],
      startArrowhead: [['arrow', 'dot', 'crowfoot_one_or_many'], ['none']],
      endArrowhead: [['triangle_outline'], [true]],
      asset: [['0123abc'], ['', 'x'.repeat(257)]],
    };
    for (const [name, [good, bad]] of Object.entries(values)) {
      for (const value of good)
        expect([name, value, ruleOf(set({ [name]: value }))]).toEqual([name, value, 'accepted']);
      for (const value of bad)
        expect([name, value, ruleOf(set({ [name]: value }))]).not.toEqual([name, value, 'accepted']);
      expect(ruleOf(set({ [name]: null }))).toBe('accepted');
    }
  });

  it('[M4] numbers have one canonical precision, are finite, within range, and never −0', () => {
    for (const good of [0, -0.01, 20_000_000, -20_000_000, 19_999_999.99])
      expect(ruleOf(set(box(good)))).toBe('accepted');
    for (const bad of [0.001, -0, 20_000_000.01, Number.NaN, Infinity, '1', null])
      expect(ruleOf(set(box(bad)))).toBe('M4');
    expect(ruleOf(set({ angle: 0.123_456 }))).toBe('accepted');
    expect(ruleOf(set({ angle: 0.123_456_7 }))).toBe('M4');
    expect(ruleOf(stroke([0.01, -1], [0, 0, 0.125], [0, 0, 1]))).toBe('accepted');
    for (const bad of [
      [0.001, 0],
      [0, 0, 1.001],
      [0, 0, 0.000_1],
      [0, 0, -0],
    ])
      expect(ruleOf(stroke(bad))).toBe('M4');
    for (const bad of [[0], [0, 0, 0, 0], { x: 0, y: 0 }]) expect(ruleOf(stroke(bad))).toBe('M2');
  });

  it('[M5] strings are well formed', () => {
    const text = (value: string): unknown => [{ type: 'edit', id: 'x', field: 'text', delta: [{ insert: value }] }];
    expect(ruleOf(text('a😀'))).toBe('accepted');
    for (const bad of ['\ud83d', 'a\ude00', '\ude00\ud83d']) {
      expect(ruleOf(text(bad))).toBe('M5');
      expect(ruleOf(extra(bad))).toBe('M5');
      expect(ruleOf(set({ extra: { [bad]: 1 } }))).toBe('M5');
    }
  });

  it('[M6] extra is a map of JSON with own keys only, 8 deep and 16 KiB at most', () => {
    for (const good of [0.123_456_789, 1e300, 'x', true, [null], nested(7), { constructor: { prototype: 1 } }]) {
      expect(ruleOf(extra(good))).toBe('accepted');
    }
    expect(ruleOf(extra(null))).toBe('accepted');
    expect(ruleOf([{ type: 'create', id: 'x', element: { kind: 'frame', extra: { k: null } } }])).toBe('M6');
    for (const bad of [nested(8), undefined, () => 1, 10n, JSON.parse('{"__proto__":1}'), 'x'.repeat(16 * 1_024)]) {
      expect(ruleOf(extra(bad))).toBe('M6');
    }
    for (const bad of [Infinity, -0]) expect(ruleOf(extra(bad))).toBe('M4');
    expect(ruleOf(set({ extra: JSON.parse('{"__proto__":null}') as object }))).toBe('M6');
    expect(ruleOf(extra('é'.repeat(LIMITS.extraBytes / 2 - 8)))).toBe('accepted');
    expect(ruleOf(extra('é'.repeat(LIMITS.extraBytes / 2)))).toBe('M6');
  });

  it('[M2] element ids are visible ASCII', () => {
    const create = (id: string): unknown => [{ type: 'create', id, element: { kind: 'frame' } }];
    for (const good of ['x', 'a-b_9', '!~', 'x'.repeat(LIMITS.idLength)]) expect(ruleOf(create(good))).toBe('accepted');
    for (const bad of ['', 'a b', 'é', 'a\n', 'x'.repeat(LIMITS.idLength + 1)]) expect(ruleOf(create(bad))).toBe('M2');
  });

  it('[M24] an op has a limited number of changes, points and letters', () => {
    const many = Array.from({ length: LIMITS.opChanges + 1 }, (_, i) => ({
      type: 'set',
      id: `e${1_000 + i}`,
      props: { angle: 1 },
    }));
    expect(ruleOf(many.slice(1))).toBe('accepted');
    expect(ruleOf(many)).toBe('M24');
    expect(ruleOf(stroke(...Array.from({ length: LIMITS.points + 1 }, () => [0, 0])))).toBe('M17');
    expect(
      ruleOf([{ type: 'create', id: 'x', element: { kind: 'text', text: '😀'.repeat(LIMITS.textLength + 1) } }]),
    ).toBe('M17');
  });
});

describe('roundOperation', () => {
  it('[M4] gives every number its canonical precision, and the op its canonical form', () => {
    const op: Operation = [
      { type: 'set', id: 'x', props: { box: { x: 1.004, y: -0.001, width: 2.005, height: 3 }, opacity: 0.333 } },
      {
        type: 'set',
        id: 'x',
        props: { angle: 1.234_567_8, strokeWidth: 1.239, extra: { seed: 0.123_456_789, zero: -0 } },
      },
      {
        type: 'edit',
        id: 'x',
        field: 'points',
        delta: [
          { delete: 1 },
          {
            insert: [
              [0.126, 0, 0.123_4],
              [-0.004, 1],
            ],
          },
        ],
      },
    ];
    const rounded = roundOperation(op);
    expect(rounded).toEqual([
      {
        type: 'set',
        id: 'x',
        props: {
          angle: 1.234568,
          box: { x: 1, y: 0, width: 2.01, height: 3 },
          extra: { seed: 0.123_456_789, zero: 0 },
          opacity: 0.33,
          strokeWidth: 1.24,
        },
      },
      {
        type: 'edit',
        id: 'x',
        field: 'points',
        delta: [
          {
            insert: [
              [0.13, 0, 0.123],
              [0, 1],
            ],
          },
          { delete: 1 },
        ],
      },
    ]);
    expect(ruleOf(rounded)).toBe('accepted');
  });

  it('[M4] a number that is rounded stays as it is when rounded again', () => {
    for (let i = -2_000; i < 2_000; i++) {
      const value = (i * 9_999.37) / 7;
      const once = roundOperation([{ type: 'set', id: 'x', props: { box: { x: value, y: 0, width: 0, height: 0 } } }]);
      expect(roundOperation(once)).toEqual(once);
      expect(ruleOf(once)).toBe('accepted');
    }
  });
});
