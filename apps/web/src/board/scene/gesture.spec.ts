import { FakeEditor } from './doubles/fake-editor.ts';
import type { EditorState, SceneElement } from './editor-port.ts';
import { gestureOf } from './gesture.ts';

const idle = new FakeEditor().state();
// Only what the gesture looks at.
const shape = { id: 'r', boundElements: [{ type: 'arrow', id: 'x' }, { type: 'text', id: 't' }] } as unknown as SceneElement; // prettier-ignore
const find = (id: string): SceneElement | undefined => (id === 'r' ? shape : undefined);

function heldBy(state: Partial<EditorState>): readonly string[] {
  return [...gestureOf({ ...idle, ...state }, find).held].sort();
}

describe('what a gesture holds', () => {
  it('is nothing while there is none, whatever is selected', () => {
    expect(gestureOf({ ...idle, selectedElementIds: { r: true } }, find)).toEqual({ active: false, held: new Set() });
  });

  it('is what is being drawn, line by line too, and the text that is being typed', () => {
    expect(heldBy({ newElement: { id: 'a' } })).toEqual(['a']);
    expect(heldBy({ multiElement: { id: 'b' } })).toEqual(['b']);
    expect(heldBy({ editingTextElement: { id: 'c' } })).toEqual(['c']);
    expect(heldBy({ croppingElementId: 'd' })).toEqual(['d']);
  });

  it.each(['selectedElementsAreBeingDragged', 'isResizing', 'isRotating'] as const)(
    'while %s is the selection, with what is bound to it',
    (flag) => {
      expect(heldBy({ [flag]: true, selectedElementIds: { r: true } })).toEqual(['r', 't', 'x']);
    },
  );

  it('is the line whose point is being moved', () => {
    expect(heldBy({ editingLinearElement: { elementId: 'l', isDragging: true } })).toEqual(['l']);
    expect(heldBy({ editingLinearElement: { elementId: 'l', isDragging: false } })).toEqual([]);
    expect(heldBy({ selectedLinearElement: { elementId: 'l', isDragging: true } })).toEqual(['l']);
  });
});
