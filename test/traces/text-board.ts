import { apply, boardOf, codePointLength, type Board, type DeltaPart, type Operation } from '@boardstream/ot';
import { TraceError, type Patch } from './trace.ts';

/** The element that a trace's text is in. */
export const TEXT_ID = 'text';

/** A board with an empty text, on which everybody starts. */
export const EMPTY_TEXT: Board = boardOf([{ id: TEXT_ID, element: { kind: 'text' } }]);

export function textOf(board: Board): string {
  return board.get(TEXT_ID)?.text?.toString() ?? '';
}

/** The patch as an operation on the text; it has no change when the patch does nothing. */
export function operationOf({ position, deleted, inserted }: Patch): Operation {
  const delta: DeltaPart<string>[] = [];
  if (position > 0) delta.push({ retain: position });
  if (inserted !== '') delta.push({ insert: inserted });
  if (deleted > 0) delta.push({ delete: deleted });
  if (inserted === '' && deleted === 0) return [];
  return [{ type: 'edit', id: TEXT_ID, field: 'text', delta }];
}

/** @throws TraceError (`bad-patch`) when the patch goes past the end of the text. */
export function applyPatch(board: Board, patch: Patch, transaction: number): Board {
  const length = board.get(TEXT_ID)?.text?.length ?? 0;
  if (patch.position + patch.deleted > length) {
    const reach = `a patch reaches character ${String(patch.position + patch.deleted)}`;
    throw new TraceError('bad-patch', `${reach} of a text of ${String(length)}`, { transaction });
  }
  return apply(board, operationOf(patch));
}

/** Where two texts begin to differ, with a little of both; undefined when they are equal. */
export function firstDifference(actual: string, expected: string): string | undefined {
  if (actual === expected) return undefined;
  const [a, b] = [Array.from(actual), Array.from(expected)];
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const near = (text: readonly string[]): string => JSON.stringify(text.slice(Math.max(0, at - 10), at + 20).join(''));
  return `differs at character ${String(at)} of ${String(b.length)}: ${near(a)} instead of ${near(b)} (${String(codePointLength(actual))} characters)`;
}
