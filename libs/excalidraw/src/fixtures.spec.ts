import { isDeepStrictEqual } from 'node:util';
import { checkOperation, roundOperation, type IdentifiedElement } from '@boardstream/board';
import { apply, Board, toElementData, type Operation } from '@boardstream/ot';
import { compareScenes, exportScene, importFile, liveSteps } from './index.ts';
import { FIXTURES } from './spec-support/fixtures.ts';

/** Elements of each file, counted apart from this code. */
const COUNTS: Readonly<Record<string, number>> = {
  'BjoernKW_UML-ER-library.excalidrawlib': 60,
  'dwelle_despair.excalidrawlib': 232,
  'excalidraw_valentine-s-day.excalidrawlib': 188,
  'jurgen-kattnis_picasso-s-line-drawings.excalidrawlib': 68,
  'moochin_simple-characters.excalidrawlib': 1_489,
  'sharathsanketh_biology.excalidrawlib': 207,
  'swissarmysam_maps.excalidrawlib': 174,
  'tuckdiaz_internet-service-providers.excalidrawlib': 60,
  'weareborg_synths-and-fx.excalidrawlib': 996,
  'yuelfei_deep-learning.excalidrawlib': 1_007,
};

function elementsOf(text: string): readonly IdentifiedElement[] {
  return importFile(text).items.flatMap(({ elements }) => elements);
}

describe('the ten real drawings', () => {
  it('are all there', () => {
    expect(FIXTURES.map(({ name }) => name)).toEqual(Object.keys(COUNTS));
  });

  describe.each(FIXTURES)('$name', ({ name, text }) => {
    const elements = elementsOf(text);
    const source: unknown = JSON.parse(text);

    it('has every element, once, in order', () => {
      expect(elements).toHaveLength(COUNTS[name] ?? -1);
      expect(new Set(elements.map(({ id }) => id)).size).toBe(elements.length);
      const keys = elements.map(({ element }) => element.z ?? '');
      expect(keys).toEqual([...new Set(keys)].sort());
    });

    it('[M4] [M14] becomes canonical creates that rounding leaves as they are', () => {
      for (const { id, element } of elements) {
        const op: Operation = [{ type: 'create', id, element }];
        checkOperation(op);
        expect(isDeepStrictEqual(roundOperation(op), op) ? '' : id).toBe('');
      }
    });

    it('is exported equal to the source, element by element and key by key', () => {
      let board = Board.empty;
      for (const { id, element } of elements) board = apply(board, [{ type: 'create', id, element }]);
      const exported: unknown = JSON.parse(JSON.stringify(exportScene(board)));
      expect(compareScenes(source, exported)).toEqual([]);
    });

    it('drawn live ends in the very same elements', () => {
      const steps = liveSteps(elements);
      let board = Board.empty;
      let count = 0;
      for (const op of steps) {
        checkOperation(op);
        board = apply(board, op);
        count++;
      }
      expect(count).toBe(steps.total);
      expect(count).toBeGreaterThan(elements.length);
      for (const { id, element } of elements) {
        const drawn = board.get(id);
        expect(drawn !== undefined && isDeepStrictEqual(toElementData(drawn), element) ? '' : id).toBe('');
      }
    });
  });
});
