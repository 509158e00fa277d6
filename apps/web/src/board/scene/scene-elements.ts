import { elementToScene, type SceneContext } from '@boardstream/excalidraw';
import type { ElementData } from '@boardstream/ot';
import type { SceneElement } from './editor-port.ts';

/** What the editor can paint. Of another type it reports an error for each frame, and dragging anything stops working. */
const KNOWN_TYPES: ReadonlySet<string> = new Set([
  'rectangle',
  'diamond',
  'ellipse',
  'arrow',
  'line',
  'freedraw',
  'text',
  'image',
  'frame',
  'magicframe',
  'draw', // an old name of `line`, which repairing gives it
]);

/** The element as the editor takes it, or undefined when the editor can't show it. */
export function sceneElementOf(id: string, data: ElementData, context: SceneContext): SceneElement | undefined {
  // The editor's form has every key of its type (elementToScene promises it); the file form's type says only "JSON".
  const element = elementToScene(id, data, context) as unknown as SceneElement;
  if (!KNOWN_TYPES.has(element.type)) return undefined;
  // The editor draws a stroke up to its last point only once that is noted as final.
  return element.type === 'freedraw' ? { ...element, lastCommittedPoint: element.points?.at(-1) ?? null } : element;
}
