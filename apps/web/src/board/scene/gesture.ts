import type { EditorState, SceneElement } from './editor-port.ts';

/** What the user's hand is on. */
export interface Gesture {
  readonly active: boolean;
  /**
   * Elements whose remote changes wait until the gesture ends. Those being drawn are changed by the editor through a
   * reference it keeps: a copy in their place freezes the stroke. For the others the gesture's own values win anyway,
   * and the editor would take a remote change as part of the user's.
   */
  readonly held: ReadonlySet<string>;
}

const NOTHING: Gesture = { active: false, held: new Set() };

/** Reads the gesture off the editor's flags. `find` looks an element up in the scene. */
export function gestureOf(state: EditorState, find: (id: string) => SceneElement | undefined): Gesture {
  const held = new Set<string>();
  for (const drawn of [state.newElement, state.multiElement, state.editingTextElement]) {
    if (drawn !== null) held.add(drawn.id);
  }
  if (state.croppingElementId !== null) held.add(state.croppingElementId);
  if (movesSelection(state)) {
    for (const id of Object.keys(state.selectedElementIds)) {
      held.add(id);
      for (const bound of boundIds(find(id))) held.add(bound);
    }
  }
  for (const line of [state.selectedLinearElement, state.editingLinearElement]) {
    if (line?.isDragging === true) held.add(line.elementId);
  }
  return held.size === 0 ? NOTHING : { active: true, held };
}

function movesSelection(state: EditorState): boolean {
  return (
    state.selectedElementsAreBeingDragged ||
    state.isResizing ||
    state.isRotating ||
    state.selectedLinearElement?.isDragging === true
  );
}

/** Arrows and the text bound to a shape: the editor moves them along with it. */
function boundIds(element: SceneElement | undefined): readonly string[] {
  const bound: unknown = element?.['boundElements'];
  if (!Array.isArray(bound)) return [];
  return bound.flatMap((entry: unknown) =>
    typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string' ? [entry.id] : [],
  );
}
