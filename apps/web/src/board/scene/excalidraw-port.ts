import { CaptureUpdateAction, restoreElements } from '@excalidraw/excalidraw';
import type { ExcalidrawElement, OrderedExcalidrawElement } from '@excalidraw/excalidraw/element/types';
import type { ExcalidrawImperativeAPI } from '@excalidraw/excalidraw/types';
import type { EditorPort, EditorState, SceneElement } from './editor-port.ts';
import { replaceTextBox } from './text-box.ts';

/** Excalidraw, behind the binding's port. The API must be of a mounted editor that has finished loading. */
export class ExcalidrawPort implements EditorPort {
  private readonly api: ExcalidrawImperativeAPI;

  constructor(api: ExcalidrawImperativeAPI) {
    this.api = api;
  }

  elements(): readonly SceneElement[] {
    return ours(this.api.getSceneElementsIncludingDeleted());
  }

  state(): EditorState {
    return this.api.getAppState();
  }

  show(elements: readonly SceneElement[]): void {
    // NEVER keeps others' changes out of the editor's own history, whose undo would take them back.
    this.api.updateScene({ elements: theirs(elements), captureUpdate: CaptureUpdateAction.NEVER });
  }

  repair(element: SceneElement): SceneElement | undefined {
    // A text without a size (drawn by a client that can't measure) is measured here; the others keep their author's size.
    const unmeasured = element.type === 'text' && element.width === 0;
    const sized = unmeasured ? { ...element, width: 1, height: Math.max(1, element.height) } : element;
    const [repaired] = restoreElements(theirs([sized]), null, { refreshDimensions: unmeasured });
    if (repaired === undefined) return undefined;
    const [own] = ours([repaired]);
    if (own === undefined) return undefined;
    // Repairing forgets that a stroke is final, and a stroke that is not is painted short of its last point.
    const final = own.type === 'freedraw' ? { lastCommittedPoint: element['lastCommittedPoint'] } : {};
    // Equal z of two elements is put in order by the whole scene, not one by one.
    return { ...own, ...final, id: element.id, index: element.index };
  }

  replaceEditedText(id: string, text: string): boolean {
    if (this.api.getAppState().editingTextElement?.id !== id) return false;
    return replaceTextBox(document.querySelector<HTMLTextAreaElement>('textarea.excalidraw-wysiwyg'), text);
  }
}

/** The editor's types say more than the binding asks for. */
function ours(elements: readonly (ExcalidrawElement | OrderedExcalidrawElement)[]): readonly SceneElement[] {
  return elements;
}

/** Elements that came from the editor, or went through `repair` to it. */
function theirs(elements: readonly SceneElement[]): readonly ExcalidrawElement[] {
  return elements as unknown as readonly ExcalidrawElement[];
}
