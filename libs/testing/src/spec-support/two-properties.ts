import type { Property } from '../property.ts';

/** One that holds, and one that does not. */
export const PROPERTIES: readonly Property[] = [
  { rule: 'X1', title: 'holds', run: (_draw, log) => log.count('drawn', true) },
  {
    rule: 'X1',
    title: 'fails',
    run: (draw, log) => {
      const number = draw.integer(0, 9);
      log.note('number', number);
      if (number >= 5) throw new RangeError(`${String(number)} is too much`);
    },
  },
];
