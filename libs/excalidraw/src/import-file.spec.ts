import { LIMITS } from '@boardstream/board';
import { importFile, ImportError, type ImportOptions } from './index.ts';

const rectangle = { id: 'a', type: 'rectangle', x: 1, y: 2, width: 3, height: 4 };
const scene = (...elements: readonly unknown[]): string => JSON.stringify({ type: 'excalidraw', version: 2, elements });
const library = (...items: readonly (readonly unknown[])[]): string =>
  JSON.stringify({ type: 'excalidrawlib', version: 2, libraryItems: items.map((elements) => ({ elements })) });

function refusal(
  text: string,
  options?: ImportOptions,
): { readonly code: string; readonly path: string; readonly message: string } {
  try {
    importFile(text, options);
  } catch (error) {
    if (error instanceof ImportError) return { code: error.code, path: error.path, message: error.message };
    throw error;
  }
  throw new Error('was not refused');
}

describe('importFile', () => {
  it('refuses what is no drawing, and says why', () => {
    expect(refusal('')).toMatchObject({ code: 'not-json', path: '' });
    expect(refusal(scene(rectangle).slice(0, -9))).toMatchObject({ code: 'not-json' });
    for (const foreign of ['null', '[]', '7', '{"type":"tldraw"}', '{"elements":[]}']) {
      expect(refusal(foreign)).toMatchObject({ code: 'foreign' });
    }
    expect(refusal('{"type":"excalidrawlib","version":3,"libraryItems":[]}')).toMatchObject({
      code: 'foreign',
      path: 'version',
    });
  });

  it('names the place of what is wrong', () => {
    const cases: readonly (readonly [unknown, string])[] = [
      [null, 'elements[1]'],
      [{ ...rectangle, id: 5 }, 'elements[1].id'],
      [{ ...rectangle, type: 'spiral' }, 'elements[1].type'],
      [{ ...rectangle, x: '1' }, 'elements[1].x'],
      [{ ...rectangle, y: 30_000_000 }, 'elements[1]'],
      [{ ...rectangle, type: 'line' }, 'elements[1].points'],
      [
        {
          ...rectangle,
          type: 'line',
          points: [
            [0, 0],
            [1, 'x'],
          ],
        },
        'elements[1].points[1]',
      ],
      [{ ...rectangle, type: 'freedraw', points: [[0, 0, 7]] }, 'elements[1].points[0][2]'],
      [{ ...rectangle, type: 'text' }, 'elements[1].text'],
      [{ ...rectangle, customData: { a: ['\ud800'] } }, 'elements[1].customData.a[0]'],
    ];
    for (const [element, path] of cases) {
      expect(refusal(scene({ ...rectangle, id: 'b' }, element))).toMatchObject({ code: 'invalid', path });
    }
    const inLibrary = library([rectangle], [{ ...rectangle, width: null }]);
    expect(refusal(inLibrary)).toMatchObject({ path: 'libraryItems[1].elements[0].width' });
    expect(refusal(inLibrary).message).toBe('libraryItems[1].elements[0].width is not a number');
  });

  it('[M6] refuses __proto__ wherever it stands, and what is too deep or too large', () => {
    const proto = scene(rectangle).replace('"x":1', '"customData":{"__proto__":{}},"x":1');
    expect(refusal(proto)).toMatchObject({ code: 'invalid', path: 'elements[0].customData.__proto__' });
    expect(refusal(scene(rectangle).replace('"x":1', '"__proto__":1,"x":1'))).toMatchObject({ code: 'invalid' });
    const deep = scene(rectangle).replace('"x":1', `"x":1,"customData":${'['.repeat(40)}${']'.repeat(40)}`);
    expect(refusal(deep)).toMatchObject({ code: 'too-large' });
    expect(refusal(scene({ ...rectangle, customData: 'x'.repeat(LIMITS.extraBytes) }))).toMatchObject({
      code: 'too-large',
      path: 'elements[0]',
    });
    const points = Array.from({ length: LIMITS.points + 1 }, () => [0, 0]);
    expect(refusal(scene({ ...rectangle, type: 'line', points }))).toMatchObject({
      code: 'too-large',
      path: 'elements[0].points',
    });
  });

  it('refuses a number that JSON can say and no board can hold', () => {
    expect(refusal(scene(rectangle).replace('"x":1', '"x":1e999'))).toMatchObject({
      code: 'invalid',
      path: 'elements[0].x',
    });
  });

  it('[M10] gives a repeated id a new one, with the references inside its own item', () => {
    const arrow = {
      ...rectangle,
      id: 'arrow',
      type: 'arrow',
      points: [[0, 0]],
      endBinding: { elementId: 'a', focus: 0.123, gap: 1 },
    };
    const text = { ...rectangle, id: 'text', type: 'text', text: 'T', containerId: 'a', groupIds: ['g'] };
    const { items, renamed } = importFile(
      library([rectangle, text], [{ ...rectangle, boundElementIds: ['arrow'] }, arrow, { ...text, id: 'text2' }]),
    );
    expect(renamed).toEqual([{ path: 'libraryItems[1].elements[0]', from: 'a', to: 'a-2' }]);
    const [first, second] = items.map(({ elements }) => new Map(elements.map(({ id, element }) => [id, element])));
    expect(first?.get('text')?.extra).toMatchObject({ containerId: 'a' });
    expect(second?.get('arrow')?.extra).toMatchObject({ endBinding: { elementId: 'a-2', focus: 0.123, gap: 1 } });
    expect(second?.get('text2')?.extra).toMatchObject({ containerId: 'a-2' });
    expect(second?.get('a-2')?.extra).toMatchObject({ boundElementIds: ['arrow'] });
    expect([first?.get('text')?.groups, second?.get('text2')?.groups]).toEqual([['g'], ['g-2']]);
  });

  it('never gives a new id that the file or the board uses', () => {
    const { items } = importFile(library([rectangle, { ...rectangle, id: 'a-2' }], [rectangle]), {
      taken: new Set(['a-3']),
    });
    expect(items.flatMap(({ elements }) => elements.map(({ id }) => id))).toEqual(['a', 'a-2', 'a-4']);
    const taken = importFile(scene(rectangle), { taken: new Set(['a']) });
    expect(taken.items[0]?.elements[0]?.id).toBe('a-2');
    expect(importFile(scene({ ...rectangle, id: 'no good' })).items[0]?.elements[0]?.id).toBe('element');
  });

  it('[M7] puts the elements above what is on the board', () => {
    const { items } = importFile(scene(rectangle, { ...rectangle, id: 'b' }), { above: 'b00' });
    const keys = items.flatMap(({ elements }) => elements.map(({ element }) => element.z ?? ''));
    expect(keys).toEqual([...keys].sort());
    expect(keys.every((key) => key > 'b00')).toBe(true);
  });

  it('reads versions 1 and 2 of a library, and a byte order mark', () => {
    const first = importFile(JSON.stringify({ type: 'excalidrawlib', version: 1, library: [[rectangle]] }));
    expect(first.items).toHaveLength(1);
    expect(importFile(`\ufeff${library([rectangle])}`).items[0]?.elements).toEqual(first.items[0]?.elements);
  });

  it('leaves out what is marked deleted, and counts it', () => {
    const file = importFile(scene(rectangle, { ...rectangle, id: 'b', isDeleted: true }));
    expect(file.deleted).toBe(1);
    expect(file.items[0]?.elements.map(({ id }) => id)).toEqual(['a']);
  });
});
