import type { Change } from '@boardstream/ot';

/** The text that all writers of a room write into; the first one makes it. */
export const NOTES = 'notes';

/** Names one submitted operation: the id of the element that it creates, and the word that it may write into the notes. */
export function markerOf(writer: string, number: number): string {
  return `${writer}-${String(number)}`;
}

/** The word of an operation in the notes. Nobody writes within a word, so it stays whole. */
export function wordOf(marker: string): string {
  return `[${marker}]`;
}

/** The words in a text, in its order. */
export function wordsIn(text: string): readonly string[] {
  return Array.from(text.matchAll(/\[([^[\]]*)\]/g), ([, marker = '']) => marker);
}

/** The markers of the operations whose creations are among these changes. */
export function markersIn(changes: readonly Change[]): readonly string[] {
  return changes.flatMap((change) => (change.type === 'create' && change.id !== NOTES ? [change.id] : []));
}
