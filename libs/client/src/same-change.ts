import type { Change, Operation } from '@boardstream/ot';

/** Ids that the two operations do not change in the same way; '' names the board's own properties. */
export function differingIds(a: Operation, b: Operation): ReadonlySet<string> {
  const ofA = changesById(a);
  const ofB = changesById(b);
  const differing = new Set<string>();
  for (const id of new Set([...ofA.keys(), ...ofB.keys()])) {
    if (!sameValue(ofA.get(id), ofB.get(id))) differing.add(id);
  }
  return differing;
}

/** The element that a change is about; '' for the board's own properties. */
export function idOf(change: Change): string {
  return change.type === 'board' ? '' : change.id;
}

function changesById(op: Operation): ReadonlyMap<string, readonly Change[]> {
  const byId = new Map<string, Change[]>();
  for (const change of op) {
    const changes = byId.get(idOf(change));
    if (changes === undefined) byId.set(idOf(change), [change]);
    else changes.push(change);
  }
  return byId;
}

/** Whether two plain values are equal, whatever the order of their keys. */
function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, i) => sameValue(item, b[i]));
  }
  const entriesOfA = Object.entries(a);
  const ofB = new Map<string, unknown>(Object.entries(b));
  return (
    entriesOfA.length === ofB.size && entriesOfA.every(([key, value]) => ofB.has(key) && sameValue(value, ofB.get(key)))
  );
}
