import { boardOf } from '@boardstream/ot';
import fc from 'fast-check';
import { compareScenes, exportScene, importFile } from './index.ts';

const SEED = 20_260_101;

const coordinate = fc.double({ min: -20_000_000, max: 20_000_000, noNaN: true });
const json = fc
  .jsonValue({ maxDepth: 3, stringUnit: 'grapheme' })
  .map((value) => JSON.parse(JSON.stringify(value).replaceAll('__proto__', 'proto')) as unknown);
const absentOr = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const loosely = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 6, arbitrary: value }, fc.constant(null), fc.constant(undefined), json);
const id = fc.constantFrom('a', 'b', 'c', 'd', 'not an id', 'e-2', 'e');
const binding = fc.record({
  elementId: id,
  focus: fc.double({ noNaN: true, noDefaultInfinity: true }),
  gap: fc.float({ noNaN: true, noDefaultInfinity: true }),
});
const point = fc.tuple(coordinate, coordinate);

/** Keys as the editor writes them, and as it does not. */
const common = {
  id,
  x: coordinate,
  y: coordinate,
  width: coordinate,
  height: coordinate,
  angle: loosely(fc.double({ min: -10, max: 10, noNaN: true })),
  strokeColor: loosely(fc.constantFrom('#1e1e1e', '#ff0000', 'pink', '00000', '')),
  backgroundColor: loosely(fc.constantFrom('transparent', '#fff', 'url(x)')),
  fillStyle: loosely(fc.constantFrom('solid', 'hachure', 'dots')),
  strokeWidth: loosely(fc.double({ min: 0, max: 20, noNaN: true })),
  opacity: loosely(fc.double({ min: 0, max: 100, noNaN: true })),
  groupIds: loosely(fc.array(fc.constantFrom('g', 'h'), { maxLength: 2 })),
  frameId: loosely(id),
  index: loosely(fc.constantFrom('a0', 'a1', 'zz')),
  roundness: loosely(fc.record({ type: fc.integer({ min: 1, max: 3 }) })),
  seed: loosely(fc.nat()),
  version: loosely(fc.nat()),
  boundElements: loosely(fc.array(fc.record({ type: fc.constantFrom('text', 'arrow'), id }), { maxLength: 2 })),
  updated: loosely(fc.nat()),
  link: loosely(fc.constantFrom('https://example.org/a', 'javascript:alert(1)', '', 'page.html')),
  locked: loosely(fc.boolean()),
  strokeSharpness: loosely(fc.constantFrom('round', 'sharp')),
  imported: loosely(fc.string()),
  wrapped: loosely(fc.string()),
  sceneType: loosely(fc.string()),
  customData: loosely(json),
  constructor: loosely(json),
};

const element = fc.oneof(
  fc.record({ type: fc.constantFrom('rectangle', 'ellipse', 'diamond', 'embeddable', 'iframe'), ...common }),
  fc.record({
    type: fc.constantFrom('frame', 'magicframe'),
    name: loosely(fc.string({ unit: 'grapheme' })),
    ...common,
  }),
  fc.record({
    type: fc.constant('image'),
    fileId: loosely(fc.string()),
    scale: loosely(fc.constant([1, -1])),
    crop: loosely(json),
    ...common,
  }),
  fc.record({
    type: fc.constantFrom('line', 'arrow', 'draw'),
    points: fc.array(point, { maxLength: 4 }),
    startBinding: loosely(binding),
    endBinding: loosely(binding),
    endArrowhead: loosely(fc.constantFrom('arrow', 'dot', 'none at all')),
    elbowed: loosely(fc.boolean()),
    lastCommittedPoint: loosely(point),
    ...common,
  }),
  fc.record({
    type: fc.constant('freedraw'),
    points: fc.oneof(
      fc.array(point, { maxLength: 4 }),
      fc.array(fc.oneof(point, fc.tuple(coordinate, coordinate, fc.float({ min: 0, max: 1, noNaN: true }))), {
        maxLength: 4,
      }),
    ),
    pressures: fc.oneof(
      fc.constantFrom(undefined, null, []),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 4 }),
      fc.array(fc.constant('x'), { maxLength: 2 }),
    ),
    simulatePressure: loosely(fc.boolean()),
    ...common,
  }),
  fc.record({
    type: fc.constant('text'),
    text: fc.string({ unit: 'grapheme' }),
    originalText: absentOr(fc.option(fc.string({ unit: 'grapheme' }))),
    fontFamily: loosely(fc.integer({ min: -1, max: 12 })),
    fontSize: loosely(fc.double({ min: 1, max: 100, noNaN: true })),
    textAlign: loosely(fc.constantFrom('left', 'center', 'start')),
    containerId: loosely(id),
    lineHeight: loosely(fc.double({ min: 1, max: 2, noNaN: true })),
    autoResize: loosely(fc.boolean()),
    ...common,
  }),
);

describe('any scene', () => {
  it('[M4] [M7b] comes back from a board equal but for the normalisation, absent and null kept apart', () => {
    fc.assert(
      fc.property(fc.array(element, { maxLength: 6 }), (elements) => {
        const text = JSON.stringify({ type: 'excalidraw', version: 2, elements });
        const imported = importFile(text).items.flatMap((item) => item.elements);
        const exported: unknown = JSON.parse(JSON.stringify(exportScene(boardOf(imported))));
        expect(compareScenes(JSON.parse(text), exported)).toEqual([]);
      }),
      { seed: SEED, numRuns: 600 },
    );
  });

  it('exported and imported again is the same file', () => {
    fc.assert(
      fc.property(fc.array(element, { maxLength: 4 }), (elements) => {
        const first = importFile(JSON.stringify({ type: 'excalidraw', version: 2, elements })).items.flatMap(
          (item) => item.elements,
        );
        const exported = exportScene(boardOf(first));
        const second = importFile(JSON.stringify(exported)).items.flatMap((item) => item.elements);
        expect(exportScene(boardOf(second))).toEqual(exported);
      }),
      { seed: SEED, numRuns: 150 },
    );
  });
});
