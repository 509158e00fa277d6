import { OpError } from './op-error.ts';
import { allowKeys, recordOf, shown } from './untrusted.ts';

type PartKind = 'retain' | 'insert' | 'delete';

/**
 * Accepts exactly the canonical deltas (M9); `checkItems` judges what is inserted.
 * @throws OpError when a part is empty, two neighbours are of one kind, a delete stands before an insert, the last part retains, or there is no part.
 */
export function checkDelta(id: string, delta: unknown, checkItems: (items: unknown) => void): void {
  if (!Array.isArray(delta)) throw new OpError('M9', `a delta is a list, not ${shown(delta)}`, id);
  let before: PartKind | undefined;
  for (const part of delta as readonly unknown[]) {
    const kind = checkPart(id, part, checkItems);
    if (kind === before) throw new OpError('M9', `two neighbouring parts ${kind}`, id);
    if (before === 'delete' && kind === 'insert') throw new OpError('M9', 'a delete stands before an insert', id);
    before = kind;
  }
  if (before === undefined) throw new OpError('M14', 'an empty delta', id);
  if (before === 'retain') throw new OpError('M9', 'the last part retains', id);
}

function checkPart(id: string, value: unknown, checkItems: (items: unknown) => void): PartKind {
  const part = recordOf(value, 'M9', 'a part of a delta', id);
  if (Object.hasOwn(part, 'insert')) {
    allowKeys(part, ['insert'], id);
    const items = part['insert'];
    checkItems(items);
    if (items === '' || (Array.isArray(items) && items.length === 0))
      throw new OpError('M9', 'an insert of nothing', id);
    return 'insert';
  }
  const kind = Object.hasOwn(part, 'retain') ? 'retain' : 'delete';
  allowKeys(part, [kind], id);
  const count = part[kind];
  if (!Number.isSafeInteger(count) || (count as number) <= 0) {
    throw new OpError('M9', `a part of a delta counts ${shown(count)} items`, id);
  }
  return kind;
}
