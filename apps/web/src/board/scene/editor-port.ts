/** An element as the editor holds it. The editor adds what it likes; what is named here is what the binding relies on. */
export interface SceneElement {
  readonly id: string;
  readonly type: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly version: number;
  readonly versionNonce: number;
  readonly isDeleted: boolean;
  /** A fractional index; null only before the editor has placed the element. */
  readonly index?: string | null | undefined;
  readonly points?: readonly (readonly number[])[];
  readonly [key: string]: unknown;
}

/** What the editor says of the gesture that is under way. */
export interface EditorState {
  readonly newElement: { readonly id: string } | null;
  readonly multiElement: { readonly id: string } | null;
  readonly editingTextElement: { readonly id: string } | null;
  readonly editingLinearElement: { readonly elementId: string; readonly isDragging: boolean } | null;
  readonly selectedLinearElement: { readonly elementId: string; readonly isDragging: boolean } | null;
  readonly croppingElementId: string | null;
  readonly selectedElementsAreBeingDragged: boolean;
  readonly isResizing: boolean;
  readonly isRotating: boolean;
  readonly selectedElementIds: Readonly<Record<string, boolean>>;
}

/**
 * The editor, as the binding needs it. The editor changes the objects it holds in place and sometimes replaces them, so
 * neither identity nor a kept reference says what an element was; only `version` and `versionNonce` tell that it changed.
 */
export interface EditorPort {
  /** The editor's own objects in paint order, deleted ones included. */
  elements(): readonly SceneElement[];
  state(): EditorState;
  /**
   * Replaces the whole scene, outside the editor's own undo history: what is missing is gone. The editor takes the array
   * and its objects, and at once rewrites `index` (and `version`) of those that are not in strict order.
   */
  show(elements: readonly SceneElement[]): void;
  /** The element with everything the editor counts on, or undefined when it has nothing to paint. Others' elements may say anything. */
  repair(element: SceneElement): SceneElement | undefined;
  /** Brings the text box that is open on `id` to `text`, keeping the caret where it is; false when none is open. */
  replaceEditedText(id: string, text: string): boolean;
}
