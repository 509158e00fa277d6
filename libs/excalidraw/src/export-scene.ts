import type { Board } from '@boardstream/ot';
import type { SceneFile } from './scene.ts';

/**
 * The board as an `.excalidraw` file: elements in paint order without the deleted, `index` from `z`, `boundElements`
 * derived, everything else as it was imported where it has not been changed since (SPEC.md).
 */
export function exportScene(_board: Board): SceneFile {
  throw new Error('not yet');
}
