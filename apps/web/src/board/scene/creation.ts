import type { SceneElement } from './editor-port.ts';

/**
 * Whether a new element is worth telling others about. A click without a drag makes an element of no size, which the
 * editor takes out of its scene again without a word; a text is empty until its first key.
 */
export function hasSubstance(element: SceneElement): boolean {
  if (element.isDeleted) return false;
  switch (element.type) {
    case 'freedraw':
      return pointCount(element) >= 2;
    case 'line':
    case 'arrow':
      return pointCount(element) >= 2 && (element.width !== 0 || element.height !== 0);
    case 'text':
      return typeof element['originalText'] === 'string' ? element['originalText'] !== '' : element['text'] !== '';
    default:
      return element.width !== 0 || element.height !== 0;
  }
}

function pointCount(element: SceneElement): number {
  return element.points?.length ?? 0;
}
