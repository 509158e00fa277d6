import { BindingIndex } from '@boardstream/excalidraw';
import { boardOf } from '@boardstream/ot';
import type { RoomSnapshot } from '@boardstream/board';
import type { SceneElement } from '../scene/editor-port.ts';
import { sceneElementOf } from '../scene/scene-elements.ts';

/** Makes scenes of moments. What did not change from one moment to the next is the same object, which the editor paints from its cache. */
export class PastScenes {
  private readonly nonce: () => number;
  private readonly repair: (element: SceneElement) => SceneElement | undefined;
  private last = new Map<string, { readonly key: string; readonly element: SceneElement }>();

  constructor(options: {
    readonly nonce: () => number;
    readonly repair: (element: SceneElement) => SceneElement | undefined;
  }) {
    this.nonce = options.nonce;
    this.repair = options.repair;
  }

  sceneOf(snapshot: RoomSnapshot): readonly SceneElement[] {
    const bindings = new BindingIndex();
    bindings.reset(boardOf(snapshot.elements, snapshot.board));
    const next: typeof this.last = new Map();
    const painted = snapshot.elements.filter(({ element }) => element.deleted !== true).sort(byPaintOrder);
    for (const { id, element } of painted) {
      const boundElements = bindings.boundTo(id);
      const key = JSON.stringify([element, boundElements]);
      const before = this.last.get(id);
      if (before?.key === key) {
        next.set(id, before);
        continue;
      }
      const wanted = sceneElementOf(id, element, { boundElements, version: 1, versionNonce: this.nonce() });
      const repaired = wanted === undefined ? undefined : this.repair(wanted);
      if (repaired !== undefined) next.set(id, { key, element: repaired });
    }
    this.last = next;
    return [...next.values()].map(({ element }) => element);
  }
}

type Placed = RoomSnapshot['elements'][number];

/** By z, then id (M7). */
function byPaintOrder(a: Placed, b: Placed): number {
  const [az, bz] = [a.element.z ?? '', b.element.z ?? ''];
  if (az !== bz) return az < bz ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
