import { paintOrder } from '@boardstream/board';
import { toElementData, type Board } from '@boardstream/ot';
import { BindingIndex } from './binding-index.ts';
import { writeWithNotes } from './import-notes.ts';
import type { SceneFile } from './scene.ts';

const DEFAULT_BACKGROUND = '#ffffff';

/**
 * The board as an `.excalidraw` file: elements in paint order without the deleted, `index` from `z`, `boundElements`
 * derived, everything else as it was imported where it has not been changed since (SPEC.md).
 */
export function exportScene(board: Board): SceneFile {
  const bindings = new BindingIndex();
  bindings.reset(board);
  return {
    type: 'excalidraw',
    version: 2,
    source: 'boardstream',
    elements: paintOrder(board).map((element) =>
      writeWithNotes(element.id, toElementData(element), bindings.boundTo(element.id)),
    ),
    appState: { viewBackgroundColor: board.props.background ?? DEFAULT_BACKGROUND },
    files: {},
  };
}
