import { generateNKeysBetween } from 'fractional-indexing';

/** `count` keys in order, above `above`: short ones, evenly spread. */
export function orderKeys(count: number, above: string | null): readonly string[] {
  return generateNKeysBetween(above, null, count);
}
