import type { Board } from '@boardstream/ot';
import { TEXT_ID } from './text-board.ts';
import type { Patch } from './trace.ts';

/** UTF-16 units of a name. */
const UNITS = 2;

/**
 * A patch of one named text as patches of another, which has other characters too, or lacks some: what it deletes is
 * deleted where it is there, and what it inserts comes behind the nearest character on its left that is there. They are to
 * be done one after the other.
 */
export function placedPatches({ position, deleted, inserted }: Patch, meant: string, actual: string): readonly Patch[] {
  const patches: Patch[] = [];
  let text = actual;
  for (const name of meant.slice(position * UNITS, (position + deleted) * UNITS)) {
    const at = text.indexOf(name);
    if (at === -1) continue;
    text = text.slice(0, at) + text.slice(at + UNITS);
    const last = patches.at(-1);
    if (last?.position === at / UNITS) patches[patches.length - 1] = { ...last, deleted: last.deleted + 1 };
    else patches.push({ position: at / UNITS, deleted: 1, inserted: '' });
  }
  if (inserted !== '') patches.push({ position: behindLeft(text, meant, position), deleted: 0, inserted });
  return patches;
}

function behindLeft(text: string, meant: string, position: number): number {
  for (let left = position - 1; left >= 0; left--) {
    const at = text.indexOf(meant.slice(left * UNITS, (left + 1) * UNITS));
    if (at !== -1) return at / UNITS + 1;
  }
  return 0;
}

/** The names that a patch deletes from a named text. Costs in proportion to the text's chunks, not to its length. */
export function deletedNames({ position, deleted }: Patch, board: Board): string {
  let from = position * UNITS;
  let left = deleted * UNITS;
  let names = '';
  for (const chunk of left === 0 ? [] : (board.get(TEXT_ID)?.text?.chunks() ?? [])) {
    if (left === 0) break;
    const part = chunk.slice(from, from + left);
    names += part;
    left -= part.length;
    from = Math.max(0, from - chunk.length);
  }
  return names;
}
