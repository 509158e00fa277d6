import type { ElementData } from '@boardstream/ot';
import type { BoundElement, SceneElement } from './scene.ts';

/** What an Excalidraw element has beyond what the board knows of it. */
export interface SceneContext {
  /** From `BindingIndex.boundTo(id)`; without it the element has none. */
  readonly boundElements?: readonly BoundElement[];
  /** Counts the changes of the element in this editor; 1 when left out. */
  readonly version?: number;
  /** Must be new with every change shown to the editor; derived from id and version when left out. */
  readonly versionNonce?: number;
  /** ms since 1970; 1 when left out. */
  readonly updated?: number;
}

/**
 * The element as the live editor wants it: every key of its type is there, a new object each time (the editor keeps
 * and changes what it is given). `elementFromScene(elementToScene(id, e))` equals `e` up to defaults spelled out: keep
 * that, not `e`, as the baseline that later changes are diffed against.
 */
export function elementToScene(_id: string, _element: ElementData, _context: SceneContext = {}): SceneElement {
  throw new Error('not yet');
}
