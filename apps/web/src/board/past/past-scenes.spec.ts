import { seq } from '@boardstream/kernel';
import type { IdentifiedElement, RoomSnapshot } from '@boardstream/board';
import { rectangleElement } from '@boardstream/testing';
import { PastScenes } from './past-scenes.ts';

function moment(...elements: readonly IdentifiedElement[]): RoomSnapshot {
  return {
    seq: seq(1), committedAt: 0, status: 'open', settings: {}, board: {}, elements, vector: [], access: [], deletedAt: [],
    hash: { version: 1, value: '0'.repeat(32) },
  }; // prettier-ignore
}

describe('scenes of past moments', () => {
  it('[M7] are in paint order, without the deleted', () => {
    const scenes = new PastScenes({ nonce: () => 1, repair: (element) => element });
    const scene = scenes.sceneOf(
      moment(
        { id: 'a', element: rectangleElement({ z: 'a2' }) },
        { id: 'b', element: rectangleElement({ z: 'a1' }) },
        { id: 'c', element: rectangleElement({ z: 'a1' }) },
        { id: 'd', element: rectangleElement({ z: 'a0', deleted: true }) },
      ),
    );
    expect(scene.map(({ id }) => id)).toEqual(['b', 'c', 'a']);
  });

  it('keep the objects of what did not change, which the editor has painted already', () => {
    const scenes = new PastScenes({ nonce: () => 1, repair: (element) => element });
    const same = { id: 'a', element: rectangleElement({ z: 'a0' }) };
    const [a, b] = scenes.sceneOf(moment(same, { id: 'b', element: rectangleElement({ z: 'a1' }) }));
    const [a2, b2] = scenes.sceneOf(moment(same, { id: 'b', element: rectangleElement({ z: 'a1', locked: true }) }));
    expect(a2).toBe(a);
    expect(b2).not.toBe(b);
  });

  it('leave out what the editor has nothing to paint of', () => {
    const scenes = new PastScenes({ nonce: () => 1, repair: () => undefined });
    expect(scenes.sceneOf(moment({ id: 'a', element: rectangleElement() }))).toEqual([]);
  });
});
