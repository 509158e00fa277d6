import { diffElement, elementFromScene, type BindingIndex } from '@boardstream/excalidraw';
import { toElementData, type Board } from '@boardstream/ot';
import type { Baseline } from './baseline.ts';
import type { EditorPort, SceneElement } from './editor-port.ts';
import { sceneElementOf } from './scene-elements.ts';

export interface SceneRequest {
  /** What to bring up to date. */
  readonly ids: Iterable<string>;
  readonly board: Board;
  readonly bindings: BindingIndex;
  readonly baseline: Baseline;
  readonly editor: EditorPort;
  readonly nonce: () => number;
  readonly now: number;
}

export interface NextScene {
  /** All that is to be shown, in paint order: new objects for what changed, the editor's own for everything else. */
  readonly elements: readonly SceneElement[];
  readonly changed: readonly { readonly element: SceneElement; readonly z: string | undefined }[];
  readonly removed: readonly string[];
}

/**
 * The scene after bringing `ids` up to what the board says, or undefined when it looks as it should already. Every
 * object that did not change is passed on as it is: the editor paints a copied scene of 10,000 elements for seconds.
 */
export function nextScene(request: SceneRequest): NextScene | undefined {
  const { board, editor } = request;
  const scene = new Map(editor.elements().map((element) => [element.id, element]));
  const changed: { element: SceneElement; z: string | undefined }[] = [];
  const removed: string[] = [];
  let moved = false;
  for (const id of request.ids) {
    const before = scene.get(id);
    const after = elementFor(id, before, request);
    if (after === before) continue;
    if (after === undefined) {
      scene.delete(id);
      removed.push(id);
      continue;
    }
    scene.set(id, after);
    changed.push({ element: after, z: board.get(id)?.props.z });
    moved ||= before === undefined || before.index !== after.index;
  }
  if (changed.length === 0 && removed.length === 0) return undefined;
  const elements = [...scene.values()];
  return { elements: moved ? inPaintOrder(elements, board) : elements, changed, removed };
}

/** What to show for the id: `before` itself when it is right, undefined when there is nothing to show. */
function elementFor(id: string, before: SceneElement | undefined, request: SceneRequest): SceneElement | undefined {
  const { baseline, board, bindings, editor } = request;
  const element = board.get(id);
  if (element === undefined) return undefined;
  if (before === undefined && element.props.deleted === true) return undefined;
  const wanted = sceneElementOf(id, toElementData(element), {
    boundElements: bindings.boundTo(id),
    version: (before?.version ?? 0) + 1,
    versionNonce: request.nonce(),
    updated: request.now,
  });
  if (wanted === undefined) return undefined;
  const after = withOwnIndex(wanted, before, element.props.z === baseline.z(id));
  if (before !== undefined && looksTheSame(id, before, after, baseline)) return before;
  return editor.repair(after);
}

/** The editor may have given an equal `z` an index of its own; while the board's stays, that one does too. */
function withOwnIndex(after: SceneElement, before: SceneElement | undefined, sameZ: boolean): SceneElement {
  return sameZ && before?.index !== undefined ? { ...after, index: before.index } : after;
}

function looksTheSame(id: string, before: SceneElement, after: SceneElement, baseline: Baseline): boolean {
  const shown = baseline.data(id);
  if (shown === undefined || before.type !== after.type) return false;
  return sameBound(before, after) && diffElement(id, shown, elementFromScene(after)).length === 0;
}

/** Which elements are bound, in whatever order; none and null are the same to the editor. */
function sameBound(before: SceneElement, after: SceneElement): boolean {
  const [one, other] = [boundKeys(before), boundKeys(after)];
  return one.length === other.length && one.every((key, at) => key === other[at]);
}

function boundKeys(element: SceneElement): readonly string[] {
  const bound: unknown = element['boundElements'];
  return Array.isArray(bound) ? bound.map((entry: unknown) => JSON.stringify(entry, ['id', 'type'])).sort() : [];
}

/** By the board's `z`, then id (M7), so that all clients agree; what is not on the board yet goes by its own index. */
function inPaintOrder(elements: readonly SceneElement[], board: Board): readonly SceneElement[] {
  const key = (element: SceneElement): string => board.get(element.id)?.props.z ?? element.index ?? '';
  return elements
    .map((element) => ({ element, z: key(element) }))
    .sort((a, b) => compare(a.z, b.z) || compare(a.element.id, b.element.id))
    .map(({ element }) => element);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
