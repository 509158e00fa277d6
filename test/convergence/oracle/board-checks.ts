import { stateHash } from '@boardstream/board';
import { boardOf, toElementData, type Board, type Element } from '@boardstream/ot';
import { ensure } from '../failure.ts';

/** Two boards that must be one. */
export function expectSameBoard(kind: string, actual: Board, expected: Board, what: string): void {
  const [a, b] = [stateHash(actual).value, stateHash(expected).value];
  ensure(a === b, kind, () => `page ${what}: ${a}, not ${b}`);
}

/** Whatever may look different is named. */
export function expectTouched(before: Board, after: Board, touched: ReadonlySet<string>, page: string): void {
  if (before === after) return;
  for (const element of after.elements()) {
    const isTold = touched.has(element.id) || isSame(before.get(element.id), element);
    ensure(isTold, 'M25: touched', () => `${page} does not say that ${element.id} changed`);
  }
  for (const { id } of before.elements()) {
    const isTold = touched.has(id) || after.get(id) !== undefined;
    ensure(isTold, 'M25: touched', () => `${page} does not say that ${id} went`);
  }
}

function isSame(a: Element | undefined, b: Element): boolean {
  if (a === undefined || a === b) return a === b;
  const [one, other] = [a, b].map(
    (element) => stateHash(boardOf([{ id: b.id, element: toElementData(element) }])).value,
  );
  return one === other;
}
